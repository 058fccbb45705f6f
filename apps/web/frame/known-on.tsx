import { useMatches } from '@tanstack/react-router'
import { useAddress, useChangeAddress } from '../address/use-address.ts'
import { Button } from '../controls/button.tsx'
import { DayInput } from '../controls/day-input.tsx'
import { Popover } from '../controls/popover.tsx'
import { sayDay, today } from '../days/day-text.ts'
import { Icon } from '../icons/icon.tsx'
import styles from './known-on.module.css'

/** Reads the records as they were known on a day: what was entered or corrected later is not seen. */
export function KnownOn() {
  const { known } = useAddress()
  const ownDay = useMatches({ select: (matches) => matches.at(-1)?.staticData.ownDay })
  const change = useChangeAddress()
  const face = (
    <>
      <Icon name="clock" size={16} />
      {known ? `截至${sayDay(known)}所知` : (ownDay ?? '截至今天所知')}
    </>
  )
  return (
    <>
      <Popover label="按哪一天掌握的记录看" face={face} align="end" buttonClass={known ? styles['past'] : undefined}>
        {(close) => (
          <div className={styles['sheet']}>
            <p>只看这一天（含）以前登记的内容，之后的补录和更正不计。</p>
            <DayInput
              label="截至日期"
              value={known ?? today()}
              max={today()}
              onChange={(day) => change({ known: day === '' || day >= today() ? undefined : day })}
            />
            <div className={styles['acts']}>
              <Button
                weight="text"
                onClick={() => {
                  change({ known: undefined })
                  close()
                }}
              >
                按今天看
              </Button>
              <Button weight="primary" onClick={close}>
                完成
              </Button>
            </div>
          </div>
        )}
      </Popover>
      {known && (
        <span className={styles['back']}>
          <Button weight="text" onClick={() => change({ known: undefined })}>
            回到今天
          </Button>
        </span>
      )}
    </>
  )
}
