import { isReceived, type ReceivedFigure } from '@dongjian/kernel/define'
import { convertUnit } from '@dongjian/kernel/figures'
import { expect, test } from 'vitest'
import { figures } from '../figures.ts'
import { checksOfItems, itemFacts, type ReturnItem } from './items.ts'

const received = Object.values(figures).flatMap((figure): (ReceivedFigure<string> & { code: string })[] =>
  isReceived(figure) ? [{ ...figure, code: figure.code }] : [],
)
const unitsOf = (item: string): readonly string[] => {
  const check = checksOfItems.find(({ field, when }) => field === 'unit' && when?.item?.includes(item))
  return check && 'oneOf' in check.must ? check.must.oneOf : []
}

test('来数可写的单位，都能换算成数字的单位', () => {
  const misfits = received.flatMap(({ code, unit, received: item }) => {
    const units = unitsOf(item)
    if (units.length === 0) return unit === '' ? [] : [`${code} has the unit ${unit}, its item none`]
    return units.filter((from) => convertUnit('1', from, unit) === null).map((from) => `${code}: ${from} → ${unit}`)
  })
  expect(misfits).toEqual([])
})

test('累计的数字和累计的来数是同一些', () => {
  const differ = received.filter(
    ({ cumulative, received: item }) => (cumulative ?? false) !== (itemFacts[item as ReturnItem].cumulative ?? false),
  )
  expect(differ.map(({ code }) => code)).toEqual([])
})
