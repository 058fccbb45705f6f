import { checkSymbol, findCreditCodeFault, findRegionCodeFault } from '../define/index.ts'
import { compact } from './half-width.ts'
import type { Read } from './number-cell.ts'
import { fault, quote, type Fault } from './problem.ts'
import { plainText } from './text-cell.ts'
import type { Cell } from './workbook-cell.ts'

/** 统一社会信用代码; spaces and hyphens that people put between its parts are taken out. */
export function readCreditCode(cell: Cell, wants: { label: string }): Read {
  const plain = plainText(cell, wants)
  if ('code' in plain) return { fault: plain }
  const code = compact(plain.text).replaceAll('-', '').toUpperCase()
  const wrong = findCreditCodeFault(code)
  return wrong ? { fault: creditCodeFault(code, wrong) } : { text: code }
}

function creditCodeFault(code: string, wrong: NonNullable<ReturnType<typeof findCreditCodeFault>>): Fault {
  switch (wrong) {
    case 'length':
      return fault(
        'creditCodeInvalid',
        `${quote(code)}有${[...code].length}位`,
        '统一社会信用代码是18位，请核对营业执照',
      )
    case 'symbol': {
      const symbol = [...code].find((s) => !/[0-9A-HJ-NP-RTUWXY]/.test(s)) ?? ''
      return fault(
        'creditCodeInvalid',
        `${quote(code)}里有“${symbol}”`,
        '统一社会信用代码不用字母I、O、S、V、Z，也没有其他符号，请核对（常与1、0、5、U、2混淆）',
      )
    }
    case 'check':
      return fault(
        'creditCodeInvalid',
        `${quote(code)}的末位校验码不符（按前17位应为${checkSymbol(code.slice(0, 17))}）`,
        '多半有一位抄错，请逐位核对营业执照',
      )
    case 'organizationCheck':
      return fault(
        'creditCodeInvalid',
        `${quote(code)}第9—17位的组织机构代码校验不符`,
        '请逐位核对营业执照上的第9至17位',
      )
  }
}

/** 行政区划代码; 330305 may be typed as a number. */
export function readRegionCode(cell: Cell, wants: { label: string }): Read {
  const plain = plainText(cell, wants)
  if ('code' in plain) return { fault: plain }
  const code = compact(plain.text).toUpperCase()
  const wrong = findRegionCodeFault(code)
  return wrong
    ? { fault: fault('regionCodeUnknown', `${quote(code)}${wrong}`, '请填6位行政区划代码，如330305（洞头区）') }
    : { text: code }
}
