/**
 * The look of the page for the public. It is pasted into pages of others: every rule is of `.ita-page` and what is inside,
 * and says what those pages may have changed. Without it (some systems take it out) the page reads in the same order.
 * On a phone each row becomes a card; the roles in the markup keep it a table for those who listen.
 */
const CARDS = '@media screen and (max-width:40rem)';

export const PUBLIC_STYLE = [
  '.ita-page{box-sizing:border-box;max-width:72rem;margin:0 auto;padding:1rem;background:#fff;color:#1b1f23;font:400 1rem/1.7 Sarabun,"Noto Sans Thai","Leelawadee UI",Thonburi,sans-serif;text-align:left;overflow-wrap:anywhere}',
  '.ita-page *{box-sizing:border-box;min-width:0;color:inherit;font-family:inherit;font-size:inherit;line-height:inherit;white-space:normal}',
  '.ita-page h1,.ita-page h2,.ita-page h3{margin:1.5rem 0 .5rem;color:inherit;font-family:inherit;font-size:1.2rem;font-weight:700;line-height:1.5}',
  '.ita-page .ita-title{margin-top:0;font-size:1.5rem}',
  '.ita-page p{margin:.25rem 0}',
  '.ita-page table{width:100%;margin:0 0 1rem;border-collapse:collapse;table-layout:fixed}',
  '.ita-page caption{padding:.25rem 0;color:#4d565e;text-align:left;caption-side:top}',
  '.ita-page th,.ita-page td{padding:.4rem .6rem;border:1px solid #8a949b;background:#fff;color:inherit;font-weight:400;text-align:left;vertical-align:top}',
  '.ita-page thead th{background:#e3edf2;font-weight:700}',
  '.ita-page thead th:first-child{width:5rem}',
  '.ita-page thead th:nth-child(2){width:45%}',
  '.ita-page thead th:last-child{width:9rem}',
  '.ita-page ul{margin:.25rem 0;padding:0 0 0 1.25rem;list-style:disc}',
  '.ita-page .ita-name{font-weight:700}',
  '.ita-page .ita-aside{color:#4d565e;font-size:.9375rem}',
  '.ita-page .ita-wait{color:#7a3e00;font-weight:700}',
  '.ita-page .ita-label{display:none}',
  '.ita-page a{color:#0b5269;text-decoration:underline}',
  '.ita-page a:focus-visible{outline:3px solid #0b5269;outline-offset:2px}',
  `${CARDS}{.ita-page table,.ita-page caption,.ita-page tbody,.ita-page tr,.ita-page th,.ita-page td{display:block;width:auto}`,
  '.ita-page thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}',
  '.ita-page tbody tr{margin:0 0 .75rem;border:1px solid #8a949b;border-radius:.375rem}',
  '.ita-page tbody th,.ita-page tbody td{width:auto;padding:.3rem .6rem;border:0}',
  '.ita-page tbody th{background:#e3edf2;font-weight:700}',
  '.ita-page .ita-label{display:inline;color:#4d565e}}',
  '@media print{.ita-page{max-width:none;padding:1px;font-size:11pt}',
  '.ita-page li{break-inside:avoid}.ita-page h2,.ita-page h3,.ita-page caption{break-after:avoid}',
  '.ita-page .ita-named::after{content:" (" attr(href) ")"}}',
].join('\n');
