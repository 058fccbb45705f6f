import { memo } from 'react'
import { sayInterval, sayPlace, sayScore, wholeInterval } from '../../../indices/index-words.ts'
import type { Tokens } from '../../../theme/tokens.ts'
import { placeTicks, stripScale, type PlacedUnit, type StripScale } from './strip-scale.ts'

const top = 56
const high = 176
const side = 24
/** Below the dots: the axis of places, then the lane of the published place. */
const axis = top + high + 16
export const stripHeight = axis + 56

export const scaleOf = (units: readonly PlacedUnit[], published: number | null, width: number): StripScale =>
  stripScale(units, published, { width, height: high, side })

interface Props {
  units: readonly PlacedUnit[]
  pointed?: PlacedUnit | undefined
  /** 公布的位次: a mark of its own in its own lane, never with an interval. */
  published: number | null
  tokens: Tokens
  width: number
}

/** The strip with its colours written into it, for the page and for a picture. */
export function StripDrawing({ units, pointed, published, tokens, width }: Props) {
  const scale = scaleOf(units, published, width)
  const own = units.find((unit) => unit.own)
  const last = Math.max(units.at(-1)?.place ?? 1, published ?? 1)
  return (
    <svg width={width} height={stripHeight} aria-hidden="true" fontSize="12" style={{ display: 'block' }}>
      <Dots units={units} published={published} tokens={tokens} width={width} />
      <Axis last={last} scale={scale} width={width} tokens={tokens} />
      {published !== null && <Published place={published} x={scale.x(published)} width={width} tokens={tokens} />}
      {pointed && !pointed.own && <Mark unit={pointed} scale={scale} colour={tokens.inkSoft} around={tokens.paper} />}
      {own && <Own unit={own} scale={scale} width={width} tokens={tokens} />}
    </svg>
  )
}

/** All of them, drawn once while the pointer passes over: a country has thousands. */
const Dots = memo(function Dots({ units, published, tokens, width }: Omit<Props, 'pointed'>) {
  const scale = scaleOf(units, published, width)
  return units.map((unit) => (
    <circle key={unit.code} cx={scale.x(unit.place)} cy={top + scale.y(unit.score)} r="3" fill={tokens.before} />
  ))
})

/** A label keeps inside the drawing. */
const anchorOf = (x: number, width: number, room: number) => (x < room ? 'start' : x > width - room ? 'end' : 'middle')

interface Within {
  width: number
  tokens: Tokens
}

function Axis({ last, scale, width, tokens }: Within & { last: number; scale: StripScale }) {
  return (
    <g fill={tokens.inkSoft}>
      <line x1={side / 2} x2={width - side / 2} y1={axis} y2={axis} stroke={tokens.edge} />
      {placeTicks(last).map((tick) => (
        <text key={tick} x={scale.x(tick)} y={axis + 20} textAnchor={anchorOf(scale.x(tick), width, 28)}>
          {sayPlace(tick)}
        </text>
      ))}
    </g>
  )
}

function Published({ place, x, width, tokens }: Within & { place: number; x: number }) {
  return (
    <g fill={tokens.ink}>
      <path d={`M${x} ${axis - 7}l7 7-7 7-7-7z`} stroke={tokens.paper} strokeWidth="1.5" />
      <line x1={x} x2={x} y1={axis + 7} y2={axis + 28} stroke={tokens.ink} />
      <text x={x} y={axis + 44} textAnchor={anchorOf(x, width, 64)}>
        公布的位次：{sayPlace(place)}
      </text>
    </g>
  )
}

interface MarkProps {
  unit: PlacedUnit
  scale: StripScale
  colour: string
  /** Sets the dot off from what lies below. */
  around: string
}

/** A county with the interval of its place. */
function Mark({ unit, scale, colour, around }: MarkProps) {
  const y = top + scale.y(unit.score)
  const whole = unit.low === null || unit.high === null ? null : wholeInterval(unit.low, unit.high)
  const interval = whole && { from: scale.x(whole[0]), to: scale.x(whole[1]) }
  return (
    <>
      {interval && (
        <path
          d={`M${interval.from} ${y - 6}v12M${interval.from} ${y}H${interval.to}M${interval.to} ${y - 6}v12`}
          fill="none"
          stroke={colour}
          strokeWidth={unit.own ? 2.5 : 1.5}
        />
      )}
      <circle cx={scale.x(unit.place)} cy={y} r={unit.own ? 6 : 5} fill={colour} stroke={around} strokeWidth="1.5" />
    </>
  )
}

function Own({ unit, scale, width, tokens }: Within & { unit: PlacedUnit; scale: StripScale }) {
  const [x, y] = [scale.x(unit.place), top + scale.y(unit.score)]
  const anchor = anchorOf(x, width, 130)
  return (
    <>
      <line x1={x} x2={x} y1={46} y2={y} stroke={tokens.sea} strokeDasharray="2 3" />
      <Mark unit={unit} scale={scale} colour={tokens.sea} around={tokens.paper} />
      <text x={x} y={22} textAnchor={anchor} fontSize="13" fontWeight="600" fill={tokens.ink}>
        {unit.name}自测{sayPlace(unit.place)} {sayScore(unit.score)}
      </text>
      {unit.low !== null && unit.high !== null && (
        <text x={x} y={39} textAnchor={anchor} fill={tokens.inkSoft}>
          位次区间{sayInterval(unit.low, unit.high)}
        </text>
      )}
    </>
  )
}
