import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Labels } from '@dongjian/report-figures'
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

test.each([
  ['空文件', '', '没有文字'],
  ['扫描的 PDF 改了名', '%PDF-1.4\n图片', '不是文字文件'],
  ['太长的文字', '新增企业12家。'.repeat(40_000), '超过20万字'],
])('%s：说清是什么问题', async (_name, bytes, said) => {
  expect(await read(bytes)).toMatchObject({ code: 1, out: '', err: expect.stringContaining(said) })
})
