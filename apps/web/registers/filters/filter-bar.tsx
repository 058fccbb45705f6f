import type { RegisterDefinition } from '@dongjian/server/contract'
import { useState } from 'react'
import { Choice } from '../../controls/choice.tsx'
import type { ViewInHand } from '../use-register-view.ts'
import { FilterChip } from './filter-chip.tsx'
import { filterFields } from './filter-fields.ts'
import styles from './filter-bar.module.css'
import { filtersOf } from './filter-text.ts'
import { NumberChip } from './number-chip.tsx'

/** One chip for each narrowed column, and a list of the columns that can still be narrowed. */
export function FilterBar({ definition, hand }: { definition: RegisterDefinition; hand: ViewInHand }) {
  const [adding, setAdding] = useState<string>()
  const fields = filterFields(definition)
  const filters = filtersOf(hand.view)
  const chips = fields.filter(({ name }) => name in filters || name === adding)
  return (
    <div className={styles['bar']} role="group" aria-label="筛选">
      {hand.view.of && (
        <NumberChip of={hand.view.of} onRemove={() => hand.change({ of: undefined, ofSlice: undefined })} />
      )}
      {chips.map((field) => (
        <FilterChip
          key={field.name}
          field={field}
          filter={filters[field.name]}
          startOpen={field.name === adding}
          onChange={(filter) => {
            setAdding(undefined)
            hand.setFilter(field.name, filter)
          }}
        />
      ))}
      {!hand.view.of && (
        <Choice label="添加筛选条件" quiet value="" onChange={(event) => setAdding(event.target.value)}>
          <option value="" disabled>
            + 筛选
          </option>
          {fields
            .filter(({ name }) => !(name in filters))
            .map(({ name, label }) => (
              <option key={name} value={name}>
                {label}
              </option>
            ))}
        </Choice>
      )}
      {Object.keys(filters).length > 1 && (
        <button
          type="button"
          className={styles['clear']}
          onClick={() => hand.change(Object.fromEntries(Object.keys(filters).map((name) => [`f.${name}`, undefined])))}
        >
          清除条件
        </button>
      )}
    </div>
  )
}
