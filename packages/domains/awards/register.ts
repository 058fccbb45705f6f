import { defineRegister, field } from '@dongjian/kernel/define'
import { levels } from '../levels.ts'

export const awards = defineRegister({
  name: 'awards',
  title: '获奖与评定',
  about: '本地单位和项目获得的科技奖励、大赛名次，以及上级对专项工作的星级评定',
  subject: '成果与合作',
  fields: {
    number: field.text('获奖证书编号', { required: true, max: 60, hint: '没有证书的填发文文号加序号' }),
    name: field.text('获奖项目或事项', { required: true, max: 160 }),
    kind: field.choice(
      '奖项类别',
      { scienceProgress: '科技进步奖', contest: '创新创业大赛', appraisal: '专项工作评定', other: '其他奖励' },
      { required: true },
    ),
    level: field.choice('奖项级别', levels, { required: true, ordered: true }),
    grade: field.choice(
      '获奖等次',
      { first: '一等奖', second: '二等奖', third: '三等奖', excellence: '优胜奖' },
      { ordered: true },
    ),
    rating: field.choice('评定星级', { five: '五星', four: '四星', three: '三星' }, { ordered: true }),
    organization: field.ref('获奖单位', 'organizations'),
    people: field.names('主要完成人'),
    year: field.year('奖励年度', { required: true }),
    awardedOn: field.date('授奖日期', { notBefore: 'year' }),
    authority: field.text('授奖机关', { max: 80 }),
    paperNumber: field.text('授奖文件文号', { max: 60 }),
  },
  key: ['number'],
  naming: 'name',
  glance: ['name', 'level', 'year'],
  statuses: { nominated: '已提名', awarded: '已授奖', declined: '未获奖', revoked: '已撤销' },
  way: ['nominated', 'awarded'],
  steps: {
    award: { label: '授奖', from: 'nominated', to: 'awarded', by: 'bureau', needs: ['awardedOn', 'authority'] },
    decline: { label: '未获奖', from: 'nominated', to: 'declined', by: 'bureau' },
    revoke: { label: '撤销', from: 'awarded', to: 'revoked', by: 'bureau' },
  },
  lists: { all: { label: '全部', sort: 'awardedOn', descending: true } },
})
