import ExcelJS from 'exceljs'
import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { picture, visit, wordsOf } from './visit.ts'

const project = 'QJ2023-013'

/** The register as it is exported, with one amount of one project changed. */
async function exportCorrected(
  change: (wan: number) => number | string,
): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const response = await fetch(`${inject('address')}/api/330305/registers/rd-projects/export`)
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(await response.arrayBuffer())
  for (const sheet of workbook.worksheets) {
    let column = 0
    sheet.eachRow((row) => {
      const texts = Array.from({ length: row.cellCount }, (_, i) => row.getCell(i + 1).text)
      const heading = texts.findIndex((text) => text.startsWith('立项下达总额'))
      if (heading >= 0) column = heading + 1
      if (column === 0 || !texts.includes(project)) return
      row.getCell(column).value = change(Number(row.getCell(column).text))
    })
  }
  return {
    name: '科研项目更正.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(await workbook.xlsx.writeBuffer()),
  }
}

async function upload(page: Page, file: Awaited<ReturnType<typeof exportCorrected>>): Promise<void> {
  await page.goto('/330305/imports')
  await page.getByLabel('放入工作簿').setInputFiles(file)
  await page.waitForURL('**/imports/*')
}

const differenceOf = (page: Page) =>
  page
    .getByRole('complementary', { name: '核对与变化' })
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: '重点研发项目财政经费' }) })

async function openReport(page: Page): Promise<void> {
  await page.goto('/330305/reports')
  await page.getByRole('link', { name: '关于科技创新工作审议意见落实情况的报告' }).click()
  await page.getByRole('complementary', { name: '核对与变化' }).getByRole('listitem').first().waitFor()
}

test('更正一个项目：先试算，再写入，报告旁列出差别；撤销以后差别消失', async () => {
  const page = await visit()
  await openReport(page)
  expect(await differenceOf(page).innerText()).toContain('1484万元 → 1464万元')

  await upload(page, await exportCorrected((wan) => wan + 10))
  await page.getByText('将新增 0 条，更正 1 条').waitFor()
  expect(await wordsOf(page, '[aria-label="各表条数"]')).toContain('立项下达总额 1 条')
  await picture(page, 'import')
  await page.getByRole('button', { name: '写入台账' }).click()
  await page.getByRole('button', { name: '撤销这次导入' }).waitFor()
  const imported = page.url()

  await openReport(page)
  expect(await differenceOf(page).innerText()).toContain('1484万元 → 1474万元')
  expect(await page.getByRole('article').innerText()).toContain('投入财政经费1484万元')

  await page.goto(imported)
  await page.getByRole('button', { name: '撤销这次导入' }).click()
  await page.getByText('这次导入已经撤销').waitFor()
  await openReport(page)
  expect(await differenceOf(page).innerText()).toContain('1484万元 → 1464万元')
})

test('填错的工作簿逐处指出，一行也不写入', async () => {
  const page = await visit()
  await upload(page, await exportCorrected((wan) => `${wan}万元`))
  await page.getByRole('heading', { name: /要改的 \d+ 处/ }).waitFor()
  const problems = await page.getByRole('region', { name: '要改的地方' }).innerText()
  expect(problems).toMatch(/[A-Z]+\d+/)
  expect(problems).toContain('万元')
  expect(await page.getByRole('button', { name: '写入台账' }).isDisabled()).toBe(true)
  await picture(page, 'import-problems')
  await page.getByRole('button', { name: '放弃' }).click()
  await page.waitForURL('**/imports')
})

test('按元填在万元的表头下，逐处问过、确认以后才能写入', async () => {
  const page = await visit()
  await upload(page, await exportCorrected((wan) => wan * 10_000))
  await page.getByRole('heading', { name: '请核对的 1 处' }).waitFor()
  expect(await page.getByRole('region', { name: '请核对的地方' }).innerText()).toContain('是否按元填写？')
  const write = page.getByRole('button', { name: '写入台账' })
  expect(await write.isDisabled()).toBe(true)
  await page.getByLabel('下面 1 处已核对无误').check()
  expect(await write.isDisabled()).toBe(false)
  await page.getByRole('button', { name: '放弃' }).click()
  await page.waitForURL('**/imports')
})
