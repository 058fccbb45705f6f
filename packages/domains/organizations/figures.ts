import { defineFigures, over } from '../define-figures.ts'

export const organizationFigures = defineFigures('organizations', {
  firms: over('organizations')({
    label: '在册企业',
    unit: '家',
    count: 'records',
    oneEach: '一家单位一行，主体代码不重复',
    time: { stock: 'establishedOn', until: 'closedOn' },
    where: { kind: 'firm' },
    says: ['企业总数', '登记企业'],
  }),
  firmsAboveScale: over('organizations')({
    label: '规上企业',
    unit: '家',
    count: 'records',
    oneEach: '一家单位一行，主体代码不重复',
    time: { stock: 'aboveScaleSince', until: ['closedOn', 'aboveScaleUntil'] },
    where: { kind: 'firm', aboveScale: true },
    says: ['规模以上企业'],
  }),
})
