import { CALL_FAILURES, callFailureOf } from '../../src/messages/call-failures';
import {
  FAILURE_NAMES,
  type FailureName,
  failureOf,
  failureWords,
  isTransient,
  mayPass,
  messageOf,
} from '../../src/messages/failures';

/** Messages as Google writes them; those marked * were seen by nobody in these words, and follow from its others. */
const MESSAGES: readonly (readonly [message: string, name: FailureName])[] = [
  [
    "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
    'several-accounts',
  ],
  [
    "API call to drive.files.create failed with error: The user's Drive storage quota has been exceeded.",
    'drive-full',
  ],
  ['API call to drive.files.create failed with error: storageQuotaExceeded', 'drive-full'],
  ['พื้นที่เก็บข้อมูลไดรฟ์ของคุณเต็มแล้ว', 'drive-full'], // *
  [
    'API call to drive.files.create failed with error: Google Drive API has not been used in project 123456789012 before or it is disabled. Enable it by visiting https://console.developers.google.com/apis/api/drive.googleapis.com/overview?project=123456789012 then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.',
    'no-drive',
  ],
  ['Drive is not defined', 'no-drive'],
  ['No HTML file named Pages was found.', 'no-pages'],
  [
    'API call to drive.files.create failed with error: The domain administrators have disabled Drive apps.',
    'drive-blocked',
  ],
  ['Access blocked: authorization error: admin_policy_enforced', 'drive-blocked'],
  ['ผู้ดูแลระบบของโดเมนได้ปิดใช้แอปของไดรฟ์', 'drive-blocked'], // *
  [
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    'protected',
  ],
  ['คุณกำลังพยายามแก้ไขเซลล์หรือออบเจ็กต์ที่มีการป้องกัน', 'protected'], // *
  ['This operation is not allowed on cells in typed columns.', 'table'], // *
  ['ไม่อนุญาตให้ดำเนินการนี้ในเซลล์ของคอลัมน์ที่กำหนดประเภท', 'table'], // *
  ['There are too many scripts running simultaneously for this Google user account.', 'too-many-runs'],
  ['Script invoked too many times per second for this Google user account.', 'too-many-runs'],
  ['There are too many LockService operations against the same script.', 'too-many-runs'],
  ['Service invoked too many times for one day: spreadsheets.', 'day-quota'],
  ['Service using too much computer time for one day.', 'day-quota'],
  ['Limit Exceeded: DriveApp.', 'day-quota'],
  ['Your input contains more than the maximum of 50000 characters in a single cell.', 'too-large'],
  [
    'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    'too-large',
  ],
  ['Exceeded maximum execution time', 'timeout'],
  ['เกินเวลาดำเนินการสูงสุด', 'timeout'], // *
  ['Service Spreadsheets failed while accessing document with id 1AbC.', 'google'],
  ['Service Spreadsheets timed out while accessing document with id 1AbC.', 'google'],
  ['Service error: Spreadsheets', 'google'],
  ['Exception: Service timed out: Spreadsheets', 'google'],
  ["We're sorry, a server error occurred. Please wait a bit and try again.", 'google'],
  ["We're sorry, a server error occurred while reading from storage. Error code INTERNAL.", 'google'],
  ['ขออภัย มีข้อผิดพลาดของเซิร์ฟเวอร์เกิดขึ้น โปรดรอสักครู่แล้วลองอีกครั้ง', 'google'],
  ['ข้อผิดพลาดของบริการ: สเปรดชีต', 'google'],
  ['API call to drive.files.create failed with error: Internal Error', 'google'],
  ['API call to drive.files.create failed with error: User Rate Limit Exceeded', 'google'],
  ['API call to drive.about.get failed with error: Empty response', 'google'],
  [
    'Specified permissions are not sufficient to call SpreadsheetApp.getActiveSpreadsheet. Required permissions: (https://www.googleapis.com/auth/spreadsheets.currentonly || https://www.googleapis.com/auth/spreadsheets)',
    'permission',
  ],
  ['You do not have permission to call Ui.showSidebar.', 'permission'],
  [
    'Authorization is required to perform that action. Please run the script again to authorize it.',
    'permission',
  ],
  ['ScriptError: Authorisation is required to perform that action', 'permission'],
  [
    'API call to drive.files.create failed with error: Request had insufficient authentication scopes.',
    'permission',
  ],
  [
    'คุณไม่ได้รับอนุญาตให้เรียกใช้ UrlFetchApp.fetch สิทธิ์ที่จำเป็นคือ https://www.googleapis.com/auth/script.external_request',
    'permission',
  ],
  [
    'สิทธิ์ที่ระบุไว้ไม่เพียงพอที่จะเรียกใช้ DriveApp.Folder.createFolder สิทธิ์ที่จำเป็นคือ https://www.googleapis.com/auth/drive',
    'permission',
  ],
  ['NetworkError: Connection failure due to HTTP 0', 'offline'],
  ["Cannot read properties of undefined (reading 'x')", 'unexpected'],
  [
    'API call to drive.permissions.create failed with error: The specified emailAddress is invalid or not applicable for the given permission type.',
    'unexpected',
  ],
  ['API call to drive.permissions.create failed with error: File not found: 1AbC.', 'unexpected'],
  ['The coordinates of the range are outside the dimensions of the sheet.', 'unexpected'],
  ['', 'unexpected'],
];

test.each(MESSAGES)('%s', (message, name) => {
  expect(failureOf(message)).toBe(name);
});

test.each(MESSAGES.filter(([, name]) => name in CALL_FAILURES))(
  'a page, which knows less, takes it for the same: %s',
  (message, name) => {
    const { sentence, again } = CALL_FAILURES[callFailureOf(message)];
    expect([callFailureOf(message), sentence, again]).toEqual([name, failureWords(name), mayPass(name)]);
  },
);

test('every failure has a message here', () => {
  expect(new Set(MESSAGES.map(([, name]) => name))).toEqual(new Set(FAILURE_NAMES));
});

describe.each(FAILURE_NAMES)('%s', (name) => {
  test('has a Thai sentence that says what to do, without a word of Google’s', () => {
    const sentence = failureWords(name);
    expect(sentence).toMatch(/กรุณา|ให้/);
    expect(sentence).not.toMatch(/undefined|error|exception|PERMISSION/i);
  });

  test('claims that nothing has changed only where nothing was begun', () => {
    const claim = /ไม่เปลี่ยน|ยังไม่มีอะไรเปลี่ยน|อยู่ครบ/;
    expect(failureWords(name, null)).toMatch(claim);
    for (const written of [undefined, [], ['OIT', 'สรุป']])
      expect(failureWords(name, written)).not.toMatch(claim);
    expect(failureWords(name, ['OIT', 'สรุป'])).toContain('“OIT” “สรุป”');
  });
});

test('what passes by itself may be tried again; what must be put right first may not', () => {
  const yes = FAILURE_NAMES.filter((name) => mayPass(name));
  expect(FAILURE_NAMES.filter((name) => !yes.includes(name))).toEqual([
    'several-accounts',
    'drive-full',
    'no-drive',
    'no-pages',
    'protected',
    'table',
    'drive-blocked',
    'too-large',
    'day-quota',
    'permission',
  ]);
  const transient = MESSAGES.filter(([message]) => isTransient(message)).map(([, name]) => name);
  expect(new Set(transient)).toEqual(new Set(['too-many-runs', 'google']));
});

test.each<[unknown, string]>([
  [new Error('ก'), 'ก'],
  [{ message: 'ก' }, 'ก'],
  ['ก', 'ก'],
  [null, 'null'],
  [undefined, 'undefined'],
  [{}, ''],
])('the message of %p', (thrown, message) => {
  expect(messageOf(thrown)).toBe(message);
});
