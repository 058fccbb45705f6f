import { Link } from '@tanstack/react-router'
import { useCountyCode } from '../address/use-address.ts'
import { Icon } from '../icons/icon.tsx'
import styles from './bottom-tabs.module.css'

const tabs = [
  { word: '总览', icon: 'overview', to: '/$county' },
  { word: '台账', icon: 'register', to: '/$county/registers' },
  { word: '数字', icon: 'figure', to: '/$county/figures' },
  { word: '报告', icon: 'report', to: '/$county/reports' },
] as const

export function BottomTabs() {
  const county = useCountyCode()
  return (
    <nav aria-label="常用页面" className={styles['tabs']}>
      {tabs.map(({ word, icon, to }) => (
        <Link key={to} to={to} params={{ county }} activeOptions={{ exact: to === '/$county', includeSearch: false }}>
          <Icon name={icon} size={20} />
          {word}
        </Link>
      ))}
    </nav>
  )
}
