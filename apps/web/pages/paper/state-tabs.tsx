import tabs from '../../drafts/filter-tabs.module.css'
import { stateWords, type Passage, type PassageState } from './passages.ts'
import { StateMark } from './state-mark.tsx'

interface Props {
  passages: readonly Passage[]
  show: PassageState | undefined
  onShow: (state: PassageState | undefined) => void
}

export function StateTabs({ passages, show, onShow }: Props) {
  return (
    <div className={tabs['tabs']} role="group" aria-label="读出的内容">
      <button type="button" aria-pressed={show === undefined} onClick={() => onShow(undefined)}>
        全部 <strong>{passages.length}</strong>
      </button>
      {(Object.keys(stateWords) as PassageState[]).map((state) => (
        <button key={state} type="button" aria-pressed={show === state} onClick={() => onShow(state)}>
          <StateMark state={state} wordless />
          {stateWords[state]} <strong>{passages.filter((each) => each.state === state).length}</strong>
        </button>
      ))}
      <span className={tabs['keys']}>
        <kbd>n</kbd> 下一个 <kbd>p</kbd> 上一个
      </span>
    </div>
  )
}
