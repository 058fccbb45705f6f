import { useState } from 'react'
import { IconButton } from '../../controls/icon-button.tsx'

/** The address holds all of the state: a colleague who opens it sees the same number. */
export function CopyLink() {
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(location.href)
    setCopied(true)
    setTimeout(() => setCopied(false), 2000)
  }
  return (
    <>
      <span role="status" className="visually-hidden">
        {copied ? '链接已复制' : ''}
      </span>
      <IconButton
        icon={copied ? 'done' : 'link'}
        label={copied ? '链接已复制' : '复制链接'}
        onClick={() => void copy()}
      />
    </>
  )
}
