// expect: an app does not import the web
import { page } from '@dongjian/web'

export const home = page
