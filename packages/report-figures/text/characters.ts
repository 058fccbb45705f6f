/** What a character is to the reader. One table look-up per character keeps the scan linear and fast. */
export const CharClass = {
  other: 0,
  han: 1,
  digit: 2,
  latin: 3,
  space: 4,
  newline: 5,
  comma: 6,
  enumeration: 7,
  sentenceEnd: 8,
  semicolon: 9,
  colon: 10,
  open: 11,
  close: 12,
  dash: 13,
  percent: 14,
  dot: 15,
  numeral: 16,
} as const

const foldTable = new Uint16Array(65536)
const classTable = new Uint8Array(65536)

for (let code = 0; code < 65536; code += 1) {
  foldTable[code] = code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code
  if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf)) classTable[code] = CharClass.han
  if (code === 0x3007) classTable[code] = CharClass.han
}

function assign(characters: string, charClass: number): void {
  for (let i = 0; i < characters.length; i += 1) classTable[characters.charCodeAt(i)] = charClass
}

assign('0123456789０１２３４５６７８９', CharClass.digit)
assign('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', CharClass.latin)
assign(
  'ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ',
  CharClass.latin,
)
assign(' \t\u00a0\u3000\u2002\u2003\u2009\u200b\ufeff', CharClass.space)
assign('\n\r\u2028\u2029\v\f', CharClass.newline)
assign(',，', CharClass.comma)
assign('、', CharClass.enumeration)
assign('。！？!?', CharClass.sentenceEnd)
assign(';；', CharClass.semicolon)
assign(':：∶︰', CharClass.colon)
assign('“《（(〔［[【「『〈‘', CharClass.open)
assign('”》）)〕］]】」』〉’', CharClass.close)
assign('-—–－~～―−', CharClass.dash)
assign('%％‰', CharClass.percent)
assign('.．', CharClass.dot)
assign('一二三四五六七八九十百千两零〇万亿', CharClass.numeral)
foldTable['∶'.charCodeAt(0)] = 58
foldTable['︰'.charCodeAt(0)] = 58

export function classOf(text: string, at: number): number {
  return at < text.length ? classTable[text.charCodeAt(at)]! : CharClass.other
}

/** The character code at a place, with full-width letters and digits folded. */
export function foldedAt(text: string, at: number): number {
  return at < text.length ? foldTable[text.charCodeAt(at)]! : 0
}

export function isDigit(text: string, at: number): boolean {
  return at >= 0 && at < text.length && classTable[text.charCodeAt(at)] === CharClass.digit
}

/** Han characters, numerals among them. */
export function isHan(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false
  const charClass = classTable[text.charCodeAt(at)]
  return charClass === CharClass.han || charClass === CharClass.numeral
}

export function isLatin(text: string, at: number): boolean {
  return at >= 0 && at < text.length && classTable[text.charCodeAt(at)] === CharClass.latin
}

/** Folds a whole short string: full-width to half-width. */
export function folded(text: string): string {
  let result = ''
  for (let i = 0; i < text.length; i += 1) result += String.fromCharCode(foldTable[text.charCodeAt(i)]!)
  return result
}

const closers: Record<string, string> = {
  '“': '”',
  '《': '》',
  '（': '）',
  '(': ')',
  '〔': '〕',
  '［': '］',
  '[': ']',
  '【': '】',
  '「': '」',
  '『': '』',
  '〈': '〉',
  '‘': '’',
}

/** Whether `close` ends what `open` began; half-width and full-width forms pair with each other. */
export function pairs(open: string, close: string): boolean {
  const wanted = closers[open]
  return wanted === close || (wanted !== undefined && folded(wanted) === folded(close))
}
