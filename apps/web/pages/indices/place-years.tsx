import type { PublishedYear } from '@dongjian/server/contract'
import { useWidth } from '../../charts/use-width.ts'
import { sayPlace } from '../../indices/index-words.ts'
import { useTokens } from '../../theme/scheme.ts'
import type { Tokens } from '../../theme/tokens.ts'
import { placeLine, type PlacePoint } from './place-line.ts'
import styles from './published-index.module.css'

const high = 132
const top = 28
const side = 44
export const placeYearsHeight = top + high + 48

interface Props {
  years: readonly PublishedYear[]
  /** The year that is read. */
  marked: string
}

/** The published place over the years, the first at the top. What was not published is a gap. */
export function PlaceYears(shown: Props) {
  const { place, width } = useWidth<HTMLDivElement>(360)
  const tokens = useTokens()
  const told = shown.years.map((each) => `${each.year}年${each.place === null ? '没有' : sayPlace(each.place)}`)
  return (
    <div ref={place} className={styles['plot']} role="img" aria-label={`公布的全省位次：${told.join('，')}`}>
      <PlaceYearsDrawing {...shown} width={width} tokens={tokens} />
    </div>
  )
}

/** The drawing with its colours written into it, for the page and for a picture. */
export function PlaceYearsDrawing({ years, marked, width, tokens }: Props & { width: number; tokens: Tokens }) {
  const { points, path } = placeLine(years, { width, height: high, side })
  return (
    <svg width={width} height={placeYearsHeight} aria-hidden="true" fontSize="12" style={{ display: 'block' }}>
      <line x1={side / 2} x2={width - side / 2} y1={top} y2={top} stroke={tokens.hairline} />
      <text x={side / 2} y={top - 6} fill={tokens.inkSoft}>
        第1位
      </text>
      <g transform={`translate(0 ${top})`} textAnchor="middle">
        <path d={path} fill="none" stroke={tokens.sea} strokeWidth="2" />
        {points.map((point) => (
          <Year key={point.year} point={point} marked={point.year === marked} tokens={tokens} />
        ))}
      </g>
    </svg>
  )
}

interface YearProps {
  point: PlacePoint
  marked: boolean
  tokens: Tokens
}

function Year({ point: { year, x, y, place, under }, marked, tokens }: YearProps) {
  return (
    <g fill={marked ? tokens.ink : tokens.inkSoft} fontWeight={marked ? 600 : 400}>
      {y === null ? (
        <text x={x} y={high / 2}>
          没有公布值
        </text>
      ) : (
        <>
          <circle
            cx={x}
            cy={y}
            r={marked ? 5 : 4}
            fill={marked ? tokens.sea : tokens.paper}
            stroke={tokens.sea}
            strokeWidth="2"
          />
          <text x={x} y={under ? y + 20 : y - 10}>
            {sayPlace(place ?? '')}
          </text>
        </>
      )}
      <text x={x} y={high + 40}>
        {year}年
      </text>
    </g>
  )
}
