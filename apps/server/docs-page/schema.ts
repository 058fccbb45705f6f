export type Schema = Readonly<Record<string, unknown>>

export const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** A type in one line of HTML, named types as links: string · RecordRow[] · { a, b } | null. */
export function renderType(schema: Schema | boolean | undefined): string {
  if (typeof schema !== 'object') return 'any'
  const named = textOf(schema['$ref']).split('/').at(-1)
  if (named) return `<a href="#type-${escape(named)}">${escape(named)}</a>`
  const union = (schema['anyOf'] ?? schema['oneOf']) as Schema[] | undefined
  if (union) return [...new Set(union.map(renderType))].join(' | ')
  if ('const' in schema) return escape(JSON.stringify(schema['const']))
  if (Array.isArray(schema['enum'])) return schema['enum'].map((value) => escape(JSON.stringify(value))).join(' | ')
  if (schema['type'] === 'array') return `${renderType(schema['items'] as Schema)}[]`
  if (schema['contentMediaType'] !== undefined) return 'file'
  const properties = schema['properties'] as Readonly<Record<string, Schema>> | undefined
  if (properties) return escape(`{ ${Object.keys(properties).join(', ')} }`)
  return escape(textOf(schema['type']) || 'any')
}

/** One line of a table: a name, whether it must be there, and what it is. */
export const renderRow = (name: string, note: string, schema: Schema): string =>
  `<tr><th scope="row"><code>${escape(name)}</code></th><td>${note}</td><td><code>${renderType(schema)}</code> ${escape(textOf(schema['description']))}</td></tr>`

/** The fields of an object, or of the objects in a list; any other type in one line. */
export function renderSchema(schema: Schema | undefined): string {
  if (!schema) return ''
  const item = schema['type'] === 'array' ? (schema['items'] as Schema) : schema
  const properties = item['properties'] as Readonly<Record<string, Schema>> | undefined
  if (!properties) return `<p><code>${renderType(schema)}</code></p>`
  const required = (item['required'] ?? []) as readonly string[]
  const rows = Object.entries(properties).map(([name, property]) =>
    renderRow(name, required.includes(name) ? '' : '可无', property),
  )
  return `${item === schema ? '' : '<p>一组：</p>'}<table><tbody>${rows.join('')}</tbody></table>`
}
