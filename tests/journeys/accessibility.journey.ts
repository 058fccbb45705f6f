import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { faultsOf } from './accessible.ts'
import { phone, visit } from './visit.ts'

const pages = [
  '',
  '?figure=claims.paid',
  '?figure=budgets.spendingGrowth&known=2024-05-28',
  '/registers',
  '/registers/rd-projects',
  '/registers/returns/new',
  '/commitments',
  '/figures',
  '/reports',
  '/check',
  '/check/settled',
  '/imports',
  '/policies',
  '/indices',
  '/nothing-here',
]

async function firstOf(path: string): Promise<string> {
  const answer = await fetch(`${inject('address')}/api/330305/${path}`)
  const body = (await answer.json()) as { rows?: { id: string }[] } | { id: string }[]
  const [first] = Array.isArray(body) ? body : (body.rows ?? [])
  return first!.id
}

/** Each way to look at a version, one with a firm that the rules answer. */
async function policyPages(): Promise<string[]> {
  const policies = await (await fetch(`${inject('address')}/api/330305/policies`)).json()
  const { id } = (policies as { id: string; edition: string }[]).find(({ edition }) => edition === '2020年版')!
  const answer = await fetch(`${inject('address')}/api/330305/policies/${id}/entitlements?year=2022`)
  const { compared } = (await answer.json()) as { compared: { firm: { id: string } }[] }
  const explain = `/policies/${id}/explain`
  return [
    `/policies/${id}`,
    explain,
    `${explain}?by=hand`,
    `${explain}?year=2022&firm=${compared[0]!.firm.id}`,
    `/policies/${id}/simulate?p.研发补助上限=500000`,
    `/policies/${id}/entitlements`,
  ]
}

/** Each way to look at an own run of the index, one of another county and one with a value that is tried. */
async function indexPages(): Promise<string[]> {
  const edition = `/indices/${await firstOf('indices/editions')}`
  return [
    edition,
    `${edition}/tree`,
    `${edition}/tree?unit=990101&year=2022`,
    `${edition}/compare`,
    `${edition}/what-if?v.${encodeURIComponent('新入驻孵化企业')}=20`,
    `${edition}/what-if?mode=own`,
    `${edition}/uncertainty`,
  ]
}

async function allPages(): Promise<string[]> {
  const project = await firstOf('registers/rd-projects/records')
  return [
    ...pages,
    `/commitments/${await firstOf('registers/commitments/records')}`,
    `/registers/rd-projects/${project}`,
    `/registers/rd-projects/${project}/change`,
    `/reports/${await firstOf('reports')}`,
    `/imports/${await firstOf('imports')}`,
    ...(await policyPages()),
    ...(await indexPages()),
  ]
}

async function collectFaults(page: Page): Promise<string[]> {
  const faults: string[] = []
  for (const path of await allPages()) {
    await page.goto(`/330305${path}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    faults.push(...(await faultsOf(page)).map((fault) => `${path} ${fault}`))
  }
  return faults
}

test.each([
  ['浅色', {}],
  ['深色', { colorScheme: 'dark' as const }],
  ['手机', { viewport: phone, isMobile: true }],
])('axe 在每一页都挑不出毛病：%s', async (_name, options) => {
  expect(await collectFaults(await visit(options))).toEqual([])
})

test('打开的浮层也挑不出毛病', async () => {
  const page = await visit()
  await page.goto('/330305/registers/rd-projects?f.approvedOn=2023-01-01..')
  await page.getByRole('row').nth(1).waitFor()
  for (const open of ['立项日期：2023-01-01 起', '栏目', '截至今天所知']) {
    await page.getByRole('button', { name: open }).click()
    expect((await faultsOf(page)).map((fault) => `${open} ${fault}`)).toEqual([])
    await page.keyboard.press('Escape')
  }
  await page.keyboard.press('Control+k')
  await page.getByRole('textbox', { name: '搜记录、数字、编号、信用代码' }).waitFor()
  await page.keyboard.type('示例')
  await page.getByRole('dialog', { name: '搜索' }).getByRole('link').first().waitFor()
  expect(await faultsOf(page)).toEqual([])
})

test('页面上没有英文，地址和名称除外', async () => {
  const page = await visit()
  const found: string[] = []
  for (const path of await allPages()) {
    await page.goto(`/330305${path}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForLoadState('networkidle')
    const words = (await page.locator('body').innerText()).match(/[A-Za-z]{3,}/g) ?? []
    found.push(...words.filter((word) => !allowed.test(word)).map((word) => `${path} ${word}`))
  }
  expect(found).toEqual([])
})

// Names of formats and keys, numbers of papers and projects, digests; functions in the expressions of rules.
const allowed = /^(min|max|Ctrl|Esc|Word|Excel|docx|txt|xlsx|pdf|SHENG|SHI|[a-f]+)$/
