import type { Status } from '../ita/assessment';
import { withMeantCharacters } from '../ita/displaced-characters';
import { isBlank } from '../ita/text';
import { type CalendarDate, formatThaiDate } from '../ita/thai-date';
import { toThaiDigits } from '../ita/thai-digits';
import type {
  Report,
  ReportGroup,
  ReportIndicator,
  ReportItem,
  ReportMeasure,
  ReportSection,
} from './report';
import type { Lines, ScopeOf, TemplateScope } from './tags';

/** Room to write by hand what is not known yet. */
const DOTS = '…………';
const DOTTED_NAME = '…………………………………………';
/** What a list without headings is called where it must be called something. */
const ALL_ITEMS = 'รายการข้อมูลทุกข้อ';
/** Of a list whose components are not known: a column of empty cells would look forgotten. */
const NOT_KNOWN = '–';
const BAR_CELLS = 20;

/** What the person who makes the report decides about it. */
export interface ReportChoices {
  /** With a summary of each sub-indicator and a list of the addresses where everything is published. */
  readonly appendix?: boolean;
}

/** The report in the words of the template: numbers and dates in Thai digits, the staff's own texts as they are. */
export function templateScope(report: Report, { appendix = false }: ReportChoices = {}): TemplateScope {
  const { scores, memo, signatories, measures, indicators } = report;
  return {
    ชื่อหน่วยงาน: typed(report.agency),
    อำเภอ: typed(report.district),
    จังหวัด: typed(report.province),
    ปีงบประมาณ: toThaiDigits(report.fiscalYear),
    'คะแนน IIT': score(scores.IIT),
    'คะแนน EIT': score(scores.EIT),
    'คะแนน OIT': score(scores.OIT),
    คะแนนรวม: score(report.total),
    ระดับ: report.level ?? DOTS,
    บอกคะแนนรวมได้: report.tells.total,
    บอกระดับได้: report.tells.level,
    มีตัวชี้วัดให้ยกระดับ: report.tells.indicators,
    ส่วนราชการ: typed(memo.division),
    ชื่อส่วนราชการ: typed(memo.divisionName),
    มีโทรศัพท์: !isBlank(memo.telephone),
    โทรศัพท์: typed(memo.telephone),
    พิมพ์ความเห็น: memo.withOpinions,
    เลขที่หนังสือ: typed(memo.number),
    วันที่หนังสือ: date(memo.date),
    เรียน: typed(memo.addressee),
    ผู้จัดทำ: name(signatories.author),
    ตำแหน่งผู้จัดทำ: typed(signatories.authorPosition),
    หัวหน้าสำนักปลัด: name(signatories.officeHead),
    ปลัด: name(signatories.palad),
    นายก: name(signatories.mayor),
    มาตรการ: measures.map(measureScope),
    ไม่มีมาตรการ: measures.length === 0,
    ตัวชี้วัด: indicators.map(indicatorScope),
    ไม่มีตัวชี้วัด: indicators.length === 0,
    ตัวชี้วัดย่อย: report.sections.map(sectionScope),
    ...tallyScope(report.sections),
    มีภาคผนวก: appendix,
  };
}

function measureScope(measure: ReportMeasure): ScopeOf<'มาตรการ'> {
  return {
    ลำดับ: toThaiDigits(measure.order),
    ชื่อมาตรการ: measure.measure,
    วิธีดำเนินการ: measure.method,
    วิธีดำเนินการทีละบรรทัด: lines(measure.method),
    ระยะเวลา: measure.period,
    ผู้รับผิดชอบ: measure.owner,
    ผู้รับผิดชอบทีละบรรทัด: lines(measure.owner),
    สรุปผล: measure.summary,
    สรุปผลทีละบรรทัด: lines(measure.summary),
    ผลลัพธ์: measure.outcome,
    ผลลัพธ์ทีละบรรทัด: lines(measure.outcome),
  };
}

function indicatorScope(indicator: ReportIndicator): ScopeOf<'ตัวชี้วัด'> {
  return {
    ลำดับ: toThaiDigits(indicator.order),
    ชื่อตัวชี้วัด: indicator.name,
    แนวทาง: indicator.guideline,
    แนวทางทีละบรรทัด: lines(indicator.guideline),
    ผู้รับผิดชอบ: indicator.owner,
    ระยะเวลา: indicator.period,
    ...statusScope(indicator.status),
    ความก้าวหน้า: indicator.progress,
    ความก้าวหน้าทีละบรรทัด: lines(indicator.progress),
  };
}

function sectionScope(section: ReportSection): ScopeOf<'ตัวชี้วัดย่อย'> {
  const { number, name, groups } = section;
  const code = number === null ? '' : toThaiDigits(number);
  return {
    ...tallyScope([section]),
    มีหัวข้อตัวชี้วัดย่อย: name !== null,
    หัวข้อตัวชี้วัดย่อย: number === null ? (name ?? ALL_ITEMS) : `ตัวชี้วัดย่อยที่ ${code} ${name}`,
    รหัสตัวชี้วัดย่อย: code,
    ชื่อตัวชี้วัดย่อย: name ?? ALL_ITEMS,
    ไม่มีข้อ: groups.length === 0,
    หมวด: groups.map(groupScope),
  };
}

/** How many items are done, in words and as a bar of twenty cells; a cell is filled only when all of it is done. */
function tallyScope(of: readonly ReportSection[]) {
  const items = of.flatMap(({ groups }) => groups.flatMap((group) => group.items));
  const done = items.filter(({ status }) => status === 'ดำเนินการแล้ว').length;
  const share = items.length === 0 ? 0 : done / items.length;
  const cells = Math.floor(share * BAR_CELLS);
  return {
    จำนวนข้อ: toThaiDigits(items.length),
    จำนวนข้อที่ดำเนินการแล้ว: toThaiDigits(done),
    ร้อยละที่ดำเนินการแล้ว: toThaiDigits(Math.floor(share * 100)),
    แถบส่วนที่เสร็จ: '█'.repeat(cells),
    แถบส่วนที่เหลือ: '█'.repeat(BAR_CELLS - cells),
    ช่องที่เสร็จ: Array.from({ length: cells }, () => ({})),
    ช่องที่เหลือ: Array.from({ length: BAR_CELLS - cells }, () => ({})),
  };
}

function groupScope({ name, items }: ReportGroup): ScopeOf<'หมวด'> {
  return { มีชื่อหมวด: name !== null, ชื่อหมวด: name ?? '', ข้อ: items.map(itemScope) };
}

function itemScope(item: ReportItem): ScopeOf<'ข้อ'> {
  return {
    รหัสข้อ: item.codeAsWritten,
    ข้อมูล: item.title,
    องค์ประกอบ: item.components,
    องค์ประกอบทีละบรรทัด: lines(isBlank(item.components) ? NOT_KNOWN : item.components),
    ผู้รับผิดชอบ: item.owner,
    ...statusScope(item.status),
    ความก้าวหน้า: item.progress,
    ความก้าวหน้าทีละบรรทัด: lines(item.progress),
    URL: item.url,
    วันที่เผยแพร่: date(item.publishedDate),
  };
}

function statusScope(status: Status | null) {
  const box = (of: Status) => (status === of ? '☑' : '☐');
  return {
    ยังไม่ได้ดำเนินการ: box('ยังไม่ได้ดำเนินการ'),
    กำลังดำเนินการ: box('กำลังดำเนินการ'),
    ดำเนินการแล้ว: box('ดำเนินการแล้ว'),
    อยู่ระหว่างดำเนินการ: status === 'กำลังดำเนินการ',
  };
}

function lines(text: string): Lines {
  return withMeantCharacters(text)
    .split(/\r\n|\r|\n/)
    .map((line) => ({ บรรทัด: line }));
}

function typed(text: string): string {
  return isBlank(text) ? DOTS : text;
}

function name(text: string): string {
  return isBlank(text) ? DOTTED_NAME : text;
}

function score(value: number | null): string {
  return value === null ? DOTS : toThaiDigits(value.toFixed(2));
}

function date(value: CalendarDate | null): string {
  return value === null ? DOTS : formatThaiDate(value, 'long');
}
