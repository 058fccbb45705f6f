import { registers } from '@dongjian/domains/definitions'
import { inventedCode } from '../names.ts'
import { sheet, type Row } from '../row.ts'

type Organization = Row<typeof registers.organizations>

const firm = (i: number, alias: string, trade: string, town: string, chain: string): Organization => ({
  code: inventedCode(70_000 + i),
  creditCode: inventedCode(70_000 + i),
  name: `${alias}${trade}有限公司`,
  aliases: [alias],
  kind: 'firm',
  establishedOn: `${2009 + (i % 14)}-0${1 + (i % 9)}-1${i % 9}`,
  town,
  chain,
  aboveScale: i < 5,
  ...(i < 5 && { aboveScaleSince: `${2015 + i}-01-01` }),
  status: 'active',
})

const other = (code: string, name: string, kind: Organization['kind']): Organization => ({
  code,
  name,
  kind,
  status: 'active',
})

export const organizationSheet = sheet(registers.organizations, [
  ...['县科技局', '县财政局', '县统计局', '县人力社保局', '县委组织部', '县人大常委会', '省科技厅'].map((name, i) =>
    other(`LS-JG-0${i + 1}`, name, 'government'),
  ),
  other('LS-YH-01', '示例县银行', 'bank'),
  other('LS-YX-01', '示例农业大学', 'university'),
  other('LS-YX-02', '示例机械研究院', 'institute'),
  firm(1, '示例灯塔', '食品', '河口镇', '茶与果'),
  firm(2, '示例礁石', '机械', '城关镇', '农机装备'),
  firm(3, '示例潮汐', '电机', '城关镇', '农机装备'),
  firm(4, '示例渔火', '照明', '石门镇', '照明电器'),
  firm(5, '示例海燕', '茶业', '河口镇', '茶与果'),
  firm(6, '示例风帆', '纺织', '石门镇', '纺织'),
  firm(7, '示例石斑', '果业', '云峰乡', '茶与果'),
  firm(8, '示例贝母', '药业', '云峰乡', '中药材'),
  firm(9, '示例松针', '药材', '云峰乡', '中药材'),
  firm(10, '示例竹影', '工艺', '石门镇', '竹制品'),
  firm(11, '示例溪流', '智能装备', '城关镇', '农机装备'),
  firm(12, '示例木棉', '新材料', '城关镇', '纺织'),
])
