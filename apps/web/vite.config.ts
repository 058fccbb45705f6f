import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { contractRoutes } from './client/contract-plugin.ts'

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), contractRoutes()],
  build: { outDir: 'dist', target: ['chrome105', 'firefox110', 'safari16'], chunkSizeWarningLimit: 700 },
  server: {
    host: '127.0.0.1',
    port: 5180,
    proxy: { '/api': `http://127.0.0.1:${process.env['DONGJIAN_PORT'] ?? 4180}` },
  },
})
