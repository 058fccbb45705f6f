import type { CataloguedFigure, Figures } from '@dongjian/kernel/define'
import type { Figure } from '@dongjian/report-figures'
import { findContradiction } from './contrasts.ts'
import { kindOf, kindWords, unitFit } from './kinds.ts'
import type { Said } from './said.ts'
import { fitOf, matchable, mostScore, nearestOf, scopeFit, type Candidate } from './score.ts'
import { isCommon, namesOf, wordsOf } from './wording.ts'

/** A name that says the same thing; below it two names only share characters. */
const same = 0.75
/** The least that two names share for a person to be asked. */
const alike = 0.25

interface Miss extends Candidate {
  readonly fit: number
}

/** Figures whose names come near to the words of a number, whatever speaks against them; the nearest first. */
export function listMisses(figures: Figures, said: Said): Miss[] {
  return matchable(figures)
    .map((figure) => {
      const fits = namesOf(figures, figure).map((name) => ({ name, fit: isCommon(name) ? 0 : fitOf(name, said) }))
      const best = fits.reduce((a, b) => (b.fit > a.fit ? b : a))
      return { figure, ...best, score: 3 * best.fit }
    })
    .filter(({ fit }) => fit >= alike)
    .toSorted((a, b) => b.fit - a.fit)
}

/** Those of them that a person may say the number is: of its kind, and of a unit that can be converted. */
export const possible = (misses: readonly Miss[], number: Figure): Candidate[] =>
  misses.filter(({ figure }) => kindOf(figure) === number.kind && unitFit(number.unit, figure.unit) > 0)

/** Why no figure fits a number, by the one whose name it bears. */
export function sayNone(figures: Figures, misses: readonly Miss[], number: Figure, said: Said): string {
  const named = misses.filter(({ fit, name }) => fit >= same && name.length >= 4 && !name.includes('…'))
  // Of those with the nearest names the one that differs least says why.
  const nearest = named.filter(({ fit }) => fit >= (named[0]?.fit ?? 0) - 0.1)
  const reasons = nearest.map(({ figure }) => sayMiss(figures, figure, number, said))
  return reasons.toSorted((a, b) => b.near - a.near)[0]?.why ?? '平台没有与这句话对应的数字'
}

function sayMiss(
  figures: Figures,
  figure: CataloguedFigure,
  number: Figure,
  said: Said,
): { near: number; why: string } {
  const label = `“${figure.label}”`
  const kind = kindOf(figure)
  if (kind !== number.kind)
    return { near: 0, why: `平台的${label}是${kindWords[kind]}，文稿写的是${kindWords[number.kind]}` }
  if (unitFit(number.unit, figure.unit) === 0)
    return {
      near: 1,
      why: `平台的${label}以“${figure.unit}”计，文稿${number.unit ? `写的是“${number.unit}”` : '没有写单位'}`,
    }
  if (scopeFit(figure, number) < 0)
    return {
      near: 2,
      why: `平台的${label}是${figure.scope ?? '本地'}的，文稿${number.scope ? `说的是${number.scope}` : '没有写范围'}`,
    }
  const against = findContradiction({
    nearest: nearestOf(said),
    said: said.carried,
    label: figure.label,
    named: wordsOf(figures, figure),
  })
  if (against !== null) return { near: 3, why: `平台有${label}，但${against}` }
  if ((figure.modality ?? 'actual') !== number.modality)
    return {
      near: 4,
      why: `平台的${label}是${figure.modality === 'forecast' ? '预计数' : '实际数'}，文稿写的是${number.modality === 'forecast' ? '预计数' : '实际数'}`,
    }
  return { near: 5, why: `可能是${label}，上下文没有说明` }
}

/** Of 0 to 5 a share of 1, as it is shown. */
export const shareOf = ({ score }: Candidate): string => (score / mostScore).toFixed(2)
