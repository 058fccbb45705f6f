import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fromGoldFile } from './evaluate/gold.ts'
import { addText, emptyScore, overlap } from './evaluate/score.ts'
import { readReport } from './index.ts'

const folder = join(import.meta.dirname, 'fixtures')
const text = readFileSync(join(folder, 'report.txt'), 'utf8')
const gold = JSON.parse(readFileSync(join(folder, 'report.gold.json'), 'utf8'))
const reading = readReport(text)

interface Label {
  start: number
  text: string
  normalized: number
  normalized_unit: string | null
  period: string | null
  qualifier: string | null
  indicator: string
}

const labels: Label[] = gold.figures
const figureAt = (start: number) => reading.figures.find((figure) => figure.start === start)

test('真实报告的59个数，数值、单位、位置全部读对，没有多读', () => {
  const score = emptyScore()
  addText(score, fromGoldFile('report.txt', text, gold), reading)
  expect(score.differences).toEqual([expect.stringContaining('重大科研立项')])
  expect(score.figures).toEqual({ right: 59, labelled: 59, read: 59 })
  expect(score.kind.right).toBe(59)
  expect(score.modality.right).toBe(59)
  expect(score.commitments).toEqual({ right: 18, labelled: 18, read: 18 })
})

test('真实报告每个数的基本单位、时期和模糊词与标注一致', () => {
  const differences: string[] = []
  for (const label of labels) {
    const figure = figureAt(label.start)
    if (!figure) continue
    const stated = figure.periodFrom === 'stated' || figure.periodFrom === 'sentence' ? figure.period : null
    if (Number(figure.normalized) !== label.normalized || figure.normalizedUnit !== label.normalized_unit) {
      differences.push(`${label.text} ${figure.normalized} ${figure.normalizedUnit}`)
    }
    if (figure.text !== label.text) differences.push(`${label.text} 读作 ${figure.text}`)
    if (stated !== label.period) differences.push(`${label.text} 时期 ${stated}，应为 ${label.period}`)
    if (figure.qualifier !== label.qualifier)
      differences.push(`${label.text} ${figure.qualifier}，应为 ${label.qualifier}`)
  }
  expect(differences).toEqual([])
})

test('真实报告的18条承诺，文字、起点和所含目标与标注一致', () => {
  const labelled = gold.commitments.map(
    (each: { start: number; text: string; targets: { figure_start: number }[] }) => ({
      start: each.start,
      text: each.text,
      targets: each.targets.map((target) => target.figure_start),
    }),
  )
  expect(reading.commitments.map(({ start, text: said, targets }) => ({ start, text: said, targets }))).toEqual(
    labelled,
  )
})

test('不是数的数字都有理由', () => {
  expect(reading.others.map((other) => [other.text, other.why])).toContainEqual(['315', 'name'])
  expect(reading.others.map((other) => [other.text, other.why])).toContainEqual(['16', 'name'])
  expect(reading.others.map((other) => [other.text, other.why])).toContainEqual(['2024-05-28', 'date'])
})

test('承诺里没有数字的目标按一个推断并注明位置', () => {
  const promised = reading.commitments.flatMap((commitment) => commitment.inferred)
  const found = promised.map((each) => [
    each.action,
    each.indicator.slice(0, 6),
    text.slice(each.start, each.end) === each.indicator,
  ])
  expect(found).toContainEqual(['创成', '省级众创空间', true])
})

test('牵头单位从“由…牵头”读出', () => {
  expect(reading.commitments.map((commitment) => commitment.lead)).toContain('区委组织部')
})

test('指标重合度按字计算', () => {
  expect(overlap('科技创新指数', '科技创新指数')).toBe(1)
  expect(overlap('企业', '高新技术企业')).toBeCloseTo(2 / 6)
})
