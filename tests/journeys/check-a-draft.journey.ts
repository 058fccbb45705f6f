import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { faultsOf } from './accessible.ts'
import { picture, visit, wordsOf } from './visit.ts'

const draft = resolve(import.meta.dirname, '../../packages/report-figures/fixtures/report.txt')
const asFile = (text: string) => ({ name: '送审稿.txt', mimeType: 'text/plain', buffer: Buffer.from(text) })

test('把真实的报告放进核稿，50个数字一致，9个目标列出', async () => {
  const page = await visit()
  await page.goto('/330305/check')
  await page.getByLabel('放入文稿').setInputFiles(draft)
  await page.getByRole('button', { name: '一致 50' }).waitFor()
  expect(await wordsOf(page, '[aria-label="核对结果"]')).toMatch(/不一致 0 无法判断 0 .*一致 50 目标 9/)
  await page.getByRole('button', { name: '1484万元' }).first().click()
  await page.locator('[data-chosen]').getByRole('link', { name: '1484万元' }).click()
  await page.getByRole('complementary', { name: '数字来源：重点研发项目财政经费' }).waitFor()
  await page.keyboard.press('Escape')
  await picture(page, 'check')
})

test('改错一个数字，当场指出系统里是多少', async () => {
  const text = await readFile(draft, 'utf8')
  const page = await visit()
  await page.goto('/330305/check')
  await page.getByLabel('放入文稿').setInputFiles(asFile(text.replace('惠及企业127家次', '惠及企业137家次')))
  await page.getByRole('button', { name: '不一致 1' }).waitFor()
  await page.keyboard.press('n')
  const wrong = page.getByRole('region', { name: '送审稿.txt' }).getByRole('button', { name: /^137家次/ })
  await page.waitForFunction("document.querySelector('[data-verdict=differ][aria-pressed=true]') !== null")
  expect(await wrong.getAttribute('aria-pressed')).toBe('true')
  // The draft scrolls inside itself; the head of the page stays in sight.
  expect(await page.evaluate("document.getElementById('main').scrollTop")).toBe(0)
  const entry = page.getByRole('region', { name: '逐个数字的结果' })
  expect(await entry.innerText()).toMatch(/137家次[\s\S]*系统：\s*127家次/)
  await picture(page, 'check-differs')
})

test('粘贴一段话也能核对', async () => {
  const page = await visit()
  await page.goto('/330305/check')
  await page.getByLabel('文稿文字').fill('2023年，全年兑现科技优惠政策资金2019万元，惠及企业127家次。')
  await page.getByRole('button', { name: '核对' }).click()
  await page.getByRole('button', { name: '一致 2' }).waitFor()
  expect(await page.getByRole('region', { name: '粘贴的文稿' }).innerText()).toContain('惠及企业')
  await page.getByRole('button', { name: '换一份文稿' }).click()
  await page.getByLabel('文稿文字').waitFor()
})

test('无法判断的数字认定一次，当场按它核对；列在已认定的说法里，撤销以后又无法判断', async () => {
  const page = await visit()
  await page.goto('/330305/check')
  await page.getByLabel('文稿文字').fill('2023年，科技攻关计划落地19项，新修公路38公里。')
  await page.getByRole('button', { name: '核对' }).click()
  const list = page.getByRole('region', { name: '逐个数字的结果' })
  const settle = async (number: string, as: string) => {
    const entry = list.getByRole('listitem').filter({ hasText: number })
    await entry.getByRole('button', { name: '认定是哪个数字' }).click()
    await entry.getByRole('combobox').selectOption({ label: as })
    expect(await faultsOf(page)).toEqual([])
    await entry.getByRole('button', { name: '认定', exact: true }).click()
  }
  await page.getByRole('button', { name: '无法判断 2' }).waitFor()
  await settle('19项', '区（县）级重点研发项目')
  await page.getByRole('button', { name: '一致 1' }).waitFor()
  const chosen = page.locator('[data-chosen]')
  expect(await chosen.innerText()).toMatch(/19项[\s\S]*系统：\s*19项[\s\S]*认法：本机用户\d{4}年\d+月\d+日认定/)
  await settle('38公里', '不是平台的数字')
  await page.getByRole('button', { name: '不是平台的数字 1' }).waitFor()
  expect(await wordsOf(page, '[aria-label="核对结果"]')).toMatch(/不一致 0 无法判断 0 提示 0 一致 1 目标 0/)
  await picture(page, 'check-settled')

  await page.getByRole('link', { name: '已认定的说法' }).click()
  const row = page.getByRole('row').filter({ hasText: '科技攻关计划落地' })
  expect(await row.innerText()).toMatch(
    /科技攻关计划落地\s+项\s+区（县）级重点研发项目\s+\d{4}年\d+月\d+日 \d{2}:\d{2}\s+本机用户/,
  )
  expect(await faultsOf(page)).toEqual([])
  for (const said of ['科技攻关计划落地', '新修公路']) {
    await page.getByRole('button', { name: `撤销对“${said}”的认定` }).click()
    await page.getByRole('rowheader', { name: said }).waitFor({ state: 'detached' })
  }
  await page.getByRole('link', { name: '去核稿' }).click()
  await page.getByLabel('文稿文字').fill('2023年，科技攻关计划落地19项。')
  await page.getByRole('button', { name: '核对' }).click()
  await page.getByRole('button', { name: '无法判断 1' }).waitFor()
})

test('与去年的报告比：同一指标不同数、承诺与结果成对列出，点一下两份文稿都到那一处', async () => {
  const last =
    '关于2022年工作情况的报告\n2022年，新增高新技术企业3家。\n下一步，2023年力争签约入孵企业20家，新增技能人才1500人。'
  const page = await visit()
  await page.goto('/330305/check')
  await page.getByLabel('放入文稿').setInputFiles(draft)
  await page.getByRole('button', { name: '与另一份文稿比' }).click()
  await page.getByLabel('另一份文稿的文字').fill(last)
  await page.getByRole('button', { name: '与它比' }).click()
  const list = page.getByRole('region', { name: '两份文稿的异同' })
  expect((await list.innerText()).replace(/\s+/g, ' ')).toBe(
    '入孵企业 2023年 · 承诺已达到 本文 24家 另一份 20家 技能人才 2023年 · 承诺未达到 本文 1351人 另一份 1500人',
  )
  await list.getByRole('button', { name: '技能人才' }).click()
  await list.getByText('“技能人才”2023年的目标是1500人（力争），结果是1351人，未达到。').waitFor()
  for (const [name, number] of [
    ['本文：report.txt', '1351人'],
    ['另一份：粘贴的文稿', '1500人'],
  ] as const) {
    const place = page.getByRole('region', { name }).getByRole('button', { name: number })
    expect(await place.getAttribute('aria-pressed')).toBe('true')
  }
  expect(await faultsOf(page)).toEqual([])
  await picture(page, 'compare')
  await page.getByRole('button', { name: '回到核对结果' }).click()
  await page.getByRole('button', { name: '一致 50' }).waitFor()
})
