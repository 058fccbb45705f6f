import { z } from 'zod'

/** The form of a policy file, in the words that stand in it. Meaning is checked elsewhere; here only what is written where. */

const word = z.string().trim().min(1)
// Every scalar comes as its text, never as a double: 0.10 stays 0.10.
const decimal = z.string().regex(/^-?\d{1,15}(\.\d{1,6})?$/, '应为数字，如 12 或 0.5')
const yesOrNo = z.enum(['是', '否']).transform((said) => said === '是')
const years = z.string().regex(/^\d{4}(—\d{4})?$/, '应为年度，如 2023 或 2020—2022')

const parameter = z.strictObject({
  值: decimal,
  单位: z.enum(['元', '万元', '%', '人', '项', '年']),
  最小: decimal,
  最大: decimal,
  步长: decimal,
})

const table = z.strictObject({
  命中: z.enum(['U', 'A', 'F', 'P', 'C+']),
  输入: z.array(word).min(1),
  行: z.array(z.array(z.string()).min(2)).min(1),
})

const example = z.strictObject({
  情形: word,
  事实: z.record(word, word).default({}),
  结果: z.enum(['符合', '不符合', '缺数据']),
  金额: decimal.optional(),
})

const clause = z.strictObject({
  编号: word.max(60),
  条款: word.max(40),
  名称: word.max(120),
  原文: word.max(1000),
  条件: z.array(z.strictObject({ 要求: word.max(200), 式: word })).min(1),
  金额: z.union([word, table]),
  取整: z.enum(['0.01', '1', '100', '10000']),
  就高不重复: z.array(word).default([]),
  与税收挂钩: yesOrNo.default(false),
  例子: z.array(example).default([]),
})

export const policyShape = z.strictObject({
  名称: word.max(160),
  文号: word.max(60),
  版本: word.max(60),
  样本: yesOrNo.default(false),
  说明: word.optional(),
  制定单位: word.optional(),
  政策年度: years,
  过渡条款: word.optional(),
  年度预算: z
    .string()
    .regex(/^\d{1,10}(\.\d{1,4})?万元$/, '应为金额，如 1800万元')
    .optional(),
  一票否决: z.array(word).default([]),
  每家上限: word.optional(),
  参数: z.record(word, parameter).default({}),
  条款: z.array(clause).min(1),
})

export type WrittenPolicy = z.infer<typeof policyShape>
