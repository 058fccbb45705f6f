// expect: no drawer for everything
export const one = 1
