const start = /^[\p{L}\p{M}\p{Nl}_\u{10000}-\u{EFFFF}]$/u
const part = /^[\p{L}\p{M}\p{Nl}\p{Nd}_\u00B7\u{10000}-\u{EFFFF}]$/u
const fullWidthDigit = /^[０-９]$/u

export function isNameStart(character: string): boolean {
  return start.test(character)
}

export function isNamePart(character: string): boolean {
  return part.test(character) && !fullWidthDigit.test(character)
}

export function isDigit(character: string): boolean {
  return character >= '0' && character <= '9' && character.length === 1
}

/** Full-width signs that Chinese input methods write, with what the language expects instead. */
const halfWidth: Record<string, string> = {
  '，': ',',
  '（': '(',
  '）': ')',
  '“': '"',
  '”': '"',
  '‘': '"',
  '’': '"',
  '：': ':',
  '【': '[',
  '】': ']',
  '［': '[',
  '］': ']',
  '｛': '{',
  '｝': '}',
  '＋': '+',
  '－': '-',
  '×': '*',
  '＊': '*',
  '÷': '/',
  '／': '/',
  '＝': '=',
  '＞': '>',
  '＜': '<',
  '≥': '>=',
  '≤': '<=',
  '≠': '!=',
  '．': '.',
}

const called: Record<string, string> = {
  '，': '全角逗号',
  '（': '全角括号',
  '）': '全角括号',
  '“': '全角引号',
  '”': '全角引号',
  '‘': '全角引号',
  '’': '全角引号',
  '：': '全角冒号',
}

/** The sentence about a sign that must be written in half width; null for any other character. */
export function fullWidthSentence(character: string): string | null {
  const half = halfWidth[character]
  if (half !== undefined) return `这里是${called[character] ?? '全角符号'}“${character}”，请改为半角“${half}”`
  if (fullWidthDigit.test(character)) {
    const digit = String.fromCharCode(character.charCodeAt(0) - 0xfee0)
    return `这里是全角数字“${character}”，请改为半角“${digit}”`
  }
  if (character === '。' || character === '；' || character === '、')
    return `这里不能写“${character}”，请删去或改为半角“,”`
  if (character === '％' || character === '%') return `不能写“${character}”，3% 请写成 0.03`
  return null
}
