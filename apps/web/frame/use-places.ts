import { useCountyCode } from '../address/use-address.ts'
import { useRegisters } from '../client/registers.ts'
import { groupsOf, type PlaceGroup } from './places.ts'

export function usePlaces(): PlaceGroup[] {
  const registers = useRegisters(useCountyCode())
  return groupsOf(registers.data ?? [])
}
