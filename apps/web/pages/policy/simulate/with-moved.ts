import type { PolicyDetail } from '@dongjian/server/contract'
import { compareDecimals } from '../../../amount/decimal-sum.ts'
import type { Moved } from '../../../policies/policy-view.ts'

/** A parameter that is back where the version has it is not moved. */
export function withMoved(
  { parameters }: Pick<PolicyDetail, 'parameters'>,
  moved: Moved,
  name: string,
  value: string,
): Moved {
  const { [name]: _old, ...others } = moved
  const own = parameters.find((each) => each.name === name)?.value
  return own !== undefined && compareDecimals(own, value) === 0 ? others : { ...others, [name]: value }
}
