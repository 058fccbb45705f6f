// expect: a pure library does no I/O
export const font = (): Promise<unknown> => fetch('fonts/song.ttf')
