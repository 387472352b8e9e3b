import { expect, test } from 'vitest';
import { answer, contentType } from '../../../scripts/serving/answer.ts';

const files = new Set(['index.html', '404.html', 'papers/index.html', 'data/a b.csv']);
const reply = (path: string) => answer(path, '/handbook/', files);

test('a folder is answered with its index, a file with itself', () => {
  expect(reply('/handbook/')).toEqual({ status: 200, file: 'index.html' });
  expect(reply('/handbook/papers/')).toEqual({ status: 200, file: 'papers/index.html' });
  expect(reply('/handbook/data/a%20b.csv')).toEqual({ status: 200, file: 'data/a b.csv' });
});

test('an address without its last slash is sent to the one with it', () => {
  expect(reply('/handbook')).toEqual({ status: 301, location: '/handbook/' });
  expect(reply('/handbook/papers')).toEqual({ status: 301, location: '/handbook/papers/' });
});

test.for([
  '/',
  '/papers/',
  '/handbook/nope/',
  '/handbook/../package.json',
  '/handbook/%2e%2e/package.json',
  '/handbook/%E0%A4%A',
])('%s is missing', (path) => {
  expect(reply(path)).toEqual({ status: 404, file: '404.html' });
});

test('an unknown kind of file is sent as bytes', () => {
  expect(contentType('papers/index.html')).toBe('text/html; charset=utf-8');
  expect(contentType('pagefind/en.pf_meta')).toBe('application/octet-stream');
});
