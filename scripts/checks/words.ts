import type { Finding } from './run-check.ts'
import { findText, listFiles } from './tracked-files.ts'

interface Forbidden {
  pattern: RegExp
  why: string
}

// Each pattern is written so that it does not find itself.
const forbidden: readonly Forbidden[] = [
  { pattern: /(?<![\w.])\/(?:wor[k]|tm[p]|roo[t]|hom[e])\/(?=\w)/, why: '一台机器上的路径' },
  { pattern: /\b(?:[C-Z]:\\Use[r]s\\)/i, why: '一台机器上的路径' },
  { pattern: /\b(?:10\.\d{1,3}|172\.(?:1[6-9]|2\d|3[01])|192\.16[8])(?:\.\d{1,3}){2}\b/, why: '内网地址' },
  { pattern: /\bregistr[y](?!\.npmjs\.org)(?:\.[\w-]+)+\.[a-z]{2,}\b/, why: '某处的软件源' },
  { pattern: /\bissue[s]?\s+#?\d+\b|\bissue[s] show\b/i, why: '工作单编号' },
  { pattern: /\b(?:Claud[e]|Anthropi[c]|ChatGP[T]|Copilo[t]|OpenA[I])\b/i, why: '写作工具' },
  { pattern: /\b(?:sub-?agen[t]|AI[- ](?:agen[t]|assistan[t]|helpe[r])|coding agen[t])\b/i, why: '谁写的' },
  { pattern: /\b(?:this|previous|next|last|my) sessio[n]\b/i, why: '怎样写的' },
]

/** The project speaks of itself: no machine, no registry, no workplace, nobody's tools. */
export async function checkWords(): Promise<Finding> {
  return { faults: listFiles().flatMap(findFaults) }
}

function findFaults(path: string): string[] {
  const text = findText(path)
  return text === null || path === 'package-lock.json' ? [] : findForbidden(path, text)
}

/** Every forbidden word of a text, with its line. */
export function findForbidden(path: string, text: string): string[] {
  return text
    .split('\n')
    .flatMap((line, index) =>
      forbidden
        .filter(({ pattern }) => pattern.test(line))
        .map(({ pattern, why }) => `${path}:${index + 1} ${why}：${pattern.exec(line)![0]}`),
    )
}
