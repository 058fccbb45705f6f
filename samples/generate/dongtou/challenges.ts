import { registers } from '@dongjian/domains/definitions'
import { drawFor } from '../random.ts'
import { sheet, type Row } from '../row.ts'
import { firms } from './organizations.ts'

type Challenge = Row<typeof registers.challenges>

const draw = drawFor('challenges')

const needs: Readonly<Record<(typeof firms)[number]['chain'], readonly string[]>> = {
  两菜一鱼: [
    '羊栖菜砷含量控制技术',
    '紫菜烘干节能装备',
    '大黄鱼分级起捕装备',
    '海藻饲料添加剂',
    '鱼糜凝胶品质提升',
    '养殖尾水生态处理',
    '苗种远距离运输保活',
    '贝类净化在线监测',
    '水产品微冻保鲜',
    '海参加工副产物利用',
    '紫菜异物自动剔除',
    '羊栖菜夹苗机械化',
    '大黄鱼疫苗浸泡工艺',
    '海藻酱风味保持',
    '渔获物自动称重分拣',
    '网箱附着物清理',
    '紫菜头水菜鉴别',
    '海产即食品杀菌工艺',
  ],
  电子电器: [
    '断路器触头无银化',
    '连接器高温密封',
    '继电器自动装配视觉定位',
    '电能表低功耗通信',
    '充电枪散热结构',
    '智能断路器电弧识别',
    '高压接线盒阻燃材料',
    '电器壳体免喷涂注塑',
    '小型电机降噪',
    '开关柜局放监测',
    '接触器寿命预测',
    '温控器精度提升',
    '漏电保护误动抑制',
    '端子压接在线检测',
    '线束自动布线',
    '电机驱动器小型化',
    '绝缘件环保替代',
    '电器开关耐久试验台',
  ],
  医药化工: [
    '中间体溶剂回收',
    '海藻多糖分子量控制',
    '连续结晶工艺',
    '低温酶法水解',
    '敷料止血性能提升',
    '废盐资源化',
    '原料药杂质控制',
    '微反应器放大',
    '胶囊海藻壳材',
    '酶固定化载体',
    '高盐废水生化处理',
    '中药提取在线检测',
  ],
  新能源新材料: [
    '储能电池盐雾防护',
    '光伏支架轻量化',
    '风机叶片防冰涂层',
    '海缆护套耐磨材料',
    '逆变器海岛并网控制',
    '复合格栅界面增强',
    '防污涂料去铜化',
    '再生尼龙纺丝',
    '储能热管理',
    '海洋混凝土抗裂',
    '碳纤维回收再用',
    '导电浆料国产替代',
  ],
}

const wanted = firms.map((firm, i) => ({ firm, name: needs[firm.chain][i % needs[firm.chain].length]! }))

/** `count` needs of a year, beginning at a firm so that the years do not ask the same. */
function call(year: number, from: number, count: number, states: (i: number) => Challenge): Challenge[] {
  return Array.from({ length: count }, (_, i) => {
    const { firm, name } = wanted[(from + i * 7) % wanted.length]!
    return {
      number: `BD${year}-${String(i + 1).padStart(3, '0')}`,
      name,
      callYear: year,
      publisher: firm.name,
      chain: firm.chain,
      collectedOn: draw.workday(`${year - 1}-11-06`, `${year - 1}-12-08`),
      ...states(i),
    }
  })
}

const reward = (): string => String(draw.whole(3, 24) * 5)

// 2024: 39 collected, 23 of them confirmed by the end of January, 2 left out.
const of2024 = call(2024, 3, 39, (i) => {
  if (i % 20 === 19) return { status: 'declined' }
  const order = i - Math.floor(i / 20)
  if (order >= 23) return { status: 'collected' }
  const confirmedOn = order < 15 ? '2023-12-27' : '2024-01-19'
  return order < 6
    ? { confirmedOn, reward: reward(), bidsCloseOn: '2024-06-28', status: 'open' }
    : { confirmedOn, reward: reward(), status: 'listed' }
})

const of2023 = call(2023, 11, 26, (i) => {
  if (i >= 17) return { status: i % 2 === 0 ? 'collected' : 'declined' }
  const given = { confirmedOn: '2022-12-22', reward: reward() }
  if (i >= 9) return { ...given, status: 'listed' }
  const open = { ...given, bidsCloseOn: '2023-03-31' }
  if (i >= 5) return { ...open, status: 'inReview' }
  const awarded = { ...open, winner: draw.pick(['示例海洋大学', '示例工程学院']), awardedOn: '2023-05-12' }
  return i < 2 ? { ...awarded, acceptedOn: '2024-03-28', status: 'accepted' } : { ...awarded, status: 'awarded' }
})

const of2022 = call(2022, 29, 15, (i) =>
  i < 12
    ? {
        confirmedOn: '2021-12-24',
        reward: reward(),
        bidsCloseOn: '2022-03-31',
        ...(i < 3
          ? { winner: '示例工程学院', awardedOn: '2022-05-20', acceptedOn: '2023-06-08', status: 'accepted' }
          : { status: 'listed' }),
      }
    : { status: 'collected' },
)

export const challengeSheet = sheet(registers.challenges, [...of2022, ...of2023, ...of2024])
