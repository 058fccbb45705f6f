import { createRootRoute, createRoute, lazyRouteComponent, Outlet, redirect } from '@tanstack/react-router'
import { readAddress } from './address/address.ts'
import { keepReading } from './address/keep-reading.ts'
import { countiesQuery } from './client/counties.ts'
import { queryClient } from './client/query-client.ts'
import { Frame } from './frame/frame.tsx'
import { readPaperView } from './pages/paper/paper-view.ts'
import { readIndexView } from './indices/index-view.ts'
import { readPolicyView } from './policies/policy-view.ts'
import { readBoardView } from './promises/board-view.ts'
import { readRegisterView } from './registers/register-view.ts'
import { Fallen } from './states/fallen.tsx'
import { LostOutside } from './states/lost-outside.tsx'
import { Lost } from './states/lost.tsx'
import { NoCounty } from './states/no-county.tsx'

const root = createRootRoute({ component: Outlet, notFoundComponent: LostOutside, errorComponent: Fallen })

const door = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: async () => {
    const [first] = await queryClient.ensureQueryData(countiesQuery)
    if (first) redirect({ to: '/$county', params: { county: first.code }, throw: true })
  },
  component: NoCounty,
})

const county = createRoute({
  getParentRoute: () => root,
  path: '/$county',
  validateSearch: readAddress,
  search: { middlewares: [keepReading] },
  // The county says with which period it opens: nothing is asked before that is known.
  beforeLoad: () => queryClient.ensureQueryData(countiesQuery),
  component: Frame,
  notFoundComponent: Lost,
})

const overview = createRoute({
  getParentRoute: () => county,
  path: '/',
  component: lazyRouteComponent(() => import('./pages/overview/overview-page.tsx')),
})
const registers = createRoute({
  getParentRoute: () => county,
  path: '/registers',
  component: lazyRouteComponent(() => import('./pages/registers/registers-page.tsx')),
})
const register = createRoute({
  getParentRoute: () => county,
  path: '/registers/$register',
  validateSearch: readRegisterView,
  component: lazyRouteComponent(() => import('./pages/register/register-page.tsx')),
})
const record = createRoute({
  getParentRoute: () => county,
  path: '/registers/$register/$record',
  component: lazyRouteComponent(() => import('./pages/record/record-page.tsx')),
})
const newRecord = createRoute({
  getParentRoute: () => county,
  path: '/registers/$register/new',
  component: lazyRouteComponent(() => import('./pages/entry/new-record-page.tsx')),
})
const changeRecord = createRoute({
  getParentRoute: () => county,
  path: '/registers/$register/$record/change',
  component: lazyRouteComponent(() => import('./pages/entry/change-record-page.tsx')),
})
const commitments = createRoute({
  getParentRoute: () => county,
  path: '/commitments',
  validateSearch: readBoardView,
  component: lazyRouteComponent(() => import('./pages/commitments/commitments-page.tsx')),
})
const commitment = createRoute({
  getParentRoute: () => county,
  path: '/commitments/$commitment',
  component: lazyRouteComponent(() => import('./pages/commitment/commitment-page.tsx')),
})
const policies = createRoute({
  getParentRoute: () => county,
  path: '/policies',
  component: lazyRouteComponent(() => import('./pages/policies/policies-page.tsx')),
})
const policy = createRoute({
  getParentRoute: () => county,
  path: '/policies/$policy',
  validateSearch: readPolicyView,
  component: lazyRouteComponent(() => import('./pages/policy/policy-page.tsx')),
})
const policyClauses = createRoute({
  getParentRoute: () => policy,
  path: '/',
  component: lazyRouteComponent(() => import('./pages/policy/clauses/clauses-tab.tsx')),
})
const policyExplain = createRoute({
  getParentRoute: () => policy,
  path: '/explain',
  component: lazyRouteComponent(() => import('./pages/policy/explain/explain-tab.tsx')),
})
const policySimulate = createRoute({
  getParentRoute: () => policy,
  path: '/simulate',
  component: lazyRouteComponent(() => import('./pages/policy/simulate/simulate-tab.tsx')),
})
const policyCompare = createRoute({
  getParentRoute: () => policy,
  path: '/entitlements',
  component: lazyRouteComponent(() => import('./pages/policy/compare/compare-tab.tsx')),
})
const indices = createRoute({
  getParentRoute: () => county,
  path: '/indices',
  component: lazyRouteComponent(() => import('./pages/indices/indices-page.tsx')),
})
const indexEdition = createRoute({
  getParentRoute: () => county,
  path: '/indices/$edition',
  validateSearch: readIndexView,
  component: lazyRouteComponent(() => import('./pages/index-edition/index-edition-page.tsx')),
})
const indexStanding = createRoute({
  getParentRoute: () => indexEdition,
  path: '/',
  staticData: { ownDay: '按测算时所知' },
  component: lazyRouteComponent(() => import('./pages/index-edition/standing/standing-tab.tsx')),
})
const indexTree = createRoute({
  getParentRoute: () => indexEdition,
  path: '/tree',
  staticData: { ownDay: '按测算时所知' },
  component: lazyRouteComponent(() => import('./pages/index-edition/tree/tree-tab.tsx')),
})
const indexCompare = createRoute({
  getParentRoute: () => indexEdition,
  path: '/compare',
  staticData: { ownDay: '按测算时所知' },
  component: lazyRouteComponent(() => import('./pages/index-edition/compare/compare-tab.tsx')),
})
const indexWhatIf = createRoute({
  getParentRoute: () => indexEdition,
  path: '/what-if',
  staticData: { ownDay: '按测算时所知' },
  component: lazyRouteComponent(() => import('./pages/index-edition/what-if/what-if-tab.tsx')),
})
const indexUncertainty = createRoute({
  getParentRoute: () => indexEdition,
  path: '/uncertainty',
  staticData: { ownDay: '按测算时所知' },
  component: lazyRouteComponent(() => import('./pages/index-edition/uncertainty/uncertainty-tab.tsx')),
})
const figures = createRoute({
  getParentRoute: () => county,
  path: '/figures',
  component: lazyRouteComponent(() => import('./pages/figures/figures-page.tsx')),
})
const reports = createRoute({
  getParentRoute: () => county,
  path: '/reports',
  component: lazyRouteComponent(() => import('./pages/reports/reports-page.tsx')),
})
const edition = createRoute({
  getParentRoute: () => county,
  path: '/reports/$edition',
  staticData: { ownDay: '按定稿所知' },
  component: lazyRouteComponent(() => import('./pages/edition/edition-page.tsx')),
})
const check = createRoute({
  getParentRoute: () => county,
  path: '/check',
  staticData: { ownDay: '按最近一版报告所知' },
  component: lazyRouteComponent(() => import('./pages/check/check-page.tsx')),
})
const settled = createRoute({
  getParentRoute: () => county,
  path: '/check/settled',
  component: lazyRouteComponent(() => import('./pages/check/settled/settled-page.tsx')),
})
const papers = createRoute({
  getParentRoute: () => county,
  path: '/papers',
  component: lazyRouteComponent(() => import('./pages/papers/papers-page.tsx')),
})
const paper = createRoute({
  getParentRoute: () => county,
  path: '/papers/$paper',
  validateSearch: readPaperView,
  component: lazyRouteComponent(() => import('./pages/paper/paper-page.tsx')),
})
const imports = createRoute({
  getParentRoute: () => county,
  path: '/imports',
  component: lazyRouteComponent(() => import('./pages/imports/imports-page.tsx')),
})
const oneImport = createRoute({
  getParentRoute: () => county,
  path: '/imports/$import',
  component: lazyRouteComponent(() => import('./pages/import/import-page.tsx')),
})

export const routes = root.addChildren([
  door,
  county.addChildren([
    overview,
    commitments,
    commitment,
    registers,
    register,
    newRecord,
    record,
    changeRecord,
    policies,
    policy.addChildren([policyClauses, policyExplain, policySimulate, policyCompare]),
    indices,
    indexEdition.addChildren([indexStanding, indexTree, indexCompare, indexWhatIf, indexUncertainty]),
    figures,
    reports,
    edition,
    check,
    settled,
    papers,
    paper,
    imports,
    oneImport,
  ]),
])
