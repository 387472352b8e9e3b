import type { Locator, Page } from '@playwright/test';
import { PAGES } from './pages.ts';
import { expect, test } from './watched-test.ts';

/** The explorer with its records. */
async function open(page: Page, query = ''): Promise<Locator> {
  await page.goto(PAGES.data + query);
  const explorer = page.locator('.explorer');
  await explorer.locator('tbody tr').first().waitFor();
  return explorer;
}

const counted = (explorer: Locator) => explorer.locator('.explorer-records [role=status]');
const numberIn = async (text: Promise<string>) => Number.parseInt(await text, 10);

test('records are filtered by lists, words and ranges, and the address keeps the choice', async ({
  page,
}) => {
  const explorer = await open(page);
  const all = await numberIn(counted(explorer).innerText());
  expect(all).toBeGreaterThan(50);
  await explorer.getByRole('combobox', { name: 'Solvent', exact: true }).selectOption('diglyme');
  const ofDiglyme = await numberIn(counted(explorer).innerText());
  expect(ofDiglyme).toBeGreaterThan(0);
  expect(ofDiglyme).toBeLessThan(all);
  await explorer.getByText('Ranges of numbers').click();
  await explorer.getByLabel('Current density from').fill('1');
  const names = explorer.locator('tbody th');
  for (const name of await names.allTextContents()) expect(name).toMatch(/diglyme|DEGDME|G2/);
  await expect(page).toHaveURL(/\?solvent=diglyme&min\.currentDensity_mA_cm2=1$/);
  const shown = await counted(explorer).innerText();
  await page.reload();
  await expect(counted(explorer)).toHaveText(shown);
  await explorer.getByRole('button', { name: 'Clear' }).press('Enter');
  await expect(counted(explorer)).toContainText(`${all} of ${all}`);
  await expect(page).toHaveURL(new RegExp(`${PAGES.data}$`));
});

test('another kind has other columns, axes and conditions', async ({ page }) => {
  const explorer = await open(page);
  await explorer.getByLabel('Kind of record').selectOption('conductivity');
  await expect(explorer.getByRole('columnheader', { name: /Conductivity/ })).toBeVisible();
  await expect(explorer.locator('.scatter-words')).toContainText('without temperature in °C');
  await expect(explorer.locator('.plot-axis-title').first()).toContainText('Conductivity');
  await explorer.getByLabel('Kind of record').selectOption('all');
  await expect(explorer.locator('.explorer-note')).toContainText('share no axes');
  await expect(explorer.locator('svg.plot')).toHaveCount(0);
});

test('an address that asks for nonsense shows everything and says so', async ({ page }) => {
  const query = new URLSearchParams({
    kind: '__proto__',
    salt: '<script>document.title="taken"</script>',
    from: 'NaN',
    'min.duration_h': '1e999',
    brush: '1,2,3',
    sort: 'constructor',
    page: '-1',
    utm_source: 'x',
  });
  const explorer = await open(page, `?${query}`);
  await expect(explorer.getByRole('alert')).toContainText(
    'kind=__proto__, salt=<script>document.title="taken"</script>, from=NaN, min.duration_h=1e999',
  );
  await expect(counted(explorer)).toHaveText(/^(\d+) of \1 records of the kind “symmetric cell”$/);
  await expect(page).not.toHaveTitle('taken');
});

test('the table is sorted by its heads and shows the columns that are chosen', async ({ page }) => {
  const explorer = await open(page);
  const head = explorer.getByRole('columnheader', { name: /Duration/ });
  await head.getByRole('button').press('Enter');
  await head.getByRole('button').press('Enter');
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  await expect(explorer.locator('tbody tr').first()).toContainText('5150');
  await explorer.getByText('Columns', { exact: true }).click();
  await explorer.getByRole('checkbox', { name: 'Salts' }).check();
  await explorer.getByRole('checkbox', { name: 'Ended' }).uncheck();
  await expect(explorer.getByRole('columnheader', { name: 'Salts' })).toBeVisible();
  await expect(explorer.getByRole('columnheader', { name: 'Ended' })).toHaveCount(0);
  await expect(page).toHaveURL(/columns=.*sort=-duration_h/);
  await page.reload();
  await expect(explorer.getByRole('columnheader', { name: 'Salts' })).toBeVisible();
});

test('a rectangle on the plot selects records of the table, and can be cleared', async ({
  page,
}) => {
  const explorer = await open(page);
  const reader = explorer.locator('.scatter-reader');
  const before = await numberIn(counted(explorer).innerText());
  await reader.scrollIntoViewIfNeeded();
  const box = await reader.boundingBox();
  if (!box) throw new Error('the plot has no box');
  await page.mouse.move(box.x + box.width * 0.6, box.y + 5);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.99, box.y + box.height * 0.6, { steps: 5 });
  await page.mouse.up();
  await expect(explorer.locator('.scatter-selection')).toBeVisible();
  const within = await numberIn(counted(explorer).innerText());
  expect(within).toBeGreaterThan(0);
  expect(within).toBeLessThan(before);
  await expect(page).toHaveURL(/brush=/);
  await page.reload();
  await expect(counted(explorer)).toContainText(`${within} of`);
  await explorer.getByRole('button', { name: 'Clear the selection' }).click();
  await expect(counted(explorer)).toContainText(`${before} of`);
});

test('points are read by arrow keys, and the read-out leads to record and paper', async ({
  page,
}) => {
  const explorer = await open(page);
  const reader = explorer.getByRole('slider', { name: /Points of the plot/ });
  await reader.press('Home');
  const first = await reader.getAttribute('aria-valuetext');
  expect(first).toMatch(/\d{4}, .*: duration .*\sh, current density .*\smA\scm⁻²/u);
  await reader.press('ArrowRight');
  await expect(reader).not.toHaveAttribute('aria-valuetext', first ?? '');
  await expect(explorer.locator('.scatter-chosen')).toBeVisible();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/papers\/[a-z0-9]+\/#record-[a-z0-9-]+$/);
  await expect(page.locator(':target')).toBeInViewport();
});

async function saved(page: Page, explorer: Locator, name: string): Promise<string> {
  const wait = page.waitForEvent('download');
  await explorer.getByRole('button', { name, exact: true }).click();
  const chunks: Buffer[] = [];
  for await (const chunk of await (await wait).createReadStream()) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString();
}

test('what is shown is saved as CSV and JSON with references', async ({ page }) => {
  const explorer = await open(page, '?additive=SnCl2');
  const count = await numberIn(counted(explorer).innerText());
  const csv = await saved(page, explorer, 'CSV');
  expect(csv.trimEnd().split('\r\n')).toHaveLength(count + 1);
  expect(csv).toContain('zheng2019b/symmetric-cell,symmetric-cell,zheng2019b,2019');
  const json = JSON.parse(await saved(page, explorer, 'JSON'));
  expect(json.records).toHaveLength(count);
  expect(json.citation).toContain('/data/?additive=SnCl2 (accessed ');
  expect(json.references.zheng2019b).toContain('Zheng');
});

const own = (lines: readonly string[]) => ({
  name: 'mine.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(lines.join('\n')),
});

test('a reader’s own file is checked, shown beside the records, and removed; nothing is sent', async ({
  page,
}) => {
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET') sent.push(request.url());
  });
  const explorer = await open(page);
  const before = await counted(explorer).innerText();
  await explorer
    .getByLabel('CSV file')
    .setInputFiles(
      own([
        'kind,electrolyte,phase,duration_h,duration_h_qualifier,currentDensity_mA_cm2',
        'symmetric-cell,1 M NaPF6 in diglyme,liquid,2500,>,2',
        'symmetric-cell,<img src=x onerror=alert(1)>,liquid,9,,1',
        'symmetric-cell,1 M NaPF6 in diglyme,liquid,long,,1',
      ]),
    );
  await expect(explorer.locator('.explorer-problems li')).toHaveText([
    /^mine\.csv:3:16 electrolyte: expected an electrolyte .*got "<img src=x onerror=alert\(1\)>"/,
    'mine.csv:4:44 duration_h: expected a number (such as "0.5"), got "long"',
  ]);
  const row = explorer.locator('tbody tr.own');
  await expect(row).toHaveCount(1);
  await expect(row).toContainText('Your data');
  await expect(explorer.locator('path.scatter-own')).toHaveCount(1);
  await expect(explorer.locator('.scatter-legend')).toContainText('your data');
  await explorer.getByRole('button', { name: 'Remove your data' }).press('Enter');
  await expect(row).toHaveCount(0);
  await expect(counted(explorer)).toHaveText(before);
  expect(sent).toEqual([]);
});

test('an empty file for a kind is saved and read again', async ({ page }) => {
  const explorer = await open(page, '?kind=modulus');
  const wait = page.waitForEvent('download');
  await explorer.getByRole('button', { name: 'Empty file for this kind' }).click();
  const path = await (await wait).path();
  await explorer.getByLabel('CSV file').setInputFiles(path);
  await expect(explorer.locator('.explorer-own [role=status]')).toContainText('0 records');
  await expect(explorer.locator('.explorer-problems')).toHaveCount(0);
});
