import type { Lowered } from './lowered.ts'
import { isScaled, nameOf, scaledOf, textOf, truthOf } from './lowered.ts'
import type { Truth } from './node.ts'
import { asQuotient, chooseQuotient, type Quotient } from './quotient.ts'
import { refuse } from './refusal.ts'
import { choose } from './scaled.ts'
import { chooseText, chooseTruth } from './truth.ts'

/** `if condition then yes else no`; both branches are of one kind, or null. */
export function chooseAny(condition: Truth, known: boolean, yes: Lowered, no: Lowered): Lowered {
  if (yes.kind === 'unknown' && no.kind === 'unknown') return yes
  if (yes.kind === 'quotient' || no.kind === 'quotient')
    return { kind: 'quotient', value: chooseQuotient(condition, known, quotientOf(yes), quotientOf(no)) }
  const kind = yes.kind === 'unknown' ? no.kind : yes.kind
  if (kind === 'truth') return { kind, value: chooseTruth(condition, known, truthOf(yes), truthOf(no)) }
  if (kind === 'text') return { kind, value: chooseText(condition, known, textOf(yes), textOf(no)) }
  if (isScaled(yes) || isScaled(no)) {
    const sort = kind as 'number' | 'date' | 'months' | 'seconds'
    return { kind: sort, value: choose(condition, known, scaledOf(yes, sort), scaledOf(no, sort)) }
  }
  return refuse(`两种情形是${nameOf(yes)}和${nameOf(no)}，没有按列算的办法`)
}

function quotientOf(of: Lowered): Quotient {
  return of.kind === 'quotient' ? of.value : asQuotient(scaledOf(of, 'number'))
}
