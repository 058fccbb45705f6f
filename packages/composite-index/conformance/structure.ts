import { validateModel, type Element } from '../index.ts'
import { panelFromJson, panelToJson } from '../data/panel-json.ts'
import { buildModel, readAsem, type Asem, type RawFile } from './asem.ts'
import { numberOf, numbersOf, textsOf, type Table } from './fixture.ts'
import type { Tally } from './tally.ts'

/** 01: the model has no faults, and the data come back from JSON as they were. */
export function judgeInput(raw: RawFile, tally: Tally): void {
  const { panel, elements } = readAsem(raw)
  tally.fact(0, validateModel(buildModel(elements)).faults.length)
  const back = panelFromJson(JSON.parse(JSON.stringify(panelToJson(panel))))
  for (const code of panel.columns.keys()) tally.column(numbersOf(raw.iData[code]!), back.columns.get(code)!)
}

export interface StructureFile {
  readonly weights: Table
  readonly lineage: Table
  readonly maxlev: number
}

/** 02: weights and levels of the elements, and each indicator's way up. */
export function judgeStructure({ weights, lineage, maxlev }: StructureFile, { elements }: Asem, tally: Tally): void {
  const byCode = new Map(elements.map((element) => [element.code, element]))
  tally.fact(maxlev, Math.max(...elements.map(({ level }) => level)))
  for (const [at, code] of textsOf(weights['iCode']!).entries()) {
    tally.number(numberOf(weights['Weight']![at]), byCode.get(code)?.weight ?? NaN)
    tally.fact(weights['Level']![at], byCode.get(code)?.level)
  }
  const levels = Object.values(lineage)
  for (const [row, code] of textsOf(levels[0]!).entries()) {
    let element: Element | undefined = byCode.get(code)
    for (const level of levels) {
      tally.fact(level[row], element?.code)
      element = byCode.get(element?.parent ?? '')
    }
  }
}
