import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { installSystemPackages } from '../system-packages.ts'
import { bringChromium } from './bring-chromium.ts'

export interface Browser {
  executablePath: string
  args: string[]
}

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
]

const elsewhere: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
}

// No call to the maker's servers, and what root and containers need.
const args = [
  '--no-first-run',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
]

/**
 * A Chromium for the journeys: DONGJIAN_BROWSER, else the system's, else one that is installed now.
 * Throws when none can be had, and says what to do.
 * @example const browser = await chromium.launch(await findBrowser())
 */
export async function findBrowser(): Promise<Browser> {
  const named = process.env['DONGJIAN_BROWSER']
  const executablePath =
    named ||
    findInstalled() ||
    (installSystemPackages(['chromium', 'fonts-noto-cjk']) && findInstalled()) ||
    (await bringChromium())
  if (!executablePath || !isExecutable(executablePath))
    throw new Error('没有可用的浏览器，也装不上。请安装 Chromium 或 Chrome，或用 DONGJIAN_BROWSER 指定它的路径。')
  return { executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox', ...args] : args }
}

function findInstalled(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const candidates = folders.flatMap((folder) => names.map((name) => join(folder, name)))
  return [...candidates, ...(elsewhere[process.platform] ?? [])].find(isExecutable)
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
