import type { PolicyDetail, PolicyParameter } from '@dongjian/server/contract'
import { Button } from '../../../controls/button.tsx'
import { Slider } from '../../../controls/slider.tsx'
import { Panel } from '../../../page/panel.tsx'
import { sayParameter } from '../../../policies/money.ts'
import type { Moved } from '../../../policies/policy-view.ts'
import { usePolicy } from '../policy-in-hand.ts'
import { parameterGroups } from './parameter-groups.ts'
import moving from '../../../page/moving.module.css'
import styles from './sliders.module.css'

interface Props {
  moved: Moved
  onMove: (name: string, value: string) => void
  onReset: () => void
  /** Another version, whose numbers stand beside. */
  baseline: PolicyDetail | undefined
}

export function Sliders({ moved, onMove, onReset, baseline }: Props) {
  const { policy } = usePolicy()
  const count = Object.keys(moved).length
  const acts = count > 0 && (
    <Button weight="text" icon="undo" onClick={onReset}>
      全部复位
    </Button>
  )
  return (
    <div className={moving['place']}>
      <Panel title={count > 0 ? `参数（改了 ${count} 个）` : '参数'} acts={acts}>
        <div className={`${moving['groups']} ${styles['groups']}`}>
          {policy.parameters.length === 0 && <p>这一版没有可改的参数。</p>}
          {parameterGroups(policy).map(({ name, parameters }) => (
            <section key={name} aria-label={name}>
              <h3>{name}</h3>
              {parameters.map((parameter) => (
                <Slider
                  key={parameter.name}
                  {...sliderOf(parameter, moved)}
                  note={noteOf(parameter, baseline)}
                  onChange={(value) => onMove(parameter.name, value)}
                />
              ))}
            </section>
          ))}
          {baseline && <OnlyThere policy={policy} baseline={baseline} />}
        </div>
      </Panel>
    </div>
  )
}

const sliderOf = ({ name, value, unit, min, max, step }: PolicyParameter, moved: Moved) => ({
  label: name,
  unit,
  value: moved[name] ?? value,
  usual: value,
  min,
  max,
  step,
  say: (text: string) => sayParameter(text, unit),
})

function noteOf({ name, value, unit }: PolicyParameter, baseline: PolicyDetail | undefined): string | undefined {
  const there = baseline?.parameters.find((each) => each.name === name)
  return there && there.value !== value ? `${baseline?.edition} ${sayParameter(there.value, unit)}` : undefined
}

/** The numbers of the other version that this one does without. */
function OnlyThere({ policy, baseline }: { policy: PolicyDetail; baseline: PolicyDetail }) {
  const missing = baseline.parameters.filter(({ name }) => policy.parameters.every((each) => each.name !== name))
  if (missing.length === 0) return null
  return (
    <section aria-label="对照版另有的参数">
      <h3>{baseline.edition}另有</h3>
      <dl className={styles['there']}>
        {missing.map(({ name, value, unit }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{sayParameter(value, unit)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
