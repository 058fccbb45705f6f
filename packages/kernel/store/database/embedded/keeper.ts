import { setTimeout as wait } from 'node:timers/promises'
import type { Home } from './home.ts'
import { connect, isAlone } from './presence.ts'
import { stopServer } from './server.ts'

// Stops a server whose users have all died without leaving. Started by the process that starts the server:
//   node keeper.ts '<home as JSON>'

const home = JSON.parse(process.argv[2]!) as Home
const interval = 5_000

await wait(interval)
const watch = await connect(home)
if (watch) {
  watch.client.once('end', () => process.exit(0))
  while (!(await isAlone(watch.client))) await wait(interval)
  await stopServer(home)
}
