import { defineFigures, over } from '../define-figures.ts'

export const organizationFigures = defineFigures('organizations', {
  firms: over('organizations')({
    label: '在册企业',
    unit: '家',
    count: 'records',
    time: { stock: 'establishedOn', until: 'closedOn' },
    where: { kind: 'firm' },
    says: ['企业总数', '登记企业'],
  }),
  firmsAboveScale: over('organizations')({
    label: '规上企业',
    unit: '家',
    count: 'records',
    time: { stock: 'aboveScaleSince', until: ['closedOn', 'aboveScaleUntil'] },
    where: { kind: 'firm', aboveScale: true },
    says: ['规模以上企业'],
  }),
})
