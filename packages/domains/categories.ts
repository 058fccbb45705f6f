/** What money of a policy is for: a clause has one, and each claim on it carries it. */
export const categories = {
  rdSubsidy: '企业研发补助',
  loanInterest: '科技贷款贴息',
  qualification: '企业资质奖励',
  platform: '创新平台奖励',
  project: '科技项目配套',
  intellectualProperty: '知识产权奖补',
  talent: '科技人才奖补',
  insurance: '科技保险补贴',
  transfer: '成果转化补助',
} as const
