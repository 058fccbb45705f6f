const floor = [24, 11] as const

/** Ends the process when Node is older than what runs our TypeScript as it stands, and says what to do. */
export function checkNode(version: string): void {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > floor[0] || (major === floor[0] && minor >= floor[1])) return
  process.stderr.write(
    `当前的 Node.js 是 ${version}，需要 ${floor.join('.')} 或更新。请用 npm start 或 npx dongjian 运行，它们自带合适的版本\n`,
  )
  process.exit(1)
}
