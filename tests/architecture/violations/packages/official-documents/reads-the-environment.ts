// expect: a pure library does no I/O
export const language = process.env['LANG']
