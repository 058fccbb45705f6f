import { expect, test } from 'vitest'
import { Generator, splitMix } from './generator.ts'

// Expected words: the authors' C programs, compiled and run.
test('与作者的 C 程序逐个数相同', () => {
  const generator = new Generator(Uint32Array.of(1, 2, 3, 4))
  expect(Array.from({ length: 10 }, () => generator.word())).toEqual([
    11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
  ])
  expect(splitMix(1234567n, 5)).toEqual([
    6457827717110365317n,
    3203168211198807973n,
    9817491932198370423n,
    4593380528125082431n,
    16408922859458223821n,
  ])
})

test('种子相同，数就相同；负的种子也可以', () => {
  const words = (seed: number) => {
    const generator = Generator.of(seed)
    return [generator.word(), generator.word(), generator.word(), generator.word()]
  }
  expect(words(20231231)).toEqual([285453159, 4048790157, 690080343, 3426599584])
  expect(words(-1)).toEqual(words(-1))
  expect(words(-1)).not.toEqual(words(1))
})

test('0 到 1 之间的数有 53 位', () => {
  const generator = Generator.of(20231231)
  expect([generator.uniform(), generator.uniform(), generator.uniform()]).toEqual([
    0.066462248136717195, 0.16067185102267101, 0.41041474832504277,
  ])
})

test('均匀：一万个数的每个十分之一里都有近一千个', () => {
  const generator = Generator.of(7)
  const tenths = Array.from({ length: 10 }, () => 0)
  for (let at = 0; at < 10_000; at += 1) {
    const tenth = generator.below(10)
    tenths[tenth] = (tenths[tenth] ?? 0) + 1
  }
  // Within five standard deviations of the binomial distribution.
  for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(150)
})

test('不是整数的种子、全 0 的状态拒绝', () => {
  expect(() => Generator.of(0.5)).toThrow('随机种子要是整数，不能是0.5')
  expect(() => new Generator(new Uint32Array(4))).toThrow('不能全是 0')
})
