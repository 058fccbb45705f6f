import { oc } from '@orpc/contract'
import { z } from 'zod'
import {
  cheapestWay,
  compared,
  job,
  ownOnly,
  removal,
  sensitivityDesign,
  strip,
  tree,
  whatIf,
} from './index-answers.ts'
import { figuresOfEdition } from './index-bound.ts'
import { datasetBrief, indexEdition, indexEditionBrief, publishedYear, year } from './index-editions.ts'
import { fault, longestModel, modelBrief, modelDetail } from './index-models.ts'
import { day, id, inRegion } from './shapes.ts'

const tags = ['指数']
const one = inRegion.extend({ id })
const ofYear = one.extend({ year: year.optional().meta({ description: '不填即最近一年' }) })
const ofUnit = ofYear.extend({ unit: z.string().optional().meta({ description: '县（市、区）代码；不填即本地' }) })
const movedTo = z.string().regex(/^-?\d{1,15}(\.\d{1,30})?$/, '应为数字，如 2.8，整数部分不超过15位')
/** Values that are tried, by the code of the indicator, in its own unit. */
const moved = z
  .record(z.string(), movedTo)
  .default({})
  .meta({ description: '改动的指标值，如 { "研发投入强度": "2.8" }' })
/** Somebody's: what cannot be seen is no name. */
const person = z
  .string()
  .trim()
  .max(40)
  .regex(/[\p{L}\p{N}]/u, '请填写姓名')
const mode = z
  .enum(['all', 'own'])
  .default('all')
  .meta({ description: 'all 用各地数据；own 只用本地数据，不能判断的位次会说明' })

export const indices = {
  published: oc
    .route({ method: 'GET', path: '/{region}/indices/published', tags, summary: '上级公布的指数和位次，逐年' })
    .input(inRegion.extend({ asKnownOn: day.optional().meta({ description: '不填即现在' }) }))
    .output(z.object({ demo: z.boolean(), years: z.array(publishedYear) })),
  models: oc
    .route({ method: 'GET', path: '/{region}/indices/models', tags, summary: '指数模型的各个版本' })
    .input(inRegion)
    .output(z.array(modelBrief)),
  model: oc
    .route({ method: 'GET', path: '/{region}/indices/models/{id}', tags, summary: '一个模型的指标、权重和方法' })
    .input(one)
    .output(modelDetail),
  checkModel: oc
    .route({
      method: 'POST',
      path: '/{region}/indices/models/check',
      tags,
      summary: '检查一份模型文件，全部问题一次说完，不保存',
    })
    .input(inRegion.extend({ text: z.string().max(longestModel) }))
    .output(z.object({ faults: z.array(fault), indicators: z.number().int() })),
  saveModel: oc
    .route({ method: 'POST', path: '/{region}/indices/models', successStatus: 201, tags, summary: '存为一个模型版本' })
    .input(inRegion.extend({ text: z.string().max(longestModel) }))
    .output(z.object({ id })),
  datasets: oc
    .route({ method: 'GET', path: '/{region}/indices/datasets', tags, summary: '各地数据' })
    .input(inRegion)
    .output(z.array(datasetBrief)),
  addDataset: oc
    .route({
      method: 'POST',
      path: '/{region}/indices/datasets',
      successStatus: 201,
      tags,
      summary: '导入各地数据（.xlsx、.csv 或 .json）',
    })
    .input(
      inRegion.extend({
        file: z.file(),
        name: z.string().trim().min(1).max(60),
        source: z.string().trim().min(1).max(120).meta({ description: '数据从哪里来' }),
        simulated: z.boolean().default(false),
        model: id.optional().meta({ description: '按哪个模型的指标名认列；不填即最新的模型' }),
      }),
    )
    .output(datasetBrief),
  editions: oc
    .route({ method: 'GET', path: '/{region}/indices/editions', tags, summary: '历次自测' })
    .input(inRegion)
    .output(z.array(indexEditionBrief)),
  run: oc
    .route({
      method: 'POST',
      path: '/{region}/indices/editions',
      successStatus: 201,
      tags,
      summary: '按模型和数据做一次自测，存为草稿',
    })
    .input(
      inRegion.extend({
        model: id.optional().meta({ description: '不填即最新的模型' }),
        dataset: id.optional().meta({ description: '不填即最新的数据' }),
        asKnownOn: day.optional().meta({ description: '本地数字按哪一天所知；不填即现在' }),
        corrects: id.optional().meta({ description: '更正哪一版' }),
      }),
    )
    .output(indexEdition),
  edition: oc
    .route({
      method: 'GET',
      path: '/{region}/indices/editions/{id}',
      tags,
      summary: '一次自测：得分、位次、与公布值的差距',
    })
    .input(one)
    .output(indexEdition),
  review: oc
    .route({ method: 'POST', path: '/{region}/indices/editions/{id}/review', tags, summary: '审核一版自测' })
    .input(one.extend({ by: person.meta({ description: '审核人，不能是编制人' }) }))
    .output(indexEdition),
  publish: oc
    .route({
      method: 'POST',
      path: '/{region}/indices/editions/{id}/publish',
      tags,
      summary: '发布一版自测，发布后不能改',
    })
    .input(one.extend({ by: person.meta({ description: '发布人' }) }))
    .output(indexEdition),
  units: oc
    .route({
      method: 'GET',
      path: '/{region}/indices/editions/{id}/units',
      tags,
      summary: '各县（市、区）的得分、位次和位次区间',
    })
    .input(ofYear)
    .output(strip),
  tree: oc
    .route({
      method: 'GET',
      path: '/{region}/indices/editions/{id}/tree',
      tags,
      summary: '指数的各层：数值、得分、位次、贡献',
    })
    .input(ofUnit)
    .output(tree),
  figures: oc
    .route({
      method: 'GET',
      path: '/{region}/indices/editions/{id}/figures',
      tags,
      summary: '接平台数字的各格：当时的数和现在的数',
    })
    .input(one)
    .output(figuresOfEdition),
  compare: oc
    .route({
      method: 'GET',
      path: '/{region}/indices/compare',
      tags,
      summary: '两版（或一版两年）对照：得分为什么变，分到指标、权重和方法',
    })
    .input(
      inRegion.extend({
        before: id,
        after: id.optional().meta({ description: '不填即同一版' }),
        unit: z.string().optional(),
        from: year.optional().meta({ description: '前一版的年度；不填：同一版即上一年，两版即最近一年' }),
        to: year.optional().meta({ description: '后一版的年度；不填即最近一年' }),
      }),
    )
    .output(compared),
  whatIf: oc
    .route({
      method: 'POST',
      path: '/{region}/indices/editions/{id}/what-if',
      tags,
      summary: '改动指标值，看得分和位次',
    })
    .input(ofUnit.extend({ values: moved, mode }))
    .output(whatIf),
  cheapest: oc
    .route({
      method: 'GET',
      path: '/{region}/indices/editions/{id}/cheapest',
      tags,
      summary: '各指标至少改动多少才能前移 1、5、10 位，省力的在前',
    })
    .input(ofUnit)
    .output(
      z.object({
        year,
        unit: z.object({ code: z.string(), name: z.string() }),
        place: z.number().nullable(),
        ways: z.array(cheapestWay),
        why: z.string().nullable(),
      }),
    ),
  ownOnly: oc
    .route({
      method: 'GET',
      path: '/{region}/indices/editions/{id}/own',
      tags,
      summary: '只用本地数据能得出什么，不能判断什么',
    })
    .input(ofYear)
    .output(ownOnly),
  removals: oc
    .route({
      method: 'GET',
      path: '/{region}/indices/editions/{id}/removals',
      tags,
      summary: '去掉一项，位次变多少',
    })
    .input(ofYear.extend({ level: z.coerce.number().int().min(1).default(1) }))
    .output(z.object({ year, removals: z.array(removal) })),
  uncertainty: oc
    .route({
      method: 'POST',
      path: '/{region}/indices/editions/{id}/uncertainty',
      successStatus: 202,
      tags,
      summary: '位次有多稳：按模型里放开的方法和权重反复测算（后台进行）',
    })
    .input(
      ofYear.extend({
        runs: z.number().int().min(10).max(10_000).default(1000),
        seed: z.number().int().min(0).max(4_294_967_295).optional(),
      }),
    )
    .output(job),
  sensitivity: oc
    .route({
      method: 'POST',
      path: '/{region}/indices/editions/{id}/sensitivity',
      successStatus: 202,
      tags,
      summary: '位次对哪一项最敏感（后台进行）',
    })
    .input(ofYear.extend({ design: sensitivityDesign.optional() }))
    .output(job),
  job: oc
    .route({ method: 'GET', path: '/{region}/indices/jobs/{id}', tags, summary: '后台测算到了哪里，做完的附结果' })
    .input(one)
    .output(job),
  cancel: oc
    .route({ method: 'DELETE', path: '/{region}/indices/jobs/{id}', tags, summary: '停止后台测算' })
    .input(one)
    .output(job),
  workbook: oc
    .route({ method: 'GET', path: '/{region}/indices/editions/{id}/workbook', tags, summary: 'Excel：各层得分和位次' })
    .input(one)
    .output(z.file()),
}
