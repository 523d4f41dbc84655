import { RESULTS } from '../../src/ita/verdict/verdict';
import { RESULT_COLOURS } from '../../src/workbook/colours';

/**
 * The five colours, measured. Lightness is L* of CIELAB (D65); contrast is WCAG's; colour-blind eyes are simulated by the
 * matrices of Machado, Oliveira and Fernandes (2009) at severity 1, in linear light; a difference is ΔE of 1976, of which
 * 2.3 is the least that eyes notice.
 */

type Triple = readonly [number, number, number];

const pairs = RESULT_COLOURS.flatMap((one, index) =>
  RESULT_COLOURS.slice(index + 1).map((other) => [one.result, other.result, one, other] as const),
);

test('each result has its colour', () => {
  expect(RESULT_COLOURS.map(({ result }) => result).sort()).toEqual([...RESULTS].sort());
});

test.each(RESULT_COLOURS)('$result is read on its background: contrast 4.5 at least', (colours) => {
  expect(contrast(colours.color, colours.background)).toBeGreaterThanOrEqual(4.5);
});

test.each(pairs)('%s and %s differ on a grey print: L* at least 8 apart', (_one, _other, one, other) => {
  const [a, b] = [one, other].map(({ background }) => lab(linear(background))[0]) as [number, number];
  expect(Math.abs(a - b)).toBeGreaterThanOrEqual(8);
});

const EYES: Readonly<Record<string, readonly [Triple, Triple, Triple]>> = {
  'all colours': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  'no red (protanopia)': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'no green (deuteranopia)': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'no blue (tritanopia)': [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

describe.each(Object.entries(EYES))('to eyes that see %s', (_name, matrix) => {
  test.each(pairs)('%s and %s differ: ΔE at least 10', (_one, _other, one, other) => {
    const [a, b] = [one, other].map(({ background }) => lab(seen(matrix, linear(background)))) as [
      Triple,
      Triple,
    ];
    expect(Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])).toBeGreaterThanOrEqual(10);
  });
});

test.each([
  ['#ffffff', 100],
  ['#777777', 50],
  ['#000000', 0],
])('the measure itself: %s has L* %d', (colour, lightness) => {
  expect(lab(linear(colour))[0]).toBeCloseTo(lightness, 0);
});

function linear(hex: string): Triple {
  return [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as unknown as Triple;
}

function seen(matrix: readonly Triple[], light: Triple): Triple {
  return matrix.map((row) => Math.min(1, Math.max(0, dot(row, light)))) as unknown as Triple;
}

function lab(light: Triple): Triple {
  const [x, y, z] = [
    dot([0.4124, 0.3576, 0.1805], light) / 0.9505,
    luminance(light),
    dot([0.0193, 0.1192, 0.9505], light) / 1.089,
  ].map((part) => (part > (6 / 29) ** 3 ? Math.cbrt(part) : part / (3 * (6 / 29) ** 2) + 4 / 29)) as [
    number,
    number,
    number,
  ];
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function luminance(light: Triple): number {
  return dot([0.2126, 0.7152, 0.0722], light);
}

function contrast(text: string, background: string): number {
  const [dark, bright] = [luminance(linear(text)), luminance(linear(background))].sort((a, b) => a - b) as [
    number,
    number,
  ];
  return (bright + 0.05) / (dark + 0.05);
}

function dot(a: Triple, b: Triple): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}
