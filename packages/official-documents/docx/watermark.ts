import { sizes, twips } from './measures.ts'
import { paragraph } from './paragraph.ts'
import { words } from './runs.ts'
import { element } from './xml.ts'

/** Words on every page: in the header, where they are read, and across the sheet, where they cannot be cut off. */
export function watermark(text: string): string {
  const look = { face: 'strongHeading', size: sizes.小四, color: '7F7F7F', spread: 60 } as const
  return paragraph(
    { style: 'Header' },
    words(text, look),
    element('w:r', {}, element('w:pict', {}, acrossTheSheet(text))),
  )
}

// The old vector form: it is the only one that Word, WPS and LibreOffice all turn by an angle.
function acrossTheSheet(text: string): string {
  const shapeType = element(
    'v:shapetype',
    { id: '_x0000_t136', coordsize: '21600,21600', 'o:spt': 136, adj: '10800', path: 'm@7,l@8,m@5,21600l@6,21600e' },
    element(
      'v:formulas',
      {},
      ...[
        'sum #0 0 10800',
        'prod #0 2 1',
        'sum 21600 0 @1',
        'sum 0 0 @2',
        'sum 21600 0 @3',
        'if @0 @3 0',
        'if @0 21600 @1',
        'if @0 0 @2',
        'if @0 @4 21600',
      ].map((equation) => element('v:f', { eqn: equation })),
    ),
    element('v:path', { textpathok: 't', 'o:connecttype': 'rect' }),
    element('v:textpath', { on: 't', fitshape: 't' }),
  )
  const width = twips(110) / 20
  const style = [
    'position:absolute',
    'margin-left:0',
    'margin-top:0',
    `width:${width}pt`,
    `height:${width / 4}pt`,
    'rotation:315',
    'z-index:-251658752',
    'mso-position-horizontal:center',
    'mso-position-horizontal-relative:page',
    'mso-position-vertical:center',
    'mso-position-vertical-relative:page',
  ].join(';')
  const shape = element(
    'v:shape',
    {
      id: 'Watermark',
      'o:spid': '_x0000_s2049',
      type: '#_x0000_t136',
      style,
      'o:allowincell': 'f',
      fillcolor: '#e4e4e4',
      stroked: 'f',
    },
    element('v:textpath', { style: 'font-family:"黑体";font-size:1pt', string: text }),
  )
  return shapeType + shape
}
