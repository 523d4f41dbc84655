import { BUDGETS, measureSize, type Size } from '../../src/local/build/size';

let size: Size;
beforeAll(async () => {
  size = await measureSize();
});

test('every file that is pushed has a budget, and keeps to it', () => {
  expect(Object.keys(size.files)).toEqual(Object.keys(BUDGETS).sort());
  const over = Object.entries(size.files).filter(([name, bytes]) => bytes > (BUDGETS[name] ?? 0));
  expect(over).toEqual([]);
});

test('a budget is no wish: what is far below it has it lowered', () => {
  const loose = Object.entries(BUDGETS).filter(([name, budget]) => (size.files[name] ?? 0) < 0.4 * budget);
  expect(loose).toEqual([]);
});

test('the parts make up the script, and none of them comes twice or unasked', () => {
  const sum = Object.values(size.parts).reduce((total, bytes) => total + bytes, 0);
  expect(sum).toBeGreaterThan(0.9 * (size.files['Code.js'] ?? 0));
  const packages = Object.keys(size.parts).filter((name) => !/^src|:/.test(name));
  expect(packages.sort()).toEqual(['docxtemplater', 'fflate', 'lean-qr', 'valibot']);
});
