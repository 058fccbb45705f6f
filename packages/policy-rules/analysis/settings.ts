import type { ParameterSchema } from '../core/program.ts'
import type { Table, Tree } from '../core/tree.ts'
import { partsOfTree } from '../core/walk.ts'
import type { Values } from '../evaluate/run.ts'
import { parseNumber } from '../values/number.ts'

/** Values of all parameters, and when they stand so, for a message. */
export interface Setting {
  readonly parameters: Values
  readonly when: string
}

type Parameters = Readonly<Record<string, ParameterSchema>>

/** The values as they are, and the ends of the sliders when the cells of the table read one. */
export function settingsOf(table: Table, parameters: Parameters): readonly Setting[] {
  const at = (place: 'value' | 'min' | 'max'): Values =>
    Object.fromEntries(Object.entries(parameters).map(([name, schema]) => [name, parseNumber(schema[place])]))
  const now = { parameters: at('value'), when: '' }
  const moved = table.rows.some((row) => row.tests.some((test) => test && readsParameter(test)))
  if (!moved) return [now]
  return [
    now,
    { parameters: at('min'), when: '（各参数取最小值时）' },
    { parameters: at('max'), when: '（各参数取最大值时）' },
  ]
}

function readsParameter(tree: Tree): boolean {
  return tree.kind === 'parameter' || partsOfTree(tree).some(readsParameter)
}
