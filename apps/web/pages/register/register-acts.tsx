import { Link } from '@tanstack/react-router'
import type { RegisterDefinition } from '@dongjian/server/contract'
import { useReading } from '../../address/use-reading.ts'
import { LinkButton } from '../../controls/link-button.tsx'
import { Icon } from '../../icons/icon.tsx'
import { exportAddress } from '../../registers/export-address.ts'
import { useRegisterView } from '../../registers/use-register-view.ts'
import { CloseLedger } from './close-ledger.tsx'
import button from '../../controls/button.module.css'

export function RegisterActs({ definition }: { definition: RegisterDefinition }) {
  const reading = useReading()
  const { view } = useRegisterView()
  const { county, asKnownOn } = reading
  return (
    <>
      <LinkButton href={`/api/${county}/registers/${definition.name}/template`} weight="text" download>
        下载模板
      </LinkButton>
      {view.of === undefined && (
        <LinkButton href={exportAddress(reading, definition.name, view)} icon="exporting" download>
          导出
        </LinkButton>
      )}
      <Link to="/$county/imports" params={{ county }} className={`${button['button']} ${button['plain']}`}>
        <Icon name="importing" size={16} /> 导入
      </Link>
      {asKnownOn === undefined && <CloseLedger definition={definition} />}
      {asKnownOn === undefined && (
        <Link
          to="/$county/registers/$register/new"
          params={{ county, register: definition.name }}
          className={`${button['button']} ${button['primary']}`}
        >
          <Icon name="plus" size={16} /> 登记
        </Link>
      )}
    </>
  )
}
