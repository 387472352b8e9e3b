import type { RecordPoint } from '../data.ts';

/** As many cycles at such a current belong to a full cell in all likelihood; its record says so. */
const doubted = ['yi2019/efficiency'];

/** Whether an efficiency is that of a cell with a cathode, which says little of sodium. */
export function isOfFullCell({ record, words }: RecordPoint<string, 'cell'>): boolean {
  const { cell } = words;
  return doubted.includes(record) || (cell !== undefined && !/^Na\|\|(?:Na|Cu|Al|C)$/.test(cell));
}
