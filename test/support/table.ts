/** A table of cases: the name of each test is its input. */
export function table<Input, Output>(
  of: (input: Input) => Output,
  cases: readonly (readonly [input: Input, output: Output])[],
): void {
  test.each(cases.map(([input, output]) => ({ name: JSON.stringify(input), input, output })))(
    '$name',
    ({ input, output }) => {
      expect(of(input)).toEqual(output);
    },
  );
}
