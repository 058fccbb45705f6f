import { useMutation } from '@tanstack/react-query'
import { useCountyCode } from '../address/use-address.ts'
import { api } from '../client/api.ts'
import { problemOf } from '../client/problem.ts'
import button from '../controls/button.module.css'
import { Icon } from '../icons/icon.tsx'
import styles from './document-picker.module.css'

interface Props {
  id: string
  /** SHA-256 of the stored file. */
  value: string
  text: string | undefined
  onChange: (sha256: string) => void
}

/** Stores a scan and keeps its digest; the record refers to the bytes, not to a path. */
export function DocumentPicker({ id, value, text, onChange }: Props) {
  const region = useCountyCode()
  const store = useMutation({
    mutationFn: (file: File) => api.documents.add({ region, file }),
    onSuccess: ({ sha256 }) => onChange(sha256),
  })
  const kept = value ? `已存：${store.data?.name ?? text ?? '原件'}` : '不得上传涉密文件'
  return (
    <span className={styles['picker']}>
      <span className={`${button['button']} ${button['plain']} ${styles['choose']}`}>
        <Icon name="importing" size={16} /> {value ? '换一份' : '选择文件'}
        <input
          id={id}
          type="file"
          onChange={(event) => event.target.files?.[0] && store.mutate(event.target.files[0])}
        />
      </span>
      <span role="status">{store.isPending ? '正在存入' : store.isError ? problemOf(store.error).message : kept}</span>
    </span>
  )
}
