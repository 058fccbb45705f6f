import type { Panel } from '../data/panel.ts'
import type { Aggregation } from '../model/aggregation.ts'
import type { Model } from '../model/model.ts'

interface Change {
  readonly aggregate: Aggregation | readonly Aggregation[]
  readonly weights?: Readonly<Record<string, number>> | undefined
  readonly values?: Readonly<Record<string, Float64Array>> | undefined
}

/** Refuses by a RangeError what would otherwise be left out or read past its end without a word. */
export function refuseChange({ levels, elements }: Model, panel: Panel, { aggregate, weights, values }: Change): void {
  if (Array.isArray(aggregate) && aggregate.length !== levels.length - 1) {
    throw new RangeError(
      `汇总方法有 ${aggregate.length} 个：${levels.length} 层的模型应当逐层写 ${levels.length - 1} 个`,
    )
  }
  for (const [code, weight] of Object.entries(weights ?? {})) {
    // Loadings may be negative, where a model keeps them.
    if (!Number.isFinite(weight)) throw new RangeError(`“${code}”的权重是 ${weight}：应当是一个数`)
    if (!elements.some((element) => element.code === code)) throw new RangeError(`“${code}”不在模型里：没有它的权重`)
  }
  const size = panel.periods.length * panel.units.length
  for (const [code, column] of Object.entries(values ?? {})) {
    if (!panel.columns.has(code)) throw new RangeError(`“${code}”不在数据里：请改正代码`)
    if (column.length !== size) throw new RangeError(`“${code}”有 ${column.length} 个数：应当有 ${size} 个`)
  }
}
