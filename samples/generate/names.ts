import { checkSymbol, organizationCheckSymbol } from '@dongjian/kernel/define'

// Nobody is called so: every invented name says 示例, and an ordinal of the calendar tells them apart.
const stems = [...'甲乙丙丁戊己庚辛壬癸']
const branches = [...'子丑寅卯辰巳午未申酉戌亥']

/** 甲子, 乙丑 … 癸亥. */
export const sixty: readonly string[] = Array.from({ length: 60 }, (_, i) => `${stems[i % 10]!}${branches[i % 12]!}`)

export const solarTerms: readonly string[] =
  '立春雨水惊蛰春分清明谷雨立夏小满芒种夏至小暑大暑立秋处暑白露秋分寒露霜降立冬小雪大雪冬至小寒大寒'.match(/../gu)!

export const mansions: readonly string[] = [...'角亢氐房心尾箕斗牛女虚危室壁奎娄胃昴毕觜参井鬼柳星张翼轸']
export const trigrams: readonly string[] = [...'乾坤震巽坎离艮兑']

const surnames = [
  ...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章',
  ...'云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常',
  ...'乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵',
]

/** 赵示例, 钱示例 …: as many different people as there are surnames here. */
export function personName(i: number): string {
  const surname = surnames[i]
  if (!surname) throw new RangeError(`no surname for person ${i}`)
  return `${surname}示例`
}

/**
 * A 统一社会信用代码 that is valid in form and belongs to nobody: 339999 is the code of no county, so no office can
 * have given it.
 */
export function inventedCode(serial: number): string {
  const organization = String(serial).padStart(8, '0')
  const first17 = `91339999${organization}${organizationCheckSymbol(organization)}`
  return first17 + checkSymbol(first17)
}
