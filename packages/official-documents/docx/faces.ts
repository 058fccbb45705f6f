import { element, namespaces, xmlFile } from './xml.ts'

/** The type faces of GB/T 9704-2012, by what they are for. */
export const faces = {
  title: '方正小标宋_GBK',
  body: '仿宋_GB2312',
  strongHeading: '黑体',
  softHeading: '楷体_GB2312',
  pageNumber: '宋体',
} as const

export type Face = keyof typeof faces

const latin = 'Times New Roman'

// The older names are on every office machine, the newer ones on a bare Windows.
const alternatives: Readonly<Record<Face, string>> = {
  title: '方正小标宋简体',
  body: '仿宋',
  strongHeading: 'SimHei',
  softHeading: '楷体',
  pageNumber: 'SimSun',
}

/** Fonts of one run. The hint gives “ ” — … to the Chinese face, since they are in both. */
export function fontsOf(face: Face): string {
  const chinese = faces[face]
  const western = face === 'pageNumber' ? chinese : latin
  return element('w:rFonts', {
    'w:hint': 'eastAsia',
    'w:ascii': western,
    'w:hAnsi': western,
    'w:eastAsia': chinese,
    'w:cs': latin,
  })
}

export function fontTable(): string {
  const chinese = (Object.keys(faces) as Face[]).map((face) =>
    element(
      'w:font',
      { 'w:name': faces[face] },
      element('w:altName', { 'w:val': alternatives[face] }),
      element('w:charset', { 'w:val': '86' }),
    ),
  )
  return xmlFile(
    element(
      'w:fonts',
      namespaces,
      element('w:font', { 'w:name': latin }, element('w:charset', { 'w:val': '00' })),
      ...chinese,
    ),
  )
}
