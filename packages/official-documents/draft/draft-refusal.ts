const sentences = {
  notDocx: '这不是 Word 文档（.docx），请用 Word 或 WPS 打开后另存为“.docx”再上传。',
  oldFormat: '这是旧版的 .doc 或 .wps 文档，请用 Word 或 WPS 打开后另存为“.docx”再上传。',
  encrypted: '这份文档设有打开密码，请取消密码后再上传。',
  tooLarge: '这份文档太大，请删去图片和附件，只留文字后再上传。',
  broken: '这份文档已损坏，读不完整，请用 Word 或 WPS 打开、重新保存后再上传。',
} as const

export type DraftRefusalCode = keyof typeof sentences

/** A file that cannot be read as a draft; the message says what to do. */
export class DraftRefusal extends Error {
  override readonly name = 'DraftRefusal'
  readonly code: DraftRefusalCode

  constructor(code: DraftRefusalCode, options?: ErrorOptions) {
    super(sentences[code], options)
    this.code = code
  }
}
