import { useMutation } from '@tanstack/react-query'
import { useCountyCode } from '../address/use-address.ts'
import { api } from '../client/api.ts'
import { problemOf } from '../client/problem.ts'
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
  const name = store.data?.name ?? text
  return (
    <span className={styles['picker']}>
      <input id={id} type="file" onChange={(event) => event.target.files?.[0] && store.mutate(event.target.files[0])} />
      <span role="status">
        {store.isPending
          ? '正在存入'
          : store.isError
            ? problemOf(store.error).message
            : value
              ? `已存：${name ?? '原件'}`
              : '不得上传涉密文件'}
      </span>
    </span>
  )
}
