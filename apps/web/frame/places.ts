import type { IconName } from '../icons/shapes.ts'

export interface Place {
  readonly word: string
  readonly icon: IconName
  readonly to:
    | '/$county'
    | '/$county/commitments'
    | '/$county/papers'
    | '/$county/registers'
    | '/$county/registers/$register'
    | '/$county/policies'
    | '/$county/indices'
    | '/$county/figures'
    | '/$county/reports'
    | '/$county/check'
    | '/$county/imports'
  readonly register?: string
  /** Registers that are reached through this place: it is marked while one of them is open. */
  readonly covers?: readonly string[]
}

export interface PlaceGroup {
  readonly heading: string
  readonly places: readonly Place[]
}

interface Listed {
  readonly name: string
  readonly title: string
  readonly subject: string
}

const subjectIcons: Readonly<Record<string, IconName>> = {
  主体: 'firm',
  项目: 'project',
  政策与资金: 'money',
  平台: 'base',
  人才: 'person',
  成果与合作: 'bond',
  金融: 'bank',
  来数: 'received',
  督办: 'promise',
}

const ownIcons: Readonly<Record<string, IconName>> = {
  opinions: 'opinion',
  'opinion-items': 'list',
  'opinion-problems': 'alert',
  milestones: 'done',
}

function placesBySubject(registers: readonly Listed[]): Place[] {
  const subjects = new Map<string, Listed[]>()
  for (const register of registers) {
    if (register.subject === '督办') continue
    subjects.set(register.subject, [...(subjects.get(register.subject) ?? []), register])
  }
  return [...subjects].map(([subject, [first, ...more]]) => ({
    word: subject,
    icon: subjectIcons[subject] ?? 'register',
    to: '/$county/registers/$register' as const,
    ...(first ? { register: first.name, covers: [first, ...more].map(({ name }) => name) } : {}),
  }))
}

/** The rail, in the order in which the data flows: what is owed, what is recorded, what is counted, what is told. */
export function groupsOf(registers: readonly Listed[]): PlaceGroup[] {
  const owed = registers.filter(({ subject }) => subject === '督办')
  return [
    { heading: '总览', places: [{ word: '总览', icon: 'overview', to: '/$county' }] },
    {
      heading: '督办',
      places: [
        { word: '承诺看板', icon: 'board', to: '/$county/commitments' },
        { word: '督办收文', icon: 'received', to: '/$county/papers' },
        ...owed.map(({ name, title }) => ({
          word: title,
          icon: ownIcons[name] ?? 'promise',
          to: '/$county/registers/$register' as const,
          register: name,
          covers: [name],
        })),
      ],
    },
    {
      heading: '台账',
      places: [
        { word: '全部台账', icon: 'register', to: '/$county/registers' },
        ...placesBySubject(registers),
        { word: '导入记录', icon: 'importing', to: '/$county/imports' },
      ],
    },
    { heading: '政策', places: [{ word: '政策', icon: 'policy', to: '/$county/policies' }] },
    { heading: '指数', places: [{ word: '指数', icon: 'index', to: '/$county/indices' }] },
    {
      heading: '数字与报告',
      places: [
        { word: '数字', icon: 'figure', to: '/$county/figures' },
        { word: '报告', icon: 'report', to: '/$county/reports' },
        { word: '核稿', icon: 'check', to: '/$county/check' },
      ],
    },
  ]
}
