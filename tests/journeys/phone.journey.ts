import { expect, inject, test } from 'vitest'
import { phone, picture, visit } from './visit.ts'

async function indexTabs(): Promise<string[]> {
  const editions = (await (await fetch(`${inject('address')}/api/330305/indices/editions`)).json()) as { id: string }[]
  return ['', '/tree', '/compare', '/what-if', '/uncertainty'].map((tab) => `/indices/${editions[0]!.id}${tab}`)
}

const onPhone = { viewport: phone, hasTouch: true, isMobile: true }

test('在手机上看总览、台账和一个数字，页面不左右晃', async () => {
  const page = await visit(onPhone)
  const wide: Record<string, unknown> = {}
  for (const path of [
    '',
    '/registers',
    '/registers/rd-projects',
    '/figures',
    '/reports',
    '/check',
    '/imports',
    '/policies',
    '/indices',
    ...(await indexTabs()),
  ]) {
    await page.goto(`/330305${path}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForLoadState('networkidle')
    wide[path] = await page.evaluate(
      "document.getElementById('main').scrollWidth - document.getElementById('main').clientWidth",
    )
  }
  expect(Object.entries(wide).filter(([, over]) => over !== 0)).toEqual([])
  await page.goto('/330305')
  await page.locator('[data-figure="rd-projects.fiscalFunding"]').first().click()
  const panel = page.getByRole('complementary', { name: '数字来源：重点研发项目财政经费' })
  await panel.getByRole('row').nth(1).waitFor()
  expect((await panel.boundingBox())?.width).toBe(phone.width)
  await picture(page, 'phone-number')
  await panel.getByRole('button', { name: '关闭（Esc）' }).click()
  await picture(page, 'phone-overview')
})

test('在手机上台账是卡片，下方四个标签切换', async () => {
  const page = await visit(onPhone)
  await page.goto('/330305')
  await page.getByRole('navigation', { name: '常用页面' }).getByRole('link', { name: '台账' }).click()
  await page.getByRole('link', { name: /^科研项目 \d+ 条/ }).click()
  const cards = page.getByRole('region', { name: '科研项目的记录' }).getByRole('listitem')
  await cards.first().waitFor()
  expect(await page.getByRole('table').count()).toBe(0)
  expect(await cards.first().innerText()).toContain('承担单位')
  await picture(page, 'phone-register')
  await page.getByRole('button', { name: '打开导航' }).click()
  await page.getByRole('dialog', { name: '导航' }).getByRole('link', { name: '核稿' }).click()
  await page.getByRole('heading', { level: 1, name: '核稿' }).waitFor()
})
