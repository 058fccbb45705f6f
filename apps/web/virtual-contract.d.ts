declare module 'virtual:contract' {
  const routes: import('@dongjian/server/contract').Contract
  export default routes
}
