// lint: eslint(no-console)
console.log('written')
