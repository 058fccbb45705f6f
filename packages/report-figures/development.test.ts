import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fromDevelopmentFile } from './evaluate/gold.ts'
import { addText, emptyScore, f1 } from './evaluate/score.ts'
import { readReport } from './index.ts'

const folder = join(import.meta.dirname, 'development')
const total = emptyScore()

describe.each(readdirSync(folder).filter((name) => name.endsWith('.txt')))('%s', (name) => {
  const texts = fromDevelopmentFile(name, readFileSync(join(folder, name), 'utf8'))
  for (const gold of texts) addText(total, gold, readReport(gold.text))

  test.each(texts)('$text', (gold) => {
    const score = emptyScore()
    addText(score, gold, readReport(gold.text))
    expect(score.differences.filter((line) => /读|值/.test(line.slice(0, 12)))).toEqual([])
    expect(score.figures.right).toBe(gold.figures.length)
  })
})

test('自编例句整体达到各项指标', () => {
  expect(total.figures.labelled).toBeGreaterThanOrEqual(280)
  expect(f1(total.figures)).toBeGreaterThanOrEqual(0.99)
  expect(f1(total.indicator)).toBeGreaterThanOrEqual(0.97)
  expect(f1(total.kind)).toBeGreaterThanOrEqual(0.98)
  expect(f1(total.modality)).toBeGreaterThanOrEqual(0.98)
})
