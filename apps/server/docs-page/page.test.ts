import { expect, test } from 'vitest'
import { describeApi } from '../openapi.ts'
import { renderDocs } from './page.ts'
import { renderType } from './schema.ts'

test('每个接口都在说明页上，且带中文说明', async () => {
  const document = await describeApi()
  const page = renderDocs(document)
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    for (const operation of Object.values(item as Record<string, { summary?: string }>)) {
      expect(page).toContain(path)
      expect(page).toContain(operation.summary)
    }
  }
})

test('说明页里的每个链接都有落点，不依赖脚本和网络', async () => {
  const page = renderDocs(await describeApi())
  const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
  for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target)
  expect(page).not.toMatch(/<script|https?:\/\//)
})

test('类型写成一行', () => {
  expect(renderType({ type: 'array', items: { $ref: '#/components/schemas/RecordRow' } })).toBe(
    '<a href="#type-RecordRow">RecordRow</a>[]',
  )
  expect(renderType({ anyOf: [{ type: 'string' }, { type: 'null' }] })).toBe('string | null')
  expect(renderType({ type: 'object', properties: { a: {}, b: {} } })).toBe('{ a, b }')
})
