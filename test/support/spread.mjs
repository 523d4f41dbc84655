/** So many of all, from everywhere and the same ones each time. For jest's own side, which reads no TypeScript, as well. */
export function spread(all, count) {
  const step = all.length / count;
  return Array.from({ length: count }, (_, index) => all[Math.floor((index + 0.37) * step)]);
}
