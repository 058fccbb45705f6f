import type { County } from './county.ts'
import { dongtou } from './dongtou/index.ts'

export const counties: readonly County[] = [dongtou]
