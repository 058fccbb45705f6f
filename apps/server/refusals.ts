import { defineRefusals } from '@dongjian/kernel/define'

/** What the HTTP edge itself says no to; everything else is refused by the packages behind it. */
export const refuse = defineRefusals({
  countyNotFound: {
    status: 'notFound',
    say: (f: { region: string }) => `本机没有区划代码为“${f.region}”的县（市、区），可用 dongjian county create 新建`,
  },
  registerNotFound: {
    status: 'notFound',
    say: (f: { name: string }) => `没有名为“${f.name}”的台账，可用 dongjian registers list 查看全部`,
  },
  filterInvalid: {
    status: 'invalid',
    say: (f: { label: string; value: string; want: string }) => `筛选“${f.label}”用的“${f.value}”不对：${f.want}`,
  },
  routeNotFound: {
    status: 'notFound',
    say: (f: { method: string; path: string }) => `没有“${f.method} ${f.path}”这个接口，可在 /api/docs 查看全部接口`,
  },
  addressMalformed: { status: 'invalid', say: (_: Record<string, never>) => '地址写法不对，请核对后重试' },
  requestUnreadable: {
    status: 'invalid',
    say: (_: Record<string, never>) => '请求的方法或头部读不懂，请在浏览器中打开洞见的页面操作',
  },
  hostForeign: {
    status: 'forbidden',
    say: (_: { host: string }) => '本服务只供本机使用，请在浏览器中打开 http://127.0.0.1 开头的地址',
  },
  originForeign: {
    status: 'forbidden',
    say: (_: { origin: string }) => '这个请求来自别的网站，已拒绝；请在洞见自己的页面上操作',
  },
  bodyTooLarge: {
    status: 'tooLarge',
    say: (f: { limit: string }) => `上传的内容超过${f.limit}，请拆成几份或去掉图片后再传`,
  },
  bodyWithoutLength: {
    status: 'invalid',
    say: (_: Record<string, never>) => '请求没有写明内容长度（Content-Length），请重试',
  },
  bodyMalformed: { status: 'invalid', say: (_: Record<string, never>) => '请求的内容不完整或不是 JSON，请检查后重试' },
  inputInvalid: {
    status: 'invalid',
    say: (f: { issues: readonly { path: string; message: string }[] }) =>
      f.issues.map(({ path, message }) => (path ? `${path}：${message}` : message)).join('；'),
  },
  promiseNotFound: {
    status: 'notFound',
    say: (_: { id: string }) => '没有找到这项承诺，它可能已经撤销，请从承诺看板重新打开',
  },
  documentNotFound: { status: 'notFound', say: (_: { sha256: string }) => '没有找到这份文件，它可能还没有存入' },
  fileMissing: {
    status: 'invalid',
    say: (_: Record<string, never>) => '请附上文稿：粘贴文字，或选择一个 .docx、.txt 文件',
  },
  draftEmpty: {
    status: 'invalid',
    say: (f: { name: string }) => `“${f.name}”里没有文字，请核对是否选错了文件`,
  },
  draftTooLong: {
    status: 'tooLarge',
    say: (f: { name: string; limit: number }) => `“${f.name}”超过${f.limit}万字，请只留要核对的部分，或分成几份`,
  },
  draftUnreadable: {
    status: 'invalid',
    say: (f: { name: string }) => `“${f.name}”不是文字文件，请另存为 .docx 或 .txt 后再核对`,
  },
  portTaken: {
    status: 'conflict',
    say: (f: { port: number }) =>
      `端口 ${f.port} 已被别的程序占用：如果洞见已经在运行，直接打开 http://127.0.0.1:${f.port}；否则换一个端口，如 --port ${f.port + 1}`,
  },
})
