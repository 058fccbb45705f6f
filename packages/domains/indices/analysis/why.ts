import { whyMissing } from '@dongjian/composite-index'

const sentences: Readonly<Record<number, string>> = {
  [whyMissing.notGiven]: '没有数据',
  [whyMissing.noDenominator]: '分母缺或为零',
  [whyMissing.screenedOut]: '有数的指标太少，没有参加',
  [whyMissing.constant]: '各地都一样，分不出先后',
  [whyMissing.noReference]: '没有可比的基期、目标或起止值',
  [whyMissing.tooFewParts]: '有数的下级太少，没有合成',
  [whyMissing.undefined]: '按这种方法算不出来',
}

/** Why a cell has no score, in words; null where it has one. */
export const sayWhy = (why: number | undefined): string | null =>
  why === undefined || why === whyMissing.present ? null : (sentences[why] ?? '没有得分')
