// expect: the example county is for tests
import { answers } from '../example-county/index.ts'

export const known = answers
