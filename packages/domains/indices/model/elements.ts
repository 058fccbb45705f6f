import type { Element } from '@dongjian/composite-index'
import type { Path } from '../../yaml-file.ts'
import type { Binding, ModelColumn } from './document.ts'
import type { WrittenElement, WrittenModel } from './shape.ts'
import { directions, figureYears, normalisations } from './words.ts'

/** An element with the place in the file that it comes from. */
export interface PlacedElement {
  readonly element: Element
  readonly written: WrittenElement
  readonly path: Path
}

export const codeOf = ({ 编号, 名称 }: WrittenElement): string => 编号 ?? 名称

/** The tree as a list, the index first and each parent before its children. */
export function elementsOf(model: WrittenModel): PlacedElement[] {
  const { 指数: top, 层次: levels, 基期: base = '' } = model
  const from = (written: WrittenElement, level: number, parent: string | null, path: Path): PlacedElement[] => [
    { element: elementOf(written, level, parent, base), written, path },
    ...(written.下级 ?? []).flatMap((child, i) => from(child, level - 1, codeOf(written), [...path, '下级', i])),
  ]
  return from(top, levels.length, null, ['指数'])
}

function elementOf(written: WrittenElement, level: number, parent: string | null, base: string): Element {
  const { 单位: unit, 方向: direction, 分母: denominator, 目标: target, 起止值: goalposts, 标准化: normalise } = written
  return {
    code: codeOf(written),
    name: written.名称,
    level,
    parent,
    weight: Number(written.权重),
    ...(unit !== undefined && { unit }),
    ...(direction !== undefined && { better: directions[direction] }),
    ...(denominator !== undefined && { denominator }),
    ...(target !== undefined && { target: Number(target) }),
    ...(goalposts !== undefined && { goalposts: [Number(goalposts[0]), Number(goalposts[1])] as const }),
    ...(normalise !== undefined && { normalise: normalisations[normalise](base) }),
  }
}

/** What the data has to hold: the indicators in the order of the file, then their denominators. */
export function columnsOf(model: WrittenModel, placed: readonly PlacedElement[]): ModelColumn[] {
  const indicators = placed.filter(({ element }) => element.level === 1)
  return [
    ...indicators.map(({ element: { code, name }, written }) => ({
      code,
      name,
      unit: dataUnitOf(written),
      isDenominator: false,
    })),
    ...model.分母.map(({ 名称: name, 单位: unit }) => ({ code: name, name, unit, isDenominator: true })),
  ]
}

/** What the data are in, before any denominator. */
export const dataUnitOf = ({ 数据单位, 单位 = '' }: WrittenElement): string => 数据单位 ?? 单位

export function bindingsOf(placed: readonly PlacedElement[]): Binding[] {
  return placed.flatMap(({ element: { code }, written }) =>
    written.数字 === undefined
      ? []
      : [{ code, figure: written.数字, shift: figureYears[written.数字年度 ?? '当年'], unit: dataUnitOf(written) }],
  )
}
