import { getRegister } from '@dongjian/kernel/define'
import { convertUnit, getFigure, computeFigure, type Definitions, type FigureRequest } from '@dongjian/kernel/figures'
import { getRecord, listVersions, type RecordRow, type Tx } from '@dongjian/kernel/store'
import type { FigureValue, Paper } from '../contract/figures.ts'
import { nameCells } from './names.ts'

type Names = ReadonlyMap<string, ReadonlyMap<string, string>>

/** The paper by which a received value came in. */
export async function paperOf(tx: Tx, definitions: Definitions, id: string): Promise<Paper> {
  const register = getRegister(definitions.registers, definitions.returns.register)
  const row = await getRecord(tx, register, id)
  return paperIn(register.name, row, await nameCells(tx, definitions.registers, register, [row]))
}

function paperIn(register: string, row: RecordRow, names: Names): Paper {
  const text = (field: string): string | null => (typeof row.values[field] === 'string' ? row.values[field] : null)
  const scan = text('scan')
  return {
    title: text('paper') ?? '',
    number: text('paperNumber'),
    provider: names.get('provider')?.get(text('provider') ?? '') ?? '',
    basis: text('basis'),
    cutOffOn: text('cutOffOn'),
    receivedOn: text('receivedOn'),
    receivedBy: text('receivedBy'),
    sha256: scan,
    fileName: scan === null ? null : (names.get('scan')?.get(scan) ?? null),
    recordId: row.id,
    register,
  }
}

export interface Papers {
  paper: Paper | null
  earlier: {
    value: string
    unit: string
    valueStatus: FigureValue['valueStatus']
    recordedFrom: string
    paper: Paper
  }[]
}

/** The paper behind a received figure, and what was given before it was revised. */
export async function papersOf(tx: Tx, definitions: Definitions, request: FigureRequest): Promise<Papers> {
  const { unit } = getFigure(definitions, request.code)
  const value = await computeFigure(tx, definitions, request)
  if (value.behind.kind !== 'return') return { paper: null, earlier: [] }
  const { returns, registers } = definitions
  const register = getRegister(registers, returns.register)
  const current = await getRecord(tx, register, value.behind.id)
  const versions = (await listVersions(tx, register, current.id)).filter((version) => version.version < current.version)
  const names = await nameCells(tx, registers, register, [...versions, current])
  return {
    paper: paperIn(register.name, current, names),
    earlier: versions.toReversed().map((version) => ({
      ...givenIn(definitions, version, unit),
      recordedFrom: version.recordedFrom,
      paper: paperIn(register.name, version, names),
    })),
  }
}

function givenIn(
  { returns, registers }: Definitions,
  row: RecordRow,
  unit: string,
): Pick<Papers['earlier'][number], 'value' | 'unit' | 'valueStatus'> {
  const given = String(row.values[returns.value] ?? '0')
  const givenUnit = String(row.values[returns.unit] ?? unit)
  const converted = convertUnit(given, givenUnit, unit)
  const statuses = getRegister(registers, returns.register).statuses
  return {
    value: converted ?? given,
    unit: converted === null ? givenUnit : unit,
    valueStatus: (statuses[row.status] ?? null) as FigureValue['valueStatus'],
  }
}
