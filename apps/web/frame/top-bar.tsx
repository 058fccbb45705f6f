import { Link } from '@tanstack/react-router'
import { useAddress, useCountyCode } from '../address/use-address.ts'
import { SearchButton } from '../search/search-button.tsx'
import { CountySwitch } from './county-switch.tsx'
import { KnownOn } from './known-on.tsx'
import { Mark } from './mark.tsx'
import { Menu } from './menu.tsx'
import { PeriodChoice } from './period-choice.tsx'
import { SchemeButton } from './scheme-button.tsx'
import styles from './top-bar.module.css'

export function TopBar() {
  const county = useCountyCode()
  const { known } = useAddress()
  return (
    <header className={known ? `${styles['bar']} ${styles['past']}` : styles['bar']}>
      <Link to="/$county" params={{ county }} className={styles['brand']} aria-label="洞见，回到总览">
        <Mark />
        <span>洞见</span>
      </Link>
      <CountySwitch />
      <SearchButton />
      <div className={styles['selectors']}>
        <PeriodChoice />
        <KnownOn />
        <SchemeButton />
      </div>
      <div className={styles['menu']}>
        <Menu />
      </div>
    </header>
  )
}
