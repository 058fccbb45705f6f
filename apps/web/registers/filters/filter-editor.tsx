import type { FieldShape } from '../../cells/cell-text.ts'
import { ChoiceEditor } from './choice-editor.tsx'
import type { Filter } from './filter-text.ts'
import { RangeEditor } from './range-editor.tsx'
import { WordsEditor } from './words-editor.tsx'
import { lazy, Suspense } from 'react'
import { Bone } from '../../states/bones.tsx'

const ReferenceEditor = lazy(async () => ({ default: (await import('./reference-editor.tsx')).ReferenceEditor }))

export interface EditorProps {
  field: FieldShape
  filter: Filter | undefined
  onDone: (filter: Filter | undefined) => void
}

/** The form for one condition, by the type of its column. */
export function FilterEditor(props: EditorProps) {
  switch (props.field.type) {
    case 'choice':
    case 'flag':
      return <ChoiceEditor {...props} />
    case 'date':
    case 'year':
    case 'money':
    case 'whole':
    case 'decimal':
      return <RangeEditor {...props} />
    case 'ref':
      return (
        <Suspense fallback={<Bone height={32} />}>
          <ReferenceEditor {...props} />
        </Suspense>
      )
    default:
      return <WordsEditor {...props} />
  }
}
