import type { IndexStrip } from '@dongjian/server/contract'
import { useState, type KeyboardEvent } from 'react'
import { useWidth } from '../../../charts/use-width.ts'
import { sayInterval, sayPlace, sayScore } from '../../../indices/index-words.ts'
import styles from './rank-strip.module.css'
import { nearestUnit, placedUnits, placeTicks, stripScale, type PlacedUnit, type StripScale } from './strip-scale.ts'
import { UnitReadout } from './unit-readout.tsx'

const top = 48
const high = 176
const side = 24
/** Below the dots: the axis of places, then the lane of the published place. */
const axis = top + high + 16

interface Props {
  strip: IndexStrip
  /** 公布的位次: a mark of its own in its own lane, never with an interval. */
  published: string | null
}

/** Every county as a dot, by its place and its score; ours stands out with the interval of its place. */
export function RankStrip({ strip, published }: Props) {
  const { place, width } = useWidth<HTMLDivElement>(720)
  const units = placedUnits(strip.units)
  const own = units.findIndex((unit) => unit.own)
  const [pointed, setPointed] = useState<number>()
  const shown = units[pointed ?? own] ?? units[0]
  if (!shown) return null
  const given = published === null ? null : Number(published)
  const scale = stripScale(units, given, { width, height: high, side })
  const last = Math.max(units.at(-1)?.place ?? 1, given ?? 1)
  const press = (event: KeyboardEvent) => {
    const to = stepOf(event.key, pointed ?? own, units.length)
    if (to === undefined) return
    event.preventDefault()
    setPointed(to)
  }
  return (
    <>
      <div
        ref={place}
        className={styles['strip']}
        role="slider"
        tabIndex={0}
        aria-label={`${strip.year}年各县（市、区）自测的位次和得分，左右键逐个看`}
        aria-valuemin={1}
        aria-valuemax={units.length}
        aria-valuenow={units.indexOf(shown) + 1}
        aria-valuetext={sayUnit(shown)}
        onKeyDown={press}
        onPointerMove={(event) =>
          setPointed(nearestUnit(units, scale, event.clientX - event.currentTarget.getBoundingClientRect().left))
        }
        onPointerLeave={() => setPointed(undefined)}
      >
        <svg width={width} height={axis + 56} aria-hidden="true">
          {units.map((unit) => (
            <circle
              key={unit.code}
              className={styles['dot']}
              cx={scale.x(unit.place)}
              cy={top + scale.y(unit.score)}
              r="3"
            />
          ))}
          <Axis last={last} scale={scale} width={width} />
          {given !== null && <PublishedMark place={given} x={scale.x(given)} width={width} />}
          {shown !== units[own] && <Pointed unit={shown} scale={scale} />}
          {units[own] && <Own unit={units[own]} scale={scale} width={width} />}
        </svg>
      </div>
      <UnitReadout unit={shown} />
    </>
  )
}

const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageDown: 10,
  PageUp: -10,
}

function stepOf(key: string, from: number, count: number): number | undefined {
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  const step = steps[key]
  return step === undefined ? undefined : Math.min(Math.max(from + step, 0), count - 1)
}

const sayUnit = ({ name, place, score, low, high: far }: PlacedUnit): string =>
  `${name}，${sayPlace(place)}，得分${sayScore(score)}` +
  (low === null || far === null ? '' : `，位次区间${sayInterval(low, far)}`)

/** A label keeps inside the drawing. */
const anchorOf = (x: number, width: number, room: number) => (x < room ? 'start' : x > width - room ? 'end' : 'middle')

function Axis({ last, scale, width }: { last: number; scale: StripScale; width: number }) {
  return (
    <g className={styles['axis']}>
      <line x1="0" x2={width} y1={axis} y2={axis} />
      {placeTicks(last).map((tick) => (
        <text key={tick} x={scale.x(tick)} y={axis + 18} textAnchor={anchorOf(scale.x(tick), width, 28)}>
          {sayPlace(tick)}
        </text>
      ))}
    </g>
  )
}

function PublishedMark({ place, x, width }: { place: number; x: number; width: number }) {
  const anchor = anchorOf(x, width, 64)
  return (
    <g className={styles['published']}>
      <path d={`M${x} ${axis - 7}l7 7-7 7-7-7z`} />
      <text x={x} y={axis + 42} textAnchor={anchor}>
        公布的位次：{sayPlace(place)}
      </text>
      <line x1={x} x2={x} y1={axis + 7} y2={axis + 28} />
    </g>
  )
}

function Whisker({ unit, scale }: { unit: PlacedUnit; scale: StripScale }) {
  if (unit.low === null || unit.high === null) return null
  const y = top + scale.y(unit.score)
  const [from, to] = [scale.x(unit.low), scale.x(unit.high)]
  return <path className={styles['whisker']} d={`M${from} ${y - 6}v12M${from} ${y}H${to}M${to} ${y - 6}v12`} />
}

function Pointed({ unit, scale }: { unit: PlacedUnit; scale: StripScale }) {
  return (
    <g className={styles['pointed']}>
      <Whisker unit={unit} scale={scale} />
      <circle cx={scale.x(unit.place)} cy={top + scale.y(unit.score)} r="5" />
    </g>
  )
}

function Own({ unit, scale, width }: { unit: PlacedUnit; scale: StripScale; width: number }) {
  const [x, y] = [scale.x(unit.place), top + scale.y(unit.score)]
  const anchor = anchorOf(x, width, 130)
  return (
    <g className={styles['own']}>
      <line x1={x} x2={x} y1={36} y2={y} />
      <Whisker unit={unit} scale={scale} />
      <circle cx={x} cy={y} r="6" />
      <text x={x} y={14} textAnchor={anchor}>
        {unit.name}自测{sayPlace(unit.place)} {sayScore(unit.score)}
      </text>
      {unit.low !== null && unit.high !== null && (
        <text className={styles['interval']} x={x} y={31} textAnchor={anchor}>
          位次区间{sayInterval(unit.low, unit.high)}
        </text>
      )}
    </g>
  )
}
