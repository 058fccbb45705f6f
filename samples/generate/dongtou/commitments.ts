import { registers } from '@dongjian/domains/definitions'
import { sheet, type Row } from '../row.ts'

type Commitment = Row<typeof registers.commitments>

const paper = '关于科技创新工作审议意见落实情况的报告（2024年5月）'
const sections = [
  '（一）聚焦科创平台建设',
  '（二）聚焦创新主体培育',
  '（三）聚焦科技成果转化',
  '（四）聚焦创新人才引育',
  '（五）聚焦科创生态优化',
] as const

interface Target {
  readonly name: string
  readonly figure: string
  readonly operator: NonNullable<Commitment['operator']>
  readonly target: string
  readonly unit: string
  readonly baseline?: string
  readonly pace?: string
  readonly yearly?: true
}

interface Measure {
  readonly section: number
  readonly name: string
  readonly wording: string
  readonly lead?: string
  readonly partners?: readonly string[]
  readonly targets?: readonly Target[]
}

const platforms: readonly Measure[] = [
  {
    section: 0,
    name: '科创平台建设攻坚行动',
    wording:
      '实施科创平台建设攻坚行动，发挥洞头海洋开发研究院的平台作用，支持金风科技建设新能源创新实验室，建成投用海洋科创中心，高质量推进省级农业科技园区建设，加快创新平台提能造峰。',
    partners: ['区农业农村局'],
  },
  {
    section: 0,
    name: '孵化基地建设',
    wording:
      '推进海洋生物科技示范孵化基地建设，探索孵化器共建模式，力争新增孵化面积1万平方米，新增入孵企业50家，创成省级众创空间，以专业运营机构加速创新型优质项目和高层次科技人才招引，强化孵化器运营出成效，为产业发展创新赋能。',
    lead: '区经信局',
    partners: ['区科技局'],
    targets: [
      {
        name: '新增孵化面积',
        figure: 'incubators.newArea',
        operator: 'strive',
        target: '1',
        unit: '万平方米',
        baseline: '0.67',
        pace: '3月底0.1；6月底0.4；9月底0.7；12月底1',
      },
      {
        name: '新增入孵企业',
        figure: 'incubators.newTenants',
        operator: 'strive',
        target: '50',
        unit: '家',
        baseline: '24',
        pace: '3月底8；6月底25；9月底38；12月底50',
      },
      {
        name: '创成省级众创空间',
        figure: 'incubators.provinceMakerspaces',
        operator: 'strive',
        target: '1',
        unit: '家',
        baseline: '0',
        pace: '12月底1',
      },
    ],
  },
]

const enterprises: readonly Measure[] = [
  {
    section: 1,
    name: '科技企业“双倍增”',
    wording:
      '深入实施科技企业“双倍增”计划，推动高新企业“规上化”、规上企业“高新化”，全年新增高新技术企业4家，省科技型企业12家，入库国家科技型企业40家，省、市企业研发中心2家以上，做大科技企业群体。',
    targets: [
      {
        name: '新增高新技术企业',
        figure: 'enterprises.newHighTech',
        operator: 'atLeast',
        target: '4',
        unit: '家',
        baseline: '5',
        pace: '12月底4',
      },
      {
        name: '新增省科技型企业',
        figure: 'enterprises.newProvinceTech',
        operator: 'atLeast',
        target: '12',
        unit: '家',
        baseline: '14',
        pace: '4月底4；8月底8；12月底12',
      },
      {
        name: '入库国家科技型企业',
        figure: 'enterprises.listedNationTech',
        operator: 'atLeast',
        target: '40',
        unit: '家',
        baseline: '36',
        pace: '4月底8；6月底25；9月底40',
      },
      {
        name: '新增省、市企业研发中心',
        figure: 'enterprises.newCentres',
        operator: 'orMore',
        target: '2',
        unit: '家',
        baseline: '3',
        pace: '12月底2',
      },
    ],
  },
  {
    section: 1,
    name: '科技源头招商',
    wording:
      '推进科技源头招商，结合大孵化集群建设，围绕引进初创型科技企业、科技成果转化项目、高校院所共建平台、科技投融资机构、科技创新人才（团队）等开展科技招商工作，加快培育新兴产业、未来产业。',
  },
]

const transfer: readonly Measure[] = [
  {
    section: 2,
    name: '科研攻关',
    wording:
      '聚焦应用基础研究，围绕医药化工、电子电器、新能源新材料、海洋渔业等重点领域，实行区级科研项目“领雁创新”攻关机制，推行科研风险项目保险机制，支持实施区级重大科研项目10项以上，力争重点科研立项2个以上。',
    targets: [
      {
        name: '实施区级重大科研项目',
        figure: 'rd-projects.countyProjects',
        operator: 'orMore',
        target: '10',
        unit: '项',
        baseline: '13',
        pace: '4月底4；9月底10',
      },
      {
        name: '重点科研立项',
        figure: 'rd-projects.higherMajor',
        operator: 'strive',
        target: '2',
        unit: '项',
        baseline: '3',
        pace: '4月底1；12月底2',
      },
    ],
  },
  {
    section: 2,
    name: '科技合作和成果转化',
    wording:
      '深化科技合作，全面提升技转中心、研究院、科创中心等平台的科技成果转化承载力；走访考察国内高校院所，针对我区重点产业链挖掘一批科技成果，通过政策、项目、平台等资源导入和扶持，推动成果落地洞头转化，形成新质生产力，为实现共同富裕提供强劲内生动力。',
  },
]

const talents: readonly Measure[] = [
  {
    section: 3,
    name: '优化完善“人才新政16条”',
    wording: '由区委组织部牵头，优化完善“人才新政16条”，进一步强化人才政策保障支持。',
    lead: '区委组织部',
    partners: ['区科技局', '区人力社保局'],
  },
  {
    section: 3,
    name: '平台引才',
    wording:
      '全面塑造平台引才优势，在产业链上布局人才链，深挖产业链需求，依托龙头企业、孵化器、研究院、技转中心等载体，打造集聚人才的“强磁场”。',
    lead: '区委组织部',
  },
  {
    section: 3,
    name: '引进科技领军人才和团队',
    wording: '坚持引育并重，拓宽人才引进渠道，引进能够突破关键技术的科技领军人才和团队。',
    lead: '区委组织部',
  },
  {
    section: 3,
    name: '本土技能型人才培养',
    wording:
      '优化校企合作、产学研合作等人才培养模式，加强本土技能型人才培养，不断扩大创新人才队伍规模，着力提高队伍总体素质。',
    lead: '区人力社保局',
  },
  {
    section: 3,
    name: '“科技副总”和“科技特派员+”',
    wording:
      '推行“科技副总”制度，探索开展“科技特派员+”活动，拓展科技特派员服务领域，进一步推动科技创新人才助力乡村振兴发展。',
    partners: ['区农业农村局'],
  },
]

const climate: readonly Measure[] = [
  {
    section: 4,
    name: '编制科技创新发展规划',
    wording: '结合“十五五”编制《洞头区科技创新发展规划》，探索形成科技创新赋能新质生产力发展“新”路径。',
  },
  {
    section: 4,
    name: '科技创新决策指挥体系',
    wording:
      '发挥区委科创委领导作用，定期召开创新深化和“315”工程专班会议、人才科技创新联席会议，构建统一的科技创新决策指挥体系。',
  },
  {
    section: 4,
    name: '财政科技投入',
    wording:
      '落实好每年增长“15%”财政科技投入政策，加大财政投入力度以撬动更多的社会资本共同投资科技创新项目，加快科技成果转化。',
    lead: '区财政局',
    partners: ['区科技局'],
    targets: [
      {
        name: '财政科技投入增长',
        figure: 'budgets.investmentGrowth',
        operator: 'atLeast',
        target: '15',
        unit: '%',
        baseline: '15.64',
        yearly: true,
      },
    ],
  },
  {
    section: 4,
    name: '迭代升级科技政策',
    wording: '迭代升级新一轮科技政策，不断提升政策靶向性、覆盖面，给企业创新发展注入“强心剂”。',
  },
  {
    section: 4,
    name: '系列基金',
    wording:
      '探索组建专业领域创投引导基金、天使投资基金等系列基金投资高增长潜力企业，利用基金实现招商和留商，推行“科技+金融+产业”新金融模式。',
    lead: '区财政局',
    partners: ['区金融工作中心'],
  },
  {
    section: 4,
    name: '科技服务模式',
    wording: '突出“重点+精准”，拓展多样化科技服务模式，助推企业创新发展。',
  },
  {
    section: 4,
    name: '论坛路演推介',
    wording: '开展论坛、路演、推介等活动，营造科创氛围，以强有力的举措加速集聚创新要素。',
  },
]

/** The eighteen measures in the order of the report; a measure with targets has a row for each of them. */
export const measures: readonly Measure[] = [...platforms, ...enterprises, ...transfer, ...talents, ...climate]

// The plans by quarter are the demonstration's.
const paced: Commitment = { paceBasis: '牵头单位按往年办理时间拟定', paceConfirmedOn: '2024-05-17' }

const rowsOf = ({ section, name, wording, lead = '区科技局', partners, targets }: Measure, i: number): Commitment[] => {
  const code = `CN2024-${String(i + 1).padStart(2, '0')}`
  const common: Commitment = {
    wording,
    paper,
    section: sections[section],
    year: 2024,
    lead,
    ...(partners && { partners }),
    startsOn: '2024-01-01',
    deadline: '2024-12-31',
    yearly: false,
    status: 'underway',
  }
  return targets
    ? targets.map((target, k) => ({
        ...common,
        ...(target.pace !== undefined && paced),
        code: `${code}-${k + 1}`,
        ...target,
      }))
    : [{ ...common, code, name }]
}

export const commitmentSheet = sheet(registers.commitments, measures.flatMap(rowsOf))
