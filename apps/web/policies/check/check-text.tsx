import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { CheckedPolicy } from '@dongjian/server/contract'
import { useRef, useState } from 'react'
import { checkPolicy, savePolicy } from '../../client/policies.ts'
import { Button } from '../../controls/button.tsx'
import { FileText, isTooLong } from '../../controls/file-text.tsx'
import { Failure } from '../../states/failure.tsx'
import { CheckOutcome } from './check-outcome.tsx'
import styles from './check-text.module.css'
import { spanOf } from './text-place.ts'

interface Props {
  county: string
  /** What stands in the box to begin with: the version that is open. */
  initial?: string
  madeFrom?: string
}

/** A policy file as text: every fault with its place, or that it can be saved as a draft. */
export function CheckText({ county, initial = '', madeFrom }: Props) {
  const [text, setText] = useState(initial)
  const box = useRef<HTMLTextAreaElement>(null)
  const check = useMutation({ mutationFn: (draft: string) => checkPolicy(county, draft) })
  const save = useMutation({ mutationFn: (draft: string) => savePolicy(county, draft, madeFrom) })
  const checked: CheckedPolicy | undefined = check.variables === text ? check.data : undefined
  const goTo = (line: number, column: number) => {
    const { from, to } = spanOf(text, line, column)
    box.current?.focus()
    box.current?.setSelectionRange(from, to)
    // A browser does not scroll to a selection: a line is 20 px high.
    box.current?.scrollTo({ top: Math.max(0, (line - 6) * 20) })
  }
  return (
    <form
      className={styles['check']}
      onSubmit={(event) => {
        event.preventDefault()
        save.reset()
        check.mutate(text)
      }}
    >
      <FileText
        ref={box}
        of="政策文件"
        rows={14}
        placeholder="把政策文件的文字粘贴到这里：名称、文号、版本、参数、条款和例子。写法照已有的版本。"
        value={text}
        onChange={setText}
      />
      {check.isError && <Failure error={check.error} />}
      {save.isError && <Failure error={save.error} />}
      {checked && <CheckOutcome checked={checked} onGo={goTo} />}
      {save.isSuccess ? (
        <Saved county={county} id={save.data.id} />
      ) : (
        <div className={styles['acts']}>
          <Button type="submit" busy={check.isPending} disabled={text.trim() === '' || isTooLong(text)}>
            检查
          </Button>
          <Button
            weight="primary"
            busy={save.isPending}
            disabled={checked === undefined || checked.faults.length > 0}
            onClick={() => save.mutate(text)}
          >
            存为草案
          </Button>
          <span className={styles['hint']}>检查不保存；检查通过才能存。</span>
        </div>
      )}
    </form>
  )
}

function Saved({ county, id }: { county: string; id: string }) {
  return (
    <p role="status">
      已存为草案。
      <Link to="/$county/policies/$policy" params={{ county, policy: id }}>
        打开这份草案
      </Link>
    </p>
  )
}
