import { isMap, isScalar, parseDocument } from 'yaml'
import { readPolicy } from './document/read-document.ts'
import type { Moved } from './entitlements.ts'
import { runExamples } from './examples.ts'
import { buildPolicy } from './policy-program.ts'
import { refuse } from './refusals.ts'

/**
 * The text of a policy with some of its parameters moved, as an edition of its own; comments and order stay. An example
 * whose result the moved numbers change is left out: what it should be now is for the drafter to say.
 */
export function moveParameters(text: string, edition: string, moved: Moved): { text: string; leftOut: number } {
  const file = parseDocument(text, { schema: 'failsafe', stringKeys: true })
  file.set('版本', edition)
  for (const [name, value] of Object.entries(moved)) {
    const place = file.getIn(['参数', name], true)
    if (!isMap(place)) throw refuse('parameterUnknown', { name, known: namesOf(file.get('参数', true)) })
    place.set('值', value)
  }
  const wrong = wrongExamples(file.toString({ lineWidth: 0 }))
  // From the last, so that the places of the others stay.
  for (const { clause, example } of wrong.toReversed()) file.deleteIn(['条款', clause, '例子', example])
  return { text: file.toString({ lineWidth: 0 }), leftOut: wrong.length }
}

function wrongExamples(text: string): { clause: number; example: number }[] {
  const { document } = readPolicy(text)
  const program = document && buildPolicy(document).program
  if (!program) return []
  const results = runExamples(document, program)
  return document.clauses.flatMap(({ code, examples }, clause) =>
    examples.flatMap((each, example) =>
      results.some((result) => result.clause === code && result.example === each && !result.right)
        ? [{ clause, example }]
        : [],
    ),
  )
}

const namesOf = (parameters: unknown): string[] =>
  isMap(parameters) ? parameters.items.map(({ key }) => (isScalar(key) ? String(key.value) : String(key))) : []
