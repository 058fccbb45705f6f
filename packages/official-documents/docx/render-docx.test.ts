import { strFromU8, unzipSync } from 'fflate'
import { afterEach, describe, expect, test } from 'vitest'
import { meetingPaper, redHeadPaper } from '../development/specimen.ts'
import { readDocx } from '../draft/read-docx.ts'
import { readXml } from '../draft/read-xml.ts'
import type { OfficialDocument } from '../model/official-document.ts'
import type { Printing } from './marks.ts'
import { renderDocx } from './render-docx.ts'

const filesOf = (paper: OfficialDocument, options: Printing = {}): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(renderDocx(paper, options))).map(([path, bytes]) => [path, strFromU8(bytes)]),
  )

const content = (paper: OfficialDocument): string => filesOf(paper)['word/document.xml'] ?? ''

const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map((match) => match[1] ?? '')

const zone = process.env['TZ']
afterEach(() => {
  process.env['TZ'] = zone ?? 'Asia/Shanghai'
})

describe('同样的公文，同样的字节', () => {
  test('先后两次、在两个时区各写一次，字节相同', () => {
    process.env['TZ'] = 'Asia/Shanghai'
    const first = renderDocx(redHeadPaper)
    process.env['TZ'] = 'America/New_York'
    expect(renderDocx(structuredClone(redHeadPaper))).toEqual(first)
  })

  test('文件的日期取自版本，不取机器的时钟', () => {
    const core = filesOf(meetingPaper)['docProps/core.xml'] ?? ''
    expect(all(core, /W3CDTF">([^<]+)</g)).toEqual(['2024-05-28T01:00:00Z', '2024-05-28T01:00:00Z'])
  })
})

describe('数字是书签，说明是批注', () => {
  test('书签名不重复，不超过四十个字符，只用字母、数字和下划线', () => {
    const long = { figure: { id: `rd-projects.${'很长的名字'.repeat(9)}${'x'.repeat(60)}`, text: '1项' } }
    const paper: OfficialDocument = { ...meetingPaper, blocks: [{ kind: 'paragraph', runs: [long, long] }] }
    const names = all(content(paper), /<w:bookmarkStart w:id="\d+" w:name="([^"]+)"/g)
    expect(new Set(names).size).toBe(names.length)
    expect(names.filter((name) => !/^[a-z]\w{0,39}$/i.test(name))).toEqual([])
  })

  test('编号逐个不同，有头有尾', () => {
    const xml = content(redHeadPaper)
    const starts = all(xml, /<w:bookmarkStart w:id="(\d+)"/g)
    expect(new Set(starts).size).toBe(starts.length)
    expect(all(xml, /<w:bookmarkEnd w:id="(\d+)"/g).toSorted()).toEqual(starts.toSorted())
  })

  test('校对时有说明的数字带批注；印发的没有批注', () => {
    const files = filesOf(meetingPaper, { comments: true })
    expect(all(files['word/comments.xml'] ?? '', /<w:comment w:id="(\d+)"/g)).toEqual(['0'])
    expect(files['word/comments.xml']).toContain('立项下达总额，区级重点研发项目')
    const bare: OfficialDocument = { ...meetingPaper, blocks: [], annexes: [] }
    expect(Object.keys(filesOf(bare, { comments: true }))).not.toContain('word/comments.xml')
    const issued = filesOf(meetingPaper)
    expect(Object.keys(issued)).not.toContain('word/comments.xml')
    expect(issued['word/document.xml']).not.toContain('comment')
  })
})

describe('国标版式', () => {
  test('A4，天头 37、订口 28、切口 26、地脚 35 毫米，每行 28.95 磅', () => {
    const xml = content({ ...meetingPaper, annexes: [] })
    expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838"/>')
    expect(xml).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/)
    expect(xml).toContain('<w:docGrid w:type="lines" w:linePitch="579"/>')
    expect(filesOf(meetingPaper)['word/styles.xml']).toContain('w:line="579" w:lineRule="exact"')
  })

  test('每一段文字都写明中文字体和西文字体', () => {
    const runs = all(content(redHeadPaper), /(<w:r>(?:(?!<\/w:r>).)*<w:t[ >])/g)
    const fonts = /<w:rFonts w:hint="eastAsia" w:ascii="[^"]+" w:hAnsi="[^"]+" w:eastAsia="[^"]+"/
    expect(runs.length).toBeGreaterThan(100)
    expect(runs.filter((run) => !fonts.test(run))).toEqual([])
  })

  test.each([
    ['一、工作落实情况', '黑体'],
    ['（一）围绕产业发展，加大科技创新工作力度', '楷体_GB2312'],
    ['1.平台建设', '仿宋_GB2312'],
    ['（1）孵化基地', '仿宋_GB2312'],
    ['现在，我代表区人民政府', '仿宋_GB2312'],
    ['关于科技创新工作审议意见', '方正小标宋_GBK'],
  ])('“%s”用%s', (words, face) => {
    const xml = content(meetingPaper)
    const before = xml.slice(0, xml.indexOf(words))
    expect(all(before, /w:eastAsia="([^"]+)"/g).at(-1)).toBe(face)
  })

  test('会议材料没有红头，称谓顶格；红头报送件有主送、附件说明、署名和版记', () => {
    const meeting = readDocx(renderDocx(meetingPaper)).text
    expect(meeting).toContain(
      '（2024年5月28日在示例区第十届人大常委会\n第二十次会议上）\n示例区人民政府副区长　示例某\n\n主任、',
    )
    expect(meeting).not.toContain('抄送')
    expect(meeting).not.toContain('附件：')
    expect(content(meetingPaper)).not.toContain('FF0000')
    const red = readDocx(renderDocx(redHeadPaper)).text
    expect(red).toMatch(/^示例市示例区人民政府\n\n\n　示政〔2024〕5号\t签发人：示例某\n/)
    expect(red).toContain('\n\n示例区人大常委会：\n现在，')
    expect(red).not.toContain('主任、各位副主任')
    expect(red).toContain('附件：1.审议意见落实情况对照表\n　　　2.口径说明\n\n\n示例区人民政府\n2024年5月20日')
    expect(red).toMatch(/抄送：区委办公室.*各人民团体。\n示例区人民政府办公室\t2024年5月20日印发/)
  })

  test('只有一个附件时不编号', () => {
    const annexes = redHeadPaper.annexes.slice(1)
    const { text } = readDocx(renderDocx({ ...redHeadPaper, annexes }))
    expect(text).toContain('附件：口径说明')
    expect(text).toContain('\n附件\n\n口径说明\n')
  })

  test('演示数据四个字在每一种页眉里，没有要求时不出现', () => {
    const headers = Object.entries(filesOf(meetingPaper)).filter(([path]) => path.startsWith('word/header'))
    expect(headers).toHaveLength(2)
    for (const [, xml] of headers) expect(xml).toContain('>演示数据</w:t>')
    const { watermark: _, ...plain } = meetingPaper
    expect(Object.values(filesOf(plain)).join('')).not.toContain('演示数据')
  })
})

test('红头报送件没有红头要素时不写', () => {
  expect(() => renderDocx({ ...meetingPaper, kind: 'redHead' })).toThrow(TypeError)
})

test('版本时刻不是时刻时不写', () => {
  expect(() => renderDocx({ ...meetingPaper, stamps: { createdAt: '昨天' } })).toThrow(RangeError)
})

test('文件格式里写不了的控制字符略去，其余照写', () => {
  const blocks: OfficialDocument['blocks'] = [
    { kind: 'paragraph', runs: [{ text: '甲\u0000\u0008乙\ufffe𠮷\ud800丙<&>"' }] },
  ]
  expect(readDocx(renderDocx({ ...meetingPaper, blocks })).text).toContain('\n甲乙𠮷丙<&>"\n')
})

/** The order that WordprocessingML asks of children; Word calls a file with another order damaged. */
const orders: Readonly<Record<string, string>> = {
  pPr: 'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr pBdr shd tabs kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN adjustRightInd snapToGrid spacing ind contextualSpacing jc textDirection textAlignment outlineLvl rPr sectPr',
  rPr: 'rStyle rFonts b bCs i iCs strike color spacing w kern position sz szCs highlight u vertAlign lang',
  sectPr: 'headerReference footerReference type pgSz pgMar pgNumType cols titlePg textDirection docGrid',
  tblPr: 'tblStyle tblpPr tblOverlap tblW jc tblInd tblBorders shd tblLayout tblCellMar tblLook',
  tcPr: 'tcW gridSpan vMerge tcBorders shd noWrap tcMar textDirection vAlign',
  style: 'name basedOn next link uiPriority qFormat pPr rPr tblPr',
  settings:
    'zoom mirrorMargins trackRevisions defaultTabStop evenAndOddHeaders characterSpacingControl compat themeFontLang decimalSymbol listSeparator',
}

/** Children that stand where they must not, as parent>child. */
function misplaced(xml: string): string[] {
  const found: string[] = []
  const open: { name: string; last: number }[] = []
  readXml(xml, {
    open: (written) => {
      const name = written.replace(/^w:/, '')
      const parent = open.at(-1)
      const order = parent && orders[parent.name]?.split(' ')
      if (parent && order) {
        const place = order.indexOf(name)
        if (place < parent.last) found.push(`${parent.name}>${name}`)
        parent.last = place
      }
      open.push({ name, last: 0 })
    },
    close: () => void open.pop(),
  })
  return found
}

test('各要素的次序合乎格式，Word 才肯打开', () => {
  const faults = [meetingPaper, redHeadPaper].flatMap((paper) =>
    Object.entries(filesOf(paper)).flatMap(([path, xml]) => misplaced(xml).map((fault) => `${path} ${fault}`)),
  )
  expect(faults).toEqual([])
})

test('每个部件都登记了类型，每个引用都有着落', () => {
  const files = filesOf(redHeadPaper)
  const parts = all(files['[Content_Types].xml'] ?? '', /PartName="\/([^"]+)"/g)
  const others = Object.keys(files).filter((path) => !path.endsWith('.rels') && path !== '[Content_Types].xml')
  expect(parts.toSorted()).toEqual(others.toSorted())
  const ids = all(files['word/_rels/document.xml.rels'] ?? '', / Id="([^"]+)"/g)
  const used = all(files['word/document.xml'] ?? '', / r:id="([^"]+)"/g)
  expect(used.filter((id) => !ids.includes(id))).toEqual([])
})
