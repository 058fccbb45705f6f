/** The colours of both themes, under the same names: style sheets, antd and charts all read them from here. */
export interface Tokens {
  readonly ink: string
  /** Labels and second lines; passes 4.5:1 on paper and on ground. */
  readonly inkSoft: string
  readonly paper: string
  readonly ground: string
  readonly hairline: string
  /** The edge of a control, 3:1 on paper. */
  readonly edge: string
  readonly sea: string
  readonly seaWash: string
  readonly onSea: string
  readonly green: string
  readonly greenWash: string
  readonly amber: string
  readonly amberWash: string
  readonly red: string
  readonly redWash: string
  readonly none: string
  /** Last year beside this year. */
  readonly before: string
  /** The ground of what the pointer is on. */
  readonly hover: string
  readonly selection: string
  readonly shadow: string
}

export const light: Tokens = {
  ink: '#0B2A3C',
  inkSoft: '#4B626F',
  paper: '#FFFFFF',
  ground: '#F6F8F9',
  hairline: '#DFE6EA',
  edge: '#87979F',
  sea: '#0F6B7A',
  seaWash: '#E9F3F4',
  onSea: '#FFFFFF',
  green: '#2E7D4F',
  greenWash: '#EAF4EE',
  amber: '#B45309',
  amberWash: '#FDF3E4',
  red: '#B42318',
  redWash: '#FCEDEB',
  none: '#8A97A0',
  before: '#B9C9CF',
  hover: '#EDF2F4',
  selection: '#BFDDE1',
  shadow: '0 8px 28px rgb(11 42 60 / 14%)',
}

export const dark: Tokens = {
  ink: '#E4EDF1',
  inkSoft: '#A4B6BF',
  paper: '#11222C',
  ground: '#0A171F',
  hairline: '#243842',
  edge: '#6B808B',
  sea: '#5DBBC9',
  seaWash: '#14343D',
  onSea: '#05232A',
  green: '#6CC08F',
  greenWash: '#14332A',
  amber: '#E5A550',
  amberWash: '#3A2C17',
  red: '#F2887F',
  redWash: '#3D2123',
  none: '#7F8F98',
  before: '#4A626E',
  hover: '#1A2E39',
  selection: '#1F5561',
  shadow: '0 8px 28px rgb(0 0 0 / 50%)',
}

export const sans =
  '"PingFang SC", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif'

/** `inkSoft` → `--ink-soft`: the declarations of one theme, for a style sheet. */
export const declare = (tokens: Tokens): string =>
  Object.entries(tokens)
    .map(([name, value]) => `--${name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}:${value}`)
    .join(';')
