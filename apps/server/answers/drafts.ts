import { refuse } from '../refusals.ts'

interface Draft {
  readonly text?: string | undefined
  readonly file?: File | undefined
}

/** The words of a draft that was pasted, or handed over as .docx or as text. */
export async function draftText({ text, file }: Draft): Promise<string> {
  if (!file) {
    if (!text?.trim()) throw refuse('fileMissing', {})
    return text
  }
  return textOfFile(file.name, await file.bytes())
}

/** Text in UTF-8 or, as older files are, in GB 18030. */
export async function textOfFile(name: string, bytes: Uint8Array): Promise<string> {
  if (bytes.includes(0)) throw refuse('draftUnreadable', { name })
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}
