import { RESULT_COLOURS } from '../../workbook/colours';

/** The word of ผลตรวจ in the colours that the sheet gives it. */
export function ResultChip({ result }: { result: string }) {
  const colours = RESULT_COLOURS.find((each) => each.result === result);
  if (!colours) return null;
  const { background, color } = colours;
  return (
    <span class="chip" style={{ background, color }}>
      {result}
    </span>
  );
}
