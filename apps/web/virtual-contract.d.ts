declare module 'virtual:contract' {
  import type { Contract } from '@dongjian/server/contract'

  const routes: Contract
  export default routes
}
