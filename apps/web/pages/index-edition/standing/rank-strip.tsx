import type { IndexStrip } from '@dongjian/server/contract'
import { useMemo, useState, type KeyboardEvent } from 'react'
import { useWidth } from '../../../charts/use-width.ts'
import { sayInterval, sayPlace, sayScore } from '../../../indices/index-words.ts'
import { useTokens } from '../../../theme/scheme.ts'
import styles from './rank-strip.module.css'
import { scaleOf, StripDrawing } from './strip-drawing.tsx'
import { nearestUnit, placedUnits, steppedTo, type PlacedUnit } from './strip-scale.ts'
import { UnitReadout } from './unit-readout.tsx'

/** Every county as a dot, by its place and its score; ours stands out with the interval of its place. */
export function RankStrip({ strip, published }: { strip: IndexStrip; published: number | null }) {
  const { place, width } = useWidth<HTMLDivElement>(720)
  const tokens = useTokens()
  const [pointed, setPointed] = useState<number>()
  const units = useMemo(() => placedUnits(strip.units), [strip.units])
  const own = units.findIndex((unit) => unit.own)
  const at = pointed ?? Math.max(own, 0)
  const shown = units[at]
  if (!shown) return null
  const press = (event: KeyboardEvent) => {
    const to = steppedTo(event.key, at, units.length)
    if (to === undefined) return
    event.preventDefault()
    setPointed(to)
  }
  const point = (x: number) => setPointed(nearestUnit(units, scaleOf(units, published, width), x))
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
        aria-valuenow={at + 1}
        aria-valuetext={sayUnit(shown)}
        onKeyDown={press}
        onPointerDown={(event) => point(event.clientX - event.currentTarget.getBoundingClientRect().left)}
        onPointerMove={(event) => point(event.clientX - event.currentTarget.getBoundingClientRect().left)}
      >
        <StripDrawing units={units} pointed={shown} published={published} tokens={tokens} width={width} />
      </div>
      <UnitReadout unit={shown} />
    </>
  )
}

const sayUnit = ({ name, place, score, low, high }: PlacedUnit): string =>
  `${name}，${sayPlace(place)}，得分${sayScore(score)}` +
  (low === null || high === null ? '' : `，位次区间${sayInterval(low, high)}`)
