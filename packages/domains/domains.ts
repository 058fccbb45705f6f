/** The folders of the county and what each is called in an office. */
export const domains = {
  organizations: '单位主体',
  enterprises: '科技企业培育',
  'rd-projects': '科研项目',
  challenges: '揭榜挂帅',
  awards: '获奖与评定',
  commissioners: '科技特派员',
  partnerships: '院校战略合作',
  incubators: '孵化基地',
  budgets: '财政科技经费',
  policies: '科技政策',
  claims: '政策兑现',
  credit: '科技信贷',
  indices: '创新指数',
  transfers: '成果转化',
  talents: '科技人才',
  events: '科技活动',
  commitments: '承诺事项',
  opinions: '审议意见',
  papers: '督办收文',
  returns: '来数',
} as const

export type Domain = keyof typeof domains
