import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { inject, onTestFinished } from 'vitest'
import { findBrowser } from '../../scripts/browser/find-browser.ts'

const root = resolve(import.meta.dirname, '../..')
const pictures =
  process.env['DONGJIAN_PICTURES'] === 'docs' ? join(root, 'docs/pictures') : join(root, 'test-results/pictures')

export const desk = { width: 1440, height: 900 }
export const phone = { width: 390, height: 844 }

let browser: Browser | undefined

async function openBrowser(): Promise<Browser> {
  // Without a locale of UTF-8 Chromium calls a file with a Chinese name “download”.
  browser ??= await chromium.launch({ ...(await findBrowser()), env: { ...process.env, LC_ALL: 'C.UTF-8' } })
  return browser
}

/**
 * A page of a fresh visitor, closed when the test is over. An error in the page, or an answer of 500 and more, fails
 * the test: nobody may see one.
 */
export async function visit(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await (
    await openBrowser()
  ).newContext({
    baseURL: inject('address'),
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: desk,
    reducedMotion: 'reduce',
    ...options,
  })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('response', (response) => response.status() >= 500 && faults.push(`${response.status()} ${response.url()}`))
  onTestFinished(async () => {
    await context.close()
    if (faults.length > 0) throw new Error(faults.join('\n'))
  })
  return page
}

/** What the page shows now, as `<name>.png`. */
export async function picture(page: Page, name: string): Promise<void> {
  await mkdir(pictures, { recursive: true })
  await page.waitForLoadState('networkidle')
  await page.screenshot({ path: join(pictures, `${name}.png`) })
}

/** The words of an element, each run of blanks as one. */
export async function wordsOf(page: Page, selector: string): Promise<string> {
  return (await page.locator(selector).first().innerText()).replace(/\s+/g, ' ').trim()
}
