import { readFile } from 'node:fs/promises'
import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { faultsOf } from './accessible.ts'
import { phone, picture, visit } from './visit.ts'

async function openRun(page: Page): Promise<void> {
  await page.goto('/330305')
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '指数', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: '指数' }).waitFor()
  await page
    .getByRole('link', { name: /科技创新指数自测/ })
    .last()
    .click()
  await page.getByRole('heading', { level: 1, name: /科技创新指数自测/ }).waitFor()
}

const tab = (page: Page, word: string) =>
  page.getByRole('navigation', { name: '看这次自测' }).getByRole('link', { name: word, exact: true })

const answer = (page: Page) => page.getByRole('region', { name: '推演的位次和得分' })

/** The place that is shown: `第28位` is 28. */
async function placeIn(shown: Locator): Promise<number> {
  return Number(/第(\d+)位/.exec(await shown.innerText())?.[1])
}

// A target is rounded to what people write: it may be one place more than was asked for.
const fiveOrMore = /^前移([5-9]|\d\d)位$/

interface Saved {
  readonly name: string
  readonly content: Buffer
}

async function download(page: Page, act: () => Promise<void>): Promise<Saved> {
  const [file] = await Promise.all([page.waitForEvent('download'), act()])
  return { name: file.suggestedFilename(), content: await readFile(await file.path()) }
}

test('看公布的第30位和自测的区间，改一项指标前移五位，把图带走', async () => {
  const page = await visit()
  await page.goto('/330305/indices')
  const published = page.getByRole('region', { name: '公布的指数' })
  await published.getByText('150.6').first().waitFor()
  expect(await published.innerText()).toMatch(/全省位次\s*第\s*30\s*位/)
  await openRun(page)
  const own = page.getByRole('region', { name: '自测', exact: true })
  expect(await own.innerText()).toMatch(/90个县（市、区）中\s+第\d+位/)

  await tab(page, '位次有多稳').click()
  await page.getByText('公布的位次没有区间').waitFor()
  await page.getByLabel('测算次数').selectOption('200')
  await page.getByLabel('随机种子').first().fill('7')
  await page.getByRole('button', { name: /^(开始|重新)测算$/ }).click()
  const places = page.getByRole('region', { name: /自测位次的分布/ })
  await places.getByText(/反复测算200次：温州市洞头区的自测位次九成落在第\d+至\d+位之间/).waitFor()
  await page.waitForURL(/uncertainty=/)
  expect(await places.getByRole('img', { name: /九成落在/ }).innerHTML()).toMatch(/九成在第\d+—\d+位/)
  await places.getByRole('button', { name: '表格' }).click()
  expect(await places.getByRole('row').count()).toBeGreaterThan(3)
  await picture(page, 'index-uncertainty')
  await tab(page, '位次').click()
  await own.getByText('反复测算200次').waitFor()
  expect(await own.innerText()).toMatch(/位次区间\s+第\d+—\d+位/)

  await tab(page, '推演').click()
  await answer(page).waitFor()
  const before = await placeIn(answer(page))
  const ways = page.getByRole('list', { name: '前移5位的办法' })
  await ways.getByRole('button', { name: /试试$/ }).first().click()
  await answer(page).getByText(fiveOrMore).waitFor()
  const after = await placeIn(answer(page))
  expect(after).toBeLessThanOrEqual(before - 5)
  expect(await answer(page).innerText()).toContain(`超过 ${before - after} 个：`)
  await page.waitForURL(/v\.[^=]+=/)
  await picture(page, 'index-what-if')
  await takeAlong(page, `由第${before}位到第${after}位，前移${before - after}位`)
})

/** The picture and the workbook: what is in them, not only that they come. */
async function takeAlong(page: Page, told: string): Promise<void> {
  const moved = page.getByRole('region', { name: /指数推演$/ })
  await moved.getByRole('button', { name: '导出' }).click()
  const ways = page.getByRole('group', { name: /^导出/ })
  const svg = await download(page, () => ways.getByRole('button', { name: /SVG/ }).click())
  expect(svg.name).toBe('温州市洞头区2023年指数推演（自测、模拟数据、演示数据）.svg')
  const drawn = svg.content.toString()
  for (const word of ['自测 · 模拟数据 · 演示数据', told, '导出', 'fill="#fff"']) {
    expect(drawn).toContain(word)
  }
  const fault = await page.evaluate(
    `new DOMParser().parseFromString(${JSON.stringify(drawn)}, 'image/svg+xml').querySelector('parsererror')?.textContent`,
  )
  expect(fault).toBeUndefined()
  const png = await download(page, () => ways.getByRole('button', { name: /PNG/ }).click())
  expect(png.content.subarray(1, 4).toString()).toBe('PNG')
  expect(png.content.readUInt32BE(16)).toBe(2 * Number(/<svg[^>]* width="(\d+)"/.exec(drawn)?.[1]))
  const workbook = await download(page, () => ways.getByRole('link', { name: /Excel/ }).click())
  expect(workbook.name).toMatch(/自测.*\.xlsx$/)
  expect(workbook.content.subarray(0, 2).toString()).toBe('PK')
}

test('只用键盘把一个滑块推到前移五位；发出地址，同事看到一样的位次', async () => {
  const page = await visit()
  await openRun(page)
  await tab(page, '推演').click()
  await answer(page).waitFor()
  const before = await placeIn(answer(page))
  const slider = page.getByRole('slider', { name: '每万人高新技术企业' })
  await slider.focus()
  for (let step = 0; step < 40 && (await placeIn(answer(page))) > before - 5; step++) {
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.locator('main [aria-busy=true]').count()).toBe(0)
  }
  const after = await placeIn(answer(page))
  expect(after).toBeLessThanOrEqual(before - 5)
  await page.waitForURL(/v\.[^=]+=/)
  const colleague = await visit()
  await colleague.goto(page.url())
  await answer(colleague).waitFor()
  expect(await placeIn(answer(colleague))).toBe(after)
  await page.getByRole('button', { name: '全部复位' }).press('Enter')
  await answer(page).getByText('没有变').waitFor()
  expect(await placeIn(answer(page))).toBe(before)
})

test('只用本地数据时位次不能判断，说明为什么', async () => {
  const page = await visit()
  await openRun(page)
  await tab(page, '推演').click()
  await page.getByRole('button', { name: '只用本地数据' }).click()
  await answer(page).getByText('不能判断', { exact: true }).waitFor()
  const cannot = page.getByRole('region', { name: '只凭本地数据不能判断的' })
  await cannot.getByRole('listitem').first().waitFor()
  expect(await page.getByRole('heading', { name: '省力的办法' }).count()).toBe(0)
  expect(await faultsOf(page)).toEqual([])
})

test('敏感性：看哪种做法最要紧；算到一半可以停', async () => {
  const page = await visit()
  await openRun(page)
  await tab(page, '位次有多稳').click()
  await page.getByLabel('样本数').selectOption('64')
  await page.getByRole('button', { name: '开始分析' }).click()
  const effects = page.getByRole('region', { name: /对哪种做法敏感/ })
  await effects.getByText(/主要看“.+”怎么定/).waitFor()
  await effects.getByText(/各项加起来也不必等于1/).waitFor()
  expect(await faultsOf(page)).toEqual([])
  await page.getByLabel('样本数').selectOption('4096')
  await page.getByRole('button', { name: '重新分析' }).click()
  await page.getByRole('button', { name: '停止' }).click()
  await page.getByText(/已停止，算到/).waitFor()
})

test('手机上看推演和位次有多稳，页面不左右晃', async () => {
  const page = await visit({ viewport: phone, hasTouch: true, isMobile: true })
  await page.goto('/330305/indices')
  await page
    .getByRole('link', { name: /科技创新指数自测/ })
    .last()
    .click()
  for (const word of ['推演', '位次有多稳']) {
    await tab(page, word).click()
    await page.waitForLoadState('networkidle')
    const over = await page.evaluate(
      "document.getElementById('main').scrollWidth - document.getElementById('main').clientWidth",
    )
    expect(over).toBe(0)
    expect(await faultsOf(page)).toEqual([])
  }
  await tab(page, '推演').click()
  await page.getByRole('list', { name: '前移5位的办法' }).getByRole('button', { name: /试试$/ }).first().click()
  await answer(page).getByText(fiveOrMore).waitFor()
  await picture(page, 'phone-index-what-if')
})
