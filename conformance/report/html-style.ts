/** The report's style sheet. Colours carry no meaning alone: every verdict has its mark and its word. */
export const style = `
:root{--ink:#16202a;--soft:#586572;--line:#dde3e8;--paper:#fff;--shade:#f4f6f8;--pass:#1a7f4b;--fail:#c0262d;--open:#9a6700;--grey:#8b96a3;--truth:#8fa0b0;--data:#1f5fbf}
@media (prefers-color-scheme:dark){:root{--ink:#e6ebf0;--soft:#9aa7b4;--line:#2c3742;--paper:#11181f;--shade:#182129;--pass:#46c283;--fail:#ff7b80;--open:#e0b04a;--grey:#8a97a5;--truth:#6d7b89;--data:#6ea8ff}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,"Segoe UI",Roboto,"DejaVu Sans",sans-serif}
main{max-width:68rem;margin:0 auto;padding:2.5rem 1.25rem 4rem}
h1{font-size:2rem;line-height:1.2;margin:.2rem 0 1.2rem;text-wrap:balance}
h2{font-size:1.25rem;margin:2.2rem 0 .7rem;display:flex;flex-wrap:wrap;gap:.3rem .6rem;align-items:center}h2 code{font-weight:400;color:var(--soft)}
h3,h4{font-size:1rem;margin:0;font-weight:600}
h3.part{font-size:.8125rem;color:var(--soft);letter-spacing:.04em;text-transform:uppercase;margin:1.6rem 0 .2rem}
code{font:.86em ui-monospace,SFMono-Regular,Menlo,"DejaVu Sans Mono",monospace;overflow-wrap:anywhere}
a{color:var(--data);text-underline-offset:.15em}
.kicker,.source,.trace,footer{color:var(--soft);font-size:.875rem;margin:0}.up{margin-left:.8rem}
.verdict{display:flex;flex-wrap:wrap;gap:.3rem 1rem;align-items:baseline;border-left:.4rem solid var(--grey);background:var(--shade);padding:1rem 1.2rem;border-radius:.3rem;margin-bottom:1.4rem}
.verdict strong{font-size:1.4rem}
.pass{--tone:var(--pass)}.fail,.error{--tone:var(--fail)}.inconclusive{--tone:var(--open)}.none,.not-applicable{--tone:var(--grey)}
.verdict.pass,.verdict.fail,.verdict.error,.verdict.inconclusive{border-color:var(--tone)}
.verdict strong,.badge,.mark{color:var(--tone)}
.bar{display:flex;gap:2px;flex-basis:100%;height:.5rem;margin-top:.4rem}.bar a{flex:1;background:var(--tone);border-radius:1px}
.badge{border:1px solid currentColor;border-radius:1rem;padding:.05rem .6rem;font-size:.8125rem;font-weight:600;white-space:nowrap}
dl{display:grid;grid-template-columns:repeat(auto-fill,minmax(11rem,1fr));gap:.7rem 1.5rem;margin:0}
dt{color:var(--soft);font-size:.8125rem}dd{margin:0;overflow-wrap:anywhere}.digest{font:.75rem/1.4 ui-monospace,Menlo,"DejaVu Sans Mono",monospace}
.scroll{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:.9375rem}
th,td{text-align:left;padding:.45rem .8rem .45rem 0;border-bottom:1px solid var(--line);vertical-align:top}
th{color:var(--soft);font-weight:600;font-size:.8125rem}.number{font-variant-numeric:tabular-nums;font-size:.8125rem;color:var(--soft);white-space:nowrap}
.group th{color:var(--ink);font-size:.9375rem;padding-top:1rem}.verdicts td:first-child,.proof td:first-child,.requirements td:first-child{white-space:nowrap}
.why-not{display:block;color:var(--soft);font-size:.875rem;overflow-wrap:anywhere}
.strip{display:inline-flex;flex-wrap:wrap;gap:2px;margin-right:.6rem;vertical-align:middle;max-width:20rem}.strip i{width:.55rem;height:.55rem;border-radius:1px;background:var(--tone)}
.pics{list-style:none;padding:0;margin:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(20rem,1fr));gap:.15rem 1.5rem;font-size:.9375rem}
.pics .no{color:var(--soft)}
.case{border-top:2px solid var(--line);margin-top:2.5rem}.reason{background:var(--shade);padding:.6rem .9rem;border-radius:.3rem;overflow-wrap:anywhere}
.steps{list-style:none;padding:0;margin:0}.step{padding:.7rem 0;border-top:1px solid var(--line)}
.step h4 code{color:var(--soft);font-weight:400;margin-right:.3rem}.step h4 a{text-decoration:none}.step h4 a:hover{text-decoration:underline}.step small{color:var(--soft);font-weight:400;font-size:.8125rem}.step.performed h4 span{font-weight:500}
.check{display:grid;grid-template-columns:1.4rem 1fr auto;gap:.1rem .4rem;padding:.35rem 0 0}
.check p{margin:0}.mark{font-weight:700}.expected{font-size:.9375rem}.seen{color:var(--soft);font-size:.875rem;overflow-wrap:anywhere}
.check.fail .seen,.check.error .seen,.check.inconclusive .seen{color:var(--tone)}
.plots{display:grid;grid-template-columns:repeat(auto-fit,minmax(16rem,1fr));gap:1rem 1.6rem;margin:1.4rem 0 .4rem}
figure{margin:0}figcaption{font-size:.8125rem;margin-bottom:.2rem}figcaption b{font-weight:600}figcaption span{color:var(--soft)}
svg{width:100%;height:auto;display:block}svg text{fill:var(--soft);font-size:10px;font-family:inherit}
.grid{stroke:var(--line)}.truth{fill:none;stroke:var(--truth);stroke-width:2}.under{fill:var(--truth);opacity:.14}.dot{fill:var(--data);stroke:var(--paper)}.gone{stroke:var(--fail);stroke-width:1.5}
.legend{font-size:.8125rem;color:var(--soft);display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;margin:.4rem 0}.legend i{display:inline-block;width:1rem;height:.2rem;background:var(--truth);margin-right:.4rem;vertical-align:middle}.legend i.d{width:.5rem;height:.5rem;border-radius:50%;background:var(--data)}
details{margin:.3rem 0;border:1px solid var(--line);border-radius:.3rem;padding:.3rem .7rem}summary{cursor:pointer;font-size:.875rem;overflow-wrap:anywhere}
details:target{border-color:var(--data)}tr:target,.step:target,.check:target{background:var(--shade)}
pre{white-space:pre-wrap;overflow-wrap:anywhere;font:.75rem/1.45 ui-monospace,Menlo,"DejaVu Sans Mono",monospace;background:var(--shade);padding:.6rem;border-radius:.3rem;max-height:24rem;overflow:auto}
h2+p{margin-top:0}.mutants{margin:0;padding-left:1.1rem}.why{font-size:.75rem;color:var(--soft)}.proof .asked{font-size:.8125rem;width:15rem}
footer{border-top:1px solid var(--line);margin-top:3rem;padding-top:1rem}
@media (min-width:64rem){dl{grid-template-columns:repeat(4,1fr)}dl div:has(.digest){grid-column:span 2}}
@media (max-width:40rem){
main{padding:1.5rem 1rem 3rem}h1{font-size:1.5rem}.check{grid-template-columns:1.2rem 1fr}.trace{grid-column:2}
.pics{grid-template-columns:1fr}dl{grid-template-columns:1fr 1fr}dl div:has(.digest){grid-column:1/-1}
.stack thead{display:none}.stack,.stack tbody,.stack tr,.stack td,.stack th{display:block;width:auto}.stack tr{padding:.5rem 0;border-bottom:1px solid var(--line)}.stack td,.stack th{border:0;padding:.1rem 0}.stack tr.group{padding-bottom:.1rem}
.proof .asked{width:auto}}
@media print{
:root{--paper:#fff;--ink:#000;--soft:#444;--line:#ccc;--shade:#f4f6f8;--pass:#1a7f4b;--fail:#c0262d;--open:#9a6700;--truth:#8fa0b0;--data:#1f5fbf}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}@page{margin:14mm 12mm}
html{font-size:10.5px}body{font-size:1rem}main{max-width:none;padding:0}a{color:inherit;text-decoration:none}
.why,.up,.evidence{display:none}.pics{grid-template-columns:1fr 1fr 1fr}dl{grid-template-columns:1fr 1fr 1fr 1fr}dl div:has(.digest){grid-column:span 2}
.plots{grid-template-columns:1fr 1fr 1fr 1fr;gap:.5rem .9rem}.case{break-before:page;border:0;margin:0}
.step,figure,.verdict,tr,.check{break-inside:avoid}h2,h3{break-after:avoid}.step{padding:.4rem 0}
#proof,#requirements{break-before:page}#rows{display:none}.trace{max-width:8rem;text-align:right}details{border:0;padding:0}summary{list-style:none;margin-top:.8rem}
th,td{padding:.25rem .6rem .25rem 0}.scroll{overflow:visible}}
`;
