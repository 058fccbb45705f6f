import { defineRegister, field } from '@dongjian/kernel/define'

export const events = defineRegister({
  name: 'events',
  title: '科技活动',
  about: '举办的对接会、大赛、路演、培训和科普活动，一场一行；同一场不重复登记',
  subject: '成果与合作',
  fields: {
    number: field.text('活动编号', { required: true, max: 40 }),
    name: field.text('活动名称', { required: true, max: 160 }),
    kind: field.choice(
      '活动类别',
      {
        matching: '交流对接',
        contest: '创新创业大赛',
        roadshow: '项目路演',
        training: '培训班',
        publicity: '科技周宣传',
        popularization: '科普下乡',
      },
      { required: true },
    ),
    heldOn: field.date('举办日期', { required: true }),
    endsOn: field.date('结束日期', { notBefore: 'heldOn' }),
    host: field.ref('主办单位', 'organizations'),
    organizers: field.names('承办单位'),
    place: field.text('地点', { max: 80 }),
    attendance: field.whole('参加人数', '人'),
    firstTime: field.flag('是否首届', { hint: '材料中写首届、首次的依据' }),
    evidence: field.document('活动通知或照片'),
  },
  key: ['number'],
  naming: 'name',
  glance: ['name', 'kind', 'heldOn'],
  statuses: { planned: '筹备中', held: '已举办', cancelled: '已取消' },
  way: ['planned', 'held'],
  steps: {
    hold: { label: '举办', from: 'planned', to: 'held', by: 'unit', needs: ['heldOn', 'evidence'] },
    cancel: { label: '取消', from: 'planned', to: 'cancelled', by: 'unit' },
  },
  lists: { all: { label: '全部', sort: 'heldOn', descending: true } },
})
