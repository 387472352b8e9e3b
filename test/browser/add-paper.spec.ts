import { readFile } from 'node:fs/promises';
import { PAGES } from './pages.ts';
import { expect, test } from './watched-test.ts';

const reference = `@article{x, author = {Müller, A.}, title = {Sodium in ethers}, journal = {Joule},
  year = 2026, volume = {10}, pages = {101--109}, doi = {10.1016/j.joule.2026.01.001}}`;

test('a paper’s file is made in the browser, checked, mended and saved', async ({ page }) => {
  await page.goto(PAGES['add a paper']);
  const form = page.locator('form.add-paper');
  await form.getByRole('textbox', { name: 'Its record' }).fill(reference);
  await form.getByRole('checkbox', { name: 'Ether electrolytes' }).check();
  await form.getByRole('combobox', { name: 'Kind of record' }).selectOption('coulombic-efficiency');
  await form.getByRole('button', { name: 'Insert one' }).click();
  const records = form.getByRole('textbox', { name: 'Records, one for each result' });
  await expect(records).toHaveValue(/kind: coulombic-efficiency\n/);
  const filled = (await records.inputValue()).replace(/# efficiency: .*/, 'efficiency: 99.9 mV');
  await records.fill(filled);
  await form.getByRole('button', { name: 'Check' }).click();
  await expect(form.getByRole('heading', { name: 'To be mended' })).toBeVisible();
  const problems = form.locator('.add-paper-problems li');
  await expect(problems).toHaveCount(2);
  await expect(problems.first()).toContainText('measurements[0].efficiency: expected');

  await records.fill(filled.replace('99.9 mV', '99.9 %'));
  await form
    .getByRole('textbox', { name: 'What was done' })
    .fill('Compares ethers on sodium. The efficiency stays high in the shortest of them.');
  await form.getByRole('button', { name: 'Check' }).click();
  await expect(form.getByRole('heading', { name: 'The file is ready' })).toBeVisible();
  const download = page.waitForEvent('download');
  await form.getByRole('button', { name: 'Save the file' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('muller2026.mdx');
  expect(await readFile(await file.path(), 'utf8')).toContain('\n    efficiency: 99.9 %\n');
});

test('a work that the handbook has is refused with the name of its file', async ({ page }) => {
  await page.goto(PAGES['add a paper']);
  const known = reference.replace(/doi = \{[^}]*\}/, 'doi = {10.1002/adfm.202004891}');
  await page.getByRole('textbox', { name: 'Its record' }).fill(known);
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.locator('.add-paper-problems')).toContainText('already');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('there is no form that does nothing, but the command', async ({ page }) => {
    await page.goto(PAGES['add a paper']);
    await expect(page.locator('form.add-paper')).toBeHidden();
    await expect(page.locator('noscript code')).toBeVisible();
  });
});
