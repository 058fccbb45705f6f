// expect: a pure library stands on nothing of ours
// lint: eslint(no-restricted-imports)
export { field } from '@dongjian/kernel/define'
