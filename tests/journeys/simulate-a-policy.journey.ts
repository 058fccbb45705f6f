import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { phone, picture, visit, wordsOf } from './visit.ts'

const paper = '关于全面加快科技创新推动经济高质量发展的若干政策'
const firm = '示例丁亥仪表有限公司'

async function openVersion(page: Page, edition: string): Promise<void> {
  await page.goto('/330305')
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '政策', exact: true }).click()
  await page.getByRole('region', { name: paper }).getByRole('link', { name: edition, exact: true }).click()
  await page.getByRole('heading', { level: 1, name: paper }).waitFor()
}

const tab = (page: Page, word: string) =>
  page.getByRole('navigation', { name: '看这份政策' }).getByRole('link', { name: word })

const costOf = (page: Page): Promise<string> => wordsOf(page, '[aria-label="要花多少"]')

/** The numbers follow the slider: waits until they say what is expected. */
const untilCost = (page: Page, words: RegExp) => expect.poll(() => costOf(page)).toMatch(words)

test('看条款，看一家企业凭哪一条得多少，改上限看花费和谁少得，存为草案再比较', async () => {
  const page = await visit()
  await openVersion(page, '2020年版')
  const clause = page.getByRole('region', { name: '研发费用补助' })
  expect(await clause.innerText()).toContain('按年度研发费用的12%给予补助，每家每年最高120万元')
  expect(await clause.innerText()).toContain('min(研发费用（加计扣除） * 折合比例(研发补助比例), 研发补助上限)')
  await picture(page, 'policy-clauses')

  await tab(page, '我能得多少').click()
  await page.getByRole('combobox', { name: '企业' }).fill('丁亥仪表')
  await page.getByTitle(firm).first().click()
  const answer = page.getByRole('region', { name: '能得多少' })
  await answer.getByText('24.14万元').waitFor()
  const rd = answer.getByRole('group').filter({ hasText: '研发费用补助' })
  expect(await rd.innerText()).toContain('研发费用占营业收入的比重不低于3%')
  expect(await rd.getByRole('table', { name: '研发费用补助怎么算' }).innerText()).toMatch(
    /184\.5万元[\s\S]*12%[\s\S]*120万元[\s\S]*22\.14万元/,
  )
  await picture(page, 'policy-explain')

  await tab(page, '测算').click()
  await untilCost(page, /1,736\.09万元 比本版原文 不变/)
  const cap = page.getByRole('slider', { name: '研发补助上限' })
  await page.getByRole('spinbutton', { name: '研发补助上限（元）' }).fill('550000')
  await cap.press('ArrowLeft')
  await untilCost(page, /1,482\.33万元 比本版原文 −253\.76万元 .* 少得 11家/)
  const changes = page.getByRole('list', { name: '企业增减' })
  expect(await changes.getByRole('listitem').count()).toBe(11)
  expect(await changes.getByRole('listitem').last().innerText()).toContain('−66.43万元')
  await page.waitForURL(/p\.[^=]+=500000/)
  await picture(page, 'policy-simulate')

  await page.getByRole('button', { name: '存为草案' }).click()
  await page.getByLabel('草案的版本名称').fill('上限五十万测算稿')
  await page.getByRole('button', { name: '存下' }).click()
  await page.getByText('个例子因参数改动不再成立').waitFor()
  await page.getByRole('link', { name: '打开草案，与2020年版比较' }).click()
  await page.getByText('上限五十万测算稿').first().waitFor()
  await untilCost(page, /1,482\.33万元 比2020年版 −253\.76万元 .* 少得 11家/)
  expect(await page.getByRole('group', { name: '研发补助上限' }).innerText()).toContain('2020年版 120万元')
  await picture(page, 'policy-compare-versions')

  await page.getByRole('link', { name: '全部政策' }).click()
  const versions = page.getByRole('region', { name: paper }).getByRole('listitem')
  expect(await versions.filter({ hasText: '上限五十万测算稿' }).innerText()).toContain('由2020年版改动参数而来')
})

test('发出测算的地址，同事打开看到一样的数；从少得的企业看为什么', async () => {
  const page = await visit()
  await openVersion(page, '2020年版')
  await tab(page, '测算').click()
  await page.goto(`${page.url()}?p.研发补助上限=500000`)
  await untilCost(page, /1,482\.33万元/)
  const last = page.getByRole('list', { name: '企业增减' }).getByRole('listitem').last()
  await last.getByRole('link', { name: '−66.43万元' }).click()
  await page.getByText('按测算中改动的参数算：研发补助上限 50万元（原文 120万元）').waitFor()
  await page.getByRole('button', { name: '按原文算' }).click()
  await page.getByText('按测算中改动的参数算').waitFor({ state: 'detached' })
  expect(page.url()).not.toContain('500000')
})

test('应得与兑现逐家对照：不符合而兑现的，看得到条件和兑现件', async () => {
  const page = await visit()
  await openVersion(page, '2020年版')
  await tab(page, '应得与兑现').click()
  await page.getByRole('button', { name: /^不符合而兑现/ }).click()
  const rows = page.locator('tbody tr')
  await expect.poll(() => rows.count()).toBe(3)
  await picture(page, 'policy-entitlements')
  await rows.filter({ hasText: '在一票否决名单上' }).getByRole('link', { name: '在一票否决名单上' }).click()
  await page.getByText('在一票否决名单上，当年各条都不给').waitFor()
  await page.goBack()
  await rows.first().getByRole('link', { name: /^DX/ }).click()
  await page.getByRole('region', { name: '历史' }).waitFor()
})

test('粘贴的政策文件有错，指到行和列；改好了才能存', async () => {
  const listed = (await (await fetch(`${inject('address')}/api/330305/policies`)).json()) as { id: string }[]
  const shown = await fetch(`${inject('address')}/api/330305/policies/${listed[0]!.id}`)
  const { text } = (await shown.json()) as { text: string }
  const page = await visit()
  await page.goto('/330305/policies')
  const box = page.getByRole('textbox', { name: '政策文件的文字' })
  await box.fill(text.replace(/ > 0/, ' ＞ 0'))
  await page.getByRole('button', { name: '检查', exact: true }).click()
  await page.getByRole('button', { name: /^第 \d+ 行第 \d+ 列$/ }).click()
  expect(await page.evaluate('getSelection().toString()')).toContain('＞ 0')
  expect(await page.getByRole('button', { name: '存为草案' }).isDisabled()).toBe(true)
  await box.fill(text)
  await page.getByRole('button', { name: '检查', exact: true }).click()
  await page.getByText('可以保存').waitFor()
  expect(await page.getByRole('button', { name: '存为草案' }).isDisabled()).toBe(false)
})

test('在手机上自己填，当场知道能得37.2万元', async () => {
  const page = await visit({ viewport: phone, hasTouch: true, isMobile: true })
  await page.goto('/330305/policies')
  const version = page
    .getByRole('region', { name: paper })
    .getByRole('listitem')
    .filter({ hasText: '演示政发〔2023〕8号' })
  await version.getByRole('link', { name: '我能得多少' }).click()
  await page.getByRole('button', { name: '自己填' }).click()
  await page.getByLabel('研发费用（加计扣除）（元）').fill('310万')
  await page.getByLabel('营业收入（元）').fill('6200万')
  const answer = page.getByRole('region', { name: '能得多少' })
  await answer.getByText('37.2万元').first().waitFor()
  expect(await answer.innerText()).toMatch(/符合\s*1 条/)
  await picture(page, 'phone-policy-explain')
})
