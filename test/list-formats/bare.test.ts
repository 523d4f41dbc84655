import { createContext, runInContext } from 'node:vm';
import { parse } from 'acorn';
import { buildSync } from 'esbuild';

/** All that an import needs, as the bundle is made. */
const ENTRY = `
  export { understandList } from './src/ita/import-list/understand-list';
  export { rowsOfDelimited } from './src/list-formats/delimited';
  export { rowsOfDocx } from './src/list-formats/docx';
  export { rowsOfHtml } from './src/list-formats/html';
  export { rowsOfText } from './src/list-formats/plain-text';
  export { default as PizZip } from 'pizzip';
`;

test('the readers run where there is nothing but the language: no DOM, no timers, ES2019', () => {
  const [built] = buildSync({
    stdin: { contents: ENTRY, resolveDir: `${__dirname}/../..`, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'LISTS',
    target: 'es2019',
    charset: 'utf8',
    logLevel: 'error',
  }).outputFiles;
  const code = built?.text ?? '';
  parse(code, { ecmaVersion: 2019, sourceType: 'script' });
  const context = createContext({});
  runInContext(code, context);
  const read = (expression: string) =>
    JSON.parse(
      runInContext(
        `JSON.stringify(LISTS.understandList(LISTS.${expression}, 2569).items.map((item) => item.code + ' ' + item.title))`,
        context,
      ),
    );
  const expected = ['o1 โครงสร้าง', 'o2 ข้อมูลผู้บริหาร'];
  expect(read("rowsOfText('o1 โครงสร้าง\\no2 ข้อมูลผู้บริหาร')")).toEqual(expected);
  expect(read("rowsOfDelimited('o1,โครงสร้าง\\no2,ข้อมูลผู้บริหาร')")).toEqual(expected);
  expect(read("rowsOfHtml('<ul><li>o1 โครงสร้าง<li>o2 ข้อมูลผู้บริหาร</ul>')")).toEqual(expected);
  runInContext(
    `const zip = new LISTS.PizZip();
    zip.file('_rels/.rels', '<Relationships><Relationship Type="x/officeDocument" Target="word/document2.xml"/></Relationships>');
    zip.file('word/document2.xml', '<w:document><w:body><w:p><w:r><w:t>o1 โครงสร้าง</w:t></w:r></w:p><w:p><w:r><w:t>o2 ข้อมูล</w:t></w:r><w:r><w:t>ผู้บริหาร</w:t></w:r></w:p></w:body></w:document>');`,
    context,
  );
  expect(read("rowsOfDocx(zip.generate({ type: 'uint8array' }))")).toEqual(expected);
});
