import type { TableRequest } from '../bridge/arguments';
import { lackOf } from '../ita/verdict/lacking';
import { documentName } from '../messages/document-names';
import { lackingWords } from '../messages/lacking';
import { problem } from '../messages/problems';
import { publicList } from '../publish/public-list';
import { publicScope } from '../publish/public-table';
import defaultTemplate from '../report/default-template.docx';
import { hash } from '../report/digest';
import { makeReport, type Report } from '../report/report';
import templates from '../report/table-templates.zip';
import { clarifyScope } from '../report/tables/clarify';
import { fillTable } from '../report/tables/fill-table';
import type { TableScope } from '../report/tables/table-scope';
import { trackingScope } from '../report/tables/tracking';
import { readItasRows } from '../workbook/itas';
import { decodeBase64 } from './documents';
import { type JudgedWorkbook, judgeWorkbook } from './judge-workbook';
import { type DocumentLinks, madeOnce, markOf } from './make-document';
import { today } from './surroundings';

/** Makes a document that is one table; the page and the styles are the default template's, which no office changes. */
export function createTable(request: TableRequest): DocumentLinks {
  const judged = judgeWorkbook();
  const scope = scopeOf(judged, request);
  const { kind } = request;
  const { year } = judged.data.criteria;
  const { agency, documentName: pattern } = judged.data.assessment.settings;
  const name = documentName({ kind, year, agency, date: today(), pattern: pattern.value });
  const bytes = fillTable(kind, scope, {
    home: decodeBase64(defaultTemplate),
    templates: decodeBase64(templates),
    title: name,
  });
  const mark = markOf(judged, { kind, digest: hash(JSON.stringify(scope)), form: hash(templates) });
  return madeOnce(judged, { name, bytes, mark });
}

function scopeOf(judged: JudgedWorkbook, { kind, onlyReady }: TableRequest): TableScope {
  const { judgement, data } = judged;
  const report = makeReport(data.assessment, data.criteria);
  switch (kind) {
    case 'tracking':
      return trackingScope(report, judgement.items, today(), (item) => lackingWords(lackOf(item)));
    case 'public':
      return publicScope(report, publicList(judged.context, judgement.items), today(), { onlyReady });
    case 'clarify':
      return clarifications(judged, report);
  }
}

/** @throws UserError when there is nothing to clarify: an empty table is no letter */
function clarifications({ workbook }: JudgedWorkbook, report: Report): TableScope<'clarify'> {
  const scope = clarifyScope(report, today(), readItasRows(workbook.table('itas')));
  if (scope.ไม่มีแถว) throw problem('nothing-to-clarify', {});
  return scope;
}
