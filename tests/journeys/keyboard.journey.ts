import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { visit } from './visit.ts'

const focused = (page: Page): Promise<string> =>
  page.evaluate('document.activeElement.getAttribute("data-figure") ?? document.activeElement.id ?? ""')

/** Presses Tab until the focus is where it is wanted, as somebody without a mouse does. */
async function tabTo(page: Page, wanted: string, limit = 120): Promise<void> {
  for (let i = 0; i < limit; i++) {
    await page.keyboard.press('Tab')
    if ((await focused(page)) === wanted) return
  }
  throw new Error(`no way to ${wanted} by Tab`)
}

test('只用键盘：跳到正文，打开一个数字，看完关上，回到原处', async () => {
  const page = await visit()
  await page.goto('/330305')
  await page.getByRole('heading', { name: '需要处理' }).waitFor()
  await page.keyboard.press('Tab')
  expect(await page.evaluate('document.activeElement.textContent')).toBe('跳到正文')
  await page.keyboard.press('Enter')
  expect(await focused(page)).toBe('main')
  await tabTo(page, 'claims.occasions')
  await page.keyboard.press('Enter')
  const panel = page.getByRole('complementary', { name: '数字来源：科技政策惠及企业家次' })
  await panel.getByRole('heading', { name: /背后的记录/ }).waitFor()
  await page.keyboard.press('Escape')
  await panel.waitFor({ state: 'detached' })
  expect(await focused(page)).toBe('claims.occasions')
})

test('只用键盘：Ctrl-K 找一家单位并打开', async () => {
  const page = await visit()
  await page.goto('/330305')
  await page.getByRole('heading', { name: '需要处理' }).waitFor()
  await page.keyboard.press('Control+k')
  await page.getByRole('textbox', { name: '搜记录、数字、编号、信用代码' }).waitFor()
  await page.keyboard.type('诚意药业')
  await page
    .getByRole('dialog', { name: '搜索' })
    .getByRole('link', { name: /诚意药业/ })
    .first()
    .waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: '诚意药业' }).waitFor()
  expect(page.url()).toContain('/registers/organizations/')
})

test('只用键盘：给台账加一个条件、按金额排序', async () => {
  const page = await visit()
  await page.goto('/330305/registers/rd-projects?f.level=county')
  await page.getByRole('row').nth(1).waitFor()
  await page.getByRole('button', { name: '项目级别：区（县）级' }).press('Enter')
  await page.keyboard.press('Space')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /按立项下达总额排序|立项下达总额/ }).press('Enter')
  await page.waitForURL('**sort=approvedFunding**')
  expect(page.url()).toContain('order=down')
  expect(await page.locator('th[aria-sort="descending"]').innerText()).toContain('立项下达总额')
})
