import { existsSync } from 'node:fs'
import { entryStatus, findFaults, inOrderOfReference } from '@dongjian/kernel/define'
import { expect, test } from 'vitest'
import { domains, figures, items, registers } from './definitions.ts'

const here = (path: string): boolean => existsSync(new URL(path, import.meta.url))

test('全部台账和数字的定义没有差错', () => {
  expect(findFaults(registers, figures, Object.keys(items))).toEqual([])
})

test('台账之间的引用不成环', () => {
  expect(inOrderOfReference(registers)).toHaveLength(Object.keys(registers).length)
})

test('每个目录都有说明和门', () => {
  const absent = Object.keys(domains).flatMap((domain) =>
    ['README.md', 'index.ts'].map((name) => `./${domain}/${name}`).filter((path) => !here(path)),
  )
  expect(absent).toEqual([])
})

test('每个数字属于一个目录', () => {
  expect(Object.values(figures).filter(({ domain }) => !(domain in domains))).toEqual([])
})

test('没有写明状态的单位是存续的，不是筹建中的', () => {
  expect(entryStatus(registers.organizations)).toBe('active')
  expect(entryStatus(registers.claims)).toBe('applied')
})
