import { writeWorkbook, type OutCell, type PlannedColumn, type PlannedSheet } from '@dongjian/kernel/exchange'
import { readTree } from './analysis/tree.ts'
import { listStandings } from './analysis/standings.ts'
import { stateWords, type OpenEdition } from './editions/edition.ts'
import { sayRemarks } from './editions/remarks.ts'
import type { Beside } from './gap.ts'

export interface ExportOptions {
  /** 自测 beside 公布值. */
  readonly beside: readonly Beside[]
  readonly demo: boolean
}

/** An edition as an Excel workbook; demo and simulated data bear their mark on every sheet. */
export function exportIndexWorkbook(open: OpenEdition, { beside, demo }: ExportOptions): Promise<Uint8Array> {
  const { edition } = open
  const marks = [...(demo ? ['演示数据'] : []), ...(edition.simulated ? ['模拟数据'] : [])]
  const title = [edition.title, ...marks].join('　')
  const sheets = [
    aboutSheet(open, beside),
    ...edition.years.flatMap((year) => [unitsSheet(open, year), treeSheet(open, year)]),
    figuresSheet(open),
  ]
  return writeWorkbook({
    title,
    remark: marks.join('、') || undefined,
    sheets: sheets.map((sheet) => ({ ...sheet, title })),
  })
}

type Sheet = Omit<PlannedSheet, 'title'>

const column = (heading: string, width: number, format = '@'): PlannedColumn => ({ heading, width, format })
const number = (heading: string): PlannedColumn => column(heading, 14, 'General')

const textCell = (text: string | null): OutCell => (text === null || text === '' ? null : { text })
/** A cell holds fifteen digits. */
const numberCell = (value: number | null): OutCell =>
  value === null ? null : { number: String(Number(value.toPrecision(12))) }
const decimalCell = (text: string | null): OutCell => numberCell(text === null ? null : Number(text))

function aboutSheet(open: OpenEdition, beside: readonly Beside[]): Sheet {
  const { edition, model } = open
  const { madeBy, madeAt, asKnownOn, steps, corrects, differences, engine } = edition
  const rows: (readonly [string, string])[] = [
    ['是什么', '自测：本平台按模型测算，不是上级公布的指数'],
    ['模型', `${model.name}（${model.edition}）`],
    ['各地数据', `${open.dataset.name}；${open.dataset.source}`],
    ['本地数字', `按${asKnownOn}所知`],
    ['编制', `${madeBy}，${madeAt.slice(0, 16)}`],
    ...steps.map(({ to, by, at }) => [stateWords[to], `${by}，${at.slice(0, 16)}`] as const),
    ...beside.map(({ year, gap }) => [`${year}年与公布值`, gap] as const),
    ...(corrects === null ? [] : [['更正', differences.join('；') || '与原版没有不同'] as const]),
    ...model.method.map(({ step, says }) => [step, says] as const),
    ...sayRemarks(open).map((remark) => ['说明', remark] as const),
    ['计算程序', engine],
  ]
  return {
    name: '说明',
    columns: [column('项目', 16), { ...column('内容', 100), wrap: true }],
    rows: rows.map((row) => row.map(textCell)),
  }
}

function unitsSheet(open: OpenEdition, year: string): Sheet {
  const { units } = listStandings(open, { year })
  const parts = open.model.model.elements.filter(
    ({ level }) => level === open.model.model.levels.length - 1 && level > 1,
  )
  const from = open.panel.periods.indexOf(year) * open.panel.units.length
  return {
    name: `${year}年各地得分`,
    columns: [
      number('位次'),
      column('区划代码', 12),
      column('名称', 24),
      number('得分'),
      ...parts.map(({ name }) => number(name)),
    ],
    rows: units.map(({ code, name, score, place, why }) => {
      const cell = from + open.panel.units.indexOf(code)
      const scores = parts.map((part) => open.run.elements.get(part.code)!.score[cell]!)
      return [
        numberCell(place),
        textCell(code),
        textCell(name),
        score === null ? textCell(why) : numberCell(score),
        ...scores.map((each) => numberCell(Number.isNaN(each) ? null : each)),
      ]
    }),
  }
}

function treeSheet(open: OpenEdition, year: string): Sheet {
  const { elements, levels } = readTree(open, { year })
  return {
    name: `${year}年本地各层`,
    columns: [
      column('层次', 10),
      column('名称', 34),
      number('在总指数中的权重（%）'),
      column('单位', 16),
      number('数值'),
      number('得分'),
      number('位次'),
      number('贡献'),
      column('来源或原因', 40),
    ],
    rows: elements.map(({ level, name, effectiveWeight, score, place, contribution, why, indicator }) => [
      textCell(levels[level - 1] ?? ''),
      textCell(name),
      numberCell(effectiveWeight * 100),
      textCell(indicator?.unit ?? null),
      decimalCell(indicator?.value ?? null),
      numberCell(score),
      numberCell(place),
      numberCell(contribution),
      textCell(why ?? indicator?.source ?? null),
    ]),
  }
}

function figuresSheet({ edition: { bound }, model }: OpenEdition): Sheet {
  const name = (code: string) => model.model.elements.find((element) => element.code === code)?.name ?? code
  return {
    name: '平台数字',
    columns: [
      column('指标', 34),
      column('数字', 30),
      column('期间', 12),
      number('数值'),
      column('单位', 10),
      column('缺数原因', 40),
      column('口径版本', 16),
    ],
    rows: bound.map(({ code, label, periodText, value, unit, completeness, definitionHash }) => [
      textCell(name(code)),
      textCell(label),
      textCell(periodText),
      decimalCell(value),
      textCell(unit),
      textCell(completeness.why),
      textCell(definitionHash.slice(0, 12)),
    ]),
  }
}
