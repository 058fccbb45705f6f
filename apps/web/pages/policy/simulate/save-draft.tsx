import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { saveMoved } from '../../../client/policies.ts'
import { Button } from '../../../controls/button.tsx'
import { Popover } from '../../../controls/popover.tsx'
import { TextInput } from '../../../controls/text-input.tsx'
import type { Moved } from '../../../policies/policy-view.ts'
import { Failure } from '../../../states/failure.tsx'
import { usePolicy } from '../policy-in-hand.ts'
import styles from '../../../controls/popover-form.module.css'

/** Keeps where the sliders stand as a version of its own, under a name; the paper itself stays as it is. */
export function SaveDraft({ moved }: { moved: Moved }) {
  const { policy, reading, year } = usePolicy()
  const [name, setName] = useState(`${policy.edition}测算稿`)
  const saving = useMutation({
    mutationFn: (draft: { edition: string; moved: Moved }) => saveMoved(reading.county, { id: policy.id, ...draft }),
  })
  if (Object.keys(moved).length === 0) {
    return (
      <Button disabled title="先拖动一个参数">
        存为草案
      </Button>
    )
  }
  return (
    <Popover label="存为草案" face="存为草案" align="end">
      {() =>
        saving.isSuccess && saving.variables.moved === moved ? (
          <p role="status" className={styles['form']}>
            已存为草案“{saving.variables.edition}”。
            {saving.data.leftOut > 0 && `有 ${saving.data.leftOut} 个例子因参数改动不再成立，没有带过去，请补写。`}
            <Link
              to="/$county/policies/$policy/simulate"
              params={{ county: reading.county, policy: saving.data.id }}
              search={{ year: String(year), against: policy.id }}
            >
              打开草案，与{policy.edition}比较
            </Link>
          </p>
        ) : (
          <form
            className={styles['form']}
            onSubmit={(event) => {
              event.preventDefault()
              saving.mutate({ edition: name.trim(), moved })
            }}
          >
            <TextInput label="草案的版本名称" value={name} maxLength={60} onChange={setName} />
            {saving.isError && <Failure error={saving.error} />}
            <Button type="submit" weight="primary" busy={saving.isPending} disabled={name.trim() === ''}>
              存下
            </Button>
          </form>
        )
      }
    </Popover>
  )
}
