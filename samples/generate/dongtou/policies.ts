import { registers } from '@dongjian/domains/definitions'
import { sheet, type Row } from '../row.ts'

type Policy = Row<typeof registers.policies>
type Clause = Row<(typeof registers)['policy-clauses']>

const old = '演示政发〔2020〕16号'
const revised = '演示政发〔2023〕8号'
const finance = '演示金改办〔2023〕2号'

const title = '关于全面加快科技创新推动经济高质量发展的若干政策'

export const policySheet = sheet<typeof registers.policies>(registers.policies, [
  {
    number: old,
    name: `${title}（2020年版）`,
    kind: 'regulatory',
    issuer: '区科技局',
    decidedOn: '2020-09-10',
    issuedOn: '2020-09-25',
    effectiveOn: '2020-10-26',
    validUntil: '2023-12-31',
    yearBudget: '1800',
    status: 'expired',
  },
  {
    number: revised,
    name: title,
    kind: 'regulatory',
    issuer: '区科技局',
    consultedOn: '2023-07-11',
    fairnessReviewedOn: '2023-08-22',
    legalReviewedOn: '2023-09-05',
    decidedOn: '2023-10-18',
    issuedOn: '2023-11-02',
    effectiveOn: '2024-01-01',
    validUntil: '2026-12-31',
    replaces: old,
    yearBudget: '2200',
    status: 'inForce',
  },
  {
    number: finance,
    name: '洞头区海洋版金融综合改革创新项目实施方案',
    kind: 'plan',
    issuer: '区金融工作中心',
    issuedOn: '2023-03-20',
    effectiveOn: '2023-03-20',
    validUntil: '2025-12-31',
    yearBudget: '100',
    status: 'inForce',
  },
  {
    number: '演示委科创〔2023〕1号',
    name: '洞头区大力提升科技创新能力全面落实融入省“315”科技创新体系建设工程实施方案（2023—2027年）',
    kind: 'plan',
    issuer: '区科技局',
    issuedOn: '2023-05-10',
    effectiveOn: '2023-05-10',
    validUntil: '2027-12-31',
    status: 'inForce',
  },
  {
    number: '演示委人才〔2022〕3号',
    name: '人才新政16条',
    kind: 'talent',
    issuer: '区委组织部',
    issuedOn: '2022-04-15',
    effectiveOn: '2022-05-15',
    status: 'inForce',
  },
] satisfies Policy[])

type Category = NonNullable<Clause['category']>

interface Rule {
  readonly article: string
  readonly name: string
  readonly standard: string
  readonly cap?: string
  readonly automatic?: true
}

// The texts are the demonstration's own; the real policy has others.
const rules: readonly (readonly [Category, Rule])[] = [
  ['rdSubsidy', { article: '第三条第一款', name: '研发费用补助', standard: '按年度研发费用的12%补助', cap: '120' }],
  ['loanInterest', { article: '第八条第一款', name: '科技贷款贴息', standard: '按年度实付利息的20%贴息', cap: '10' }],
  ['qualification', { article: '第四条第一款', name: '高企首次认定奖励', standard: '每家20万元', automatic: true }],
  ['qualification', { article: '第四条第二款', name: '高企重新认定奖励', standard: '每家10万元', automatic: true }],
  ['qualification', { article: '第四条第三款', name: '省科技型企业奖励', standard: '每家2万元', automatic: true }],
  ['qualification', { article: '第四条第四款', name: '国科小首次入库奖励', standard: '每家1万元', automatic: true }],
  ['platform', { article: '第五条第一款', name: '企业研发机构奖励', standard: '省级60万元、市级20万元至30万元' }],
  [
    'project',
    { article: '第六条第二款', name: '上级科技项目配套', standard: '按上级到账经费的一定比例配套', cap: '50' },
  ],
  [
    'intellectualProperty',
    { article: '第七条第一款', name: '知识产权奖补', standard: '按授权和维持费用奖补', cap: '5' },
  ],
  ['talent', { article: '第九条第一款', name: '企业科技人才奖补', standard: '按引进人才类别奖补用人企业', cap: '10' }],
  ['transfer', { article: '第十条第一款', name: '成果转化补助', standard: '按技术合同实付额的15%补助', cap: '30' }],
]

const insurance: Rule = {
  article: '第二条第六款',
  name: '科技保险保费补贴',
  standard: '按实缴保费的60%补贴',
  cap: '5',
}

const clauses: (Clause & { code: string; name: string })[] = []

function add(
  policy: string,
  short: string,
  category: Category,
  rule: Rule,
  years: readonly [string, string | undefined],
) {
  const { article, name, standard, cap, automatic } = rule
  clauses.push({
    code: `${short}-${clauses.filter(({ code }) => code.startsWith(short)).length + 1}`,
    policy,
    article,
    name: `${name}（${short.slice(-4)}版）`,
    category,
    standard,
    ...(cap && { cap }),
    automatic: automatic ?? false,
    responsible: policy === finance ? '区金融工作中心' : '区科技局',
    fundingShare: '100',
    startsOn: years[0],
    ...(years[1] && { endsOn: years[1] }),
    status: years[1] ? 'ended' : 'inForce',
  })
}

for (const [category, rule] of rules) add(old, '科创2020', category, rule, ['2020-10-26', '2023-12-31'])
add(finance, '金改2023', 'insurance', insurance, ['2023-03-20', undefined])
for (const [category, rule] of rules) add(revised, '科创2023', category, rule, ['2024-01-01', undefined])

export const clauseSheet = sheet(registers['policy-clauses'], clauses)

/** The clause by the beginning of its name and the year of its paper. */
export function clauseOf(
  name: string,
  paper: '科创2020' | '科创2023' | '金改2023',
): { code: string; category: Category } {
  const found = clauses.find((clause) => clause.code.startsWith(paper) && clause.name.startsWith(name))
  if (!found) throw new RangeError(`no clause ${name} in ${paper}`)
  return { code: found.code, category: found.category! }
}
