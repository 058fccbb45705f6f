import { existsSync } from 'node:fs'
import { spawnSync } from 'node:child_process'

/** Installs packages of a Debian system, where we are root; true when all are there afterwards. */
export function installSystemPackages(names: readonly string[]): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  console.log(`正在安装 ${names.join(' ')}（apt-get）……`)
  const run = (...args: string[]): boolean =>
    spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  return run('update') && run('install', '-y', '--no-install-recommends', ...names)
}
