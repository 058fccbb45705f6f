import { retainSearchParams } from '@tanstack/react-router'
import type { Address } from './address.ts'

/** The period and the day go along to the next page; the open panel stays behind. */
export const keepReading = retainSearchParams<Address>(['period', 'known'])
