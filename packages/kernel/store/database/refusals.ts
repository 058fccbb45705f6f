import { defineRefusals } from '../../define/refusal.ts'

/** Every way in which a database is not opened. */
export const refuse = defineRefusals({
  databaseUrlUnreachable: {
    status: 'conflict',
    say: (f: { server: string; reason: string }) =>
      `连不上 DATABASE_URL 指定的数据库（${f.server}）：${f.reason}。请检查地址、用户和密码，以及该服务是否已经启动。`,
  },
  databaseUrlMalformed: {
    status: 'invalid',
    say: (_: { reason: string }) => 'DATABASE_URL 写法不对，应为 postgres://用户:密码@主机:端口/库名。',
  },
  databaseTooOld: {
    status: 'invalid',
    say: (f: { version: string; floor: string }) =>
      `数据库版本是 PostgreSQL ${f.version}，本系统需要 ${f.floor} 或更高版本。请升级数据库，或去掉 DATABASE_URL 改用自带的数据库。`,
  },
  databaseNotUtf8: {
    status: 'invalid',
    say: (f: { encoding: string }) =>
      `数据库的编码是 ${f.encoding}，存不下全部汉字。请新建编码为 UTF8 的库，再把 DATABASE_URL 指向它。`,
  },
  platformWithoutDatabase: {
    status: 'invalid',
    say: (f: { platform: string }) =>
      `本机平台（${f.platform}）没有自带的数据库程序。请先执行 npm ci；仍然没有时，请安装 PostgreSQL，并用 DATABASE_URL 指定它。`,
  },
  databaseProgramDoesNotRun: {
    status: 'invalid',
    say: (f: { program: string; reason: string }) =>
      `自带的数据库程序运行不了（${f.program}）：${f.reason}。请用 DATABASE_URL 指定一个 PostgreSQL。`,
  },
  noServerAccount: {
    status: 'invalid',
    say: (_: { tried: readonly string[] }) =>
      '数据库不能以 root 身份运行，本机又没有 postgres、nobody、daemon 这样的普通用户。请换一个普通用户运行本系统。',
  },
  dataOfAnotherAccount: {
    status: 'forbidden',
    say: (f: { folder: string; owner: string }) =>
      `数据目录 ${f.folder} 属于用户 ${f.owner}，当前用户打不开。请换成该用户或 root 运行，或用 --data 另选一个目录。`,
  },
  dataFolderName: {
    status: 'invalid',
    say: (f: { folder: string }) =>
      `数据目录 ${f.folder} 的路径里有数据库程序不能识别的符号（" $ \` \\ 或换行）。请换一个目录。`,
  },
  dataFolderNotWritable: {
    status: 'forbidden',
    say: (f: { folder: string; reason: string }) =>
      `数据目录 ${f.folder} 写不进去：${f.reason}。请换一个目录，或改好它的权限。`,
  },
  copiedDataFolder: {
    status: 'conflict',
    say: (f: { folder: string; original: string; database: string }) =>
      `${f.folder} 是从 ${f.original} 复制来的，而数据库在 ${f.database}，仍归原目录使用。请把数据库目录也复制一份，再把它的新位置写进 ${f.folder}/database-location，并删去其中的 belongs-to 文件。`,
  },
  dataOfAnotherVersion: {
    status: 'conflict',
    say: (f: { folder: string; found: string; ours: string }) =>
      `数据目录 ${f.folder} 是用 PostgreSQL ${f.found} 建的，现在自带的是 ${f.ours}，不能直接打开。请用原版本导出后再导入。`,
  },
  databaseNotCreated: {
    status: 'conflict',
    say: (f: { folder: string; log: string }) => `数据库没有建成（${f.folder}）。数据库程序的说明：\n${f.log}`,
  },
  databaseDidNotStart: {
    status: 'conflict',
    say: (f: { folder: string; log: string }) => `数据库没有启动起来（${f.folder}）。数据库程序的说明：\n${f.log}`,
  },
})
