import type { Tokens } from '../theme/tokens.ts'
import { barScale } from './bar-span.ts'

export interface BarOfList {
  readonly name: string
  /** 0 for what stands at the edge. */
  readonly depth: number
  /** Null draws no bar. */
  readonly value: number | null
  /** The value as it is written. */
  readonly said: string
}

const line = 28
const names = 340
const numbers = 88

export const barListHeight = (bars: readonly BarOfList[]): number => bars.length * line + 16

/** Names, bars from zero and their values, one a line: for a picture; on the page the table says the same. */
export function BarListDrawing({ bars, tokens, width }: { bars: readonly BarOfList[]; tokens: Tokens; width: number }) {
  const scale = barScale(bars.flatMap(({ value }) => value ?? []))
  const room = width - names - numbers - 24
  return (
    <svg width={width} height={barListHeight(bars)} fontSize="13" fill={tokens.ink}>
      {bars.map(({ name, depth, value, said }, i) => {
        const { from, size } = scale.span(value ?? 0)
        return (
          <g key={`${i} ${name}`} transform={`translate(0 ${8 + i * line})`} fontWeight={depth === 0 ? 600 : 400}>
            <text x={24 + depth * 20} y="18">
              {name}
            </text>
            {value !== null && (
              <rect
                x={names + from * room}
                y="8"
                width={Math.max(1, size * room)}
                height="12"
                fill={value < 0 ? tokens.amber : tokens.sea}
              />
            )}
            <text x={width - 24} y="18" textAnchor="end">
              {said}
            </text>
          </g>
        )
      })}
      {scale.zero > 0 && (
        <line
          x1={names + scale.zero * room}
          x2={names + scale.zero * room}
          y1="8"
          y2={8 + bars.length * line}
          stroke={tokens.edge}
        />
      )}
    </svg>
  )
}
