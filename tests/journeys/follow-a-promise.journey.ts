import type { Page } from 'playwright-core'
import { expect, inject, onTestFinished, test } from 'vitest'
import { faultsOf } from './accessible.ts'
import { phone, picture, visit } from './visit.ts'

const county = '/330305'
const api = (path: string): string => `${inject('address')}/api${county}/${path}`
const send = async (path: string, method: string, body: object) => {
  const answer = await fetch(api(path), {
    method,
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  })
  return (await answer.json()) as { id: string; version: number }
}
const read = async <T>(path: string): Promise<T> => (await (await fetch(api(path))).json()) as T

/** A promise of a year that no other journey looks at; called off when the test is over. */
async function addPromise(code: string, more: object): Promise<string> {
  const leads = await read<{ rows: { id: string }[] }>(
    `registers/organizations/records?limit=1&search=${encodeURIComponent('区科技局')}`,
  )
  const values = { code, paper: '2026年工作要点', year: 2026, lead: leads.rows[0]!.id, deadline: '2026-12-31', ...more }
  const { id } = await send('registers/commitments/records', 'POST', { values, confirmed: true })
  onTestFinished(async () => {
    const { row } = await read<{ row: { version: number } }>(`registers/commitments/records/${id}`)
    await send(`registers/commitments/records/${id}`, 'PATCH', {
      version: row.version,
      status: 'dropped',
      values: { selfRating: '全程走完' },
      confirmed: true,
    })
  })
  return id
}

/** How far the page is wider than its window. */
const beyond = 'document.documentElement.scrollWidth - document.documentElement.clientWidth'

const progressOf = (page: Page): Promise<string> => page.getByRole('region', { name: '进度', exact: true }).innerText()

test('看板按亮灯分组，从承诺到数字背后的企业', async () => {
  const page = await visit()
  await page.goto(`${county}?period=2023`)
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '承诺看板' }).click()
  await page.getByRole('combobox', { name: '分组' }).selectOption('按亮灯分组')
  await page.getByRole('rowheader', { name: /^正常/ }).waitFor()
  expect(page.url()).toContain('group=light')
  expect(await page.getByRole('region', { name: '承诺事项' }).innerText()).toMatch(/加权进度 [\d.]+%/)
  await picture(page, 'commitments')
  const rows = page.getByRole('region', { name: '承诺逐项' }).getByRole('link')
  await page.getByRole('searchbox', { name: '在承诺和编号中查找' }).fill('CN2024-03-3')
  await rows.filter({ hasText: '新增高新技术企业' }).waitFor({ state: 'detached' })
  expect(page.url()).toContain('find=CN2024-03-3')

  await page.getByRole('link', { name: '入库国家科技型企业' }).first().click()
  await page.getByRole('heading', { level: 1, name: '入库国家科技型企业' }).waitFor()
  await page.getByRole('button', { name: '表格' }).click()
  await page.getByRole('cell', { name: '12月底' }).first().waitFor()
  await picture(page, 'commitment')
  await page.getByRole('link', { name: '看数字背后的记录' }).click()
  const panel = page.getByRole('complementary', { name: /^数字来源：/ })
  await panel.getByRole('link', { name: '在台账中打开' }).waitFor()
  await panel
    .getByText(/有限公司/)
    .first()
    .waitFor()
})

test('没有节点计划的承诺，采用按往年节奏的建议，再核定', async () => {
  const id = await addPromise('CN2026-1', {
    name: '新增省科技型企业',
    figure: 'enterprises.newProvinceTech',
    operator: 'atLeast',
    target: '20',
    unit: '家',
  })
  const page = await visit()
  await page.goto(`${county}/commitments/${id}`)
  await page
    .getByText(/还没有记到2026年/)
    .first()
    .waitFor()
  await page.getByRole('button', { name: '采用', exact: true }).click()
  await page.getByRole('cell', { name: '20', exact: true }).waitFor()
  await page.getByRole('button', { name: '核定节点计划' }).click()
  await page.getByRole('button', { name: '核定', exact: true }).click()
  const settled = page.getByText(/日核定；节点过后宽限10个工作日/)
  await settled.waitFor()
  expect(await settled.locator('..').innerText()).toMatch(/按[\d—]+年节奏测算/)
})

test('没有数字的承诺，里程碑审核通过，进度才动', async () => {
  const id = await addPromise('CN2026-2', { name: '编制科技创新应用规划' })
  const page = await visit()
  await page.goto(`${county}/commitments/${id}`)
  await page.getByRole('button', { name: '添加里程碑' }).click()
  await page.getByRole('textbox', { name: '里程碑' }).fill('规划印发')
  await page.getByRole('button', { name: '添加', exact: true }).click()
  await page.getByText('待完成').waitFor()
  expect(await progressOf(page)).toContain('0%')

  await page.getByRole('button', { name: '报完成' }).click()
  await page
    .getByLabel('佐证材料')
    .setInputFiles({ name: '印发通知.txt', mimeType: 'text/plain', buffer: Buffer.from('规划已印发') })
  await page.getByText('已存：').waitFor()
  await page
    .getByRole('group', { name: /^报完成/ })
    .getByRole('button', { name: '报完成' })
    .click()
  await page.getByText('待审核').waitFor()
  expect(await progressOf(page)).toContain('0%')

  await page.getByRole('button', { name: '审核', exact: true }).click()
  await page.getByLabel('审核人').fill('李四')
  await page.getByRole('button', { name: '审核通过' }).click()
  await page.getByText('100%').waitFor()
  expect(await progressOf(page)).toContain('已完成')
})

test.each([
  ['浅色', {}],
  ['深色', { colorScheme: 'dark' as const }],
  ['手机', { viewport: phone, isMobile: true }],
])('看板和承诺的页面，axe 挑不出毛病：%s', async (_name, options) => {
  const { promises } = await read<{ promises: { id: string; figure: string | null }[] }>('commitments?period=2023')
  const measured = promises.find(({ figure }) => figure !== null)!
  const worded = promises.find(({ figure }) => figure === null)!
  const page = await visit(options)
  const paths = ['commitments?period=2023&group=light', `commitments/${measured.id}`, `commitments/${worded.id}`]
  for (const path of paths) {
    await page.goto(`${county}/${path}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect((await faultsOf(page)).map((fault) => `${path} ${fault}`)).toEqual([])
    expect(await page.evaluate(beyond)).toBe(0)
  }
})
