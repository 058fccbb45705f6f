// lint: typescript(no-floating-promises)
export function write(save: () => Promise<void>): void {
  save()
}
