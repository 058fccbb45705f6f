import { describe, expect, test } from 'vitest'
import { TemplateRefusal } from './faults.ts'
import { parseReport } from './parse-report.ts'
import type { TemplateRun } from './report-template.ts'

const titled = (body: string): string => `::title[报告]\n\n${body}`

function runsOf(body: string): TemplateRun[] {
  const block = parseReport(titled(body)).blocks[0]
  if (!block || block.kind === 'table') throw new Error('a paragraph was expected')
  return block.runs
}

/** Holes as 〈directive:of〉, strong as 【…】. */
function say(runs: readonly TemplateRun[]): string {
  return runs
    .map((run) => {
      const words = 'bind' in run ? `〈${run.bind.directive}:${run.bind.of}〉` : run.text
      return run.strong ? `【${words}】` : words
    })
    .join('')
}

const read = (body: string): string => say(runsOf(body))

function faultsOf(markdown: string): string[] {
  try {
    parseReport(markdown)
  } catch (error) {
    if (error instanceof TemplateRefusal) return error.faults.map((fault) => `${fault.line} ${fault.code}`)
    throw error
  }
  return []
}

describe('整份模板', () => {
  const template = parseReport(`::title[关于:word{of=county}科技创新工作的报告]
::note[:date{of=meetingOn}在区人大常委会会议上]
::office[副区长]
::person[:word{of=reporter}]
::salutation[主任、各位副主任,各位委员:]

# 一、工作落实情况
## （一）围绕产业
### 1.项目
#### (1)进度
2023年，投入:fig{of=rd-projects.fiscalFunding in=万元}。
`)

  test('标题、题注、职务、报告人、称谓各归其位', () => {
    expect(say(template.title)).toBe('关于〈word:county〉科技创新工作的报告')
    expect(say(template.note ?? [])).toBe('〈date:meetingOn〉在区人大常委会会议上')
    expect(say(template.office ?? [])).toBe('副区长')
    expect(say(template.person ?? [])).toBe('〈word:reporter〉')
    expect(say(template.salutation ?? [])).toBe('主任、各位副主任,各位委员:')
  })

  test('四级标题与正文依次排列', () => {
    const seen = template.blocks.map((block) => (block.kind === 'heading' ? block.level : block.kind))
    expect(seen).toEqual([1, 2, 3, 4, 'paragraph'])
  })

  test('指令的属性、行号、列号原样保留', () => {
    const hole = runsOf('投入:fig[约数]{of=rd-projects.fiscalFunding in=万元 host="甲 乙"}')[1]
    expect(hole).toEqual({
      bind: {
        directive: 'fig',
        of: 'rd-projects.fiscalFunding',
        attributes: { of: 'rd-projects.fiscalFunding', in: '万元', host: '甲 乙' },
        label: '约数',
        line: 3,
        column: 3,
      },
    })
  })
})

describe('正文里的冒号和符号是文字', () => {
  test.each([
    '会议8:30开始，比例为3:1，时间2024-05-28 09:00:00',
    '特点:聚焦主业；如下：《方案》:实施',
    '详见:note，地址http://example.test/a:b',
    '比分3:1[注]，甲:乙{丙}',
    '1.第一项',
    '- 不是列表',
    '> 不是引用',
    '3*4*5 与 a_b_c 与 `码` 与 <b> 与 &nbsp; 与 [甲](乙)',
    '---',
    '===',
  ])('%s', (words) => {
    expect(read(words)).toBe(words)
  })

  test('反斜杠可以免除一个指令', () => {
    expect(read('写作\\:fig而不绑定')).toBe('写作:fig而不绑定')
  })

  test('文字的方括号里仍可绑定数字', () => {
    expect(read('比分3:1[占:fig{of=a}]')).toBe('比分3:1[占〈fig:a〉]')
  })
})

describe('加粗', () => {
  test.each([
    ['**一是强化设计。**聚焦**二是加强攻关，**投入', '【一是强化设计。】聚焦【二是加强攻关，】投入'],
    ['**投入:fig{of=a}。**其中', '【投入】【〈fig:a〉】【。】其中'],
    ['**“引、育”**并重', '【“引、育”】并重'],
  ])('%s', (words, expected) => {
    expect(read(words)).toBe(expected)
  })
})

test('换行连成一段：中文不留空格，西文留一个', () => {
  expect(read('第一行，\n第二行 A\nB 完')).toBe('第一行，第二行 A B 完')
  expect(read('投入\n:fig{of=a}\n支持')).toBe('投入〈fig:a〉支持')
})

test('名单可以独占一行，也可以在句中', () => {
  expect(read('::list{of=commissioners.hosts}')).toBe('〈list:commissioners.hosts〉')
  expect(read('促成:list{of=commissioners.hosts}等:fig{of=n}企业')).toBe(
    '促成〈list:commissioners.hosts〉等〈fig:n〉企业',
  )
})

test('表格的表题、对齐、列宽、格内数字都读得到', () => {
  const table = parseReport(
    titled(':::table[进展]{widths="2,1"}\n| 项目 | 数量 |\n|---|--:|\n| 甲 | :fig{of=a}项 |\n| 乙 | |\n:::'),
  ).blocks[0]
  if (table?.kind !== 'table') throw new Error('a table was expected')
  expect(say(table.caption)).toBe('进展')
  expect(table.columns.map((column) => [say(column.title), column.align, column.share])).toEqual([
    ['项目', 'left', 2],
    ['数量', 'right', 1],
  ])
  expect(table.rows.map((row) => row.map(say))).toEqual([
    ['甲', '〈fig:a〉项'],
    ['乙', ''],
  ])
})

describe('有毛病的模板', () => {
  test('所有毛病一次报全，带行号，按行排列', () => {
    const markdown = [
      '::titel[报告]',
      '投入:figg{of=a}，支持:fig。',
      '拉动:fig{in=万元}与：fig{of=a}',
      '**没有关',
      '',
      '##### 五级',
      ':::tabel',
      ':::',
      '合作:fig{of=b',
      '',
      ':::table',
      '| 甲 |',
    ].join('\n')
    expect(faultsOf(markdown)).toEqual([
      '1 unknownDirective',
      '1 missingPart',
      '2 unknownDirective',
      '2 missingAttribute',
      '3 missingAttribute',
      '3 unclosed',
      '4 unclosed',
      '6 misplaced',
      '7 unknownDirective',
      '9 missingAttribute',
      '9 unclosed',
      '11 unclosed',
    ])
  })

  test.each([
    ['::title[甲]\n\n::title[乙]', '3 repeated'],
    ['::title[甲]\n\n::note', '3 missingPart'],
    [titled('支持:fig万元'), '3 missingAttribute'],
    [titled(':::meeting\n现在报告。'), '3 unclosed'],
    [titled('::opinion'), '3 missingPart'],
    [titled(':::table\n| 甲 | 乙 |\n:::'), '3 badTable'],
    [titled(':::table\n| 甲 | 乙 |\n| 丙 |\n:::'), '3 badTable'],
    [titled(':::table{widths="1,0"}\n| 甲 | 乙 |\n| 丙 | 丁 |\n:::'), '3 badTable'],
    ['', '1 missingPart'],
  ])('%j → %s', (markdown, fault) => {
    expect(faultsOf(markdown)).toEqual([fault])
  })

  test('说明用中文写清哪一行要改什么', () => {
    expect(() => parseReport(titled('支持:fig'))).toThrow('报告模板有1处需要修改。第3行：数字指令“:fig”缺少“of”')
  })
})
