import { describeColumn } from '../statistics/describe.ts'
import type { Asem } from './asem.ts'
import { numberOf, textsOf, type Table } from './fixture.ts'
import type { Tally } from './tally.ts'

/** 12: the statistics of the raw data and what COINr flags in them. */
export function judgeStatistics({ stats }: Readonly<Record<string, Table>>, { panel }: Asem, tally: Tally): void {
  for (const [at, code] of textsOf(stats!['iCode']!).entries()) {
    const column = panel.columns.get(code)!
    const found = describeColumn(column)
    const { available, nonzero, unique, same } = found
    const numbers = {
      Min: found.least,
      Max: found.most,
      Mean: found.mean,
      Median: found.median,
      Std: found.deviation,
      Skew: found.skewness,
      Kurt: found.kurtosis,
      'N.Avail': available,
      'N.NonZero': nonzero,
      'N.Unique': unique,
      'N.Same': same,
      'Frc.Avail': available / column.length,
      'Frc.NonZero': nonzero / available,
      'Frc.Unique': unique / available,
      'Frc.Same': same / available,
    }
    for (const [name, got] of Object.entries(numbers)) tally.number(numberOf(stats![name]![at]), got)
    const share = (count: number, least: number) => (count / column.length >= least ? 'ok' : 'LOW')
    const flags = {
      'Flag.Avail': share(available, 0.65),
      'Flag.NonZero': share(nonzero, 0.5),
      'Flag.Unique': share(unique, 0.5),
      'Flag.SkewKurt': Math.abs(found.skewness) > 2 && found.kurtosis > 3.5 ? 'OUT' : 'ok',
    }
    for (const [name, got] of Object.entries(flags)) tally.fact(stats![name]![at], got)
  }
}
