import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { phone, picture, visit, wordsOf } from './visit.ts'

const tab = (page: Page, word: string) =>
  page.getByRole('navigation', { name: '看这次自测' }).getByRole('link', { name: word, exact: true })

async function openIndices(page: Page): Promise<void> {
  await page.goto('/330305')
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '指数', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: '指数' }).waitFor()
}

const openRun = (page: Page) =>
  page
    .getByRole('link', { name: /科技创新指数自测/ })
    .last()
    .click()

test('先看公布的指数和位次，点开看来文；自测另列，写明差在哪里', async () => {
  const page = await visit()
  await openIndices(page)
  const published = page.getByRole('region', { name: '公布的指数' })
  await published.getByText('150.6').waitFor()
  const words = (await published.innerText()).replace(/\s+/g, ' ')
  expect(words).toMatch(/全省位次 第 ?30 ?位 较上年位次提升 56 ?位 提升幅度居全省 第 ?2 ?位 提升幅度居全市 第 ?1 ?位/)
  expect(words).toContain('评价年度 2023年 数据年度 2022年')
  expect(words).not.toContain('区间')
  await published.locator('[data-figure="indices.provincePlace"]').click()
  const door = page.getByRole('complementary', { name: /科技创新指数全省位次/ })
  await door.getByText('省科技厅').waitFor()
  await door.getByRole('button', { name: '关闭（Esc）' }).click()
  const own = page.getByRole('region', { name: /自己测算的指数/ })
  await own.getByText('差距不说明哪一个错').first().waitFor()
  expect(await own.innerText()).toContain('模拟数据')
  await picture(page, 'indices')
})

test('自测的位次、构成和两年对照，各项加起来等于变化', async () => {
  const page = await visit()
  await openIndices(page)
  await openRun(page)
  const strip = page.getByRole('slider', { name: /各县（市、区）自测的位次和得分/ })
  await strip.press('Home')
  expect(await strip.getAttribute('aria-valuetext')).toContain('第1位')
  await picture(page, 'index-standing')

  await tab(page, '构成').click()
  const tree = page.getByRole('table').first()
  await tree.getByRole('rowheader', { name: '创新投入' }).waitFor()
  const rows = await tree.getByRole('row').count()
  await tree.getByRole('button', { name: '创新投入的下一层' }).click()
  expect(await tree.getByRole('row').count()).toBe(rows - 5)
  await picture(page, 'index-tree')

  await tab(page, '两版对照').click()
  await page.getByRole('region', { name: '得分变化的原因' }).waitFor()
  const cells = page.getByRole('region', { name: '得分变化的原因' }).locator('tbody tr td:last-child')
  const effects = (await cells.allInnerTexts()).map((text) => Number(text.replace('−', '-')))
  const total = Number((await wordsOf(page, 'tfoot td')).replace('−', '-'))
  const sum = effects.reduce((before, effect) => before + effect, 0)
  // Each is shown to two digits.
  expect(Math.abs(sum - total)).toBeLessThan(0.005 * (effects.length + 1))
  await picture(page, 'index-compare')
})

test('另做一次自测，审核、发布都留名；发布以后只能做更正版', async () => {
  const page = await visit()
  await openIndices(page)
  await page.getByRole('button', { name: '做一次自测' }).click()
  await page.getByRole('button', { name: '开始测算' }).click()
  await page.getByRole('heading', { level: 1, name: /科技创新指数自测/ }).waitFor()
  for (const [act, field, name] of [
    ['审核', '审核人', '张审核'],
    ['发布', '发布人', '李发布'],
  ] as const) {
    await page.getByRole('button', { name: act, exact: true }).click()
    const form = page.getByRole('group', { name: act })
    await form.getByLabel(field).fill(name)
    await form.getByRole('button', { name: act }).click()
    await form.waitFor({ state: 'detached' })
  }
  const origin = page.getByRole('region', { name: '这次自测怎么来的' })
  expect(await origin.innerText()).toMatch(/已审核\s*张审核[\s\S]*已发布\s*李发布/)
  await page.getByRole('button', { name: '做更正版' }).waitFor()
  expect(await page.getByRole('button', { name: '发布', exact: true }).count()).toBe(0)
})

test('导入的各地数据有错，哪一格错、怎么改都说出来，一格也不存', async () => {
  const page = await visit()
  await openIndices(page)
  await page.getByText('导入各地数据').click()
  await page.getByLabel('放入各地数据').setInputFiles({
    name: '各地数据.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('区划代码,名称,年度\n330305,洞头区,二〇二三\n'),
  })
  await page.getByLabel('数据从哪里来').fill('统计年鉴')
  await page.getByRole('button', { name: '导入', exact: true }).click()
  await page.getByText('“二〇二三”不是年度').waitFor()
  expect(await page.getByRole('region', { name: '各地数据' }).getByRole('alert').innerText()).toContain('没有导入')
})

test('在手机上位次和构成是卡片', async () => {
  const page = await visit({ viewport: phone, hasTouch: true, isMobile: true })
  await page.goto('/330305/indices')
  await openRun(page)
  const units = page.getByRole('list', { name: '各县（市、区）的位次' }).getByRole('listitem')
  await units.first().waitFor()
  expect(await units.first().innerText()).toContain('第1位')
  await picture(page, 'phone-index')
  await tab(page, '构成').click()
  await page.getByRole('list', { name: '指数的各层' }).getByText('创新投入', { exact: true }).waitFor()
})
