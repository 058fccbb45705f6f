import { useState } from 'react'
import { useCountyCode } from '../address/use-address.ts'
import { IconButton } from '../controls/icon-button.tsx'
import { SheetDialog } from '../controls/sheet-dialog.tsx'
import styles from './menu.module.css'
import { RailLink } from './rail-link.tsx'
import { SchemeButton } from './scheme-button.tsx'
import { usePlaces } from './use-places.ts'

/** The rail as a drawer, on phones. */
export function Menu() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <IconButton icon="menu" label="打开导航" aria-expanded={open} onClick={() => setOpen(true)} />
      {open && <Drawer onClose={() => setOpen(false)} />}
    </>
  )
}

function Drawer({ onClose }: { onClose: () => void }) {
  const county = useCountyCode()
  const groups = usePlaces()
  return (
    <SheetDialog label="导航" className={styles['drawer']} onClose={onClose}>
      <div className={styles['head']}>
        <SchemeButton />
        <IconButton icon="close" label="关闭导航" onClick={onClose} />
      </div>
      <nav aria-label="全部页面">
        {groups.map(({ heading, places }) => (
          <div key={heading}>
            <p aria-hidden="true" className={styles['heading']}>
              {heading}
            </p>
            <ul aria-label={heading}>
              {places.map((place) => (
                <RailLink key={place.word} place={place} county={county} onGo={onClose} />
              ))}
            </ul>
          </div>
        ))}
      </nav>
    </SheetDialog>
  )
}
