import { expect, test } from 'vitest'
import { RGenerator } from './r-generator.ts'

// As R prints them for set.seed(1); runif(3) and set.seed(42); runif(3), in many a textbook.
test.each([
  [1, [0.2655087, 0.3721239, 0.5728534]],
  [42, [0.914806, 0.9370754, 0.2861395]],
])('种子 %i 的前三个数与 R 的相同', (seed, expected) => {
  const generator = new RGenerator(seed)
  for (const number of expected) expect(generator.uniform()).toBeCloseTo(number, 7)
})
