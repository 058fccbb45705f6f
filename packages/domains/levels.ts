/** The levels of government at which a programme, an award or a recognition stands, from the highest. */
export const levels = { nation: '国家级', province: '省级', city: '市级', county: '区（县）级' } as const
