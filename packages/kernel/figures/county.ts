import type { Figures, Registers } from '../define/index.ts'

/**
 * Where received values are kept: the register of returns and the names of the fields that the engine reads.
 * The status of a return is the status of its value: 快报, 初步, 最终; a withdrawn one is no value.
 */
export interface Returns {
  readonly register: string
  readonly item: string
  readonly period: string
  readonly value: string
  readonly unit: string
  readonly cutOffOn: string
  readonly withdrawn: string
}

/** All definitions by which a county runs: what the engine computes from. */
export interface Definitions {
  readonly registers: Registers
  readonly figures: Figures
  readonly returns: Returns
}
