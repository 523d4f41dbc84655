import { Exception } from './exceptions';

/** '#RGB' or '#RRGGBB' → '#rrggbb'; null takes the colour away. @throws Exception for other texts */
export function cellColor(color: string | null): string | undefined {
  if (color === null) return undefined;
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(color);
  const long = short ? `#${short[1]}${short[1]}${short[2]}${short[2]}${short[3]}${short[3]}` : color;
  if (!/^#[\da-f]{6}$/i.test(long))
    throw new Exception(`The local host knows only colours like #aabbcc, not ${color}`);
  return long.toLowerCase();
}
