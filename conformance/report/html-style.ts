/** The report's style sheet. Colours carry no meaning alone: every verdict has its mark and its word. */
export const style = `
:root{--ink:#16202a;--soft:#5b6875;--line:#dde3e8;--paper:#fff;--shade:#f5f7f9;--pass:#1a7f4b;--fail:#c0262d;--open:#9a6700;--grey:#6b7785;--truth:#9aa8b5;--data:#1f5fbf}
@media (prefers-color-scheme:dark){:root{--ink:#e6ebf0;--soft:#9aa7b4;--line:#2c3742;--paper:#11181f;--shade:#182129;--pass:#46c283;--fail:#ff7b80;--open:#e0b04a;--grey:#8a97a5;--truth:#5d6b79;--data:#6ea8ff}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,"Segoe UI",Roboto,"DejaVu Sans",sans-serif}
main{max-width:64rem;margin:0 auto;padding:2.5rem 1.25rem 4rem}
h1{font-size:2rem;line-height:1.2;margin:.2rem 0 1.2rem}
h2{font-size:1.25rem;margin:2.4rem 0 .8rem;display:flex;flex-wrap:wrap;gap:.6rem;align-items:center}
h3{font-size:1rem;margin:0;font-weight:600}
code{font:.86em ui-monospace,SFMono-Regular,Menlo,"DejaVu Sans Mono",monospace}
a{color:var(--data)}
.kicker,.source,.who,.trace,footer{color:var(--soft);font-size:.875rem;margin:0}
.verdict{display:flex;flex-wrap:wrap;gap:.3rem 1rem;align-items:baseline;border-left:.4rem solid var(--grey);background:var(--shade);padding:1rem 1.2rem;border-radius:.3rem;margin-bottom:1.4rem}
.verdict strong{font-size:1.4rem}
.pass{--tone:var(--pass)}.fail,.error{--tone:var(--fail)}.inconclusive{--tone:var(--open)}.none,.not-applicable{--tone:var(--grey)}
.verdict.pass,.verdict.fail,.verdict.error,.verdict.inconclusive{border-color:var(--tone)}
.verdict strong,.badge,.mark{color:var(--tone)}
.badge{border:1px solid currentColor;border-radius:1rem;padding:.05rem .6rem;font-size:.8125rem;font-weight:600;white-space:nowrap}
dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(16rem,1fr));gap:.7rem 1.5rem;margin:0}
dt{color:var(--soft);font-size:.8125rem}dd{margin:0;overflow-wrap:anywhere}.digest{font:.75rem/1.4 ui-monospace,Menlo,"DejaVu Sans Mono",monospace}
.scroll{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:.9375rem}
th,td{text-align:left;padding:.45rem .8rem .45rem 0;border-bottom:1px solid var(--line);vertical-align:top}
th{color:var(--soft);font-weight:600;font-size:.8125rem}.number{font-variant-numeric:tabular-nums}
.pics{list-style:none;padding:0;margin:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(18rem,1fr));gap:.2rem 1.5rem;font-size:.9375rem}
.pics .no{color:var(--soft)}
.case{border-top:2px solid var(--line);margin-top:2.5rem}.reason{background:var(--shade);padding:.6rem .9rem;border-radius:.3rem;overflow-wrap:anywhere}
.steps{list-style:none;padding:0;margin:1.4rem 0}.step{padding:1rem 0;border-top:1px solid var(--line)}
.step h3 code{color:var(--soft);margin-right:.4rem}.step.performed h3 span{color:var(--soft);font-weight:500}
.check{display:grid;grid-template-columns:1.6rem 1fr auto;gap:.2rem .5rem;padding:.5rem 0 0}
.check p{margin:0}.mark{font-weight:700}.expected{font-size:.9375rem}.seen{color:var(--soft);font-size:.875rem;overflow-wrap:anywhere}
.check.fail .seen,.check.error .seen{color:var(--tone)}
.plots{display:grid;grid-template-columns:repeat(auto-fit,minmax(19rem,1fr));gap:1rem 1.6rem;margin:1.4rem 0}
figure{margin:0}figcaption{font-size:.875rem;margin-bottom:.2rem}figcaption b{font-weight:600}figcaption span{color:var(--soft)}
svg{width:100%;height:auto;display:block}svg text{fill:var(--soft);font-size:10px;font-family:inherit}
.grid{stroke:var(--line)}.truth{fill:none;stroke:var(--truth);stroke-width:2}.dot{fill:var(--data)}.gone{stroke:var(--fail);stroke-width:1.5}
.legend{font-size:.8125rem;color:var(--soft);display:flex;gap:1.2rem}.legend i{display:inline-block;width:1rem;height:.2rem;background:var(--truth);margin-right:.4rem;vertical-align:middle}.legend i.d{width:.5rem;height:.5rem;border-radius:50%;background:var(--data)}
details{margin:.3rem 0;border:1px solid var(--line);border-radius:.3rem;padding:.3rem .7rem}summary{cursor:pointer;font-size:.875rem}
pre{white-space:pre-wrap;overflow-wrap:anywhere;font:.75rem/1.45 ui-monospace,Menlo,"DejaVu Sans Mono",monospace;background:var(--shade);padding:.6rem;border-radius:.3rem;max-height:24rem;overflow:auto}
h2+p{margin-top:0}.mutants{margin:0;padding-left:1.1rem}.why{font-size:.75rem;color:var(--soft)}
footer{border-top:1px solid var(--line);margin-top:3rem;padding-top:1rem}
@media (max-width:36rem){h1{font-size:1.5rem}.check{grid-template-columns:1.4rem 1fr}.trace{grid-column:2}}
@media print{.why{display:none}#requirements details{display:block;border:0}main{max-width:none;padding:0}.case{break-before:page}.step,figure,.verdict,tr{break-inside:avoid}details{display:none}a{color:inherit;text-decoration:none}body{font-size:11px}:root{--paper:#fff;--ink:#000}}
`;
