import { defineFigures, over } from '../define-figures.ts'

export const policyFigures = defineFigures('policies', {
  inForce: over('policies')({
    label: '施行中的科技政策文件',
    unit: '件',
    count: 'records',
    time: { stock: 'effectiveOn', until: ['validUntil', 'repealedOn'] },
    where: { status: ['issued', 'inForce', 'expired', 'repealed'] },
    says: ['有效政策文件', '科技政策'],
  }),
  issued: over('policies')({
    label: '印发科技政策文件',
    unit: '件',
    count: 'records',
    time: { flow: 'issuedOn' },
    says: ['出台政策', '修订政策'],
    actions: ['出台', '印发', '修订', '制定'],
  }),
})
