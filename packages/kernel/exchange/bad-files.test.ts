import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate'
import { writeXlsx } from 'hucre'
import { describe, expect, test } from 'vitest'
import { toyWorkbook } from './toy-ledgers.ts'
import { defaultLimits, openWorkbook } from './workbook-reader.ts'

const zipOf = (parts: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])) as Zippable)

async function refusalOf(bytes: Uint8Array, limits = defaultLimits): Promise<{ code: string; message: string }> {
  try {
    const book = await openWorkbook(bytes, limits)
    for (const sheet of book.sheets) for await (const _ of sheet.rows()) continue
  } catch (error) {
    const { code, message } = error as { code: string; message: string }
    return { code, message }
  }
  return { code: 'none', message: '' }
}

const ole = (name: string) =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(600),
    Buffer.from(name, 'utf16le'),
    Buffer.alloc(600),
  ])

const relations = (target: string) =>
  `<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${target}"/></Relationships>`

describe('读不了的文件，各有一句说明', () => {
  test.each<[string, Uint8Array | (() => Promise<Uint8Array>), string, string]>([
    ['空文件', new Uint8Array(), 'fileEmpty', '文件是空的（0字节），请重新选择文件'],
    [
      '图片、文本等',
      strToU8('编号,名称\n1,甲'),
      'notWorkbook',
      '这个文件不是Excel工作簿，请在 Excel 或 WPS 里另存为 .xlsx 后再导入',
    ],
    [
      '普通压缩包',
      zipOf({ 'readme.txt': 'x' }),
      'notWorkbook',
      '这个文件不是Excel工作簿，请在 Excel 或 WPS 里另存为 .xlsx 后再导入',
    ],
    [
      '旧格式.xls或.et',
      ole('Workbook'),
      'oldFormat',
      '这是旧格式（.xls或.et）的文件，请在 Excel 或 WPS 里另存为 .xlsx 后再导入',
    ],
    [
      '加了打开密码的',
      () => writeXlsx({ sheets: [{ name: '甲', rows: [['x']] }], encryption: { password: 'x', spinCount: 1000 } }),
      'encrypted',
      '工作簿设了打开密码，请取消密码、保存后再导入',
    ],
    [
      'Word文件',
      zipOf({ '_rels/.rels': relations('word/document.xml'), 'word/document.xml': '<x/>' }),
      'otherFormat',
      '这是Word文件，不是.xlsx工作簿，请在 Excel 或 WPS 里另存为 .xlsx 后再导入',
    ],
    [
      '.ods文件',
      zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }),
      'otherFormat',
      '这是.ods文件，不是.xlsx工作簿，请在 Excel 或 WPS 里另存为 .xlsx 后再导入',
    ],
    [
      '.xlsb文件',
      zipOf({ '_rels/.rels': relations('xl/workbook.bin'), 'xl/workbook.bin': 'x' }),
      'otherFormat',
      '这是.xlsb文件，不是.xlsx工作簿，请在 Excel 或 WPS 里另存为 .xlsx 后再导入',
    ],
    [
      '只下载了一半的',
      async () => (await toyWorkbook({ 甲: [['编号', '名称']] })).slice(0, 3000),
      'damaged',
      '文件已损坏，无法读取，请重新打开原文件、另存一份再导入',
    ],
    [
      '超过大小上限的',
      new Uint8Array(51 * 2 ** 20),
      'fileTooLarge',
      '文件有51.0MB，超过50MB的上限，请删去无关的工作表和图片，或分成几个文件导入',
    ],
  ])('%s', async (_, file, code, message) => {
    expect(await refusalOf(file instanceof Uint8Array ? file : await file())).toEqual({ code, message })
  })

  test('内容被改坏的，不论坏在哪里，都是一句说明而不是程序错误', async () => {
    const bytes = await toyWorkbook({
      甲: [
        ['编号', '名称'],
        ['1', '甲'],
      ],
    })
    for (let at = 0; at < bytes.length; at += 41) {
      const broken = bytes.slice()
      broken[at]! ^= 0xff
      const { code } = await refusalOf(broken)
      expect(['none', 'damaged', 'notWorkbook']).toContain(code)
    }
  }, 60_000)

  test.each([
    ['行号大得没有这一行', 'r="2"', 'r="99999999999"'],
    ['行号不是数字', 'r="2"', 'r="x"'],
    ['列号超过最后一列', 'r="B2"', 'r="ZZZZ2"'],
    ['格子没有列号', 'r="B2"', 'r="2"'],
    ['行号又回到前面', 'r="2"', 'r="1"'],
    ['一格出现两次', 'r="B2"', 'r="A2"'],
    ['写到一半断开', '</sheetData>', ''],
    ['没有写完', '</worksheet>', ''],
    ['引用了没有的文字', '<v>3</v>', '<v>99</v>'],
    ['带有自定义实体', '<worksheet', '<!DOCTYPE x [<!ENTITY a "甲">]><worksheet'],
  ])('%s的文件，当作损坏', async (_, from, to) => {
    const parts = unzipSync(
      await toyWorkbook({
        甲: [
          ['编号', '名称'],
          ['1', '甲'],
        ],
      }),
    )
    const sheet = 'xl/worksheets/sheet1.xml'
    const xml = new TextDecoder().decode(parts[sheet])
    expect(xml).toContain(from)
    const broken = zipSync({ ...parts, [sheet]: strToU8(xml.replace(from, to)) })
    expect(await refusalOf(broken)).toMatchObject({ code: 'damaged' })
  })

  test('内容不是UTF-8的文件，当作损坏而不是读成乱码', async () => {
    const sheet = 'xl/worksheets/sheet1.xml'
    const parts = unzipSync(await toyWorkbook({ 甲: [['编号', '名称']] }))
    const latin = Uint8Array.from([...parts[sheet]!, 0xff])
    expect(await refusalOf(zipSync({ ...parts, [sheet]: latin }))).toMatchObject({ code: 'damaged' })
  })

  test.each([
    ['指向百分号', 'worksheets/销售100%.xml', 'damaged'],
    ['不是地址', 'http://[', 'damaged'],
    ['指向文件外', '../../../../etc/passwd', 'damaged'],
    ['是外部链接', 'http://[" TargetMode="External', 'none'],
  ])('部件的位置%s，也是一句说明而不是程序错误', async (_, target, code) => {
    const parts = unzipSync(await toyWorkbook({ 甲: [['编号', '名称']] }))
    const path = 'xl/_rels/workbook.xml.rels'
    const xml = new TextDecoder().decode(parts[path])
    const added = `<Relationship Id="x" Type="http://x/worksheet" Target="${target}"/></Relationships>`
    const used = new TextDecoder()
      .decode(parts['xl/workbook.xml'])
      .replace('</sheets>', `<sheet name="乙" r:id="x"/></sheets>`)
    const broken = zipSync({
      ...parts,
      [path]: strToU8(xml.replace('</Relationships>', added)),
      'xl/workbook.xml': strToU8(used),
    })
    expect(await refusalOf(broken)).toMatchObject({ code })
  })

  test('两张同名的工作表，分不清问题在哪一张，当作损坏', async () => {
    const parts = unzipSync(await toyWorkbook({ 甲: [['编号']], 乙: [['编号']] }))
    const book = new TextDecoder().decode(parts['xl/workbook.xml']).replace('name="乙"', 'name="甲"')
    expect(await refusalOf(zipSync({ ...parts, 'xl/workbook.xml': strToU8(book) }))).toMatchObject({ code: 'damaged' })
  })

  test('解压后极大的目录部件，不会把内存吃光', async () => {
    const parts = unzipSync(await toyWorkbook({ 甲: [['编号']] }))
    const bomb = zipSync({ ...parts, 'xl/workbook.xml': new Uint8Array(65 * 2 ** 20).fill(32) })
    expect(await refusalOf(bomb)).toMatchObject({ code: 'damaged' })
  })

  test('解压后极大的文件，读到上限就停', async () => {
    const parts = unzipSync(await toyWorkbook({ 甲: [['编号']] }))
    const bomb = zipSync({ ...parts, 'xl/worksheets/sheet1.xml': new Uint8Array(64 * 2 ** 20).fill(32) })
    expect(bomb.length).toBeLessThan(2 ** 17)
    expect(await refusalOf(bomb, { ...defaultLimits, unpackedBytes: 32 * 2 ** 20 })).toEqual({
      code: 'unpacksTooLarge',
      message: '文件解压后超过32MB，不像正常的台账，已停止读取',
    })
  })
})
