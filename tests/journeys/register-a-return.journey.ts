import { expect, test } from 'vitest'
import { visit } from './visit.ts'

const missing = '/330305/figures?figure=indices.rdIntensity'

test('缺的数说明原因；来数登记以后，数字打开就是那份来文', async () => {
  const page = await visit()
  await page.goto(missing)
  const panel = page.getByRole('complementary', { name: '数字来源：研发经费占生产总值比重' })
  await panel.getByText('缺数', { exact: true }).waitFor()
  expect(await panel.innerText()).toContain('还没有收到')

  await page.goto('/330305/registers/returns')
  await page.getByRole('link', { name: '登记' }).click()
  await page.getByRole('button', { name: '登记', exact: true }).click()
  expect(await page.getByRole('alert').innerText()).toContain('处要改')

  const form = page.getByRole('main')
  await form.getByLabel(/^来数指标/).selectOption({ label: '全社会研发经费占生产总值比重' })
  await form.getByLabel(/^统计期间/).fill('2023')
  await form.getByLabel(/^数值/).fill('２.１８')
  await form.getByLabel(/^计量单位/).fill('万元')
  await form.getByRole('combobox', { name: /提供单位/ }).fill('区统计局')
  await page.getByTitle('区统计局').first().click()
  await form.getByLabel(/^来文名称/).fill('关于提供2023年研发经费的函')
  await form.getByLabel(/^收数日期/).fill('2024年5月6日')
  await page.getByRole('button', { name: '登记', exact: true }).click()
  await form.getByText('“计量单位”填了“万元”').first().waitFor()
  expect(await form.getByLabel(/^计量单位/).getAttribute('aria-invalid')).toBe('true')
  await form.getByLabel(/^计量单位/).fill('%')
  await page.getByRole('button', { name: '登记', exact: true }).click()
  await page.getByRole('region', { name: '历史' }).waitFor()

  await page.goto(missing)
  await panel.getByText('2.18').first().waitFor()
  expect(await panel.innerText()).toContain('关于提供2023年研发经费的函')
})
