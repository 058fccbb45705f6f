import type { IndexEditionBrief, OwnStanding } from './editions/edition.ts'
import type { PublishedIndex } from './published.ts'

/** Our own run beside what was published: two things that are never mixed, and why they differ. */
export interface Beside {
  readonly year: string
  readonly own: OwnStanding
  readonly published: Pick<PublishedIndex, 'value' | 'place' | 'dataYear'>
  readonly gap: string
}

export function standBeside(edition: IndexEditionBrief, published: readonly PublishedIndex[]): Beside[] {
  return edition.own.map((own) => {
    const given = published.find(({ year }) => year === own.year)
    const { value = null, place = null, dataYear = null } = given ?? {}
    return { year: own.year, own, published: { value, place, dataYear }, gap: sayGap(edition, own, given) }
  })
}

function sayGap(edition: IndexEditionBrief, own: OwnStanding, published: PublishedIndex | undefined): string {
  const { model, simulated } = edition
  const others = simulated ? '其他县（市、区）是模拟数据' : '其他县（市、区）的数由各地数据表给出'
  const ours = `自测用“${model.name}”（${model.edition}）和本平台${own.year}年的数，${own.of}个县（市、区）参加排位，${others}`
  if (!published || (published.value === null && published.place === null))
    return `${own.year}年的指数没有公布值可比。${ours}，不能当作公布值使用。`
  const data = published.dataYear === null ? '' : `、${published.dataYear}年的数据`
  return `${sayDistance(own, published)}。公布值用省里的模型${data}和各地的实数；${ours}。两者模型不同、数据不同，差距不说明哪一个错。`
}

function sayDistance({ score, place }: OwnStanding, published: PublishedIndex): string {
  const parts = [
    score === null || published.value === null
      ? null
      : sayDifference(
          score - Number(published.value),
          (size) => `得分${size > 0 ? '高' : '低'}${Math.abs(size).toFixed(1)}`,
          '得分相同',
          0.05,
        ),
    place === null || published.place === null
      ? null
      : sayDifference(
          place - Number(published.place),
          (size) => `位次${size > 0 ? '靠后' : '靠前'}${Math.abs(size)}位`,
          '位次相同',
          0,
        ),
  ].filter((part) => part !== null)
  return parts.length === 0 ? '自测没有得分，与公布值比不出差距' : `自测比公布值${parts.join('、')}`
}

const sayDifference = (size: number, say: (size: number) => string, same: string, least: number): string =>
  Math.abs(size) <= least ? same : say(size)
