const symbols = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
const organizationWeights = [3, 7, 9, 10, 5, 8, 4, 2]

export type CreditCodeFault = 'length' | 'symbol' | 'check' | 'organizationCheck'

const valueOf = (symbol: string): number => symbols.indexOf(symbol)

/** The eighteenth symbol of a 统一社会信用代码 from its first seventeen (GB 32100-2015). */
export function checkSymbol(first17: string): string {
  const sum = weights.reduce((total, weight, i) => total + weight * valueOf(first17[i] ?? ''), 0)
  return symbols[(31 - (sum % 31)) % 31] ?? ''
}

/** The ninth symbol of an organisation code from its first eight (GB 11714-1997). */
export function organizationCheckSymbol(first8: string): string {
  const sum = organizationWeights.reduce((total, weight, i) => {
    const symbol = first8[i] ?? ''
    const value = /\d/.test(symbol) ? Number(symbol) : symbol.charCodeAt(0) - 55
    return total + weight * value
  }, 0)
  const rest = 11 - (sum % 11)
  return rest === 10 ? 'X' : rest === 11 ? '0' : String(rest)
}

/**
 * What is wrong with a 统一社会信用代码, or nothing. Never reads a region out of it: its digits 3–8
 * are the place of first registration, which mergers and renamed districts have left behind.
 */
export function findCreditCodeFault(code: string): CreditCodeFault | undefined {
  if (code.length !== 18) return 'length'
  if ([...code].some((symbol) => valueOf(symbol) < 0)) return 'symbol'
  if (checkSymbol(code.slice(0, 17)) !== code[17]) return 'check'
  if (organizationCheckSymbol(code.slice(8, 16)) !== code[16]) return 'organizationCheck'
  return undefined
}
