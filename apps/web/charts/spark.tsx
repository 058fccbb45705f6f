import { heightOf } from '../amount/decimal-text.ts'
import styles from './spark.module.css'

interface Props {
  values: readonly (string | null)[]
  /** Read out in place of the drawing. */
  label: string
  width?: number
  height?: number
}

/** A few periods as a line without axes; the last one is marked. A missing period leaves a gap. */
export function Spark({ values, label, width = 96, height = 28 }: Props) {
  const known = values.flatMap((value, at) => (value === null ? [] : [{ at, height: heightOf(value) }]))
  if (known.length < 2) return null
  const heights = known.map((point) => point.height)
  const low = Math.min(...heights)
  const span = Math.max(...heights) - low || 1
  const x = (at: number) => 3 + (at / (values.length - 1)) * (width - 6)
  const y = (value: number) => height - 4 - ((value - low) / span) * (height - 8)
  const path = known.map((point, i) => {
    const joined = i > 0 && known[i - 1]?.at === point.at - 1
    return `${joined ? 'L' : 'M'}${x(point.at).toFixed(1)} ${y(point.height).toFixed(1)}`
  })
  const last = known[known.length - 1]!
  return (
    <svg
      role="img"
      aria-label={label}
      className={styles['spark']}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      <path d={path.join('')} />
      <circle cx={x(last.at)} cy={y(last.height)} r="2.5" />
    </svg>
  )
}
