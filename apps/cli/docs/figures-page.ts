import { domains } from '@dongjian/domains/definitions'
import { sourceOf, type CataloguedFigure, type Period } from '@dongjian/kernel/define'
import { definitionHash, explainFigure, sqlOfFigure, type Definitions } from '@dongjian/kernel/figures'

// An example of a period: the statements of another differ in two dates.
const period: Period = '2023'
const sources = { counted: '台账', received: '来数', derived: '测算' } as const

/** Every figure with its meaning in words and the statement that it becomes. */
export function figuresPage(definitions: Definitions): string {
  const groups = Object.entries(domains).map(([code, title]) => ({
    title,
    figures: Object.values(definitions.figures).filter(({ domain }) => domain === code),
  }))
  return [
    '# 数字',
    '',
    '由数字定义生成，不要手改；改 `packages/domains/*/figures.ts` 后运行 `npx dongjian docs generate`。查询语句以2023年为例，`:region` 是县（市、区）的区划代码。',
    '',
    ...groups
      .filter(({ figures }) => figures.length > 0)
      .flatMap(({ title, figures }) => [
        `## ${title}`,
        '',
        ...figures.flatMap((figure) => entryOf(definitions, figure)),
      ]),
  ].join('\n')
}

function entryOf(definitions: Definitions, figure: CataloguedFigure): string[] {
  const statement = sqlOfFigure(definitions, { code: figure.code, period })
  return [
    `### ${figure.label} \`${figure.code}\``,
    '',
    `${sources[sourceOf(figure)]}${figure.unit ? `，单位：${figure.unit}` : ''}。${explainFigure(definitions, figure, period)}`,
    '',
    `口径版本 \`${definitionHash(figure).slice(0, 12)}\``,
    '',
    ...(statement ? ['```sql', layOut(statement.sql, statement.parameters), '```', ''] : []),
  ]
}

/** One clause on a line, parameters written out: a reviewer reads what the database is asked. */
export function layOut(sql: string, parameters: readonly unknown[]): string {
  const filled = sql.replaceAll(/\$(\d+)/g, (_, n: string) => literal(parameters[Number(n) - 1]))
  return filled
    .replaceAll(/("[vnude]\d+"),/g, '$1,\n ')
    .replaceAll(') select ', ')\nselect ')
    .replaceAll(', (select k.', ',\n  (select k.')
    .replaceAll(/ (from "[a-z_]+" as "t"|left join "[a-z_]+" as "t_)/g, '\n$1')
    .replace(/ (where "t"\."region")/, '\n$1')
}

const literal = (value: unknown): string =>
  value === '000000'
    ? ':region'
    : typeof value === 'number'
      ? String(value)
      : `'${String(value).replaceAll("'", "''")}'`
