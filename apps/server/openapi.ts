import type { OpenAPI } from '@orpc/contract'
import { OpenAPIGenerator } from '@orpc/openapi'
import { ZodToJsonSchemaConverter } from '@orpc/zod/zod4'
import { figureValue, paper } from './contract/figures.ts'
import { importDetail } from './contract/imports.ts'
import { contract } from './contract/index.ts'
import { problem } from './contract/problem.ts'
import { cell, recordPage, recordRow } from './contract/records.ts'
import { edition, editionBrief, fact, finding } from './contract/reports.ts'
import { place } from './contract/shapes.ts'

const converter = new ZodToJsonSchemaConverter()

/** The contract as OpenAPI 3.1. Every refusal has the one shape `Problem`. */
export async function describeApi(): Promise<OpenAPI.Document> {
  const generator = new OpenAPIGenerator({ schemaConverters: [converter] })
  const [, shape] = converter.convert(problem, { strategy: 'output' })
  const document = await generator.generate(contract, {
    info: {
      title: '洞见 HTTP 接口',
      version: '1',
      description: '台账、数字、导入、报告和核稿。金额、比例等精确数一律以文字传送；时间带微秒和时区。',
    },
    servers: [{ url: '/api' }],
    commonSchemas: {
      Place: { schema: place, strategy: 'output' },
      Cell: { schema: cell, strategy: 'output' },
      RecordRow: { schema: recordRow, strategy: 'output' },
      RecordPage: { schema: recordPage, strategy: 'output' },
      FigureValue: { schema: figureValue, strategy: 'output' },
      Paper: { schema: paper, strategy: 'output' },
      ImportDetail: { schema: importDetail, strategy: 'output' },
      EditionBrief: { schema: editionBrief, strategy: 'output' },
      Edition: { schema: edition, strategy: 'output' },
      Fact: { schema: fact, strategy: 'output' },
      Finding: { schema: finding, strategy: 'output' },
    },
    customErrorResponseBodySchema: () => ({ $ref: '#/components/schemas/Problem' }),
  })
  return {
    ...document,
    components: {
      ...document.components,
      schemas: { ...document.components?.schemas, Problem: shape as OpenAPI.SchemaObject },
    },
  }
}
