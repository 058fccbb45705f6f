import { useQuery } from '@tanstack/react-query'
import type { Cell } from '@dongjian/server/contract'
import { useReading } from '../../address/use-reading.ts'
import { figuresQuery } from '../../client/figures.ts'
import { Figure } from '../../figure/figure.tsx'

/** Codes of figures that a record names, as doors with their Chinese names. */
export function FigureCode({ cell }: { cell: Cell }) {
  const figures = useQuery(figuresQuery(useReading())).data?.figures ?? []
  const codes = Array.isArray(cell) ? cell : [String(cell)]
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
