import { readFileSync, rmSync } from 'node:fs';
import type { ItasSet } from '../../commands/itas';
import type { DocumentLinks } from '../../commands/make-document';
import { changesSince } from '../../ita/itas/entered';
import { gradingOf } from '../../ita/itas/grading';
import { itasFiles, itasText } from '../../messages/itas-file';
import type { Host } from '../host';
import type { Exported } from './answer';
import { callCommand } from './session';

/** What is to be entered into ITAS, as a text to copy from. */
export function itasSet(host: Host): Exported {
  const set = callCommand<ItasSet>(host, 'readItas');
  const { items, checked, estimated, more } = set;
  const changed = items.filter(({ mark, addresses, explanation }) => {
    const changes = mark && changesSince(mark, { addresses, explanation });
    return changes && (changes.address !== null || changes.explanation !== null);
  });
  return {
    files: [{ name: itasFiles.set, content: `${itasText(items)}\n` }],
    counted: {
      items: items.map(({ code, addresses, explanation, unfit, mark, grade }) => ({
        code,
        addresses,
        explanation,
        unfit,
        entered: mark,
        grade,
      })),
      more,
      entered: items.filter(({ mark }) => mark !== null).length,
      total: items.length + more,
      changed: changed.map(({ code }) => code),
      grading: { ...gradingOf(items), checked, estimated },
    },
  };
}

/** The table of clarifications, as Google would turn it into a Doc. */
export function clarifications(host: Host): Exported {
  const { name } = callCommand<DocumentLinks>(host, 'createTable', { kind: 'clarify' });
  const [file] = host.files;
  if (!file) return { files: [], counted: { items: [] } };
  const content = readFileSync(file.path);
  rmSync(file.path);
  const { items } = callCommand<ItasSet>(host, 'readItas');
  const { failed, clarified } = gradingOf(items);
  return { files: [{ name: `${name}.docx`, content }], counted: { failed, clarified } };
}
