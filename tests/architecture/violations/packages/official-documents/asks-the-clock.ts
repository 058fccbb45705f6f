// expect: a pure library asks no clock and no dice
export const printedOn = (): string => new Date().toISOString()
