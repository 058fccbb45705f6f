// expect: a pure library asks no clock and no dice
export const now = (): number => Date.now()
