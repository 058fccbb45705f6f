import fc, { type Arbitrary } from 'fast-check'
import type { HitPolicy } from '../core/tree.ts'
import type { TableSource } from '../tables/table-source.ts'
import { kinds } from './expressions.ts'

// Ways to divide the firms by one fact, without gap and without overlap.
const divisions = {
  words: [['-'], ['"农业"', 'not("农业")'], ['"农业", "渔业"', '"it\'s 工业"'], ['"农业"', '"渔业"', '"it\'s 工业"']],
  numbers: [['-'], ['< 5', '>= 5'], ['<= 0', '(0..20)', '>= 20'], ['< 5', '[5..20)', '[20..30]', '> 30']],
  flags: [['-'], ['true', 'false']],
}

const output = fc.oneof(fc.constantFrom('0', '200', '0.5'), kinds.number)

/**
 * A decision table over three facts: unique, or first with a row for all others in the end, or collecting sums with a
 * row that overlaps the others.
 */
export const table: Arbitrary<TableSource> = fc
  .record({
    hitPolicy: fc.constantFrom<HitPolicy>('U', 'F', 'C+'),
    words: fc.constantFrom(...divisions.words),
    numbers: fc.constantFrom(...divisions.numbers.slice(1)),
    flags: fc.constantFrom(...divisions.flags),
    outputs: fc.array(output, { minLength: 26, maxLength: 26 }),
    otherwise: fc.constantFrom([{}], [{ otherwise: '7' }]),
  })
  .map(({ hitPolicy, words, numbers, flags, outputs, otherwise }) => {
    const all = words.flatMap((word) => numbers.flatMap((number) => flags.map((flag) => [word, number, flag])))
    const tests = hitPolicy === 'U' ? all : [...all.slice(1), ['-', '-', '-']]
    const rows = tests.map((cells, at) => ({ tests: cells, outputs: [outputs[at] ?? '0'] }))
    return { hitPolicy, inputs: ['行业', '人数', '获批'], outputs: hitPolicy === 'C+' ? otherwise : [{}], rows }
  })
