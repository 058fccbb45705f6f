import { readFigure, readSlice } from '../../address/figure-text.ts'
import { useAddress } from '../../address/use-address.ts'
import { useReading } from '../../address/use-reading.ts'
import type { Asked } from '../../client/figures.ts'

/** The number that the address asks for. */
export function useAsked(): Asked {
  const { figure = '', slice } = useAddress()
  const reading = useReading()
  const { code, period } = readFigure(figure)
  return { ...reading, code, period: period ?? reading.period, slice: readSlice(slice) }
}
