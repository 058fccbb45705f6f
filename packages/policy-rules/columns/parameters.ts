import type { ParameterSchema, Program } from '../core/program.ts'
import type { Interval } from '../lowering/interval.ts'
import { readScaled } from './population.ts'

/** Exact decimal texts by the name of the parameter; the others keep the value of their schema. */
export type ParameterTexts = Readonly<Record<string, string>>

export function boundsOf(schema: ParameterSchema): Interval {
  const read = (text: string) => BigInt(readScaled(text, schema.decimals))
  return { low: read(schema.min), high: read(schema.max) }
}

/** The whole numbers of the parameters; throws a RangeError outside the bounds of the slider, which the code relies on. */
export function readParameters(program: Program, texts: ParameterTexts): ReadonlyMap<string, number> {
  const unknown = Object.keys(texts).find((name) => !Object.hasOwn(program.parameters, name))
  if (unknown !== undefined) throw new RangeError(`没有参数“${unknown}”`)
  return new Map(
    Object.entries(program.parameters)
      .filter(([, schema]) => schema.type.kind === 'number')
      .map(([name, schema]) => {
        const value = readScaled(Object.hasOwn(texts, name) ? texts[name]! : schema.value, schema.decimals)
        const { low, high } = boundsOf(schema)
        if (BigInt(value) < low || BigInt(value) > high)
          throw new RangeError(`参数“${name}”要在${schema.min}和${schema.max}之间`)
        return [name, value]
      }),
  )
}
