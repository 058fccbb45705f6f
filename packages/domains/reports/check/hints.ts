import { checkArithmetic, type Claim, type Reading } from '@dongjian/report-figures'
import { bare, type Finding } from './finding.ts'
import { plain } from './words.ts'

/** What a text says that no figure can settle: arithmetic inside it, claims without a number, the same thing told twice. */
export const listHints = (reading: Reading, text: string): Finding[] => [
  ...arithmeticHints(reading),
  ...reading.claims.map(({ start, text: words }) => hint({ start, text: words }, '无法判断：没有数字，可对照台账核实')),
  ...repeatHints(reading.claims, text),
]

const hint = (place: { start: number; text: string }, why: string): Finding => ({
  ...bare({ ...place, value: null, unit: null }),
  verdict: 'hint',
  why,
})

const arithmeticHints = (reading: Reading): Finding[] =>
  checkArithmetic(reading).flatMap(({ figures: [start], message }) => {
    const number = reading.figures.find((figure) => figure.start === start)
    return number ? [{ ...bare(number), verdict: 'hint', why: message }] : []
  })

/** What a claim is said of: 首届[人才创新创业大赛]. */
function subjectOf({ end, sentence }: Claim, text: string): { start: number; words: string } | undefined {
  const rest = text.slice(end, sentence.end)
  const [opening = ''] = /^[“‘《]*/.exec(rest) ?? []
  const [words = ''] = /^[^、，。；：！？,;“”‘’《》（）()\n]+/.exec(rest.slice(opening.length)) ?? []
  return plain(words).length >= 6 ? { start: end + opening.length, words } : undefined
}

/** An event that is claimed and told again in another sentence: it may be counted twice, or not be the first one. */
function repeatHints(claims: readonly Claim[], text: string): Finding[] {
  const told = new Set<string>()
  return claims.flatMap((claim) => {
    const subject = subjectOf(claim, text)
    if (!subject || told.has(subject.words)) return []
    told.add(subject.words)
    const places = placesOf(text, subject.words)
    const again = places.filter((at) => at < claim.sentence.start || at >= claim.sentence.end)
    const second = places.at(-1)!
    if (again.length === 0) return []
    return [
      hint(
        { start: second, text: subject.words },
        `“${subject.words}”文中说了${places.length}次，请核对是不是同一件事`,
      ),
    ]
  })
}

function placesOf(text: string, words: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) places.push(at)
  return places
}
