// expect: the web reads definitions and the contract
export type Tx = import('@dongjian/kernel/store').Tx
