import { element } from './xml.ts'

/** Lengths in twips. `fromLeft` and `fromTop` count from the edge of the page. */
export interface FloatingBox {
  id: number
  name: string
  width: number
  height: number
  fromLeft?: number
  fromTop?: number
  /** At the foot of the type area, the text staying above it. */
  atFoot?: boolean
  /** Its lines run from top to bottom, turned a quarter clockwise. */
  sideways?: boolean
  /** Paragraphs and tables, XML already. */
  content: string
}

const englishMetricUnits = 635

/** A run that holds a box of text outside the flow of the page. */
export function floatingBox(box: FloatingBox): string {
  const anchor = element(
    'wp:anchor',
    {
      distT: 0,
      distB: 0,
      distL: 0,
      distR: 0,
      simplePos: 0,
      relativeHeight: 1,
      behindDoc: 0,
      locked: 0,
      layoutInCell: 1,
      allowOverlap: 1,
    },
    element('wp:simplePos', { x: 0, y: 0 }),
    ...(box.atFoot ? footOfTypeArea : [place('H', box.fromLeft), place('V', box.fromTop)]),
    element('wp:extent', sizeOf(box)),
    element('wp:effectExtent', { l: 0, t: 0, r: 0, b: 0 }),
    element(box.atFoot ? 'wp:wrapTopAndBottom' : 'wp:wrapNone'),
    element('wp:docPr', { id: box.id, name: box.name }),
    element('wp:cNvGraphicFramePr'),
    shape(box),
  )
  const choice = element('mc:Choice', { Requires: 'wps' }, element('w:drawing', {}, anchor))
  return element('w:r', {}, element('mc:AlternateContent', {}, choice))
}

const footOfTypeArea = [
  element('wp:positionH', { relativeFrom: 'margin' }, element('wp:align', {}, 'left')),
  element('wp:positionV', { relativeFrom: 'margin' }, element('wp:align', {}, 'bottom')),
]

function place(axis: 'H' | 'V', length = 0): string {
  const offset = element('wp:posOffset', {}, String(Math.round(length * englishMetricUnits)))
  return element(`wp:position${axis}`, { relativeFrom: 'page' }, offset)
}

function sizeOf({ width, height }: FloatingBox): { cx: number; cy: number } {
  return { cx: width * englishMetricUnits, cy: height * englishMetricUnits }
}

function shape(box: FloatingBox): string {
  const body = box.sideways ? { vert: 'vert', anchor: 'ctr' } : { vert: 'horz', anchor: 'b' }
  const inner = element(
    'wps:wsp',
    {},
    element('wps:cNvSpPr', { txBox: 1 }),
    element(
      'wps:spPr',
      {},
      element('a:xfrm', {}, element('a:off', { x: 0, y: 0 }), element('a:ext', sizeOf(box))),
      element('a:prstGeom', { prst: 'rect' }, element('a:avLst')),
      element('a:noFill'),
    ),
    element('wps:txbx', {}, element('w:txbxContent', {}, box.content)),
    element('wps:bodyPr', { vert: body.vert, lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: body.anchor }),
  )
  const uri = 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape'
  return element('a:graphic', {}, element('a:graphicData', { uri }, inner))
}
