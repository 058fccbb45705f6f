/** How much of long work is done. */
export type OnProgress = (done: number, of: number) => void
