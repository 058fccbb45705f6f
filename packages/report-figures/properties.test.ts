import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromDevelopmentFile } from './evaluate/gold.ts'
import {
  asLabels,
  checkArithmetic,
  compareReadings,
  readItems,
  readReport,
  type Figure,
  type Reading,
} from './index.ts'

const words =
  '新增 引进 高新技术企业 12家 3.5% 亿元 1,234 第2 同比 增长 达 、 , 。 ； ( ） “ ” 《 》 其中 分别 2023年 下一步 \n 一、 余 多 万 以上 - — : 全省 居 等 和 的 一半 三成 1.8:1 一是 二要 （一） 存在问题 不足： 建议如下： 责任单位： 超10亿元以上 第二、第三 翻了 了 到 [2] —— ７ ％ 千余家 "'.split(
    ' ',
  )
const prose = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((parts) => parts.join(''))
const anything = fc.oneof(
  prose,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 100 }),
)

/** Every place of a reading whose slice of the text is not what the reading says; every value that is no decimal. */
function wrongPlaces(text: string, reading: Reading): string[] {
  const { figures, others, commitments, claims, problems } = reading
  const indicators = figures.map((each) => ({
    start: each.indicatorStart,
    end: each.indicatorEnd,
    text: each.indicator,
  }))
  const misplaced = [...figures, ...indicators, ...others, ...commitments, ...claims, ...problems, ...readItems(text)]
    .filter((each) => text.slice(each.start, each.end) !== each.text)
    .map((each) => each.text)
  const inexact = figures.filter((each) => !/^-?\d+(\.\d+)?$/.test(each.value)).map((each) => each.value)
  return [...misplaced, ...inexact]
}

test('任何文字都不报错，所有位置都能切回原文', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const reading = readReport(text)
      expect(wrongPlaces(text, reading)).toEqual([])
      const { figures, ignored } = asLabels(reading)
      expect(figures.length + ignored.length).toBe(reading.figures.length + reading.others.length)
      expect(compareReadings(reading, reading).every(({ message }) => !/NaN|undefined/.test(message))).toBe(true)
      expect(checkArithmetic(reading).every((hint) => hint.figures.length > 0)).toBe(true)
    }),
    { numRuns: 2000 },
  )
})

test('每个数字要么属于一个数，要么有不是数的理由，两者不重叠', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const covered = new Uint8Array(text.length)
      const { figures, others } = readReport(text)
      for (const { start, end } of [...figures, ...others]) for (let i = start; i < end; i += 1) covered[i]! += 1
      const wrong = [...covered].findIndex((times, i) => /[0-9０-９]/.test(text[i]!) && times !== 1)
      expect(wrong < 0 ? '' : text.slice(Math.max(0, wrong - 10), wrong + 10)).toBe('')
    }),
    { numRuns: 2000 },
  )
})

const words7 = ({ indicator, action, kind, scope, unit, modality, qualifier, comparison }: Figure) => ({
  indicator: indicator.replace(/[0-9０-９]/g, '7'),
  action: action?.replace(/[0-9０-９]/g, '7'),
  kind,
  scope: scope?.replace(/[0-9０-９]/g, '7'),
  unit: unit?.replace(/[0-9]/g, '7'),
  modality,
  qualifier,
  comparison,
})

function withSevens(text: string, figures: readonly Figure[]): string {
  const characters = text.split('')
  for (const { start, end } of figures) {
    for (let i = start; i < end; i += 1) if (/[0-9]/.test(characters[i]!)) characters[i] = '7'
  }
  return characters.join('')
}

const folder = import.meta.dirname
const samples = [
  readFileSync(join(folder, 'fixtures/report.txt'), 'utf8'),
  ...readdirSync(join(folder, 'development')).flatMap((name) =>
    fromDevelopmentFile(name, readFileSync(join(folder, 'development', name), 'utf8')).map((gold) => gold.text),
  ),
]

test('把所有数值换成7，读法不变：读法只看文字，不看数值', () => {
  for (const text of samples) {
    const { figures } = readReport(text, { reportYear: 2023 })
    const again = readReport(withSevens(text, figures), { reportYear: 2023 }).figures
    expect({ text, read: again.map(words7) }).toEqual({ text, read: figures.map(words7) })
    expect(again.map((figure) => figure.start)).toEqual(figures.map((figure) => figure.start))
  }
})

test('随意拼出的句子换成7读法也不变', () => {
  fc.assert(
    fc.property(prose, (text) => {
      const { figures } = readReport(text, { reportYear: 2023 })
      const again = readReport(withSevens(text, figures), { reportYear: 2023 }).figures
      expect(again.map(words7)).toEqual(figures.map(words7))
    }),
    { numRuns: 1000 },
  )
})

const cpuOf = (text: string): number => {
  let best = Infinity
  for (let round = 0; round < 3; round += 1) {
    const before = process.cpuUsage()
    const reading = readReport(text)
    readItems(text)
    compareReadings(reading, reading)
    const { user, system } = process.cpuUsage(before)
    best = Math.min(best, user + system)
  }
  return best
}

test.each([
  ['一长串数字', '1'],
  ['一长串中文数字', '一'],
  ['没有标点的长句', '企业12家'],
  ['一长串括号', '('],
  ['一长串小数点', '1.'],
  ['一长串没有成对的引号', '“1'],
  ['一长串序数', '第1第'],
  ['一长串比例', '1:'],
  ['一长串等', '、甲等'],
  ['一长串并列的增长', '增长5%、'],
  ['一长串门槛', '1亿元以上项目'],
  ['一长串并列的名次', '第1、'],
  ['一长串一半', '一半'],
  ['一长串首届', '首届大赛'],
  ['一长串一是', '一是二是'],
  ['一长串谁做什么', '财政安排资金5'],
  ['一长串将进一步', '县局将进一步抓好。'],
  ['一长串繁体', '億元產值達5'],
  ['一长串左括号里的目标', '增长5%(目标'],
  ['一长串存在问题', '存在不足：甲；'],
  ['一长串编号的段落', '（一）甲。\n'],
])(
  '%s的用时与长度成比例',
  (_name, piece) => {
    const small = piece.repeat(Math.ceil(6_000 / piece.length))
    readReport(small)
    // Eight times the length: linear is 8, quadratic 64.
    expect(cpuOf(piece.repeat(Math.ceil(48_000 / piece.length))) / Math.max(cpuOf(small), 500)).toBeLessThan(28)
  },
  60_000,
)
