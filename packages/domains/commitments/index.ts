export { commitments } from './register.ts'
export { commitmentFigures } from './figures.ts'
export { listProgress, lightOf, type Light, type Progress } from './progress.ts'
export { findPromise, listCommitments, type Commitment } from './queries.ts'
