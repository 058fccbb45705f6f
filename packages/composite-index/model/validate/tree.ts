import type { Element } from '../model.ts'
import { shorten, type Reader } from './reader.ts'

/** Looks at the tree that the elements make: one code each, one top, parents on the next level, no circle, no empty aggregate. */
export function readTree(reader: Reader, elements: readonly Element[], levels: number): void {
  const byCode = new Map<string, Element>()
  for (const [at, element] of elements.entries()) {
    if (byCode.has(element.code))
      reader.refuse(`elements.${at}.code`, `代码“${shorten(element.code)}”用了不止一次：请各用一个代码`)
    else byCode.set(element.code, element)
  }
  readTop(reader, elements, levels)
  for (const [at, element] of elements.entries()) readParent(reader, `elements.${at}`, element, byCode)
  readCircles(reader, elements, byCode)
  const parents = new Set(elements.map(({ parent }) => parent))
  for (const [at, { code, level }] of elements.entries()) {
    if (level > 1 && !parents.has(code))
      reader.refuse(`elements.${at}`, `“${shorten(code)}”下面没有要素：请补上，或删去它`)
  }
}

function readTop(reader: Reader, elements: readonly Element[], levels: number): void {
  const tops = elements.flatMap(({ parent }, at) => (parent === null ? [at] : []))
  if (tops.length === 0) reader.refuse('elements', '没有总指数：应当有一个要素没有上级')
  for (const at of tops.slice(1)) {
    reader.refuse(`elements.${at}.parent`, `“${shorten(elements[at]!.code)}”也没有上级：总指数只能有一个`)
  }
  for (const at of tops) {
    const { code, level } = elements[at]!
    if (level !== levels)
      reader.refuse(
        `elements.${at}.level`,
        `“${shorten(code)}”没有上级，却在第 ${level} 层：总指数应当在第 ${levels} 层`,
      )
  }
}

function readParent(
  reader: Reader,
  where: string,
  { code, level, parent }: Element,
  byCode: ReadonlyMap<string, Element>,
): void {
  if (parent === null) return
  const above = byCode.get(parent)
  if (!above)
    reader.refuse(`${where}.parent`, `“${shorten(code)}”的上级“${shorten(parent)}”不在模型里：请补上，或改正代码`)
  else if (above.level !== level + 1) {
    reader.refuse(
      `${where}.parent`,
      `“${shorten(code)}”在第 ${level} 层，上级“${shorten(parent)}”在第 ${above.level} 层：上级应当正好高一层`,
    )
  }
}

/** Each circle is told once, at the element where it was first come upon. */
function readCircles(reader: Reader, elements: readonly Element[], byCode: ReadonlyMap<string, Element>): void {
  const seen = new Set<Element>()
  for (const start of elements) {
    const path = new Set<Element>()
    let element: Element | undefined = start
    while (element && !seen.has(element) && !path.has(element)) {
      path.add(element)
      element = element.parent === null ? undefined : byCode.get(element.parent)
    }
    if (element && path.has(element)) {
      const circle = [...path].slice([...path].indexOf(element)).map(({ code }) => shorten(code))
      reader.refuse(
        `elements.${elements.indexOf(element)}.parent`,
        `上下级绕成了一圈：${circle.slice(0, 5).join(' → ')}`,
      )
    }
    for (const one of path) seen.add(one)
  }
}
