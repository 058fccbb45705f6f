import type { PublishedYear } from '@dongjian/server/contract'
import { useWidth } from '../../charts/use-width.ts'
import { sayPlace } from '../../indices/index-words.ts'
import { placeLine } from './place-line.ts'
import styles from './place-years.module.css'

const high = 132
const top = 28

/** The published place over the years, the first at the top. What was not published is a gap. */
export function PlaceYears({ years, marked }: { years: readonly PublishedYear[]; marked: string }) {
  const { place, width } = useWidth<HTMLDivElement>(360)
  const { points, path } = placeLine(years, { width, height: high, side: 44 })
  const told = years.map((each) => `${each.year}年${each.place === null ? '没有' : sayPlace(each.place)}`).join('，')
  return (
    <div ref={place} className={styles['plot']}>
      <svg role="img" aria-label={`公布的全省位次：${told}`} width={width} height={top + high + 48}>
        <line className={styles['first']} x1="0" x2={width} y1={top} y2={top} />
        <text className={styles['best']} x="0" y={top - 6}>
          第1位
        </text>
        <g transform={`translate(0 ${top})`}>
          <path className={styles['line']} d={path} />
          {points.map(({ year, x, y, place: text, under }) => (
            <g key={year} className={year === marked ? styles['marked'] : undefined}>
              {y === null ? (
                <text className={styles['none']} x={x} y={high / 2}>
                  没有公布值
                </text>
              ) : (
                <>
                  <circle cx={x} cy={y} r={year === marked ? 5 : 4} />
                  <text className={styles['place']} x={x} y={under ? y + 20 : y - 10}>
                    {sayPlace(text ?? '')}
                  </text>
                </>
              )}
              <text className={styles['year']} x={x} y={high + 40}>
                {year}年
              </text>
            </g>
          ))}
        </g>
      </svg>
    </div>
  )
}
