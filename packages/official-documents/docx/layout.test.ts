import { spawnSync } from 'node:child_process'
import type { SpawnSyncReturns } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestContext } from 'vitest'
import { fullPages, meetingPaper, redHeadPaper } from '../development/specimen.ts'
import { compareBookmarks } from '../draft/compare-bookmarks.ts'
import { readDocx } from '../draft/read-docx.ts'
import type { Block } from '../model/blocks.ts'
import type { OfficialDocument } from '../model/official-document.ts'
import { renderDocx } from './render-docx.ts'

const ask = (program: string, ...args: readonly string[]): SpawnSyncReturns<string> =>
  spawnSync(program, args, { encoding: 'utf8' })

const missing = [
  ...['soffice', 'pdftotext'].filter((program) => ask(program, '--help').error !== undefined),
  ...(ask('fc-list', ':lang=zh').stdout ? [] : ['中文字体']),
]
const folder = mkdtempSync(join(tmpdir(), 'papers-'))
// 附件说明 would begin the second page, were it not held to the text before it; the other fills its first page.
const closingMeeting = closing(meetingPaper, 15)
const closingRedHead = closing(redHeadPaper, 8)
const papers = { fullPages, meetingPaper, redHeadPaper, closingMeeting, closingRedHead }

function closing(paper: OfficialDocument, lines: number): OfficialDocument {
  const line: Block = { kind: 'paragraph', runs: [{ text: '加快平台建设。' }] }
  return { ...paper, blocks: Array.from({ length: lines }, () => line) }
}

interface Line {
  text: string
  left: number
  right: number
  middle: number
}

/** Runs LibreOffice with a profile of its own, so that an open one does not take the work over. */
function convert(format: string, to: string): void {
  const files = Object.keys(papers).map((name) => join(folder, `${name}.docx`))
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  const { status, stderr } = ask('soffice', profile, '--headless', '--convert-to', format, '--outdir', to, ...files)
  if (status !== 0) throw new Error(`soffice: ${stderr}`)
}

/** The lines of each page, in millimetres from its upper left corner. */
function pagesOf(name: keyof typeof papers): Line[][] {
  const { stdout } = ask('pdftotext', '-bbox-layout', join(folder, `${name}.pdf`), '-')
  const millimetres = (points: string | undefined): number => (Number(points) * 25.4) / 72
  return stdout
    .split('<page ')
    .slice(1)
    .map((page) =>
      page
        .split('<line ')
        .slice(1)
        .map((line) => {
          const [, left, top, right, bottom] = /xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)"/.exec(line) ?? []
          const text = [...line.matchAll(/<word [^>]*>([^<]*)</g)].map((match) => match[1]).join('')
          const middle = (millimetres(top) + millimetres(bottom)) / 2
          return { text, left: millimetres(left), right: millimetres(right), middle }
        }),
    )
}

const inTypeArea = ({ middle }: Line): boolean => middle > 37 && middle < 262

function needsLibreOffice({ skip }: TestContext): void {
  if (missing.length > 0) skip(`没有找到 ${missing.join('、')}，版面没有核对`)
}

beforeAll(() => {
  if (missing.length > 0) return
  for (const [name, paper] of Object.entries(papers)) writeFileSync(join(folder, `${name}.docx`), renderDocx(paper))
  convert('pdf', folder)
  convert('docx', join(folder, 'saved-again'))
}, 180_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('满页二十二行，满行二十八字', (context) => {
  needsLibreOffice(context)
  const lines = pagesOf('fullPages')[1]?.filter(inTypeArea) ?? []
  expect(lines.map(({ text }) => [...text].length)).toEqual(Array.from({ length: 22 }, () => 28))
})

test('版心宽一百五十六毫米，单页从订口二十八毫米起，双页从切口二十六毫米起', (context) => {
  needsLibreOffice(context)
  const pages = pagesOf('fullPages')
  const edges = [1, 2].map((page) => pages[page]?.filter(inTypeArea)[5])
  expect(edges[0]?.left).toBeCloseTo(26, 0)
  expect(edges[0]?.right).toBeCloseTo(182, 0)
  expect(edges[1]?.left).toBeCloseTo(28, 0)
  expect(edges[1]?.right).toBeCloseTo(184, 0)
})

test('页码在版心下七毫米，单页居右、双页居左，各空一字', (context) => {
  needsLibreOffice(context)
  const numbers = pagesOf('fullPages').map((page) => page.find(({ text }) => /^—\d+—$/.test(text)))
  expect(numbers.map((number) => number?.text)).toEqual(['—1—', '—2—', '—3—', '—4—'])
  const oneSign = (14 * 25.4) / 72
  for (const number of numbers) expect(Math.abs((number?.middle ?? 0) - (297 - 35 + 7))).toBeLessThan(1)
  expect(numbers[0]?.right).toBeCloseTo(184 - oneSign, 0)
  expect(numbers[1]?.left).toBeCloseTo(26 + oneSign, 0)
})

test('红头标志在版心上边缘下三十五毫米，版记在最后一面的版心底部', (context) => {
  needsLibreOffice(context)
  const pages = pagesOf('redHeadPaper')
  const issuer = pages[0]?.find(({ text }) => text === '示例市示例区人民政府')
  expect(issuer?.middle).toBeGreaterThan(37 + 35)
  expect(issuer?.middle).toBeLessThan(37 + 35 + 12)
  const printed = pages.at(-1)?.findLast(({ text }) => text.endsWith('印发'))
  expect(printed?.middle).toBeGreaterThan(252)
  expect(printed?.middle).toBeLessThan(262)
})

test('附件说明、署名与前面的正文同面', (context) => {
  needsLibreOffice(context)
  const page = pagesOf('closingRedHead').find((lines) => lines.some(({ text }) => text.startsWith('附件：')))
  const words = page?.filter(inTypeArea).map(({ text }) => text) ?? []
  expect(words.slice(0, 2)).toEqual(['加快平台建设。', '附件：1.审议意见落实情况对照表'])
  expect(words).toContain('示例区人民政府')
})

test('会议材料正文写满一面，附件从下一面开始，没有空白的一面', (context) => {
  needsLibreOffice(context)
  const pages = pagesOf('closingMeeting').map((lines) => lines.filter(({ text }) => text.startsWith('附件')).length)
  expect(pages.slice(0, 2)).toEqual([0, 1])
})

test('另一个程序打开再保存以后，书签里的数字一个也没有变', (context) => {
  needsLibreOffice(context)
  for (const name of ['meetingPaper', 'redHeadPaper'] as const) {
    const saved = readFileSync(join(folder, 'saved-again', `${name}.docx`))
    expect(compareBookmarks(readDocx(renderDocx(papers[name])), readDocx(saved))).toEqual([])
  }
})
