import { defineFigures, over } from '../define-figures.ts'

export const partnershipFigures = defineFigures('partnerships', {
  landedFirms: over('landed-firms')({
    label: '院校合作落地企业',
    unit: '家',
    holders: 'firm',
    time: { flow: 'establishedOn' },
    says: ['落地企业', '产业化企业', '企业'],
    actions: ['落地', '落地成立', '成立', '引进成立', '孵化'],
    near: ['战略合作', '院校', '高校', '创业团队', '校地合作'],
    note: '按企业成立日期计；签约、入驻另有日期。',
  }),
  signed: over('partnerships')({
    label: '院校战略合作协议',
    unit: '份',
    count: 'records',
    time: { flow: 'signedOn' },
    says: ['战略合作协议', '校地合作协议'],
    actions: ['签订', '签署', '签约'],
  }),
})
