import { listRecords, type Listed, type Tx } from '@dongjian/kernel/store'
import { plainText, type Annex, type Binding, type ReportTemplate, type Run } from '@dongjian/official-documents'
import { sayPeriod, type Figures, type Period } from '@dongjian/kernel/define'
import { registers } from '../registers.ts'
import { sayDay } from './dates.ts'
import type { Fact } from './fact.ts'

const register = registers['opinion-items']
type Item = Listed<typeof register>

/** The 审议意见 that a template names, with its items in their order; none when it names none or it is not recorded. */
export interface Opinion {
  readonly number: string
  readonly items: readonly Item[] | undefined
  /** 听取报告日期 of the register, which may not be fixed yet. */
  readonly meetingOn: string | null
}

export async function readOpinion(tx: Tx, { opinion }: ReportTemplate): Promise<Opinion | undefined> {
  if (!opinion) return undefined
  const number = plainText(opinion.filter((run) => 'text' in run))
  const filters = { number: { any: [number] } }
  const [found] = (await listRecords(tx, registers, registers.opinions, { filters, limit: 1 })).rows
  if (!found) return { number, items: undefined, meetingOn: null }
  const ofOpinion = { opinion: { any: [found.id] } }
  const { rows } = await listRecords(tx, registers, register, { filters: ofOpinion, sort: 'code', limit: 500 })
  const orderOf = ({ values }: Item): number => (values.order as number | null) ?? Number.MAX_SAFE_INTEGER
  const items = rows.toSorted((a, b) => orderOf(a) - orderOf(b))
  return { number, items, meetingOn: found.values.meetingOn as string | null }
}

/** A 佐证数字 of an item, printed as the body prints the same figure. */
export interface Proof {
  readonly item: string
  readonly binding: Binding
}

export function listProofs(figures: Figures, { items = [] }: Opinion, inBody: readonly Binding[]): Proof[] {
  return items.flatMap(({ id, values }) =>
    ((values.figures as readonly string[] | null) ?? []).map((code) => ({
      item: id,
      binding: proofOf(figures, code, inBody, values.code as string),
    })),
  )
}

export function proofOf(figures: Figures, code: string, inBody: readonly Binding[], item = ''): Binding {
  const same = inBody.find(({ directive, of }) => directive === 'fig' && of === code)
  const unit = figures[code]?.unit
  const usual = { of: code, ...(unit === '元' && { in: '万元' }), ...(unit === '%' && { digits: '2' }) }
  return { directive: 'fig', of: code, attributes: same?.attributes ?? usual, label: item, line: 0, column: 0 }
}

/** The 落实情况对照表: what each item says, and the numbers that prove its 进展 as bound runs. */
export function makeMeasures(
  { items = [] }: Opinion,
  proofs: readonly Proof[],
  period: Period,
  bound: (binding: Binding) => { fact: Fact; run: Run },
): Annex {
  const text = (value: unknown): string => (typeof value === 'string' ? value : '')
  return {
    kind: 'measures',
    title: '审议意见落实情况对照表',
    rows: items.map(({ id, values, names, status }) => ({
      opinion: text(values.wording),
      measure: text(values.measures),
      progress: [
        { text: text(values.progress) },
        ...proofRuns(
          proofs.filter(({ item }) => item === id).map(({ binding }) => bound(binding)),
          period,
        ),
      ],
      unit: names.responsible ?? '',
      deadline: values.deadline === null ? '' : sayDay(text(values.deadline)),
      state: register.statuses[status as keyof typeof register.statuses] ?? status,
    })),
  }
}

/** 佐证数字：新增孵化面积6700平方米；签约入孵企业24家。 Those of another year say so, and come last. */
function proofRuns(proofs: readonly { fact: Fact; run: Run }[], period: Period): Run[] {
  if (proofs.length === 0) return []
  const isOther = ({ fact }: { fact: Fact }): boolean => fact.period !== period
  const inOrder = [...proofs.filter((proof) => !isOther(proof)), ...proofs.filter(isOther)]
  const each = inOrder.flatMap(({ fact, run }, i): Run[] => {
    const year = fact.period === period ? '' : sayPeriod(fact.period)
    return [{ text: `${i > 0 ? '；' : ''}${year}${fact.label}` }, run]
  })
  return [{ text: '佐证数字：' }, ...each, { text: '。' }]
}
