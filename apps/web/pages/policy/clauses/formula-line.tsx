import styles from './formula-line.module.css'

/** An expression exactly as it stands in the file, and its line there. */
export function FormulaLine({ formula }: { formula: { text: string; line: number } }) {
  return (
    <code className={styles['formula']} title={`文件第 ${formula.line} 行`}>
      {formula.text}
    </code>
  )
}
