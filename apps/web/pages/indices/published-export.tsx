import type { PublishedYear } from '@dongjian/server/contract'
import { useCountyCode } from '../../address/use-address.ts'
import { ChartExport } from '../../charts/chart-export.tsx'
import type { TableOfChart } from '../../charts/chart-table.ts'
import { drawElement } from '../../charts/draw-element.ts'
import { useCounties } from '../../client/counties.ts'
import { light } from '../../theme/tokens.ts'
import { PlaceYearsDrawing, placeYearsHeight } from './place-years.tsx'

interface Props {
  years: readonly PublishedYear[]
  marked: string
  demo: boolean
}

/** The published places as a picture or a table: official values, so no mark of an own run. */
export function PublishedExport({ years, marked, demo }: Props) {
  const code = useCountyCode()
  const here = useCounties().data?.find((county) => county.code === code)
  return (
    <ChartExport
      title={`${here?.name ?? ''}科技创新指数全省位次（公布）`}
      marks={demo ? ['演示数据'] : []}
      draw={() =>
        drawElement(<PlaceYearsDrawing years={years} marked={marked} width={640} tokens={light} />, {
          width: 640,
          height: placeYearsHeight,
        })
      }
      table={tableOf(years)}
    />
  )
}

const tableOf = (years: readonly PublishedYear[]): TableOfChart => ({
  columns: [
    { name: '评价年度' },
    { name: '数据年度' },
    { name: '指数', number: true },
    { name: '全省位次', number: true },
    { name: '位次提升', number: true },
    { name: '提升幅度全省位次', number: true },
    { name: '提升幅度全市位次', number: true },
    { name: '发布文件' },
  ],
  rows: years.map((each) => [
    each.year,
    each.dataYear,
    each.value,
    each.place,
    each.placeRise,
    each.riseProvincePlace,
    each.riseCityPlace,
    each.paper?.title ?? each.why,
  ]),
})
