import { registers } from '@dongjian/domains/definitions'
import type { Letter } from './letter.ts'
import { sheet, type Row, type Sheet } from './row.ts'

type Return = Row<typeof registers.returns>

/** One letter of a unit and the values that it gives. */
export interface Given extends Omit<Return, 'item' | 'value' | 'unit'> {
  readonly period: string
  readonly provider: string
  readonly paper: string
  readonly paperNumber: string
  readonly cutOffOn: string
  readonly receivedOn: string
  readonly status: NonNullable<Return['status']>
  /** What the letter itself calls an item, where that leaves open which one it is. */
  readonly called?: Partial<Record<NonNullable<Return['item']>, string>>
  readonly values: readonly (readonly [item: NonNullable<Return['item']>, value: string, unit: string])[]
}

/** Rows of the ledger and the specimen letter behind them. */
export interface Received {
  readonly rows: readonly Return[]
  readonly letter: Letter
}

const itemLabels = registers.returns.fields.item.choices
const statusLabels = registers.returns.statuses

export function receive({ values, called = {}, ...of }: Given): Received {
  const scan = `${of.paperNumber}.pdf`
  return {
    rows: values.map(([item, value, unit]) => ({
      ...of,
      item,
      value,
      ...(unit !== '' && { unit }),
      scan,
      receivedBy: '区科技局综合科',
    })),
    letter: {
      file: scan,
      from: of.provider,
      title: of.paper,
      number: of.paperNumber,
      day: of.publishedOn ?? of.receivedOn,
      lines: [
        `统计期间：${of.period}　　数据状态：${statusLabels[of.status]}　　统计截止日：${of.cutOffOn}`,
        ...(of.since ? [`累计起始日：${of.since}`] : []),
        ...(of.basis ? [`口径：${of.basis}`] : []),
        ...values.map(([item, value, unit]) => `${called[item] ?? itemLabels[item]}：${value}${unit}`),
      ],
    },
  }
}

/** The ledger of what several letters give. */
export const receivedSheet = (received: readonly Received[]): Sheet =>
  sheet(
    registers.returns,
    received.flatMap(({ rows }) => rows),
  )
