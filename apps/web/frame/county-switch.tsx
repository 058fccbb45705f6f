import { useNavigate } from '@tanstack/react-router'
import { useCountyCode } from '../address/use-address.ts'
import { useCounties } from '../client/counties.ts'
import { Choice } from '../controls/choice.tsx'
import { DemoTag } from './demo-tag.tsx'
import styles from './county-switch.module.css'

export function CountySwitch() {
  const code = useCountyCode()
  const counties = useCounties().data ?? []
  const navigate = useNavigate()
  const here = counties.find((county) => county.code === code)
  if (!here) return null
  const others = counties.length > 1
  return (
    <span className={styles['county']}>
      {others ? (
        <Choice
          label="区县"
          quiet
          value={code}
          onChange={(event) => void navigate({ to: '/$county', params: { county: event.target.value } })}
        >
          {counties.map((county) => (
            <option key={county.code} value={county.code}>
              {county.name}
            </option>
          ))}
        </Choice>
      ) : (
        <strong>{here.name}</strong>
      )}
      {here.demo && <DemoTag />}
    </span>
  )
}
