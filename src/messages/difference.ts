/** How a change is told: the marks are words as well as colours. */

export const before = 'เดิม';
export const after = 'แก้เป็น';
export const removed = 'ที่เอาออก:';
export const added = 'ที่ใส่แทน:';
