import type { Element, Model } from '../../model/model.ts'
import type { Run } from '../../run/result.ts'
import { runIndex } from '../../run/run-index.ts'
import { withUsedWeights } from '../top.ts'

/** What counts as method: everything but the elements, their weights and how ties are ranked. */
function methodOf({ elements, steps }: Model): { ofIndex: string; ofElements: ReadonlyMap<string, string> } {
  const { weigh: _weigh, rank: _rank, ...ofIndex } = steps
  return {
    ofIndex: sorted(ofIndex),
    ofElements: new Map(elements.map((element) => [element.code, sorted(wayOf(element))])),
  }
}

type Way = Pick<Element, 'better' | 'normalise' | 'target' | 'goalposts'>

function wayOf({ better, normalise, target, goalposts }: Element): Way {
  return {
    ...(better === 'lower' && { better }),
    ...(normalise && { normalise }),
    ...(target !== undefined && { target }),
    ...(goalposts && { goalposts }),
  }
}

/** Whether two models do the same with what they have; an element that only one of them has is no method. */
export function isSameMethod(a: Model, b: Model): boolean {
  if (a === b) return true
  const [one, other] = [methodOf(a), methodOf(b)]
  return (
    one.ofIndex === other.ofIndex &&
    [...one.ofElements].every(([code, way]) => (other.ofElements.get(code) ?? way) === way)
  )
}

/**
 * A run's data, elements and used weights by the method of another model: how the edition would have come out if it had
 * been made so.
 */
export function runByMethodOf(run: Run, other: Model): Run {
  const own = withUsedWeights(run)
  const ways = new Map(other.elements.map((element) => [element.code, wayOf(element)]))
  const elements = own.elements.map((element): Element => {
    const way = ways.get(element.code)
    if (!way) return element
    const { better: _b, normalise: _n, target: _t, goalposts: _g, ...rest } = element
    return { ...rest, ...way }
  })
  const { weigh: _weigh, rank: _rank, ...method } = other.steps
  const { weigh, rank } = own.steps
  return runIndex({ ...own, elements, steps: { ...method, ...(weigh && { weigh }), ...(rank && { rank }) } }, run.panel)
}

/** Text that is the same for the same content, whatever the order of the fields. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}
