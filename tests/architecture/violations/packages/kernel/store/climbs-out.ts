// expect: a package is entered by its name
import { challenges } from '../../domains/challenges/register.ts'

export const title = challenges.title
