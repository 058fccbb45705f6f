import { oc } from '@orpc/contract'
import { z } from 'zod'
import { decimalText, id, inRegion, instant, reading } from './shapes.ts'

/** A policy file has some dozens of clauses; a text of more than this is none. */
export const longestPolicy = 256 * 1024

const policyYear = z.coerce.number().int().min(2000).max(2100).meta({ description: '政策年度：事实发生的年度' })
/** Parameters that differ from the policy's own, by name. */
const moved = z
  .record(z.string(), decimalText)
  .default({})
  .meta({ description: '改动的参数，如 { "研发补助比例": "10" }' })

export const policyBrief = z.object({
  id,
  number: z.string(),
  name: z.string(),
  edition: z.string(),
  state: z.enum(['draft', 'issued']),
  years: z.object({ from: z.number().int(), to: z.number().int() }),
  madeFrom: id.nullable(),
  addedAt: instant,
})
export type PolicyBrief = z.infer<typeof policyBrief>

export const outcome = z.enum(['符合', '不符合', '缺数据'])
export type PolicyOutcome = z.infer<typeof outcome>

const formula = z.object({ text: z.string(), line: z.number().int(), column: z.number().int() })
const policyClause = z.object({
  code: z.string(),
  article: z.string(),
  name: z.string(),
  wording: z.string(),
  conditions: z.array(z.object({ says: z.string(), formula })),
  /** A text, or a table of tests with one result a row. */
  amount: z.union([
    formula,
    z.object({
      hitPolicy: z.string(),
      inputs: z.array(formula),
      rows: z.array(z.object({ tests: z.array(formula), result: formula })),
    }),
  ]),
  rounding: z.string(),
  exclusiveWith: z.array(z.string()),
  /** To be looked at in 公平竞争审查. */
  taxLinked: z.boolean(),
  examples: z.array(
    z.object({
      situation: z.string(),
      facts: z.record(z.string(), z.string()),
      outcome,
      amount: decimalText.nullable(),
    }),
  ),
})
export type PolicyClause = z.infer<typeof policyClause>

const policyParameter = z.object({
  name: z.string(),
  value: decimalText,
  unit: z.string(),
  min: decimalText,
  max: decimalText,
  step: decimalText,
})
export type PolicyParameter = z.infer<typeof policyParameter>

export const policyDetail = policyBrief.extend({
  demo: z.boolean(),
  about: z.string().nullable(),
  sample: z.boolean(),
  issuer: z.string().nullable(),
  transition: z.string().nullable(),
  /** 元 a year. */
  budget: decimalText.nullable(),
  exclusions: z.array(z.string()),
  firmCap: z.string().nullable(),
  parameters: z.array(policyParameter),
  clauses: z.array(policyClause),
  text: z.string(),
})
export type PolicyDetail = z.infer<typeof policyDetail>

/** What a clause gives one firm. `due`: the clause alone; `amount`: after lists, 就高不重复 and caps. */
export const entitlement = z.object({
  clause: z.string(),
  outcome,
  due: decimalText.nullable(),
  amount: decimalText.nullable(),
  reduced: z.enum(['excluded', 'lowerOfTwo', 'capped']).nullable(),
})
export type Entitlement = z.infer<typeof entitlement>

export const firmEntitlements = z.object({
  id,
  name: z.string(),
  town: z.string().nullable(),
  chain: z.string().nullable(),
  scale: z.string().nullable(),
  excluded: z.boolean(),
  entitlements: z.array(entitlement),
  total: decimalText,
})
export type FirmEntitlements = z.infer<typeof firmEntitlements>

export const compared = z.object({
  clause: z.string(),
  firm: z.object({ id, name: z.string() }),
  verdict: z.enum(['agrees', 'paidNotEntitled', 'otherAmount', 'notPaid', 'paidWithoutData']),
  entitlement: entitlement.nullable(),
  paid: decimalText.nullable(),
  claim: z.object({ id, number: z.string() }).nullable(),
})
export type ComparedClaim = z.infer<typeof compared>

/** One condition of a clause, for one firm: what was read and what was needed. */
const shortfall = z.object({
  of: z.string(),
  read: z.string(),
  /** 应不少于、应为 and so on. */
  must: z.string(),
  needed: z.string(),
  unit: z.string(),
  /** One of several of which any would do. */
  either: z.boolean(),
})

const explainedCondition = z.object({
  says: z.string(),
  text: z.string(),
  met: z.boolean().nullable(),
  /** The facts that it read, as they are printed; null is missing. */
  reads: z.array(z.object({ name: z.string(), value: z.string().nullable(), unit: z.string() })),
  /** Where it is not met: what was read and what was needed, thresholds worked out. */
  shortfalls: z.array(shortfall),
})

export const explainedClause = entitlement.extend({
  article: z.string(),
  name: z.string(),
  wording: z.string(),
  conditions: z.array(explainedCondition),
  /** How the amount comes about: each part with its value, the whole last. */
  steps: z.array(z.object({ text: z.string(), value: z.string().nullable() })),
  missing: z.array(z.string()),
})
export type ExplainedClause = z.infer<typeof explainedClause>

const explained = z.object({
  firm: z.object({ id: id.nullable(), name: z.string() }),
  year: z.number().int(),
  excluded: z.boolean(),
  facts: z.array(z.object({ name: z.string(), value: z.string().nullable(), unit: z.string(), source: z.string() })),
  clauses: z.array(explainedClause),
  total: decimalText,
})
export type ExplainedFirm = z.infer<typeof explained>

const group = z.object({ name: z.string(), firms: z.number().int(), cost: decimalText, change: decimalText })
/** What a version, with parameters moved, costs and gives, beside a baseline. */
const simulated = z.object({
  year: z.number().int(),
  firms: z.number().int(),
  cost: decimalText,
  baseline: decimalText,
  budget: decimalText.nullable(),
  clauses: z.array(
    z.object({
      clause: z.string(),
      name: z.string(),
      met: z.number().int(),
      unmet: z.number().int(),
      unknown: z.number().int(),
      cost: decimalText,
    }),
  ),
  winners: z.number().int(),
  losers: z.number().int(),
  gained: decimalText,
  lost: decimalText,
  /** The largest changes, gains first, then losses. */
  changes: z.array(z.object({ id, name: z.string(), before: decimalText, after: decimalText, change: decimalText })),
  groups: z.object({ chain: z.array(group), town: z.array(group), scale: z.array(group) }),
})
export type Simulated = z.infer<typeof simulated>

const checkedPolicy = z.object({
  faults: z.array(z.object({ line: z.number().int(), column: z.number().int(), message: z.string() })),
  clauses: z.number().int(),
  examples: z.number().int(),
})
export type CheckedPolicy = z.infer<typeof checkedPolicy>

const yearOfPolicy = z.object({
  year: z.number().int(),
  firms: z.array(firmEntitlements),
  compared: z.array(compared),
  cost: decimalText,
  paid: decimalText,
})
export type YearOfPolicy = z.infer<typeof yearOfPolicy>

const tags = ['政策']
const ofPolicy = reading.extend({ id, year: policyYear })

export const policies = {
  list: oc
    .route({ method: 'GET', path: '/{region}/policies', tags, summary: '政策的各个版本' })
    .input(inRegion)
    .output(z.array(policyBrief)),
  show: oc
    .route({ method: 'GET', path: '/{region}/policies/{id}', tags, summary: '一个版本的条款、规则和例子' })
    .input(inRegion.extend({ id }))
    .output(policyDetail),
  check: oc
    .route({ method: 'POST', path: '/{region}/policies/check', tags, summary: '检查一份政策文件，不保存' })
    .input(inRegion.extend({ text: z.string().max(longestPolicy) }))
    .output(checkedPolicy),
  save: oc
    .route({ method: 'POST', path: '/{region}/policies', tags, summary: '存为一份草案' })
    .input(inRegion.extend({ text: z.string().max(longestPolicy), madeFrom: id.optional() }))
    .output(z.object({ id })),
  /** Saves the parameters as another draft of the same wording. */
  saveMoved: oc
    .route({ method: 'POST', path: '/{region}/policies/{id}/drafts', tags, summary: '把改动的参数存为一份草案' })
    .input(inRegion.extend({ id, edition: z.string().trim().min(1).max(60), moved }))
    .output(
      z.object({ id, leftOut: z.number().int().meta({ description: '因参数改动而不再成立、没有带过去的例子' }) }),
    ),
  entitlements: oc
    .route({
      method: 'GET',
      path: '/{region}/policies/{id}/entitlements',
      tags,
      summary: '一个政策年度每家企业应得多少，与兑现对照',
    })
    .input(ofPolicy)
    .output(yearOfPolicy),
  explain: oc
    .route({
      method: 'POST',
      path: '/{region}/policies/{id}/explain',
      tags,
      summary: '一家企业能得多少，为什么，缺什么',
    })
    .input(
      ofPolicy.extend({
        /** A firm of the register, or facts as a firm types them. */
        firm: id.optional(),
        facts: z.record(z.string(), z.string().max(200).nullable()).optional(),
        moved,
      }),
    )
    .output(explained),
  simulate: oc
    .route({
      method: 'POST',
      path: '/{region}/policies/{id}/simulate',
      tags,
      summary: '改动参数，看花多少钱、谁多谁少',
    })
    .input(ofPolicy.extend({ moved, against: id.optional() }))
    .output(simulated),
}
