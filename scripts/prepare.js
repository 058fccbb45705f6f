// Runs before `npm start` and `npm test`, on whatever Node the machine has: installs what is missing, and sees that
// the Node that npm carried is there. Plain JavaScript for Node 20, and nothing but Node: nothing is installed yet.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const oldest = 24

if (!isInstalled()) install()
checkNode()

// Compares what is installed with what the lockfile wants; times of files say nothing after a checkout.
function isInstalled() {
  const installed = readPackages('node_modules/.package-lock.json')
  if (!installed) return false
  return Object.entries(readPackages('package-lock.json')).every(([path, wanted]) => {
    if (!path.includes('node_modules/')) return true
    const found = installed[path]
    // Packages for other platforms are never there.
    if (!found) return Boolean(wanted.optional || wanted.devOptional || wanted.peer)
    return found.version === wanted.version && found.integrity === wanted.integrity
  })
}

function readPackages(file) {
  const path = join(root, file)
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : null
}

function install() {
  console.log('正在安装依赖（npm ci），第一次需要一两分钟……')
  // The Node that runs npm, not the one inside node_modules, which is about to be replaced.
  const node = process.env.npm_node_execpath ?? process.execPath
  const npm = process.env.npm_execpath
  const args = ['ci', '--loglevel=error', '--no-audit', '--no-fund']
  const run = npm
    ? spawnSync(node, [npm, ...args], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
  if (run.status !== 0) stop('依赖没有装上。请检查网络能否访问 npm 源，然后再执行一次。')
}

// npm leaves out a package for this platform without a word when it cannot get it.
function checkNode() {
  const path = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter)
  const run = spawnSync('node', ['--version'], {
    encoding: 'utf8',
    env: { ...process.env, PATH: path },
    shell: process.platform === 'win32',
  })
  const version = (run.stdout ?? '').trim()
  if (Number(/^v(\d+)/.exec(version)?.[1] ?? 0) >= oldest) return
  stop(
    `需要 Node ${oldest} 或更高版本，现在是 ${version || process.version}：npm 没有为本机平台（${process.platform}-${process.arch}）装上自带的 Node。\n` +
      `请删去 node_modules 后再执行一次；仍然不行时，请自行安装 Node ${oldest}（https://nodejs.org）。`,
  )
}

function stop(sentence) {
  console.error(sentence)
  process.exit(1)
}
