import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { findViolations } from './find-violations.ts'

test('整个项目守着引用方向、纯库、命名和定义长度的规矩', () => {
  expect(findViolations(resolve(import.meta.dirname, '../..'))).toEqual([])
})
