import { listProblems, listProgress, listReminders, registers, type Problem, type Progress } from '@dongjian/domains'
import { shiftYears, yearOf, type Period } from '@dongjian/kernel/define'
import { computeFigures, printFigure, type Definitions, type FigureValue } from '@dongjian/kernel/figures'
import type { Tx } from '@dongjian/kernel/store'
import type { Board } from '../contract/commitments.ts'
import { todayOf } from './today.ts'
import { groupPromises, promiseOf, wholeOf } from './promises.ts'

interface Asked {
  readonly period: Period
  readonly asKnownOn: string | null
}

/** The promises of the year of a period and of the next one: a report tells of a year and promises the next. */
export async function boardOf(tx: Tx, definitions: Definitions, { period, asKnownOn }: Asked): Promise<Board> {
  const today = asKnownOn ?? todayOf()
  const progress = await listProgress(tx, definitions, [yearOf(period), yearOf(period) + 1], today)
  const promises = progress.map(promiseOf)
  const reminders = await listReminders(tx, progress, today)
  return {
    period,
    asKnownOn,
    today,
    promises,
    whole: wholeOf(promises),
    byUnit: groupPromises(promises, ({ unit }) => unit),
    byPaper: groupPromises(promises, ({ paper }) => paper),
    reminders: reminders.map(({ lead, ...one }) => ({ ...one, unit: lead })),
    problems: await problemsOf(tx, definitions, period, progress),
  }
}

async function problemsOf(
  tx: Tx,
  definitions: Definitions,
  period: Period,
  progress: readonly Progress[],
): Promise<Board['problems']> {
  const problems = await listProblems(tx)
  const codes = [...new Set(problems.flatMap(({ figures }) => figures))].filter((code) =>
    Object.hasOwn(definitions.figures, code),
  )
  const values = await computeFigures(
    tx,
    definitions,
    codes.flatMap((code) => [period, shiftYears(period, -1)].map((of) => ({ code, period: of }))),
  )
  const valueOf = (code: string, of: Period) => values.find((value) => value.code === code && value.period === of)
  return problems.map((problem) => {
    const { id, code, name, wording, causes, measures, responsible, status, figures, commitments } = problem
    const tied = progress.filter(({ commitment }) => commitments.includes(commitment.code))
    return {
      id,
      code,
      name,
      wording,
      causes,
      measures,
      status,
      unit: responsible,
      statusText: registers['opinion-problems'].statuses[status],
      figures: figures
        .filter((each) => codes.includes(each))
        .map((each) => ({
          code: each,
          label: definitions.figures[each]!.label,
          period,
          text: print(valueOf(each, period)),
          before: print(valueOf(each, shiftYears(period, -1))),
        })),
      commitments: tied.map(({ commitment, light }) => ({
        id: commitment.id,
        code: commitment.code,
        title: commitment.name,
        light,
      })),
      unknown: unknownOf(problem, codes, tied),
    }
  })
}

const print = (value: FigureValue | undefined): string | null =>
  value === undefined || value.value === null ? null : printFigure(value, value.unit === '元' ? { in: '万元' } : {})

function unknownOf({ figures, commitments }: Problem, codes: readonly string[], tied: readonly Progress[]): string[] {
  const known = tied.map(({ commitment }) => commitment.code)
  return [...figures.filter((code) => !codes.includes(code)), ...commitments.filter((code) => !known.includes(code))]
}
