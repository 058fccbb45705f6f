// expect: a path is in kebab-case
export const two = 2
