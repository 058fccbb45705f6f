import type { OpenAPI } from '@orpc/contract'

type Schema = Readonly<Record<string, unknown>>

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** The OpenAPI document as one page of HTML that needs no script and no network. */
export function renderDocs(document: OpenAPI.Document): string {
  const groups = new Map<string, string[]>()
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    for (const [method, operation] of Object.entries(item ?? {})) {
      if (typeof operation !== 'object' || !('responses' in operation)) continue
      const [tag = '其他'] = operation.tags ?? []
      groups.set(tag, [...(groups.get(tag) ?? []), renderRoute(method, path, operation)])
    }
  }
  const tags = [...groups.keys()]
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escape(document.info.title)}</title><style>${style}</style></head>
<body><header><h1>${escape(document.info.title)}</h1><p>${escape(document.info.description ?? '')}</p>
<p>机器可读的说明：<a href="/api/openapi.json">openapi.json</a>（OpenAPI ${escape(document.openapi)}）。地址以 <code>/api</code> 开头。</p>
<nav aria-label="分组">${tags.map((tag) => `<a href="#${escape(tag)}">${escape(tag)}</a>`).join('')}</nav></header>
<main>${tags.map((tag) => `<section id="${escape(tag)}"><h2>${escape(tag)}</h2>${groups.get(tag)!.join('')}</section>`).join('')}
<section id="problem"><h2>出错</h2><p>所有不成功的回答都是同一种形状：</p>${renderSchema(document.components?.schemas?.['Problem'] as Schema)}</section></main></body></html>`
}

function renderRoute(method: string, path: string, operation: OpenAPI.OperationObject): string {
  const parameters = (operation.parameters ?? []) as unknown as Schema[]
  const body = contentOf(operation.requestBody ?? {})
  const answers = Object.entries(operation.responses ?? {})
  const good = answers.find(([status]) => status.startsWith('2'))
  return `<details><summary><span class="method ${method}">${method.toUpperCase()}</span> <code>${escape(path)}</code> <span>${escape(operation.summary ?? '')}</span></summary>
<div class="route">${parameters.length > 0 ? `<h3>参数</h3>${renderParameters(parameters)}` : ''}
${body ? `<h3>内容</h3>${renderContent(body)}` : ''}
<h3>回答${good ? ` ${good[0]}` : ''}</h3>${good ? renderContent(contentOf(good[1])) : ''}
<p class="refusals">可能的拒绝：${answers
    .map(([status]) => status)
    .filter((status) => !status.startsWith('2'))
    .join('、')}（<a href="#problem">形状</a>）</p></div></details>`
}

const contentOf = (holder: object): Schema | undefined => (holder as Schema)['content'] as Schema | undefined

const renderContent = (content: Schema | undefined): string =>
  Object.entries(content ?? {})
    .map(([type, media]) => `<p class="type">${escape(type)}</p>${renderSchema((media as Schema)['schema'] as Schema)}`)
    .join('')

const renderParameters = (parameters: readonly Schema[]): string =>
  `<table><tbody>${parameters
    .map((parameter) => {
      const schema = (parameter['schema'] ?? {}) as Schema
      const place = parameter['in'] === 'path' ? '地址中' : parameter['required'] === true ? '必填' : '可不填'
      return row(String(parameter['name']), place, schema)
    })
    .join('')}</tbody></table>`

const row = (name: string, note: string, schema: Schema): string =>
  `<tr><th scope="row"><code>${escape(name)}</code></th><td>${note}</td><td><code>${escape(typeOf(schema))}</code> ${escape(textOf(schema['description']))}</td></tr>`

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** A type in one line: string · string[] · { a, b } | null. */
export function typeOf(schema: Schema | boolean | undefined): string {
  if (typeof schema !== 'object') return 'any'
  const union = (schema['anyOf'] ?? schema['oneOf']) as Schema[] | undefined
  if (union) return [...new Set(union.map(typeOf))].join(' | ')
  if ('const' in schema) return JSON.stringify(schema['const'])
  if (Array.isArray(schema['enum'])) return schema['enum'].map((value) => JSON.stringify(value)).join(' | ')
  if (schema['type'] === 'array') return `${typeOf(schema['items'] as Schema)}[]`
  if (schema['contentMediaType'] !== undefined) return 'file'
  const properties = schema['properties'] as Readonly<Record<string, Schema>> | undefined
  if (properties) return `{ ${Object.keys(properties).join(', ')} }`
  return textOf(schema['type']) || 'any'
}

function renderSchema(schema: Schema | undefined): string {
  if (!schema) return ''
  const item = schema['type'] === 'array' ? (schema['items'] as Schema) : schema
  const properties = item['properties'] as Readonly<Record<string, Schema>> | undefined
  if (!properties) return `<p><code>${escape(typeOf(schema))}</code></p>`
  const required = (item['required'] ?? []) as readonly string[]
  const rows = Object.entries(properties).map(([name, property]) =>
    row(name, required.includes(name) ? '' : '可无', property),
  )
  return `${item === schema ? '' : '<p>一组：</p>'}<table><tbody>${rows.join('')}</tbody></table>`
}

const style = `
:root{color-scheme:light dark;--ink:#0b2a3c;--paper:#fff;--ground:#f6f8f9;--line:#dfe6ea;--sea:#0f6b7a}
@media (prefers-color-scheme:dark){:root{--ink:#dfe9ee;--paper:#10222d;--ground:#0a1922;--line:#274050;--sea:#6fc3d0}}
body{margin:0;background:var(--ground);color:var(--ink);font:14px/22px "PingFang SC","Microsoft YaHei","Noto Sans SC",sans-serif}
header,main{max-width:960px;margin:0 auto;padding:16px}h1{font-size:20px;line-height:28px}h2{font-size:16px;margin:24px 0 8px}h3{font-size:14px;margin:12px 0 4px}
a{color:var(--sea)}nav{display:flex;flex-wrap:wrap;gap:12px}code{font:13px/20px ui-monospace,Consolas,monospace;overflow-wrap:anywhere}
details{background:var(--paper);border:1px solid var(--line);border-radius:6px;margin:4px 0}summary{padding:8px 12px;cursor:pointer}
summary:focus-visible,a:focus-visible{outline:2px solid var(--sea);outline-offset:2px}.route{padding:0 12px 12px;overflow-x:auto}
.method{display:inline-block;min-width:52px;font-weight:600;color:var(--sea)}table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:4px 8px;border-top:1px solid var(--line)}th{white-space:nowrap;font-weight:400}.type,.refusals{margin:4px 0}`
