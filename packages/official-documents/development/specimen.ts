import type { Block, Run } from '../model/blocks.ts'
import type { OfficialDocument } from '../model/official-document.ts'

/** Twenty-eight characters and more, none of which may stand at the edge of a line in another way. */
const filler = '依托区内海洋产业基础持续推进科技创新平台建设引导企业加大研发投入培育壮大创新主体促进成果落地转化'

const paragraph = (...runs: (Run | string)[]): Block => ({
  kind: 'paragraph',
  runs: runs.map((run) => (typeof run === 'string' ? { text: run } : run)),
})

const figure = (id: string, text: string, note?: string): Run => ({
  figure: { id, text, ...(note === undefined ? {} : { note }) },
})

const heading = (level: 1 | 2 | 3 | 4, text: string): Block => ({ kind: 'heading', level, runs: [{ text }] })

const blocks: Block[] = [
  paragraph('现在，我代表区人民政府，向区人大常委会报告关于科技创新工作审议意见落实情况，请予审议。'),
  heading(1, '一、工作落实情况'),
  heading(2, '（一）围绕产业发展，加大科技创新工作力度'),
  paragraph(
    { text: '一是强化顶层设计。', strong: true },
    '2023年，投入财政经费',
    figure('rd-projects.fiscalFunding', '1484万元', '立项下达总额，区级重点研发项目'),
    '支持区级重点研发项目',
    figure('rd-projects.districtKeyProjects', '19项'),
    '，拉动社会资本研发投入',
    figure('rd-projects.selfFunding', '5399万元'),
    '。促成',
    { names: { id: 'commissioners.hosts', text: '示例甲、示例乙和示例丙' } },
    '等',
    figure('commissioners.deputyAgreements', '3家'),
    '企业达成“科技副总”合作协议——力争',
    { target: { id: 'incubators.area-2024', text: '1万平方米' } },
    '……',
  ),
  heading(3, '1.平台建设'),
  heading(4, '（1）孵化基地'),
  ...Array.from({ length: 9 }, () => paragraph(filler.repeat(3), '。')),
  {
    kind: 'table',
    caption: [{ text: '表1　重点研发项目' }],
    columns: [
      { title: [{ text: '产业链' }], align: 'left', share: 2 },
      { title: [{ text: '项目' }], align: 'right', share: 1 },
    ],
    rows: [
      [[{ text: '海洋食品' }], [figure('rd-projects.oceanFood', '7项')]],
      [[{ text: '电子电器 < & > "' }], [{ text: '12项' }]],
    ],
  },
  heading(1, '二、存在问题不足'),
  paragraph(filler, '。'),
]

/** A 会议材料 with every kind of block, and both annexes. */
export const meetingPaper: OfficialDocument = {
  kind: 'meeting',
  title: '关于科技创新工作审议意见\n落实情况的报告',
  note: '2024年5月28日在示例区第十届人大常委会\n第二十次会议上',
  office: '示例区人民政府副区长',
  person: '示例某',
  salutation: '主任、各位副主任，各位委员：',
  blocks,
  annexes: [
    {
      kind: 'measures',
      title: '审议意见落实情况对照表',
      rows: Array.from({ length: 8 }, (_, index) => ({
        opinion: `加快第${index + 1}批创新平台建设，拓展孵化空间，完善配套设施。`,
        measure: '建成海洋生物科技示范基地，引进专业运营机构，出台管理办法和专项政策。',
        progress: [
          { text: '新增孵化面积' },
          figure('incubators.newArea', '6700平方米'),
          { text: '，签约入孵企业24家。' },
        ],
        unit: '区科技局',
        deadline: '2024年12月',
        state: '推进中',
      })),
    },
    {
      kind: 'definitions',
      title: '口径说明',
      note: '按2024年5月20日所知取数',
      rows: Array.from({ length: 14 }, (_, index) => ({
        number: `${1484 + index}万元`,
        name: '区级重点研发项目财政经费',
        counted: '2023年立项的区级重点研发项目，按立项下达总额求和，不含省市项目。',
        source: '研发项目台账',
      })),
    },
  ],
  watermark: '演示数据',
  stamps: { createdAt: '2024-05-28T09:00:00+08:00' },
}

/** The same as 红头报送件. */
export const redHeadPaper: OfficialDocument = {
  ...meetingPaper,
  kind: 'redHead',
  redHead: {
    issuer: '示例市示例区人民政府',
    number: '示政〔2024〕5号',
    signer: '示例某',
    to: '示例区人大常委会',
    signature: '示例区人民政府',
    date: '2024年5月20日',
    copies: '区委办公室，区人大常委会各工作委员会，区政协办公室，区纪委区监委，区法院，区检察院，各人民团体',
    printedBy: '示例区人民政府办公室',
    printedOn: '2024年5月20日',
  },
}

/** Nothing but full lines: three pages to count lines and characters on. */
export const fullPages: OfficialDocument = {
  ...meetingPaper,
  blocks: [paragraph(filler.repeat(40))],
  annexes: [],
}
