import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { marked, run, smallDocx, smallPackage } from '../development/small-docx.ts'
import { meetingPaper } from '../development/specimen.ts'
import { renderDocx } from '../docx/render-docx.ts'
import { DraftRefusal } from './draft-refusal.ts'
import { readDocx } from './read-docx.ts'

const textOf = (body: string): string => readDocx(smallDocx(body)).text

function refusalOf(bytes: Uint8Array): string {
  try {
    readDocx(bytes)
  } catch (error) {
    if (error instanceof DraftRefusal) return error.code
    throw error
  }
  return 'read'
}

describe('读得到的文字', () => {
  test('一个数字被拆成几段也能连起来，书签位置对得上', () => {
    const figure = marked(7, 'fig_1_a', run('14') + '<w:proofErr w:type="x"/>' + run('84') + run('万元'))
    const reading = readDocx(smallDocx(`<w:p>${run('投入')}${figure}${run('。')}</w:p><w:p>${run('完')}</w:p>`))
    expect(reading.text).toBe('投入1484万元。\n完')
    expect(reading.bookmarks).toEqual([{ id: 'fig_1_a', start: 2, end: 8, text: '1484万元' }])
    expect(reading.paragraphs.map(({ start, end }) => reading.text.slice(start, end))).toEqual(['投入1484万元。', '完'])
  })

  test('修订：删除的不算，插入的算，移动的只算新位置', () => {
    const removed = '<w:del w:id="1"><w:r><w:delText>1484</w:delText><w:t>旧</w:t></w:r></w:del>'
    const added = `<w:ins w:id="2">${run('1500')}</w:ins>`
    const moved = `<w:moveFrom w:id="3">${run('此')}</w:moveFrom><w:moveTo w:id="4">${run('彼')}</w:moveTo>`
    expect(textOf(`<w:p>${removed}${added}${run('万元')}${moved}</w:p>`)).toBe('1500万元彼')
  })

  test('段落标记被删除时，两段连成一段', () => {
    const struck = '<w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>'
    const reading = readDocx(
      smallDocx(`<w:p>${struck}${run('甲')}</w:p><w:p>${run('乙')}</w:p><w:p>${run('丙')}</w:p>`),
    )
    expect(reading.text).toBe('甲乙\n丙')
    expect(reading.paragraphs).toHaveLength(2)
  })

  test('制表、换行、实体、隐藏文字、域代码', () => {
    const field = '<w:r><w:instrText> PAGE </w:instrText></w:r>' + run('3')
    const tabs = '<w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>'
    const signs = '<w:r><w:t>甲</w:t><w:tab/><w:t>&lt;乙&gt;&amp;&#x4e19;</w:t><w:br/></w:r>'
    const hidden = run('暗', '<w:vanish/>') + run('明', '<w:vanish w:val="0"/>')
    expect(textOf(`<w:p>${tabs}${signs}${hidden}${field}</w:p>`)).toBe('甲\t<乙>&丙\n明3')
  })

  test('表格逐格成段，文本框只读一遍', () => {
    const box = (words: string): string => `<w:txbxContent><w:p>${run(words)}</w:p></w:txbxContent>`
    const twice = `<mc:AlternateContent><mc:Choice>${box('框')}</mc:Choice><mc:Fallback>${box('框')}</mc:Fallback></mc:AlternateContent>`
    const table = `<w:tbl><w:tr><w:tc><w:p>${run('格')}</w:p></w:tc></w:tr></w:tbl>`
    const reading = readDocx(smallDocx(`<w:p><w:r>${twice}</w:r>${run('甲')}</w:p>${table}<w:p>${run('乙')}</w:p>`))
    expect(reading.text).toBe('框\n甲\n格\n乙')
    expect(reading.paragraphs.map((paragraph) => paragraph.inTable)).toEqual([false, false, true, false])
  })

  test('书签可以被删空、跨段、没有结尾；Word 自己的书签不列', () => {
    const emptied = marked(1, 'fig_1_a', `<w:del>${run('19')}</w:del>`)
    const own = marked(2, '_GoBack', run('乙'))
    const open = '<w:bookmarkStart w:id="3" w:name="open"/>'
    const across = `<w:bookmarkStart w:id="4" w:name="across"/><w:p>${run('丙')}</w:p><w:p>${run('丁')}</w:p><w:bookmarkEnd w:id="4"/>`
    const reading = readDocx(smallDocx(`<w:p>${run('甲')}${emptied}${own}${open}</w:p>${across}`))
    expect(reading.bookmarks).toEqual([
      { id: 'fig_1_a', start: 1, end: 1, text: '' },
      { id: 'across', start: 3, end: 6, text: '丙\n丁' },
    ])
  })

  test('命名空间用别的前缀也能读', () => {
    expect(readDocx(smallDocx('<x:p><x:r><x:t>甲</x:t></x:r></x:p>', 'x')).text).toBe('甲')
  })

  test('自己写出的公文，读回来每个数字都在原处', () => {
    const reading = readDocx(renderDocx(meetingPaper))
    for (const { start, end, text } of reading.bookmarks) expect(reading.text.slice(start, end)).toBe(text)
    expect(reading.bookmarks.find(({ id }) => id === 'fig_1_rd_projects_fiscalFunding')?.text).toBe('1484万元')
    expect(reading.paragraphs.filter(({ style }) => style === 'Heading1')).toHaveLength(2)
    expect(reading.text).toContain('投入财政经费1484万元支持区级重点研发项目19项，拉动社会资本研发投入5399万元。')
    expect(reading.text).toContain('电子电器 < & > "')
  })
})

describe('读不了的文件', () => {
  const oldOffice = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
  const utf16 = [...'EncryptedPackage'].flatMap((sign) => [sign.charCodeAt(0), 0])
  const good = smallDocx(`<w:p>${run('甲')}</w:p>`)
  const flip = (at: number): Uint8Array => good.with(at, (good[at] ?? 0) ^ 0xff)
  const body = (xml: string): Uint8Array => smallPackage('word/document.xml', { 'word/document.xml': xml })

  test.each<[string, Uint8Array, string]>([
    ['空文件', new Uint8Array(), 'notDocx'],
    ['纯文字', strToU8('报告'), 'notDocx'],
    ['别的压缩包', zipSync({ 'a.txt': strToU8('甲') }), 'notDocx'],
    ['电子表格', smallPackage('xl/workbook.xml', { 'xl/workbook.xml': '<workbook/>' }), 'notDocx'],
    ['缺正文', smallPackage('word/document.xml', {}), 'notDocx'],
    ['旧版 .doc', Uint8Array.from([...oldOffice, 1, 2, 3]), 'oldFormat'],
    ['有密码', Uint8Array.from([...oldOffice, 0x45, 0, ...utf16]), 'encrypted'],
    ['截断', good.slice(0, good.length / 2), 'broken'],
    ['目录损坏', flip(good.length - 22), 'broken'],
    ['标签不配对', body('<w:document><w:body></w:document>'), 'broken'],
    ['标签没写完', body('<w:document><w:p'), 'broken'],
    ['自定义实体', body('<!DOCTYPE a [<!ENTITY b "甲">]><w:document>&b;</w:document>'), 'broken'],
    ['未知实体', body('<w:document><w:t>&nbsp;</w:t></w:document>'), 'broken'],
    [
      '不是 UTF-8',
      smallPackage('word/document.xml', { 'word/document.xml': Uint8Array.of(0xff, 0xfe, 0x3c) }),
      'broken',
    ],
    [
      '展开后过大',
      smallPackage('word/document.xml', { 'word/document.xml': new Uint8Array(65 * 1024 * 1024) }),
      'tooLarge',
    ],
  ])('%s', (_name, bytes, code) => {
    expect(refusalOf(bytes)).toBe(code)
  })

  test('谎报大小的压缩炸弹，展开到所报大小即停', () => {
    const bomb = smallPackage('word/document.xml', { 'word/document.xml': new Uint8Array(8 * 1024 * 1024) })
    const view = new DataView(bomb.buffer, bomb.byteOffset)
    for (let at = 0; at < bomb.length - 4; at += 1) {
      const isBomb = view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 1_000_000
      if (isBomb) view.setUint32(at + 24, 1000, true)
    }
    expect(refusalOf(bomb)).toBe('tooLarge')
  })

  test('任何一个字节坏了，要么读出同样的文字，要么说明已损坏，不会读错', () => {
    const outcomes = Array.from(good, (_, at) => {
      const outcome = refusalOf(flip(at))
      return outcome === 'read' ? readDocx(flip(at)).text : outcome
    })
    const allowed = ['甲', 'broken', 'notDocx', 'encrypted', 'tooLarge']
    expect(outcomes.filter((outcome) => !allowed.includes(outcome))).toEqual([])
  })

  test('每种拒绝都用一句中文说清怎么办', () => {
    expect(() => readDocx(strToU8('报告'))).toThrow('请用 Word 或 WPS 打开后另存为“.docx”再上传')
  })
})
