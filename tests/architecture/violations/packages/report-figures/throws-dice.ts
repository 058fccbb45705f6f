// expect: a pure library asks no clock and no dice
export const order = (): number => Math.random()
