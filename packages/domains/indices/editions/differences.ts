import type { BoundValue } from './bound.ts'
import type { OpenEdition } from './edition.ts'

/** What two runs can differ in, whether they are frozen already or not. */
export type Side = Pick<OpenEdition, 'model' | 'dataset' | 'run'> & { readonly bound: readonly BoundValue[] }

export const sideOfEdition = (open: OpenEdition): Side => ({ ...open, bound: open.edition.bound })

const shown = 30

/** What is not the same in two editions, one sentence each: the model, the data, the platform's figures. */
export function sayDifferences(before: Side, after: Side): string[] {
  return [...modelDifferences(before, after), ...boundDifferences(before, after), ...dataDifferences(before, after)]
}

function modelDifferences({ model: before }: Side, { model: after }: Side): string[] {
  if (before.id === after.id) return []
  const say = ({ name, edition }: Side['model']) => `${name}（${edition}）`
  const codes = (side: Side['model']) => new Map(side.model.elements.map((element) => [element.code, element]))
  const [old, now] = [codes(before), codes(after)]
  const added = [...now.values()].filter(({ code }) => !old.has(code)).map(({ name }) => `“${name}”`)
  const gone = [...old.values()].filter(({ code }) => !now.has(code)).map(({ name }) => `“${name}”`)
  const weighed = [...now.values()].flatMap(({ code, name, weight }) => {
    const was = old.get(code)?.weight
    return was === undefined || was === weight ? [] : [`“${name}”的权重由${was}改为${weight}`]
  })
  const methods = after.method.flatMap(({ step, says }) => {
    const was = before.method.find((each) => each.step === step)?.says
    return was === says ? [] : [`${step}由“${was ?? '不做'}”改为“${says}”`]
  })
  return [
    `模型由${say(before)}改为${say(after)}`,
    ...(added.length > 0 ? [`新增${added.join('、')}`] : []),
    ...(gone.length > 0 ? [`去掉${gone.join('、')}`] : []),
    ...weighed,
    ...methods,
  ]
}

function boundDifferences({ bound: before }: Side, { bound: after }: Side): string[] {
  const key = ({ code, year }: BoundValue) => `${code} ${year}`
  const old = new Map(before.map((each) => [key(each), each]))
  return after.flatMap((now) => {
    const was = old.get(key(now))
    if (!was || was.value === now.value) return []
    return [`平台数字“${now.label}”${now.periodText}由${was.text ?? '缺'}变为${now.text ?? '缺'}`]
  })
}

function dataDifferences({ dataset: before }: Side, { dataset: after }: Side): string[] {
  if (before.id === after.id) return []
  const changes = [...changedCells(before, after)]
  const rest = changes.length > shown ? [`各地数据另有${changes.length - shown}处不同`] : []
  return [`各地数据由“${before.name}”改为“${after.name}”`, ...changes.slice(0, shown), ...rest]
}

function* changedCells({ data: before }: Side['dataset'], { data: after }: Side['dataset']): Generator<string> {
  const oldUnits = new Map(before.units.map(({ code }, at) => [code, at]))
  const oldYears = new Map(before.years.map((year, at) => [year, at]))
  for (const { code, name } of after.units) if (!oldUnits.has(code)) yield `各地数据新增“${name}”`
  for (const [column, rows] of Object.entries(after.cells)) {
    const old = Object.hasOwn(before.cells, column) ? before.cells[column] : undefined
    for (const [i, year] of after.years.entries()) {
      for (const [at, unit] of after.units.entries()) {
        const was = old?.[oldYears.get(year) ?? -1]?.[oldUnits.get(unit.code) ?? -1]
        const now = rows[i]![at]
        if (was !== undefined && was !== now)
          yield `“${unit.name}”${year}年“${column}”由${was ?? '缺'}变为${now ?? '缺'}`
      }
    }
  }
}
