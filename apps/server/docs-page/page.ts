import type { OpenAPI } from '@orpc/contract'
import { escape, renderRow, renderSchema, type Schema } from './schema.ts'
import { style } from './style.ts'

/** The OpenAPI document as one page of HTML that needs no script and no network. */
export function renderDocs(document: OpenAPI.Document): string {
  const groups = renderGroups(document)
  const { title, description = '' } = document.info
  const sections = [...groups].map(
    ([tag, routes]) => `<section id="${escape(tag)}"><h2>${escape(tag)}</h2>${routes.join('')}</section>`,
  )
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escape(title)}</title><style>${style}</style></head>
<body><header><h1>${escape(title)}</h1><p>${escape(description)}</p>
<p>机器可读的说明：<a href="/api/openapi.json">openapi.json</a>（OpenAPI ${escape(document.openapi)}）。地址以 <code>/api</code> 开头。</p>
<nav aria-label="分组">${[...groups.keys(), '类型'].map((tag) => `<a href="#${escape(tag)}">${escape(tag)}</a>`).join('')}</nav></header>
<main>${sections.join('')}${renderTypes(document)}</main></body></html>`
}

function renderGroups(document: OpenAPI.Document): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    for (const [method, operation] of Object.entries(item ?? {})) {
      if (typeof operation !== 'object' || !('responses' in operation)) continue
      const [tag = '其他'] = operation.tags ?? []
      groups.set(tag, [...(groups.get(tag) ?? []), renderRoute(method, path, operation)])
    }
  }
  return groups
}

function renderTypes({ components }: OpenAPI.Document): string {
  const types = Object.entries(components?.schemas ?? {}).toSorted(([a], [b]) => a.localeCompare(b))
  const articles = types.map(([name, schema]) => {
    const note = name === 'Problem' ? '<p>所有不成功的回答都是这一种形状。</p>' : ''
    return `<article id="type-${escape(name)}"><h3>${escape(name)}</h3>${note}${renderSchema(schema as Schema)}</article>`
  })
  return `<section id="类型"><h2>类型</h2>${articles.join('')}</section>`
}

function renderRoute(method: string, path: string, operation: OpenAPI.OperationObject): string {
  const parameters = (operation.parameters ?? []) as unknown as Schema[]
  const body = contentOf(operation.requestBody ?? {})
  const answers = Object.entries(operation.responses ?? {})
  const good = answers.find(([status]) => status.startsWith('2'))
  const refusals = answers.map(([status]) => status).filter((status) => !status.startsWith('2'))
  return `<details><summary><span class="method">${method.toUpperCase()}</span> <code>${escape(path)}</code> <span>${escape(operation.summary ?? '')}</span></summary>
<div class="route">${parameters.length > 0 ? `<h3>参数</h3>${renderParameters(parameters)}` : ''}
${body ? `<h3>内容</h3>${renderContent(body)}` : ''}
${good ? `<h3>回答 ${good[0]}</h3>${renderContent(contentOf(good[1]))}` : ''}
<p class="refusals">可能的拒绝：${refusals.join('、')}，都是 <a href="#type-Problem">Problem</a></p></div></details>`
}

const contentOf = (holder: object): Schema | undefined => (holder as Schema)['content'] as Schema | undefined

const renderContent = (content: Schema | undefined): string =>
  Object.entries(content ?? {})
    .map(([type, media]) => `<p class="type">${escape(type)}</p>${renderSchema((media as Schema)['schema'] as Schema)}`)
    .join('')

function renderParameters(parameters: readonly Schema[]): string {
  const rows = parameters.map((parameter) => {
    const place = parameter['in'] === 'path' ? '地址中' : parameter['required'] === true ? '必填' : '可不填'
    return renderRow(String(parameter['name']), place, (parameter['schema'] ?? {}) as Schema)
  })
  return `<table><tbody>${rows.join('')}</tbody></table>`
}
