import { useRef } from 'react'
import { useCountyCode } from '../address/use-address.ts'
import { IconButton } from '../controls/icon-button.tsx'
import styles from './menu.module.css'
import { RailLink } from './rail-link.tsx'
import { SchemeButton } from './scheme-button.tsx'
import { usePlaces } from './use-places.ts'

/** The rail as a drawer, on phones. */
export function Menu() {
  const drawer = useRef<HTMLDialogElement>(null)
  const county = useCountyCode()
  const groups = usePlaces()
  const close = () => drawer.current?.close()
  return (
    <>
      <IconButton icon="menu" label="打开导航" onClick={() => drawer.current?.showModal()} />
      <dialog
        ref={drawer}
        className={styles['drawer']}
        aria-label="导航"
        onClick={(event) => event.target === drawer.current && close()}
      >
        <div className={styles['head']}>
          <SchemeButton />
          <IconButton icon="close" label="关闭导航" onClick={close} />
        </div>
        <nav aria-label="全部页面">
          {groups.map(({ heading, places }) => (
            <section key={heading} aria-label={heading}>
              <p aria-hidden="true" className={styles['heading']}>
                {heading}
              </p>
              <ul>
                {places.map((place) => (
                  <RailLink key={place.word} place={place} county={county} onGo={close} />
                ))}
              </ul>
            </section>
          ))}
        </nav>
      </dialog>
    </>
  )
}
