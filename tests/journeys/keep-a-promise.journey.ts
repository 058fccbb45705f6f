import { resolve } from 'node:path'
import ExcelJS from 'exceljs'
import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { faultsOf } from './accessible.ts'
import { phone, picture, visit } from './visit.ts'

const report = resolve(import.meta.dirname, '../../packages/report-figures/fixtures/report.txt')
const certificates = ['GR202433990001', 'GR202433990002', 'GR202433990003', 'GR202433990004']

/** The template of 科技企业资质 with four certificates of firms that are in the register. */
async function fillTemplate(): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const registers = `${inject('address')}/api/330305/registers`
  const firms = await fetch(`${registers}/organizations/records?limit=4&filters[kind][any][0]=firm`)
  const { rows } = (await firms.json()) as { rows: { cells: { name: string } }[] }
  const template = await fetch(`${registers}/qualifications/template`)
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(await template.arrayBuffer())
  const sheet = workbook.getWorksheet('科技企业资质')!
  const headings = sheet.getRow(2).values as string[]
  certificates.forEach((number, i) => {
    const row: Readonly<Record<string, string | number>> = {
      '*证书或登记编号': number,
      '*企业': rows[i]!.cells.name,
      '*资质类别': '高新技术企业',
      '*认定方式': '首次认定',
      '*认定年度': 2024,
      发证或入库日期: '2024-12-06',
      有效期至: '2027-12-05',
      状态: '有效',
    }
    for (const [heading, value] of Object.entries(row))
      sheet.getRow(3 + i).getCell(headings.indexOf(heading)).value = value
  })
  return {
    name: '高企证书.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(await workbook.xlsx.writeBuffer()),
  }
}

async function bring(page: Page, file: Parameters<ReturnType<Page['getByLabel']>['setInputFiles']>[0]): Promise<void> {
  await page.goto('/330305/papers')
  const again = page.getByRole('button', { name: '收入一份文稿' })
  const drop = page.getByLabel('放入文稿')
  await again.or(drop).first().waitFor()
  if (!(await drop.isVisible())) await again.click()
  await drop.setInputFiles(file)
}

async function choose(page: Page, unit: string): Promise<void> {
  await page.getByRole('combobox', { name: '牵头单位' }).fill(unit)
  await page.getByTitle(unit, { exact: true }).click()
}

async function withdraw(page: Page): Promise<void> {
  await page.getByRole('button', { name: '撤回', exact: true }).click()
  await page.getByLabel('为什么撤回').fill('演示完毕')
  await page.getByRole('button', { name: '撤回', exact: true }).last().click()
  await page.getByText('已撤回：演示完毕').waitFor()
}

const lightOf = (page: Page, word: string) => page.getByRole('main').getByText(word, { exact: true }).first()

test('放入真实的报告，确认读出的承诺，看板上打开一项，登记证书以后灯跟着变', async () => {
  const page = await visit()
  await bring(page, report)
  await page.getByText('读出承诺 18 条、问题 2 条、数字 59 个').waitFor()
  await choose(page, '区科技局')
  await page.getByRole('button', { name: '收入', exact: true }).click()
  await page.getByText('台账已有的 26 项归到已有').waitFor()
  const paper = page.url()
  await page.getByRole('button', { name: '承诺，待确认' }).nth(2).click()
  expect(await page.locator('[data-entry][data-chosen]').innerText()).toContain(
    '达到4家，看新增高新技术企业，2023年是5家',
  )
  await picture(page, 'paper')
  expect(await faultsOf(page)).toEqual([])
  await page.getByRole('button', { name: '全部确认' }).click()
  await page.getByText('已办成：登记 0 项，归到已有 26 项').waitFor()

  await page.getByRole('link', { name: '打开承诺看板' }).click()
  await page.getByRole('link', { name: '新增高新技术企业' }).first().click()
  await page.getByRole('heading', { level: 1, name: '新增高新技术企业' }).waitFor()
  await lightOf(page, '正常').waitFor()
  await page.getByRole('link', { name: '在《关于科技创新工作审议意见落实情况的报告》原文中看' }).click()
  await page.locator('[data-start][data-chosen]').waitFor()
  expect(await page.locator('[data-start][data-chosen]').innerText()).toContain('全年新增高新技术企业4家')
  await page.goBack()
  const promise = page.url()

  await page.goto('/330305/imports')
  await page.getByLabel('放入工作簿').setInputFiles(await fillTemplate())
  await page.waitForURL('**/imports/*')
  await page.getByText('将新增 4 条').waitFor()
  await page.getByRole('button', { name: '写入台账' }).click()
  await page.getByRole('button', { name: '撤销这次导入' }).waitFor()
  const imported = page.url()

  await page.goto(promise)
  await lightOf(page, '已完成').waitFor()
  await page.getByRole('link', { name: '4家', exact: true }).first().click()
  const panel = page.getByRole('complementary', { name: '数字来源：新增高新技术企业' })
  await panel.getByText(certificates[0]!).waitFor()
  await picture(page, 'promise')

  await page.goto(imported)
  await page.getByRole('button', { name: '撤销这次导入' }).click()
  await page.getByText('这次导入已经撤销').waitFor()
  await page.goto(promise)
  await lightOf(page, '正常').waitFor()
  await page.goto(paper)
  await withdraw(page)
})

test('方案里的一项改了再确认，一项不作为；手机上同样办', async () => {
  const words = '示例区科技工作要点\n一、主要任务\n2031年力争新增孵化面积2万平方米。\n营造崇尚创新的浓厚氛围。\n'
  const page = await visit({ viewport: phone, hasTouch: true })
  await bring(page, { name: '要点.txt', mimeType: 'text/plain', buffer: Buffer.from(words) })
  await choose(page, '区科技局')
  await page.getByLabel('说的是哪一年').fill('2030')
  await page.getByRole('button', { name: '收入', exact: true }).click()
  const list = page.getByRole('region', { name: '读出的承诺、事项和问题' })
  await list.getByRole('button', { name: /^营造崇尚创新/ }).click()
  await list.getByRole('button', { name: '不作为' }).click()
  await page.getByLabel('为什么不用督办').fill('没有具体事项')
  await list.getByRole('button', { name: '不作为' }).click()
  await list.getByText('没有具体事项').waitFor()
  await list.getByRole('button', { name: /^新增孵化面积/ }).click()
  await list.getByRole('button', { name: '修改后确认' }).click()
  await page.getByLabel('目标值').fill('两万')
  await list.getByRole('button', { name: '确认登记' }).click()
  const refused = list.getByRole('alert')
  expect(await refused.innerText()).toContain('“新增孵化面积”不能登记')
  expect(await page.getByLabel('目标值').inputValue()).toBe('两万')
  expect(await faultsOf(page)).toEqual([])
  await picture(page, 'phone-paper')
  await withdraw(page)
})

test('空文件、改了扩展名的扫描件，一句话说明，什么也没有收入', async () => {
  const page = await visit()
  for (const [name, bytes, says] of [
    ['空.txt', ' \n', '没有文字'],
    ['审议意见.docx', '%PDF-1.7\n1 0 obj', '审议意见.docx'],
  ] as const) {
    await bring(page, { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })
    expect(await page.getByRole('alert').innerText()).toContain(says)
  }
  await page.getByLabel('放入文稿').waitFor()
})
