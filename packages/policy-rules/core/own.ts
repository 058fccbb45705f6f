/** The entry of a record that has it itself: a name that a text writes must not find `constructor` or `toString`. */
export function own<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined
}
