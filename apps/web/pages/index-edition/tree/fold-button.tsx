import { Icon } from '../../../icons/icon.tsx'
import styles from './tree.module.css'

interface Props {
  name: string
  open: boolean
  onTurn: () => void
}

export function FoldButton({ name, open, onTurn }: Props) {
  return (
    <button
      type="button"
      className={styles['fold']}
      aria-expanded={open}
      aria-label={`${name}的下一层`}
      onClick={onTurn}
    >
      <Icon name={open ? 'down' : 'right'} size={14} />
    </button>
  )
}
