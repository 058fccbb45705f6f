import type { County } from './county.ts'
import { dongtou } from './dongtou/index.ts'
import { shili } from './shili/index.ts'

export const counties: readonly County[] = [dongtou, shili]
