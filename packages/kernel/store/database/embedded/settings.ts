import { statfsSync } from 'node:fs'
import { totalmem } from 'node:os'

const megabyte = 1024 * 1024

/** The server's settings by name; `overrides` (tests) win. */
export function serverSettings(overrides: Record<string, string> = {}): Record<string, string> {
  // Only what a container may use, where it is limited.
  const memory = Math.min(totalmem(), process.constrainedMemory() || Infinity)
  const quarter = Math.floor(memory / 4 / megabyte)
  return {
    shared_buffers: `${Math.max(64, Math.min(2048, quarter))}MB`,
    work_mem: '32MB',
    random_page_cost: '1.1',
    jit: 'off',
    timezone: 'Asia/Shanghai',
    log_timezone: 'Asia/Shanghai',
    // Failing statements may carry personal data, and the caller is told anyway.
    log_min_messages: 'warning',
    log_min_error_statement: 'panic',
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    ...(hasLittleSharedMemory() ? { dynamic_shared_memory_type: 'sysv' } : {}),
    ...overrides,
  }
}

// A container gives /dev/shm 64 MB by default: a parallel hash join of 32 MB per worker would fail there.
function hasLittleSharedMemory(): boolean {
  if (process.platform !== 'linux') return false
  try {
    const { bsize, blocks } = statfsSync('/dev/shm')
    return bsize * blocks < 512 * megabyte
  } catch {
    return true
  }
}
