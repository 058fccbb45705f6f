import { expect, test } from 'vitest'
import { readItems } from '../index.ts'

const asked = (text: string) =>
  readItems(text).map(({ start, end, text: words, title, heading, lead, deadline }) => {
    expect(text.slice(start, end)).toBe(words)
    return {
      title: title && text.slice(title.start, title.end),
      heading: heading && text.slice(heading.start, heading.end),
      lead,
      deadline,
    }
  })

const opinion = `关于推进种业振兴工作情况的审议意见

县人民政府：
10月26日，县人大常委会第十五次会议听取和审议了县人民政府的专项工作报告。会议认为，一年来成效明显。会议指出，还存在龙头企业偏少等问题。现将审议意见交由你们研究办理：
一、强化规划引领，完善政策体系。要抓紧编制种业发展规划，2024年6月底前印发实施。
二、突出主体培育，增强企业实力。
一要加大招引力度，三年内引进育种企业5家；二要支持企业建设研发中心，由县农业农村局牵头，会同县科技局制定办法。
三、加强执法监管。
（一）开展专项整治。严厉打击假冒伪劣种子。
（二）健全追溯体系。年底前实现主要品种可追溯。
请县人民政府认真研究，并在三个月内将办理情况书面报告县人大常委会。

县人民代表大会常务委员会
2023年11月2日`

test('审议意见：每个最下一级的编号一条，称谓、背景、问题、结尾不算', () => {
  expect(asked(opinion)).toEqual([
    { title: '强化规划引领', heading: null, lead: null, deadline: '2024年6月底前' },
    { title: '加大招引力度', heading: '突出主体培育，增强企业实力', lead: null, deadline: null },
    { title: '支持企业建设研发中心', heading: '突出主体培育，增强企业实力', lead: '县农业农村局', deadline: null },
    { title: '开展专项整治', heading: '加强执法监管', lead: null, deadline: null },
    { title: '健全追溯体系', heading: '加强执法监管', lead: null, deadline: '年底前' },
  ])
})

const plan = `2024年科技工作实施方案
为贯彻落实上级部署，结合实际，制定本方案。
一、总体要求
以创新驱动为引领，坚持问题导向。
二、重点任务
（一）培育创新主体
1.建立培育库。入库企业30家以上。（牵头单位：县科技局；完成时限：2024年9月底前）
2.开展上门辅导。
责任单位：县经信局、各街道
（二）建设创新平台
新建省级研发中心2家。
完善共享机制。
三、保障措施
加强组织领导，成立工作专班。
强化督查考核，按季通报。
附件：任务清单`

test('方案：总体要求不算，没有编号的保障措施一段一条', () => {
  expect(asked(plan)).toEqual([
    { title: '建立培育库', heading: '培育创新主体', lead: '县科技局', deadline: '2024年9月底前' },
    { title: '开展上门辅导', heading: '培育创新主体', lead: '县经信局', deadline: null },
    { title: '建设创新平台', heading: '重点任务', lead: null, deadline: null },
    { title: '加强组织领导', heading: '保障措施', lead: null, deadline: null },
    { title: '强化督查考核', heading: '保障措施', lead: null, deadline: null },
  ])
})

test('任务分工：一行一条，责任单位写在括号里', () => {
  const text = `重点任务分工
1.新增高新技术企业20家（责任单位：县科技局；完成时限：2024年12月）
2.建成科创大厦一期（责任单位：县住建局、县城投公司）`
  expect(asked(text)).toEqual([
    { title: '新增高新技术企业20家', heading: '重点任务分工', lead: '县科技局', deadline: '2024年12月' },
    { title: '建成科创大厦一期', heading: '重点任务分工', lead: '县住建局', deadline: null },
  ])
})

test('括在一段末尾的责任单位归这一段的每一点', () => {
  const text = '一、抓培育。一是建库入库；二是上门辅导。（责任单位：县科技局，完成时限：2024年6月）'
  expect(asked(text).map(({ lead, deadline }) => [lead, deadline])).toEqual([
    ['县科技局', '2024年6月'],
    ['县科技局', '2024年6月'],
  ])
})

test('没有编号的意见，由“建议如下”引出，一段一条', () => {
  const text =
    '主任会议研究后，提出以下意见：\n要加大科技投入，落实增长要求。\n要加强人才引育。\n以上意见，请研究处理。'
  expect(asked(text).map(({ title }) => title)).toEqual(['要加大科技投入', '要加强人才引育'])
})

test('没有要求的文稿没有条目', () => {
  expect(readItems('2023年，新增高新技术企业12家。\n一、主要成效\n（一）平台更多。建成孵化器2家。')).toEqual([])
  expect(readItems('')).toEqual([])
})
