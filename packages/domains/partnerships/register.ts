import { defineRegister, field } from '@dongjian/kernel/define'

export const partnerships = defineRegister({
  name: 'partnerships',
  title: '院校战略合作',
  about: '政府部门、协会、企业与高校院所签订的战略合作协议',
  subject: '成果与合作',
  fields: {
    number: field.text('协议编号', { required: true, max: 60 }),
    name: field.text('协议名称', { required: true, max: 160 }),
    institution: field.ref('合作院校', 'organizations', { required: true }),
    party: field.ref('本地签约方', 'organizations'),
    team: field.text('合作团队', { max: 80 }),
    signedOn: field.date('签约日期', { required: true }),
    endsOn: field.date('期满日期', { notBefore: 'signedOn' }),
    content: field.text('合作内容', { max: 400 }),
    scan: field.document('协议扫描件'),
  },
  key: ['number'],
  naming: 'name',
  glance: ['name', 'institution', 'signedOn'],
  statuses: { inForce: '履行中', completed: '已履行', terminated: '已终止' },
  way: ['inForce', 'completed'],
  steps: {
    complete: { label: '期满', from: 'inForce', to: 'completed', by: 'system', on: 'endsOn' },
    terminate: { label: '终止', from: 'inForce', to: 'terminated', by: 'unit' },
  },
  lists: { all: { label: '全部', sort: 'signedOn', descending: true } },
})

export const landedFirms = defineRegister({
  name: 'landed-firms',
  title: '合作落地企业',
  about: '因院校合作在本地新成立的企业，签约、成立、入驻分开记',
  subject: '成果与合作',
  fields: {
    firm: field.ref('落地企业', 'organizations', { required: true }),
    partnership: field.ref('所依合作', 'partnerships'),
    sector: field.text('产业方向', { max: 60 }),
    signedOn: field.date('签约日期'),
    establishedOn: field.date('成立日期', { required: true }),
    movedInOn: field.date('入驻日期', { notBefore: 'signedOn' }),
    incubator: field.ref('入驻基地', 'incubators'),
    registeredCapital: field.money('注册资本', { plausible: '10亿元' }),
    products: field.text('主要产品', { max: 200 }),
  },
  key: ['firm'],
  naming: 'firm',
  glance: ['firm', 'sector', 'establishedOn'],
  statuses: { established: '已成立', operating: '已投产', left: '已退出' },
  way: ['established', 'operating'],
  steps: {
    operate: { label: '投产', from: 'established', to: 'operating', by: 'unit' },
    leave: { label: '退出', from: ['established', 'operating'], to: 'left', by: 'bureau' },
  },
  lists: { all: { label: '全部', sort: 'establishedOn', descending: true } },
})
