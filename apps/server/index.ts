export { createApp, type AppOptions } from './app.ts'
export { listen } from './listen.ts'
export { describeApi } from './openapi.ts'
export { newTraceId } from './problems.ts'
