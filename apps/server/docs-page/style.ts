export const style = `
:root{color-scheme:light dark;--ink:#0b2a3c;--paper:#fff;--ground:#f6f8f9;--line:#dfe6ea;--sea:#0f6b7a}
@media (prefers-color-scheme:dark){:root{--ink:#dfe9ee;--paper:#10222d;--ground:#0a1922;--line:#274050;--sea:#6fc3d0}}
body{margin:0;background:var(--ground);color:var(--ink);font:14px/22px "PingFang SC","Microsoft YaHei","Noto Sans SC",sans-serif}
header,main{max-width:960px;margin:0 auto;padding:16px}h1{font-size:20px;line-height:28px}h2{font-size:16px;margin:24px 0 8px}
h3{font-size:14px;margin:12px 0 4px}a{color:var(--sea)}nav{display:flex;flex-wrap:wrap;gap:12px}
code{font:13px/20px ui-monospace,Consolas,monospace;overflow-wrap:anywhere}
details,article{background:var(--paper);border:1px solid var(--line);border-radius:6px;margin:4px 0}
summary{padding:8px 12px;cursor:pointer}article{padding:0 12px 12px;overflow-x:auto}
summary:focus-visible,a:focus-visible{outline:2px solid var(--sea);outline-offset:2px}.route{padding:0 12px 12px;overflow-x:auto}
.method{display:inline-block;min-width:52px;font-weight:600;color:var(--sea)}table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:4px 8px;border-top:1px solid var(--line)}
th{white-space:nowrap;font-weight:400}.type,.refusals{margin:4px 0}`
