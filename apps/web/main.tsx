import { QueryClientProvider } from '@tanstack/react-query'
import { createRouter, RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { parseSearch, stringifySearch } from './address/address.ts'
import { queryClient } from './client/query-client.ts'
import { routes } from './routes.tsx'
import { PageBones } from './states/page-bones.tsx'
import { renewWhenOutdated } from './states/renew.ts'
import './theme/base.css'
import { installScheme } from './theme/scheme.ts'

const router = createRouter({
  routeTree: routes,
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  defaultPendingComponent: PageBones,
  defaultPendingMs: 200,
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
  interface StaticDataRouteOption {
    /** A page that is read as of a day of its own, unless the address names one, says so in the top bar. */
    ownDay?: string
  }
}

installScheme()
renewWhenOutdated()
createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
)
