/** What takes no room and says nothing; it comes along when people copy from web pages and chats. */
const weightless = /[\u00ad\u200b\u200c\u200e\u200f\u2060\ufeff]/g

/** The text without it. */
export const dropWeightless = (text: string): string => text.replace(weightless, '')

/** As texts are kept: line ends of one form, nothing invisible, nothing around. */
export const tidyText = (text: string): string => dropWeightless(text.replace(/\r\n?/g, '\n')).trim()

/**
 * A part of a natural key: full-width digits, letters, points, hyphens and slashes are the same as plain ones.
 * Brackets stay as the paper has them.
 * @example tidyKey('洞科〔２０２３〕Ａ－１') // '洞科〔2023〕A-1'
 */
export const tidyKey = (text: string): string =>
  tidyText(text).replace(/[０-９Ａ-Ｚａ-ｚ．－／＿]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))

const longestFileName = 200

/** The last part of a path on one line, without what cannot be shown. */
export function plainFileName(path: string, otherwise: string): string {
  const last = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
  const signs = [...tidyText(last).replace(/\s+/g, ' ')].filter((sign) => !holdsUnseen(sign))
  return signs.slice(0, longestFileName).join('') || otherwise
}

/** Whether a text holds what PostgreSQL and XML refuse (line breaks and tabs are allowed) or what turns its order about. */
export function holdsUnseen(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const isControl = code < 32 ? code !== 9 && code !== 10 : code === 127 || code >= 0xfffe
    const turns = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)
    if (isControl || turns) return true
  }
  return !text.isWellFormed()
}
