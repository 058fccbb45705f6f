/** Why a cell has no value. The number is what stands beside the cell. */
export const whyMissing = {
  present: 0,
  notGiven: 1,
  /** The denominator is missing or zero. */
  noDenominator: 2,
  /** The unit has too little data to take part. */
  screenedOut: 3,
  /** All units have the same value: no place is better than another. */
  constant: 4,
  /** No base, reference, target or goalposts to measure by, or a base of zero. */
  noReference: 5,
  /** Too few of the children have a value. */
  tooFewParts: 6,
  /** A geometric or harmonic mean of a value that is not positive, or a mean whose weights are all of missing parts. */
  undefined: 7,
} as const

export type WhyMissing = (typeof whyMissing)[keyof typeof whyMissing]
