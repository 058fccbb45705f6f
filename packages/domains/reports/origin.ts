import { getRegister, sayPeriod } from '@dongjian/kernel/define'
import { sayRegister, type Definitions, type FigureRequest, type FigureValue } from '@dongjian/kernel/figures'
import { findRecord, type Tx } from '@dongjian/kernel/store'
import { registers } from '../registers.ts'

/** Where a value comes from, for the 口径说明: a register, the paper of a return, or the figures it is derived from. */
export async function sayOrigin(tx: Tx, definitions: Definitions, { behind }: FigureValue): Promise<string> {
  if (behind.kind === 'records')
    return `${sayRegister(getRegister(definitions.registers, behind.register))}${behind.count}条记录`
  if (behind.kind === 'figures') return sayFigures(definitions, behind.requests)
  if (behind.kind === 'nothing') return '尚未收到'
  const given = await findRecord(tx, registers.returns, behind.id)
  if (!given) return '尚未收到'
  const { paper, paperNumber, provider } = given.values
  const giver = typeof provider === 'string' ? await findRecord(tx, registers.organizations, provider) : undefined
  return `${String(giver?.values.name ?? '')}《${String(paper ?? '')}》${typeof paperNumber === 'string' ? `（${paperNumber}）` : ''}`
}

/** “本级财政科技拨款”、“本级财政经常性支出”; one that is read for two years says which. */
function sayFigures({ figures }: Definitions, requests: readonly FigureRequest[]): string {
  return requests
    .map(({ code, period }) => {
      const twice = requests.some((other) => other.code === code && other.period !== period)
      return `“${figures[code]!.label}”${twice ? `（${sayPeriod(period)}）` : ''}`
    })
    .join('、')
}
