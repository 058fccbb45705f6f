import { plain } from './words.ts'

/** Short and other names of the trade for the same thing, each with the full name by which figures are called. */
const aliases: readonly (readonly [RegExp, string])[] = [
  [/(?<!提)国?高企(?!业)|高新企业|国家高新技术企业/g, '高新技术企业'],
  [/省级?(?:科小|科技型(?:中小)?企业)/g, '省科技型中小企业'],
  [/国(?:家)?级?(?:科小|科技型(?:中小)?企业)/g, '国家科技型中小企业'],
  [/科特派(?!员)|(?<!科技)特派员/g, '科技特派员'],
  [/重点研发计划(?:项目)?/g, '重点研发项目'],
  [/科学技术进步奖?/g, '科技进步'],
  [/科技进步奖/g, '科技进步'],
  [/技术转移中心/g, '技转中心'],
  [/科学技术支出/g, '财政科技支出'],
  [/产学研/g, '院校'],
  [/研究与试验发展经费|研发经费|R&D经费/g, '研发投入'],
  [/E类(?:及)?以上/gi, 'E类及以上'],
  [/[区县]本?级(?=财政|科技|经常)/g, '本级'],
  [/市级(?:及)?以上/g, '省市级'],
  [/区域科技创新指数/g, '科技创新指数'],
  [/㎡|m²|m2|平米/g, '平方米'],
]

/** The words without what says nothing, each thing under its full name. */
export function canonical(text: string): string {
  let words = plain(text)
  for (const [alias, name] of aliases) words = words.replace(alias, name)
  return words
}
