import { sayPeriod } from '@dongjian/kernel/define'
import type { DefinitionRow } from '@dongjian/official-documents'
import type { Fact } from './fact.ts'

/** The rows of the 口径说明: one a number, whose name says of whom and, where it stands twice, of which year. */
export function explainFacts(facts: readonly Fact[]): DefinitionRow[] {
  const explained = facts.filter(({ kind }) => kind !== 'names')
  return explained.map((fact) => {
    const isOther = ({ period, kind }: Fact): boolean => period !== fact.period || kind !== fact.kind
    const twice = explained.some((other) => nameOf(other) === nameOf(fact) && isOther(other))
    return {
      number: fact.text,
      name: twice
        ? `${nameOf(fact)}（${sayPeriod(fact.period)}${fact.kind === 'target' ? '目标' : ''}）`
        : nameOf(fact),
      counted: countedOf(fact),
      source: sourceOf(fact),
    }
  })
}

/** 特派员合作成果预计增产值（星贝公司）. */
function nameOf({ label, params }: Fact): string {
  const whose = Object.values(params).join('、')
  return whose === '' ? label : `${label}（${whose}）`
}

/** How it was counted, less the register and the name that the row says already. */
function countedOf({ explanation, origin, label, kind }: Fact): string {
  const [register] = /^《[^》]+》台账/.exec(origin) ?? []
  const opening = `取自${register ?? ''}`
  if (register === undefined || !explanation.startsWith(opening)) return explanation
  const counted = explanation.slice(opening.length).replace(/^，/, '')
  return kind === 'target' ? counted.replace(`：${label}，`, '，') : counted
}

/** 文号 in a line of its own; 《科研项目》台账19条. */
const sourceOf = ({ origin }: Fact): string => origin.replace(/(?=（[^（）]*号）$)/, '\n').replace(/条记录$/, '条')
