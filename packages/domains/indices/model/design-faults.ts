import { validateModel, type Design, type Model } from '@dongjian/composite-index'
import type { Path } from '../../yaml-file.ts'

interface Found {
  readonly path: Path
  readonly message: string
}

/** What is left open has to run too: each way is looked at as if the model had been written with it. */
export function faultsOfWays(model: Model, { parameters }: Design): Found[] {
  const names = parameters.map(({ name }) => name)
  return parameters.flatMap((parameter, i) => {
    const { name } = parameter
    const message = `不确定的“${name}”写了两次，请换一个名称或删去`
    const again: Found[] = names.indexOf(name) < i ? [{ path: ['不确定性', i], message }] : []
    const ways = 'alternatives' in parameter ? parameter.alternatives : []
    return [...again, ...ways.flatMap((way, j) => faultsOfWay(model, way, ['不确定性', i, '做法', j]))]
  })
}

function faultsOfWay(model: Model, way: object, path: Path): Found[] {
  const { faults } = validateModel({ ...model, steps: { ...model.steps, ...way } })
  const refused = faults.find(({ severity }) => severity === 'refused')
  return refused ? [{ path, message: refused.message }] : []
}
