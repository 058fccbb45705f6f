/** What a command answers: data for programs, and the same as text for people. */
export interface Answer {
  readonly data: unknown
  readonly text: string
  /** Bears 演示数据. */
  readonly demo?: boolean
}

export function writeAnswer({ data, text, demo = false }: Answer, json: boolean): void {
  const shown = json ? JSON.stringify(data, null, 2) : `${text}${demo ? '\n（演示数据）' : ''}`
  process.stdout.write(`${shown}\n`)
}
