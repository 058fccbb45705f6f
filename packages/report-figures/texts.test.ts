import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fromMarkedFile } from './evaluate/gold.ts'
import { addText, emptyScore, f1 } from './evaluate/score.ts'
import { readReport } from './index.ts'

const folder = join(import.meta.dirname, 'texts')

describe.each(['tuning', 'held-out', 'second', 'third'])('整篇文稿 %s', (name) => {
  const score = emptyScore()
  for (const file of readdirSync(join(folder, name))) {
    const gold = fromMarkedFile(file, readFileSync(join(folder, name, file), 'utf8'))
    addText(score, gold, readReport(gold.text))
  }

  test('数值、指标、类型、语气和承诺都达到要求', () => {
    expect(score.figures.labelled).toBeGreaterThan(60)
    expect(f1(score.figures)).toBeGreaterThanOrEqual(0.97)
    expect(f1(score.indicator)).toBeGreaterThanOrEqual(0.9)
    expect(f1(score.kind)).toBeGreaterThanOrEqual(0.93)
    expect(f1(score.modality)).toBeGreaterThanOrEqual(0.95)
    expect(f1(score.commitments)).toBeGreaterThanOrEqual(0.85)
  })
})
