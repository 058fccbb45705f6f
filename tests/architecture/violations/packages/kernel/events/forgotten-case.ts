// lint: typescript(switch-exhaustiveness-check)
export function say(light: 'red' | 'green'): string {
  switch (light) {
    case 'red':
      return '红'
  }
  return ''
}
