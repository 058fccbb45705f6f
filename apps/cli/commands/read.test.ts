import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Labels } from '@dongjian/report-figures'
import { strToU8, zipSync } from 'fflate'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { run } from '../run.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dongjian-read-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function read(bytes: Uint8Array | string, ...options: string[]) {
  const file = join(folder, '文稿.txt')
  await writeFile(file, bytes)
  const said = { out: '', err: '' }
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((said.out += String(text))))
  const complain = vi.spyOn(process.stderr, 'write').mockImplementation((text) => Boolean((said.err += String(text))))
  try {
    return { code: await run(['read', file, ...options]), ...said }
  } finally {
    write.mockRestore()
    complain.mockRestore()
  }
}

function docx(body: string): Uint8Array {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'
  const words = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  return zipSync({
    '_rels/.rels': strToU8(
      `<Relationships><Relationship Id="r" Type="${office}" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(`<w:document xmlns:w="${words}"><w:body>${body}</w:body></w:document>`),
  })
}

const text = '2023年，新增高新技术企业12家，同比增长5%。\n二、下一步打算\n力争新增科技型企业30家以上。'

test('按标注文件的样子给出数字、承诺和不是数字的数码，位置是字符串下标', async () => {
  const labels = JSON.parse((await read(text, '--json')).out) as Labels
  expect(
    labels.figures.map(({ indicator, value, unit, kind, modality }) => [indicator, value, unit, kind, modality]),
  ).toEqual([
    ['高新技术企业', 12, '家', 'level', 'actual'],
    ['高新技术企业', 5, '%', 'change_rate', 'actual'],
    ['科技型企业', 30, '家', 'level', 'target'],
  ])
  for (const each of [...labels.figures, ...labels.commitments, ...labels.ignored])
    expect(text.slice(each.start, each.start + each.text.length)).toBe(each.text)
  expect(labels.commitments[0]?.targets).toEqual([
    { indicator: '科技型企业', operator: '≥', value: 30, unit: '家', figure_start: text.indexOf('30家') },
  ])
  expect(labels.ignored).toEqual([{ text: '2023年', start: 0, why: 'date' }])
})

test('没写年份的目标属于报告年度的下一年，待确认', async () => {
  const labels = JSON.parse((await read(text, '--json', '--year', '2022')).out) as Labels
  expect(labels.figures.map(({ period, assumed_period: assumed }) => [period, assumed])).toEqual([
    ['2023', null],
    ['2023', null],
    [null, '2023（待确认）'],
  ])
})

test('GBK 编码的文稿照样读，给人看的是一张表', async () => {
  const gbk = Buffer.from('d2fdbdf8c6f3d2b53132bcd2a1a3', 'hex')
  expect((await read(gbk)).out).toMatch(/数字1个[\s\S]*12家\s+企业\s+数量\s+已做到/)
})

test('UTF-8 文件开头的字节序标记也算一个字，位置与程序读到的文字一致', async () => {
  const labels = JSON.parse((await read(`\ufeff${text}`, '--json')).out) as Labels
  for (const each of [...labels.figures, ...labels.commitments, ...labels.ignored])
    expect(`\ufeff${text}`.slice(each.start, each.start + each.text.length)).toBe(each.text)
  expect(labels.ignored[0]).toEqual({ text: '2023年', start: 1, why: 'date' })
})

const paragraph = (words: string) => `<w:p><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`
const row = (...cells: string[]) => `<w:tr>${cells.map((each) => `<w:tc>${paragraph(each)}</w:tc>`).join('')}</w:tr>`

test('Word 表格里的数没有连着的名称，逐个列为表格；表格里成句的话照常读', async () => {
  const prose = '2023年新增科技型企业30家，完成年度任务。'
  const body = `${paragraph('新增高新技术企业12家。')}<w:tbl>${row('指标（家）', '2023年')}${row('孵化器', '5')}${row(prose, '98%')}</w:tbl>`
  const labels = JSON.parse((await read(docx(body), '--json')).out) as Labels
  expect(labels.figures.map(({ indicator, value }) => [indicator, value])).toEqual([
    ['高新技术企业', 12],
    ['科技型企业', 30],
  ])
  expect(labels.ignored.map((each) => [each.text, each.why])).toEqual([
    ['2023', '表格'],
    ['5', '表格'],
    ['2023年', 'date'],
    ['98', '表格'],
  ])
})

test('脚注的编号不算数，脚注里的话不属于正文', async () => {
  const note = '<w:r><w:footnoteReference w:id="2"/></w:r>'
  const body = `<w:p><w:r><w:t>新增企业12家</w:t></w:r>${note}<w:r><w:t>。</w:t></w:r></w:p>`
  const labels = JSON.parse((await read(docx(body), '--json')).out) as Labels
  expect(labels.figures.map((each) => each.text)).toEqual(['12家'])
})

test('繁体、简体混写的文稿照读，单位和指标保持原样', async () => {
  const mixed = '2023年，全区財政收入達12.5億元，同比增長5%；新增高新技术企业12家。'
  const labels = JSON.parse((await read(mixed, '--json')).out) as Labels
  expect(labels.figures.map(({ indicator, value, unit, kind }) => [indicator, value, unit, kind])).toEqual([
    ['財政收入', 12.5, '億元', 'level'],
    ['財政收入', 5, '%', 'change_rate'],
    ['高新技术企业', 12, '家', 'level'],
  ])
})

test('很长的文稿读得完：三万个数都在，人看的表只列前一千个', async () => {
  const long = '新增企业12家。\n'.repeat(30_000)
  expect((JSON.parse((await read(long, '--json')).out) as Labels).figures).toHaveLength(30_000)
  const { out } = await read(long)
  expect(out).toContain('数字30000个')
  expect(out).toContain('各列出前1000个，全部的请加 --json')
})

test('连成一行的一百万个数字不是数量', async () => {
  const labels = JSON.parse((await read('1'.repeat(1_000_000), '--json')).out) as Labels
  expect([labels.figures.length, labels.ignored.map(({ why }) => why)]).toEqual([0, ['code']])
  const counted = JSON.parse((await read(`新增企业${'7'.repeat(1_000_000)}家。`, '--json')).out) as Labels
  expect(counted.figures).toEqual([])
})

test.each([
  ['空文件', '', '没有文字'],
  ['扫描的 PDF 改了名', '%PDF-1.4\n图片', '不是文字文件'],
  ['扫描的 PDF 改名为 .docx', Buffer.from('255044462d312e340a25e2e3cfd3', 'hex'), '不是文字文件'],
  ['装着图片的压缩包', zipSync({ '扫描件.jpg': strToU8('图') }), '不是 Word 文档'],
  ['大得不像文稿的文件', Buffer.alloc(33 * 1024 * 1024, '新'), '文件有33MB，最多读32MB，请拆成几份再读'],
])('%s：说清是什么问题', async (_name, bytes, said) => {
  expect(await read(bytes)).toMatchObject({ code: 1, out: '', err: expect.stringContaining(said) })
})
