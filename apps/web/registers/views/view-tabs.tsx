import type { RegisterDefinition } from '@dongjian/server/contract'
import { Icon } from '../../icons/icon.tsx'
import { declaredViews, sameView } from '../register-view.ts'
import type { ViewInHand } from '../use-register-view.ts'
import { SaveView } from './save-view.tsx'
import { useSavedViews } from './saved-views.ts'
import styles from './view-tabs.module.css'

/** The views that the register declares, then those that this reader saved. */
export function ViewTabs({ definition, hand }: { definition: RegisterDefinition; hand: ViewInHand }) {
  const [saved, keep] = useSavedViews(definition.name)
  const declared = declaredViews(definition)
  const known = [...declared, ...saved].some(({ view }) => sameView(view, hand.view))
  return (
    <div className={styles['tabs']} role="group" aria-label="视图">
      {declared.map(({ name, label, view }) => (
        <button key={name} type="button" aria-pressed={sameView(view, hand.view)} onClick={() => hand.show(view)}>
          {label}
        </button>
      ))}
      {saved.map((each) => (
        <span key={each.label} className={styles['saved']}>
          <button type="button" aria-pressed={sameView(each.view, hand.view)} onClick={() => hand.show(each.view)}>
            {each.label}
          </button>
          <button
            type="button"
            className={styles['remove']}
            aria-label={`删除视图“${each.label}”`}
            onClick={() => keep(saved.filter((other) => other !== each))}
          >
            <Icon name="close" size={12} />
          </button>
        </span>
      ))}
      {!known && !hand.view.of && (
        <SaveView
          taken={[...declared, ...saved].map(({ label }) => label)}
          onSave={(label) => keep([...saved, { label, view: hand.view }])}
        />
      )}
    </div>
  )
}
