import { registers } from '@dongjian/domains/definitions'
import { sheet, type Row } from '../row.ts'

const number = '演示洞人大常〔2023〕9号'

export const opinionSheet = sheet<typeof registers.opinions>(registers.opinions, [
  {
    number,
    name: '关于科技创新工作的审议意见',
    meeting: '区人大常委会会议（演示）',
    receivedOn: '2023-11-30',
    lead: '区科技局',
    dueOn: '2024-05-31',
    meetingOn: '2024-05-28',
    status: 'assigned',
  },
])

type Item = Row<(typeof registers)['opinion-items']>

// The opinions themselves are not in the report: these are the demonstration's, one for each of its directions.
const items: readonly Item[] = [
  {
    wording: '强化顶层设计和科研攻关，支持企业承担重大科研项目。',
    measures: '印发五年实施方案，支持区级重点研发项目，推荐企业申报省市重大科研项目，开展“揭榜挂帅”需求征集。',
    progress: '实施方案已印发，重点研发项目按批次立项，省市重大科研立项取得进展，需求榜单已确定。',
    figures: ['rd-projects.keyProjects', 'rd-projects.fiscalFunding', 'rd-projects.selfFunding', 'challenges.listed'],
    responsible: '区科技局',
    deadline: '2024-04-30',
    repliedOn: '2024-05-10',
    status: 'done',
  },
  {
    wording: '加快孵化基地和科创平台建设，完善孵化服务体系。',
    measures: '建成投用海洋生物科技示范基地，引进专业机构运营，出台运行管理办法和专项政策。',
    progress: '基地已投用并签约企业入孵，市级众创空间已创成，四号楼在建。',
    figures: ['incubators.newArea', 'incubators.newTenants', 'incubators.youngTalents', 'incubators.cityMakerspaces'],
    responsible: '区经信局',
    partners: ['区科技局'],
    deadline: '2024-12-31',
    repliedOn: '2024-05-13',
    status: 'longTerm',
  },
  {
    wording: '加大财政科技投入，提高政策兑现效率，引导企业增加研发投入。',
    measures: '保障财政科技支出，修订科技政策，分批兑现奖补资金，推进免申即享。',
    progress: '年度财政科技支出保持增长，兑现资金已分批拨付，政策修订稿已施行。',
    figures: ['budgets.spending', 'claims.paid', 'claims.occasions', 'enterprises.industrialRd'],
    responsible: '区财政局',
    partners: ['区科技局'],
    deadline: '2024-04-30',
    repliedOn: '2024-05-08',
    status: 'done',
  },
  {
    wording: '深化与高校院所合作，推动科技成果在本地转化。',
    measures: '与高校共建技转中心，举办成果推介和对接活动，推行“科技副总”和科技特派员联盟机制。',
    progress: '技转中心运行，成果导入和转化落地有序推进，特派员合作项目正在中试。',
    figures: ['transfers.centres', 'transfers.importedOutcomes', 'transfers.landings', 'commissioners.techDeputyFirms'],
    responsible: '区科技局',
    deadline: '2024-12-31',
    repliedOn: '2024-05-10',
    status: 'longTerm',
  },
  {
    wording: '加大科技金融支持力度，优化人才政策和服务，营造创新生态。',
    measures: '推进“科创指数贷”，兑现贷款贴息和保费补贴，落实人才政策，完善工作专班和联席会议机制。',
    progress: '授信和放款规模扩大，人才认定和引育按计划推进，天使投资等基金尚在研究。',
    figures: ['credit.indexLoanCredit', 'credit.subsidisedPrincipal', 'talents.newClassE', 'talents.graduates'],
    responsible: '区委组织部',
    partners: ['区金融工作中心', '区人力社保局'],
    deadline: '2024-12-31',
    status: 'underway',
  },
]

export const opinionItemSheet = sheet(
  registers['opinion-items'],
  items.map((item, i): Item => ({ ...item, code: `SX2023-${i + 1}`, opinion: number, order: i + 1 })),
)

export const problemSheet = sheet<(typeof registers)['opinion-problems']>(registers['opinion-problems'], [
  {
    code: 'WT2023-1',
    opinion: number,
    name: '科技孵化生态不优',
    wording: '我区土地资源不足，孵化空间拓展受限，未形成多元金融服务体系，难以引入高质量的科创项目。',
    causes: '科创基金、产业基金等科技金融支持缺乏。',
    measures: '推进孵化基地建设，探索组建系列基金。',
    commitments: ['CN2024-02-1', 'CN2024-02-2', 'CN2024-02-3', 'CN2024-16'],
    figures: ['incubators.area', 'incubators.newArea', 'credit.indexLoanDrawn'],
    responsible: '区经信局',
    foundOn: '2024-05-20',
    status: 'open',
  },
  {
    code: 'WT2023-2',
    opinion: number,
    name: '高层次人才招引难度大',
    wording: '我区地处交通末端，城市能级低，公共服务、商业配套、生活服务不完善，对高精尖人才、创新型项目吸引力不足。',
    causes: '高能级创新平台缺乏，企业引才意识不够。',
    measures: '优化完善人才政策，塑造平台引才优势，引进科技领军人才和团队。',
    commitments: ['CN2024-07', 'CN2024-08', 'CN2024-09'],
    figures: ['talents.newClassE', 'talents.classE', 'talents.doctors'],
    responsible: '区委组织部',
    foundOn: '2024-05-20',
    status: 'open',
  },
])
