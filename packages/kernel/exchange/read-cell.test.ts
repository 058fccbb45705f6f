import { describe, expect, test } from 'vitest'
import { field, type Field } from '../define/index.ts'
import { ledgerColumns, type LedgerColumn } from './ledger-columns.ts'
import { sayMoney } from './number-cell.ts'
import { readCell } from './read-cell.ts'
import { toyCreditCode, toyRegisters } from './toy-ledgers.ts'
import { shortestDecimal, type Cell } from './workbook-cell.ts'

const columnOf = (of: Field): LedgerColumn => ledgerColumns({ ...toyRegisters.shops, fields: { code: of } })[0]!

const text = (said: string): Cell => ({ kind: 'text', text: said })
const number = (stored: string): Cell => ({ kind: 'number', percent: false, ...shortestDecimal(stored)! })
const percent = (stored: string): Cell => ({ kind: 'number', percent: true, ...shortestDecimal(stored)! })
const day = (at: string, hasTime = false): Cell => ({ kind: 'date', day: at, hasTime })

const read = (of: Field, cell: Cell): string | null => {
  const found = readCell(cell, columnOf(of))
  return 'text' in found ? found.text : `${found.fault.code} ${found.fault.what}；${found.fault.advice}`
}

const wan = field.money('拨款')
const yuan = field.money('拨款', { ledger: '元' })
const yi = field.money('拨款', { ledger: '亿元' })
const people = field.whole('人数', '人')
const share = field.decimal('占比', '%')
const on = field.date('日期')

const accepted: [Field, Cell, string][] = [
  [wan, number('1494.39'), '14943900.00'],
  [wan, number('1494.3900000000001'), '14943900.00'],
  [wan, number('0.30000000000000004'), '3000.00'],
  [wan, number('1.1E-2'), '110.00'],
  [wan, number('-12.345678'), '-123456.78'],
  [wan, text('１，４９４．３９'), '14943900.00'],
  [wan, text(' 1,494.39 '), '14943900.00'],
  [yuan, number('0.1'), '0.10'],
  [yuan, text('123456789012345.67'), '123456789012345.67'],
  [yi, number('1.47'), '147000000.00'],
  [people, number('12'), '12'],
  [people, text('12.0'), '12'],
  [people, text('900719925474099312'), '900719925474099312'],
  [share, number('15.64'), '15.64'],
  [share, percent('0.1564'), '15.64'],
  [share, text('15.64％'), '15.64'],
  [field.year('年度'), number('2023'), '2023'],
  [field.year('年度'), text('2023年度'), '2023'],
  [on, day('2023-05-06'), '2023-05-06'],
  [on, text('2023-5-6'), '2023-05-06'],
  [on, text('2023/5/6'), '2023-05-06'],
  [on, text('2023年5月6日'), '2023-05-06'],
  [on, text('２０２３．５．６'), '2023-05-06'],
  [on, text('2023-05-06 00:00:00'), '2023-05-06'],
  [field.period('期间'), text('2023年1—11月'), '2023-01~11'],
  [field.period('期间'), text('2023年上半年'), '2023-H1'],
  [field.period('期间'), text('2023年第三季度'), '2023-Q3'],
  [field.period('期间'), number('2023'), '2023'],
  [field.period('期间'), day('2023-05-01'), '2023-05'],
  [field.text('编号'), number('2023001'), '2023001'],
  [field.text('节点计划', { form: 'schedule' }), text('三季度末20家'), '三季度末20家'],
  [field.text('备注'), text(' 上\r\n下 '), '上\n下'],
  [field.names('成员'), text('甲、乙；丙'), '{"甲","乙","丙"}'],
  [field.names('成员'), text('带"引号\\'), '{"带\\"引号\\\\"}'],
  [field.flag('加急'), text('是'), 'true'],
  [field.flag('加急'), text('×'), 'false'],
  [field.flag('加急'), { kind: 'flag', value: true } as const, 'true'],
  [field.choice('级别', { A: '国家级（含部）', B: '省级' }), text('国家级(含部)'), 'A'],
  [field.choice('级别', { A: '省级', B: '区（县）级' }), text('区级'), 'B'],
  [field.choice('级别', { A: '省级', B: '区（县）级' }), text('县级'), 'B'],
  [field.text('名称'), text('\u200b甲'), '甲'],
  [on, text('2023年 5月 6日'), '2023-05-06'],
  [field.creditCode('代码'), text(` ${toyCreditCode(7).toLowerCase()} `), toyCreditCode(7)],
  [field.regionCode('地区'), number('330305'), '330305'],
  [field.regionCode('地区'), text('330305Z01'), '330305Z01'],
  [field.regionCode('地区'), text('110101'), '110101'],
  [field.ref('单位', 'x'), number('12'), '12'],
]

const refused: [Field, Cell, string | RegExp][] = [
  [wan, number('176.2857142857'), 'tooPrecise 176.2857142857万元精确到了分以下；请四舍五入到分（万元最多6位小数）'],
  [wan, text('12万元'), 'unitInCell “12万元”里写了单位“万元”；只填数字12，单位已写在表头'],
  [wan, text('12亿元'), 'unitInCell “12亿元”里写了单位“亿元”；请换算成万元，只填数字'],
  [people, text('40余人'), 'unitInCell “40余人”里写了单位“余人”；请换算成人，只填数字'],
  [wan, text('/'), 'numberInvalid “/”不是数字；没有数值的请留空'],
  [wan, text('1,49.4'), 'numberInvalid “1,49.4”不是数字；请只填数字，单位是万元'],
  [wan, percent('0.5'), 'numberInvalid “拨款”的单元格是百分比格式；请把单元格改为常规或数值格式，重新填写数字'],
  [
    yuan,
    number('1234567890123456'),
    'digitsLost 1234567890123456超过15位，末尾的数字已经丢失；请把单元格设为文本格式，重新填写完整的数字',
  ],
  [yuan, text('99999999999999999999'), 'tooLarge “99999999999999999999”太大；请核对单位和位数'],
  [people, number('1.5'), 'numberInvalid 1.5不是整数；“人数”请填整数'],
  [people, day('2023-05-06'), 'numberInvalid “人数”的单元格是日期格式；请把单元格改为常规或数值格式，重新填写数字'],
  [wan, text('10\n20'), 'numberInvalid “10 20”的数字中间有空格或换行；一格只填一个数，请去掉中间的空格'],
  [field.year('年度'), text('20 23'), 'numberInvalid “20 23”的数字中间有空格或换行；一格只填一个数，请去掉中间的空格'],
  [on, text('2023-1-1 2'), 'dateInvalid “2023-1-1 2”不是日期；请写成2023-05-06的样子，没有日期的请留空'],
  [wan, text('12.5万'), 'unitInCell “12.5万”里写了单位“万”；只填数字12.5，单位已写在表头'],
  [field.text('名称'), text('甲\u202e乙'), 'textInvalid “名称”里有看不见的控制字符；请清空单元格后重新录入'],
  [field.text('编号'), text(' ／ '), 'textInvalid “编号”填的是“／”；记录靠它辨认，请填写真实的内容'],
  [field.text('编号'), text('无'), 'textInvalid “编号”填的是“无”；记录靠它辨认，请填写真实的内容'],
  [on, number('2023.5'), 'dateInvalid “2023.5”只到月份；请补上日，如2023-05-06'],
  [on, text('2023.5'), 'dateInvalid “2023.5”只到月份；请补上日，如2023-05-06'],
  [on, text('2023年5月'), 'dateInvalid “2023年5月”只到月份；请补上日，如2023-05-06'],
  [on, number('20230506'), 'dateInvalid 20230506是数字，不是日期；请写成2023-05-06'],
  [on, number('45052'), 'dateInvalid 45052是数字，不是日期；请把单元格设为日期格式（这个数字相当于2023-05-06）'],
  [on, number('2023'), 'dateInvalid 2023只有年份；请补上月和日，如2023-05-06'],
  [on, text('2023-02-30'), 'dateInvalid “2023-02-30”不是日历上的日期；请核对月和日'],
  [on, text('去年'), 'dateInvalid “去年”不是日期；请写成2023-05-06的样子，没有日期的请留空'],
  [on, day('2023-05-06', true), 'dateInvalid “日期”里带有几点几分；请只填日期，如2023-05-06'],
  [on, day('0001-01-01'), 'dateInvalid 日期不在1900年至2199年之间；请核对后填写，如2023-05-06'],
  [field.year('年度'), number('23'), 'yearInvalid “23”不是年份；请填四位年份，如2023'],
  [
    field.period('期间'),
    text('去年'),
    'periodInvalid “去年”不是统计期间；请写成2023、2023-H1（上半年）、2023-Q1（一季度）、2023-05（当月）或2023-01~11（1—11月）',
  ],
  [
    field.text('代码'),
    number('913303050000000000'),
    'digitsLost 913303050000000000按数字存放，末几位已经丢失；请先把单元格设为文本格式，再填写完整的号码',
  ],
  [
    field.text('编号'),
    day('2023-01-02'),
    'textInvalid “编号”被表格软件改成了日期2023-01-02；请先把单元格设为文本格式，再重新填写',
  ],
  [field.text('名称', { max: 3 }), text('四个字呢'), 'textTooLong “名称”有4字；请缩短到3字以内'],
  [
    field.text('节点计划', { form: 'schedule' }),
    text('稳步推进'),
    'scheduleInvalid “节点计划”读不出节点：“稳步推进”；应逐个写明月份和应完成量，从前到后，如“6月底20；三季度末30；年底40”',
  ],
  [field.text('名称'), text('a\u0000b'), 'textInvalid “名称”里有看不见的控制字符；请清空单元格后重新录入'],
  [
    field.choice('级别', { A: '国家级', B: '省级' }),
    text('国家'),
    'choiceUnknown “级别”没有“国家”这一项；是不是“国家级”？可填：国家级、省级',
  ],
  [field.flag('加急'), text('大概'), 'flagUnknown “加急”不认得“大概”；请填“是”或“否”，不清楚的留空'],
  [field.creditCode('代码'), text('12345'), 'creditCodeInvalid “12345”有5位；统一社会信用代码是18位，请核对营业执照'],
  [field.creditCode('代码'), text(`I${toyCreditCode(7).slice(1)}`), /里有“I”；统一社会信用代码不用字母I、O、S、V、Z/],
  [
    field.creditCode('代码'),
    text(`${toyCreditCode(7).slice(0, 17)}#`.replace('#', toyCreditCode(7)[17] === '0' ? '1' : '0')),
    /的末位校验码不符（按前17位应为.）；多半有一位抄错/,
  ],
  [
    field.regionCode('地区'),
    text('330322'),
    'regionCodeUnknown “330322”不在浙江省的行政区划里；请填6位行政区划代码，如330305（洞头区）',
  ],
  [
    field.regionCode('地区'),
    text('990101'),
    'regionCodeUnknown “990101”开头两位不是任何省份；请填6位行政区划代码，如330305（洞头区）',
  ],
  [
    field.text('名称'),
    { kind: 'error', text: '#REF!' } as const,
    'formulaError 公式出错（#REF!）；请改正公式，或直接填写结果',
  ],
  [
    wan,
    { kind: 'uncalculated' } as const,
    'formulaUncalculated 公式没有计算结果；请用 Excel 或 WPS 打开并保存一次，或直接填写结果',
  ],
]

const say = (cell: Cell): string => ('text' in cell ? cell.text : cell.kind === 'date' ? `日期${cell.day}` : cell.kind)

test.each(accepted.map(([of, cell, value]) => [of.label, say(cell), value, of, cell] as const))(
  '“%s”填%s，读作%s',
  (_label, _said, value, of, cell) => expect(read(of, cell)).toBe(value),
)

// A sentence in full, or what it must contain.
const whole = (sentence: string): RegExp => new RegExp(`^${RegExp.escape(sentence)}$`)

test.each(refused.map(([of, cell, said]) => [of.label, say(cell), said, of, cell] as const))(
  '“%s”填%s，不接受，并说明怎么改',
  (_label, _said, said, of, cell) => expect(read(of, cell)).toMatch(typeof said === 'string' ? whole(said) : said),
)

describe('金额', () => {
  test('按台账单位写出来，不多一位也不少一位', () => {
    expect(sayMoney('14943900.00', '万元')).toBe('1494.39')
    expect(sayMoney('0.01', '亿元')).toBe('0.0000000001')
    expect(sayMoney('-120000.00', '万元')).toBe('-12')
  })
})
