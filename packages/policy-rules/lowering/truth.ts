import type { Choice, Scaled, Text, Truth } from './node.ts'
import { align } from './scaled.ts'

export function always(value: boolean | null): Truth {
  return { kind: 'always', value, nullable: value === null }
}

export function compare(operator: '<' | '<=' | '=', left: Scaled, right: Scaled): Truth {
  if (left.kind === 'unknown' || right.kind === 'unknown') return always(null)
  const { widest, left: a, right: b } = align(left, right)
  const nullable = left.nullable || right.nullable
  if (!nullable && left.kind === 'constant' && right.kind === 'constant')
    return always(operator === '<' ? a.low < b.low : operator === '<=' ? a.low <= b.low : a.low === b.low)
  return { kind: 'compare', operator, left, right, nullable, widest }
}

export function sameText(left: Text, right: Text): Truth {
  if (left.kind === 'word' && right.kind === 'word')
    return always(left.value === null || right.value === null ? null : left.value === right.value)
  return { kind: 'same text', left, right, nullable: left.nullable || right.nullable }
}

export const and = (...of: readonly Truth[]): Truth => join('and', of)
export const or = (...of: readonly Truth[]): Truth => join('or', of)

// True is nothing to `and`, false decides it; for `or` the other way round.
function join(kind: 'and' | 'or', of: readonly Truth[]): Truth {
  const neutral = kind === 'and'
  const all = of.flatMap((part) => (part.kind === kind ? part.of : [part]))
  const parts = [...new Set(all)].filter((part) => part.kind !== 'always' || part.value !== neutral)
  if (parts.some((part) => part.kind === 'always' && part.value === !neutral)) return always(!neutral)
  if (parts.length === 0) return always(neutral)
  if (parts.length === 1) return parts[0]!
  return { kind, of: parts, nullable: parts.some((part) => part.nullable) }
}

export function not(of: Truth): Truth {
  if (of.kind === 'always') return always(of.value === null ? null : !of.value)
  return of.kind === 'not' ? of.of : { kind: 'not', of, nullable: of.nullable }
}

type Sorted = { sort: 'scaled'; of: Scaled } | { sort: 'truth'; of: Truth } | { sort: 'text'; of: Text }

const asked = new WeakMap<object, Truth>()

/**
 * Whether it is null, asked of the facts that it is made of: a sum is null when a summand is. The same fact gives the
 * same node, so that rows of a table ask once.
 */
export function isNull(sort: 'scaled', of: Scaled): Truth
export function isNull(sort: 'truth', of: Truth): Truth
export function isNull(sort: 'text', of: Text): Truth
export function isNull(sort: Sorted['sort'], of: Scaled | Truth | Text): Truth {
  if (!of.nullable) return always(false)
  const known = asked.get(of)
  if (known) return known
  const answer = ask({ sort, of } as Sorted)
  asked.set(of, answer)
  return answer
}

function partsOfOr(of: Truth): readonly Truth[] {
  if (of.kind === 'always' && of.value === false) return []
  return of.kind === 'or' ? of.of : [of]
}

function ask(question: Sorted): Truth {
  const { sort, of } = question
  if (of.kind === 'unknown' || of.kind === 'always' || of.kind === 'word') return always(true)
  if (sort === 'scaled') {
    if ('left' in of) return or(isNull('scaled', of.left), isNull('scaled', of.right))
    if (of.kind === 'round')
      return or(isNull('scaled', of.numerator), of.denominator ? isNull('scaled', of.denominator) : always(false))
    if (of.kind === 'choose') {
      // The branches ask for nothing more than the condition: null with it, and never else.
      const missing = isNull('truth', of.condition)
      const wanted = [isNull('scaled', of.yes), isNull('scaled', of.no)].flatMap(partsOfOr)
      if (of.known && wanted.every((part) => partsOfOr(missing).includes(part))) return missing
    }
    if ('of' in of && of.kind !== 'nonzero' && of.kind !== 'plus months') return isNull('scaled', of.of)
  }
  if (sort === 'truth') {
    if (of.kind === 'compare') return or(isNull('scaled', of.left), isNull('scaled', of.right))
    if (of.kind === 'same text') return or(isNull('text', of.left), isNull('text', of.right))
    if (of.kind === 'not') return isNull('truth', of.of)
    // Where all parts ask for the same facts, they are null together.
    if (of.kind === 'and' || of.kind === 'or') {
      const [first, ...others] = of.of.map((part) => isNull('truth', part))
      if (first && others.every((other) => other === first)) return first
    }
  }
  return { kind: 'is null', of, sort, nullable: false }
}

export function chooseTruth(condition: Truth, known: boolean, yes: Truth, no: Truth): Truth {
  if (condition.kind === 'always') return condition.value === null && known ? always(null) : condition.value ? yes : no
  if (no.kind === 'always' && yes.kind === 'always' && !condition.nullable && yes.value === true && no.value === false)
    return condition
  return { ...choice(condition, known, yes, no), nullable: isNullable(condition, known, yes, no) }
}

export function chooseText(condition: Truth, known: boolean, yes: Text, no: Text): Text {
  if (condition.kind === 'always') return condition.value === null && known ? word(null) : condition.value ? yes : no
  return { ...choice(condition, known, yes, no), isText: true, nullable: isNullable(condition, known, yes, no) }
}

export function word(value: string | null): Text {
  return { kind: 'word', value, isText: true, nullable: value === null }
}

function choice<T>(condition: Truth, known: boolean, yes: T, no: T): Choice<T> {
  return { kind: 'choose', condition, known, yes, no }
}

function isNullable(condition: Truth, known: boolean, yes: { nullable: boolean }, no: { nullable: boolean }): boolean {
  return yes.nullable || no.nullable || (known && condition.nullable)
}
