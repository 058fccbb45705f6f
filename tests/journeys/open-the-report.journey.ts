import { expect, test } from 'vitest'
import { picture, visit, wordsOf } from './visit.ts'

test('从总览打开报告，点1484万元，看到它的19个项目', async () => {
  const page = await visit()
  await page.goto('/')
  await page.waitForURL('**/330305')
  await page.getByRole('heading', { name: '需要处理' }).waitFor()
  expect(await page.locator('[data-figure]').first().isVisible()).toBe(true)
  await picture(page, 'overview')

  await page.getByRole('link', { name: '关于科技创新工作审议意见落实情况的报告' }).click()
  const sheet = page.getByRole('article', { name: '关于科技创新工作审议意见落实情况的报告' })
  await sheet.waitFor()
  expect(await sheet.innerText()).toContain(
    '投入财政经费1484万元支持区级重点研发项目19项，拉动社会资本研发投入5399万元',
  )
  await picture(page, 'report')

  // It stands in the body, and again in the 落实情况对照表 below.
  expect(await sheet.getByRole('link', { name: '1484万元' }).count()).toBe(2)
  await sheet.getByRole('link', { name: '1484万元' }).first().click()
  const panel = page.getByRole('complementary', { name: '数字来源：重点研发项目财政经费' })
  await panel.getByRole('heading', { name: '背后的记录 19 条' }).waitFor()
  await panel.getByRole('row').nth(1).waitFor()
  expect(page.url()).toContain('figure=rd-projects.fiscalFunding')
  expect(page.url()).toContain('known=2024-05-28')
  expect(await panel.locator('tbody tr').count()).toBe(19)
  expect(await wordsOf(page, 'aside tfoot')).toContain('1,484')
  await panel.getByRole('region', { name: '历年' }).locator('svg').first().waitFor()
  await picture(page, 'number')

  await panel.getByRole('link', { name: '在台账中打开' }).click()
  await page.getByText('数字：重点研发项目财政经费（2023年）').waitFor()
  expect(await wordsOf(page, '[aria-label="筛选结果合计"]')).toContain('共 19 条')
  expect(await wordsOf(page, '[aria-label="筛选结果合计"]')).toContain('1,484 万元')
  await picture(page, 'register')
})

test('项目更正以后再看，同一个数字是另一个答案，记录里看得到改了什么', async () => {
  const page = await visit()
  await page.goto('/330305?figure=rd-projects.fiscalFunding')
  const panel = page.getByRole('complementary')
  await panel.getByText('1,464').first().waitFor()
  await page.goto('/330305?figure=rd-projects.fiscalFunding&known=2024-05-28')
  await panel.getByText('1,484').first().waitFor()
  expect(await wordsOf(page, 'header')).toContain('截至2024年5月28日所知')

  await page.goto('/330305/registers/rd-projects?find=低压智能断路器')
  await page.getByRole('link', { name: '低压智能断路器可靠性提升' }).click()
  const history = page.getByRole('region', { name: '历史' })
  await history.getByText('导入').first().waitFor()
  expect(await history.getByRole('listitem').count()).toBeGreaterThan(1)
  expect(await history.innerText()).toContain('→')
  await picture(page, 'record')
})

test('来数打开的是来文，不是编出来的记录', async () => {
  const page = await visit()
  await page.goto('/330305/figures?figure=budgets.spending')
  const panel = page.getByRole('complementary', { name: '数字来源：本级财政科技支出' })
  await panel.getByRole('heading', { name: '来文' }).waitFor()
  expect(await panel.getByRole('heading', { name: '背后的记录' }).count()).toBe(0)
  const [scan] = await Promise.all([page.waitForEvent('popup'), panel.getByRole('link', { name: '.pdf' }).click()])
  expect(scan.url()).toMatch(/\/api\/330305\/documents\/[0-9a-f]{64}$/)
  await panel.getByText('先前给过的数').waitFor()
  await picture(page, 'received')
})
