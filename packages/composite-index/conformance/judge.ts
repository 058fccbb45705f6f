import { readAsem, type Asem, type RawFile } from './asem.ts'
import { listFixtures, readFixture, type Table } from './fixture.ts'
import { judgeNoisyWeights, type NoisyFile } from './noisy-weights.ts'
import { judgeAggregated, judgeNormalised, judgeStandard, type AggregatedFile } from './scores.ts'
import { judgeStatistics } from './statistics.ts'
import { judgeInput, judgeStructure, type StructureFile } from './structure.ts'
import { Tally } from './tally.ts'
import {
  judgeImputations,
  judgeQuickTreatments,
  judgeTreatment,
  type QuickTreatmentFile,
  type TreatmentFile,
} from './treatment.ts'
import { judgeUncertainty, type UncertaintyFile } from './uncertainty.ts'

export interface Judgement {
  readonly file: string
  /** Null where the file is not there. */
  readonly tally: Tally | null
}

type Tables = Readonly<Record<string, Table>>
type Judge = (file: never, asem: Asem, tally: Tally, folder: string) => void

const input = '01_input_raw.json'
const noisyFile = '19_noisy_weight_sets.json'
const judges: Readonly<Record<string, Judge>> = {
  '02_weights_structure.json': (file: StructureFile, asem, tally) => judgeStructure(file, asem, tally),
  '04_treat_details.json': (file: TreatmentFile, asem, tally) => judgeTreatment(file, asem, tally),
  '05_normalised_methods.json': (file: Tables, asem, tally) => judgeNormalised(file, asem, false, tally),
  '06_normalised_raw_with_na.json': (file: Tables, asem, tally) => judgeNormalised(file, asem, true, tally),
  '07_aggregated_methods.json': (file: AggregatedFile, asem, tally) => judgeAggregated(file, asem, tally),
  '08_qtreat_raw.json': (file: QuickTreatmentFile, asem, tally) => judgeQuickTreatments(file, asem, tally),
  '09_imputed.json': (file: Tables, asem, tally) => judgeImputations(file, asem, tally),
  '12_stats_raw.json': (file: Tables, asem, tally) => judgeStatistics(file, asem, tally),
  '13_results_ranks.json': (file: Tables, asem, tally) => judgeStandard(file, asem, tally),
  [noisyFile]: (file: NoisyFile, asem, tally) => judgeNoisyWeights(file, asem, tally),
  '20_sensitivity_UA_N100.json': (file: UncertaintyFile, asem, tally, folder) => {
    const noisy = readFixture(folder, noisyFile) as NoisyFile | null
    if (noisy) judgeUncertainty(file, noisy, asem, tally)
  },
}

/** Compares each file of a folder with what is computed from its input. A file that is absent is said to be. */
export function judgeFolder(folder: string): readonly Judgement[] {
  const raw = readFixture(folder, input) as RawFile | null
  if (!raw) return [input, ...Object.keys(judges)].map((file) => ({ file, tally: null }))
  const asem = readAsem(raw)
  const first = new Tally()
  judgeInput(raw, first)
  const others = Object.entries(judges).map(([file, judge]): Judgement => {
    const content = readFixture(folder, file)
    if (content === null) return { file, tally: null }
    const tally = new Tally()
    judge(content as never, asem, tally, folder)
    return { file, tally }
  })
  return [{ file: input, tally: first }, ...others]
}

/** Files of a folder that nothing is compared with: silence is no agreement. */
export function listUnjudged(folder: string): readonly string[] {
  return listFixtures(folder).filter((file) => file !== input && !Object.hasOwn(judges, file))
}
