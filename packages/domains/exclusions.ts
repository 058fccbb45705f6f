/** Why a firm gets nothing, whatever a clause says: each is a dated list of the office that owns it. */
export const exclusions = {
  landUse: '亩均评价 D 类',
  dishonest: '失信被执行',
  safety: '安全生产事故',
  environment: '环境违法',
  fraud: '研发造假',
} as const
