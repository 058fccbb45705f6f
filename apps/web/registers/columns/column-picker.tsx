import type { RegisterDefinition } from '@dongjian/server/contract'
import { Button } from '../../controls/button.tsx'
import { Check } from '../../controls/check.tsx'
import { Popover } from '../../controls/popover.tsx'
import { Icon } from '../../icons/icon.tsx'
import { fieldGroups } from '../field-groups.ts'
import { statusColumn } from './columns.ts'
import styles from './column-picker.module.css'

interface Props {
  definition: RegisterDefinition
  chosen: readonly string[]
  choose: (columns: readonly string[] | undefined) => void
}

export function ColumnPicker({ definition, chosen, choose }: Props) {
  const turn = (name: string) =>
    choose(chosen.includes(name) ? chosen.filter((each) => each !== name) : [...chosen, name])
  const face = (
    <>
      <Icon name="columns" size={16} />
      栏目
    </>
  )
  return (
    <Popover label="选择显示的栏目" face={face} align="end">
      {() => (
        <div className={styles['picker']}>
          {fieldGroups(definition).map(({ title, fields }) => (
            <fieldset key={title}>
              <legend>{title}</legend>
              {fields.map((field) => (
                <Check
                  key={field.name}
                  label={field.label}
                  checked={field.name === definition.naming || chosen.includes(field.name)}
                  disabled={field.name === definition.naming}
                  onChange={() => turn(field.name)}
                />
              ))}
            </fieldset>
          ))}
          <Check label="状态" checked={chosen.includes(statusColumn)} onChange={() => turn(statusColumn)} />
          <Button weight="text" onClick={() => choose(undefined)}>
            恢复默认栏目
          </Button>
        </div>
      )}
    </Popover>
  )
}
