import { resolve } from 'node:path'

/** The folder that holds package.json, migrations, samples and docs. */
export const projectFolder = resolve(import.meta.dirname, '../..')
