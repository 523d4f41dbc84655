import type { SampleData } from '../sample-data';

export const settings: SampleData['settings'] = {
  // With all 43 items passed OIT cannot be 92.50.
  'คะแนน OIT': 100,
  เลขที่หนังสือ: 'สป ๑๑๗/๒๕๖๗',
  เรียน: 'นายกองค์การบริหารส่วนตำบลนาโสม (ผ่านหัวหน้าสำนักปลัด/ปลัดองค์การบริหารส่วนตำบลนาโสม)',
};
