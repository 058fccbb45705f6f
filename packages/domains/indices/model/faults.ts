import { convertUnit, type Definitions } from '@dongjian/kernel/figures'
import type { Path } from '../../yaml-file.ts'
import { dataUnitOf, type PlacedElement } from './elements.ts'
import type { WrittenElement, WrittenModel } from './shape.ts'

type Figures = Definitions['figures']

interface Found {
  readonly path: Path
  readonly message: string
}

/** What only the file can have wrong; what the engine refuses it says itself. */
export function findFaults(model: WrittenModel, placed: readonly PlacedElement[], figures: Figures | null): Found[] {
  return [
    ...placed.flatMap((each) => [...faultsOfShape(each), ...faultsOfReferences(model, each, figures)]),
    ...(figures ? faultsOfNames(model, placed) : []),
    ...faultsOfDenominators(model),
    ...faultsOfBase(model),
    ...faultsOfDesign(model),
  ]
}

const indicatorOnly = ['单位', '数据单位', '分母', '方向', '目标', '起止值', '标准化', '数字', '数字年度'] as const

function faultsOfShape({ element: { level, name }, written, path }: PlacedElement): Found[] {
  const has = written.下级 !== undefined
  if (level < 1) return []
  if (level === 1 && has)
    return [{ path, message: `“${name}”已是最下一层，不能再有下级；请把“层次”写全，或去掉它的下级` }]
  if (level > 1 && !has) return [{ path, message: `“${name}”不是最下一层，要有下级；请写下级，或改“层次”` }]
  if (level === 1)
    return written.单位 === undefined ? [{ path, message: `指标“${name}”没有写单位，请写上，如 家、万元、%` }] : []
  const wrong = indicatorOnly.filter((word) => written[word] !== undefined)
  return wrong.length === 0
    ? []
    : [{ path, message: `“${name}”不是指标，不能写${wrong.map((word) => `“${word}”`).join('、')}；这些只写在指标上` }]
}

function faultsOfReferences(
  { 分母: denominators }: WrittenModel,
  { written, path }: PlacedElement,
  figures: Figures | null,
): Found[] {
  const { 名称: name, 分母: denominator, 数字: figure, 数字年度: year } = written
  const found: Found[] = []
  if (denominator !== undefined && !denominators.some(({ 名称 }) => 名称 === denominator))
    found.push({ path: [...path, '分母'], message: `指标“${name}”的分母“${denominator}”没有列在“分母”里，请补上` })
  if (figure !== undefined && figures) found.push(...faultsOfFigure(written, figure, path, figures))
  if (figure === undefined && year !== undefined)
    found.push({ path: [...path, '数字年度'], message: `指标“${name}”没有接平台数字，不用写“数字年度”` })
  return found
}

function faultsOfFigure(written: WrittenElement, code: string, path: Path, figures: Figures): Found[] {
  const figure = Object.hasOwn(figures, code) ? figures[code] : undefined
  if (!figure) return [{ path: [...path, '数字'], message: `没有名为“${code}”的数字，请在“数字”页查它的代码` }]
  const unit = dataUnitOf(written)
  if (convertUnit('1', figure.unit, unit) !== null) return []
  const message = `数字“${figure.label}”的单位是${figure.unit}，换算不成${unit}；请改“数据单位”或换一个数字`
  return [{ path: [...path, '数字'], message }]
}

/** Values are kept and asked for under a name; JSON loses what stands under this one. */
function faultsOfNames({ 分母: denominators }: WrittenModel, placed: readonly PlacedElement[]): Found[] {
  const names = [
    ...placed.map(({ element: { code }, path }) => ({ code, path })),
    ...denominators.map(({ 名称: code }, i) => ({ code, path: ['分母', i] as Path })),
  ]
  return names
    .filter(({ code }) => code === '__proto__')
    .map(({ code, path }) => ({ path, message: `“${code}”不能用作名称，请换一个` }))
}

function faultsOfDenominators({ 分母: denominators }: WrittenModel): Found[] {
  const names = denominators.map(({ 名称 }) => 名称)
  return names.flatMap((name, i) =>
    names.indexOf(name) < i ? [{ path: ['分母', i], message: `分母“${name}”写了两次，请删去一个` }] : [],
  )
}

function faultsOfBase({ 基期: base, 方法, 不确定性 }: WrittenModel): Found[] {
  const words = [方法.标准化, ...不确定性.flatMap((each) => ('做法' in each ? each.做法.map((way) => way.标准化) : []))]
  return base === undefined && words.some((word) => word?.startsWith('固定基期'))
    ? [{ path: ['方法', '标准化'], message: '标准化用了固定基期，要写“基期”，如 基期: 2020' }]
    : []
}

function faultsOfDesign({ 不确定性: uncertain, 层次: levels }: WrittenModel): Found[] {
  return uncertain.flatMap((each, i) =>
    '扰动' in each
      ? each.扰动.flatMap(({ 层次: level }, j) =>
          levels.includes(level)
            ? []
            : [
                {
                  path: ['不确定性', i, '扰动', j],
                  message: `没有“${level}”这一层，可写：${levels.slice(0, -1).join('、')}`,
                },
              ],
        )
      : each.做法.flatMap((way, j) =>
          Object.keys(way).length === 0
            ? [{ path: ['不确定性', i, '做法', j], message: `“${each.名称}”有一种做法什么也没有写，请写上或删去` }]
            : [],
        ),
  )
}
