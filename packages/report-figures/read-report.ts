import { findClaims } from './claims.ts'
import { nameLead, readCommitment } from './commitments/read-commitment.ts'
import { readNumbers } from './figures/read-numbers.ts'
import { readProblems } from './points/read-problems.ts'
import { scanAtoms } from './quantities/scan.ts'
import type { Reading, Span } from './reading.ts'
import { findReportYear } from './report-year.ts'
import { splitSentences } from './text/clauses.ts'
import { isProse, leaveTable } from './tables.ts'
import { matchBrackets, readOutline, type Section } from './text/outline.ts'
import { asPrinted, simplified } from './text/traditional.ts'

/**
 * Reads the figures and promises out of a Chinese official text, in time proportional to its length.
 * It never throws; what it cannot tell is null, and every digit that is no figure is in `others` with the reason.
 * Values play no part in how words are read: other digits give the same indicators, kinds and units.
 * @param options.reportYear the year that the text reports on; found in the text when not given
 * @param options.cells places of table cells, in order: numbers there have their names in other cells and are not read
 * @example readReport('全市新增高新技术企业12家。').figures[0].indicator // '高新技术企业'
 */
export function readReport(text: string, options: Options = {}): Reading {
  const simple = simplified(text)
  const reading = readSimple(simple, options)
  return simple === text ? reading : asPrinted(reading, simple, text)
}

interface Options {
  reportYear?: number
  cells?: readonly Span[]
}

function readSimple(text: string, options: Options): Reading {
  const reportYear = options.reportYear ?? findReportYear(text)
  const reading: Reading = {
    figures: [],
    commitments: [],
    others: [],
    claims: [],
    problems: [],
    paragraphs: [],
    reportYear,
  }
  const told = new Map<string, number>()
  const cells = options.cells ?? []
  let cell = 0
  const outline = readOutline(text).filter((section) => {
    while (cell < cells.length && cells[cell]!.end <= section.start) cell += 1
    const inTable = cell < cells.length && cells[cell]!.start <= section.start && !isProse(text, section)
    if (inTable) leaveTable(text, section, reading.others)
    return !inTable
  })
  reading.problems = readProblems(text, outline)
  for (const section of outline) {
    reading.paragraphs.push({ start: section.start, end: section.end, heading: section.heading })
    readSection(text, section, reading, told)
  }
  reading.figures.sort((left, right) => left.start - right.start)
  reading.others.sort((left, right) => left.start - right.start)
  return reading
}

const opensPlan = /^(?:下一?步|接下来|下阶段|今后一个时期|明年|来年)/
const resolves =
  /^(?:[^,，。;；]{0,30}[,，])?[^,，。;；]{0,16}将(?:进一步|继续|全力|坚持|围绕|深入|着力|聚焦|紧紧|认真|重点|牢牢|紧盯|持续|不断|坚决|积极|大力|加快|切实)/

/** 下一步，我们将…; 我局将进一步…: from here on the paragraph says what will be done. */
function looksAhead(text: string, sentence: Span, isFirst: boolean): boolean {
  const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 60))
  return opensPlan.test(words) || (isFirst && resolves.test(words))
}

function readSection(text: string, section: Section, reading: Reading, told: Map<string, number>): void {
  const brackets = matchBrackets(text, section)
  const clock = {
    reportYear: reading.reportYear,
    paragraph: null,
    sentence: null as string | null,
    planned: section.kind === 'plan',
  }
  const paragraph = reading.paragraphs.length - 1
  let ahead = section.kind === 'plan'
  let opened = false
  for (const sentence of splitSentences(text, section, brackets)) {
    const atoms = scanAtoms(text, sentence.start, sentence.end, brackets)
    const first = reading.figures.length
    if (section.kind !== 'past' && !section.isHeading && looksAhead(text, sentence, sentence.start === section.start)) {
      opened = true
      ahead = true
    }
    if (atoms.length > 0) {
      clock.sentence = null
      const base = ahead ? 'target' : 'actual'
      const past = section.kind === 'past'
      const mood = readNumbers(
        { text, sentence, brackets, clock, base, past, paragraph, reading, depth: 0 },
        sentence,
        atoms,
        null,
      )
      ahead ||= mood.ahead
    }
    if (section.isHeading || sentence.end <= section.bodyStart) continue
    findClaims(text, sentence, reading.claims, told)
    nameLead(text, sentence, reading.commitments)
    const commitment = readCommitment(text, sentence, section, reading.figures, first, opened)
    if (commitment) reading.commitments.push(commitment)
  }
}
