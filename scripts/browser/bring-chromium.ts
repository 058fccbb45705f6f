import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const root = resolve(import.meta.dirname, '../..')
const folder = join(root, 'node_modules/.cache/dongjian/browser')
const packed = '@sparticuz/chromium@153.0.0'

/** Brings a Chromium into the project's cache: from npm, else the one of playwright; null when neither can be had. */
export async function bringChromium(): Promise<string | null> {
  return (await bringFromNpm()) ?? (await bringFromPlaywright())
}

// Linux only. It unpacks itself into the system's folder for temporary files.
async function bringFromNpm(): Promise<string | null> {
  if (process.platform !== 'linux') return null
  const module = join(folder, 'node_modules/@sparticuz/chromium/build/index.js')
  if (!existsSync(module)) {
    console.log(`正在安装浏览器（${packed}）……`)
    mkdirSync(folder, { recursive: true })
    const npm = ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', '--loglevel=error', packed]
    if (spawnSync('npm', npm, { stdio: 'ignore' }).status !== 0) return null
  }
  // It then brings its own system libraries too, which a bare machine has not.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs24.x'
  const { default: chromium } = (await import(pathToFileURL(module).href)) as {
    default: { executablePath(): Promise<string> }
  }
  return runs(await chromium.executablePath())
}

async function bringFromPlaywright(): Promise<string | null> {
  const cli = join(root, 'node_modules/playwright-core/cli.js')
  console.log('正在安装浏览器（playwright）……')
  if (spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'ignore' }).status !== 0) return null
  const { chromium } = await import('playwright-core')
  return runs(chromium.executablePath())
}

function runs(browser: string): string | null {
  return spawnSync(browser, ['--version', '--no-sandbox'], { stdio: 'ignore' }).status === 0 ? browser : null
}
