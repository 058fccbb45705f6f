import { registers } from '@dongjian/domains/definitions'
import { sheet, type Row } from '../row.ts'
import { firms } from './organizations.ts'

type Exclusion = Row<(typeof registers)['policy-exclusions']>

const offices = { dishonest: '区人民法院', safety: '区应急管理局', environment: '市生态环境局洞头分局' } as const

/** Owners of lists that no other ledger names. */
export const ownerSheet = sheet<typeof registers.organizations>(
  registers.organizations,
  Object.values(offices).map((name, i) => ({ code: `LS-JG-${15 + i}`, name, kind: 'government', status: 'active' })),
)

const owners = { ...offices, landUse: '区自然资源局', fraud: '区科技局' } as const

interface Listed {
  readonly firm: number
  readonly kind: keyof typeof owners
  readonly paper: string
  readonly paperNumber: string
  readonly startsOn: string
  readonly liftedOn?: string
  readonly remark?: string
}

const landUse = (places: readonly number[], year: number, startsOn: string, liftedOn?: string): Listed[] =>
  places.map((firm) => ({
    firm,
    kind: 'landUse',
    paper: `关于公布${year}年度亩均效益综合评价D类企业名单的通知`,
    paperNumber: `演示洞自然资〔${startsOn.slice(0, 4)}〕${year - 2002}号`,
    startsOn,
    ...(liftedOn && { liftedOn }),
  }))

const listed: readonly Listed[] = [
  {
    firm: 8,
    kind: 'safety',
    paper: '关于公布2022年第一批安全生产失信企业名单的通知',
    paperNumber: '演示洞应急〔2022〕9号',
    startsOn: '2022-03-11',
    liftedOn: '2022-12-09',
  },
  {
    firm: 55,
    kind: 'environment',
    paper: '关于公布2022年度环境违法企业名单的函',
    paperNumber: '演示环洞函〔2022〕14号',
    startsOn: '2022-06-17',
    liftedOn: '2023-06-16',
  },
  // On the list from before the decision until after the payment of its R&D subsidy of 2022: nobody had looked.
  {
    firm: 47,
    kind: 'dishonest',
    paper: '失信被执行人名单（2022年第三批）',
    paperNumber: '演示洞法函〔2022〕31号',
    startsOn: '2022-09-07',
    liftedOn: '2023-10-18',
    remark: '义务履行完毕后移出',
  },
  ...landUse([13], 2022, '2022-12-16', '2023-12-20'),
  // The three whose claims of 2023 were declined in April 2024.
  ...landUse([12, 45, 50], 2023, '2023-12-20'),
  {
    firm: 20,
    kind: 'fraud',
    paper: '关于对研发费用归集不实企业的处理决定',
    paperNumber: '演示洞科〔2024〕3号',
    startsOn: '2024-01-12',
    remark: '2021年度研发费用补助已追回',
  },
  {
    firm: 58,
    kind: 'dishonest',
    paper: '失信被执行人名单（2024年第一批）',
    paperNumber: '演示洞法函〔2024〕6号',
    startsOn: '2024-03-08',
  },
]

export const exclusionSheet = sheet(
  registers['policy-exclusions'],
  listed.map(({ firm, ...of }, i): Exclusion => ({
    number: `MD${of.startsOn.slice(0, 4)}-${String(i + 1).padStart(2, '0')}`,
    organization: firms[firm]!.name,
    provider: owners[of.kind],
    ...of,
    status: of.liftedOn ? 'lifted' : 'inEffect',
  })),
)
