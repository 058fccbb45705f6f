// expect: the web reads definitions and the contract
export const domains = (): Promise<unknown> => import('@dongjian/domains')
