import type { PolicyDetail, PolicyParameter } from '@dongjian/server/contract'
import { amountTexts, parametersIn } from '../../../policies/rule-words.ts'

export interface ParameterGroup {
  readonly name: string
  readonly parameters: readonly PolicyParameter[]
}

/** The parameters under the clause that reads them first; what no clause reads stands for all of them. */
export function parameterGroups({
  clauses,
  parameters,
}: Pick<PolicyDetail, 'clauses' | 'parameters'>): ParameterGroup[] {
  let rest = parameters
  const groups = clauses.map((clause) => {
    const texts = [...clause.conditions.map(({ formula }) => formula.text), ...amountTexts(clause)]
    const own = parametersIn(texts, parameters).filter((each) => rest.includes(each))
    rest = rest.filter((each) => !own.includes(each))
    return { name: clause.name, parameters: own }
  })
  return [...groups, { name: '各条合计', parameters: rest }].filter(({ parameters: own }) => own.length > 0)
}
