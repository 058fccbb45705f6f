import { useQuery } from '@tanstack/react-query'
import { useReading } from '../../address/use-reading.ts'
import { figuresQuery } from '../../client/figures.ts'
import { Figure } from '../../figure/figure.tsx'

/** Codes of figures that a record names, as doors with their Chinese names. */
export function FigureCode({ cell }: { cell: string | readonly string[] }) {
  const figures = useQuery(figuresQuery(useReading())).data?.figures ?? []
  const codes = typeof cell === 'string' ? [cell] : cell
  return codes.map((code, i) => {
    const label = figures.find((figure) => figure.code === code)?.label
    return (
      <span key={code}>
        {i > 0 && '、'}
        {label ? (
          <Figure code={code} label={label}>
            {label}
          </Figure>
        ) : (
          code
        )}
      </span>
    )
  })
}
