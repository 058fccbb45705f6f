/** Twentieths of a point, the unit of WordprocessingML. */
export function twips(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4)
}

// GB/T 9704-2012, 5.2: A4; 天头 37 mm, 订口 28 mm, 版心 156 × 225 mm; hence 35 mm below and 26 mm at the 切口.
export const paper = { width: 11906, height: 16838 } as const
export const margins = { top: twips(37), bottom: twips(35), binding: twips(28), outer: twips(26) } as const
export const typeArea = {
  width: paper.width - margins.binding - margins.outer,
  height: paper.height - margins.top - margins.bottom,
} as const

// On a page that lies on its side 天头 and 地脚 are left and right; mirrored margins would exchange them from one page to
// the next, so each takes half of both.
export const turnedSide = (margins.top + margins.bottom) / 2

// 5.2.3: 22 lines a page, 28 characters a line. 28.95 pt × 22 = 636.9 pt, the type area is 637.8 pt high.
export const linePitch = 579

// 三号 is 16 pt, but 28 of them are wider than 156 mm: each gives up a quarter of a point. A grid of characters
// (linesAndChars) would say the same, yet Word squeezes by it while LibreOffice gives each character two cells.
export const characterSqueeze = 5

/** One character of the body, in twips. */
const characterPitch = 320 - characterSqueeze

export function characters(count: number): number {
  return Math.round(count * characterPitch)
}

/** Sizes by their Chinese names, in half-points. */
export const sizes = { 二号: 44, 三号: 32, 四号: 28, 小四: 24, 五号: 21, 小五: 18 } as const

// 7.5: the dash beside the page number stands 7 mm below the type area; its line is 14 pt high.
export const pageNumberLine = 280
export const pageNumberFromEdge = margins.bottom - twips(7) - pageNumberLine / 2

/** An approximation of the printed width: Latin letters and digits are half as wide. In characters. */
export function widthOf(text: string): number {
  let width = 0
  for (const sign of text) width += sign.charCodeAt(0) < 0x7f ? 0.5 : 1
  return width
}
