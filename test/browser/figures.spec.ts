import type { Download, Locator, Page } from '@playwright/test';
import { expect, test } from './watched-test.ts';

const CHAPTER = '/foundations/dendrites/';
const FIGURES = ['sand-time', 'concentration-profile', 'limiting-current', 'tip-current'] as const;

/** The figure, live: scrolled to, hydrated, its controls awake. */
async function live(page: Page, slug: string, query = ''): Promise<Locator> {
  await page.goto(`${CHAPTER}${query}`);
  const figure = page.locator(`#fig-${slug}`);
  await figure.scrollIntoViewIfNeeded();
  // Playwright takes a fieldset for enabled whatever it is.
  await figure.locator('.figure-controls:enabled').waitFor();
  return figure;
}

/** What must be the same with and without scripts: the drawing and the numbers. */
function drawn(figure: Locator): Promise<string> {
  return figure.evaluate((element) =>
    ['svg.plot', '.figure-data table', '.figure-remark']
      .map((selector) => element.querySelector(selector)?.outerHTML ?? '')
      .join('\n'),
  );
}

for (const slug of FIGURES) {
  test(`${slug} is drawn by the server as it is drawn live`, async ({ page, browser, baseURL }) => {
    const still = await browser.newContext({ javaScriptEnabled: false });
    const plain = await still.newPage();
    await plain.goto(new URL(CHAPTER, baseURL).href);
    const printed = await drawn(plain.locator(`#fig-${slug}`));
    await still.close();
    expect(await drawn(await live(page, slug))).toBe(printed);
  });

  test(`${slug} shows no dead control without scripts, and says what it is drawn for`, async ({
    browser,
    baseURL,
  }) => {
    const still = await browser.newContext({ javaScriptEnabled: false });
    const page = await still.newPage();
    await page.goto(new URL(CHAPTER, baseURL).href);
    const figure = page.locator(`#fig-${slug}`);
    await expect(figure.locator('.figure-controls')).toBeHidden();
    await expect(figure.locator('.figure-settings')).toBeVisible();
    await expect(figure.locator('.plot-s1').first()).toBeVisible();
    await still.close();
  });

  test(`every control of ${slug} is reached by keyboard`, async ({ page }) => {
    const figure = await live(page, slug);
    const controls = figure.locator('[role=slider], button, input, summary');
    const count = await controls.evaluateAll(
      (all) =>
        all.filter((control) => !(control instanceof HTMLInputElement && control.type === 'radio'))
          .length,
    );
    await figure.locator('.figure-cursor').focus();
    const reached = new Set<string>();
    for (let press = 0; press < count + 10; press++) {
      reached.add(
        await page.evaluate(
          () => document.activeElement?.outerHTML.replace(/ value(text)?="[^"]*"/g, '') ?? '',
        ),
      );
      await page.keyboard.press('Tab');
      if (!(await figure.evaluate((element) => element.contains(document.activeElement)))) break;
    }
    expect(reached.size).toBeGreaterThanOrEqual(count);
  });
}

test('a field changes the curve and the address, and reset takes both back', async ({ page }) => {
  const figure = await live(page, 'sand-time', '?page=2');
  const before = await drawn(figure);
  await figure.getByRole('textbox', { name: 'Salt concentration' }).fill('2');
  await expect(page).toHaveURL(/\?page=2&sand-time\.c0=2$/);
  await expect(figure.locator('.figure-remark')).toContainText('77.2');
  await figure.getByRole('button', { name: 'Reset' }).click();
  await expect(page).toHaveURL(/\?page=2$/);
  await expect.poll(() => drawn(figure)).toBe(before);
});

test('a number out of range is refused in the field and changes nothing', async ({ page }) => {
  const figure = await live(page, 'sand-time');
  const before = await drawn(figure);
  const field = figure.getByRole('textbox', { name: 'Salt concentration' });
  await field.fill('1e999');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await field.blur();
  await expect(field).toHaveValue('1');
  expect(await drawn(figure)).toBe(before);
});

test('an arrow key moves a slider and the curve', async ({ page }) => {
  const figure = await live(page, 'sand-time');
  await figure.getByRole('slider', { name: 'Distance of electrodes' }).press('ArrowRight');
  await expect(page).toHaveURL(/sand-time\.L=\d/);
});

for (const [what, query] of [
  ['NaN', 'sand-time.c0=NaN'],
  ['an endless number', 'sand-time.c0=1e999'],
  ['markup', `sand-time.c0=${encodeURIComponent('<script>alert(1)</script>')}`],
  ['an unknown parameter', 'sand-time.colour=red'],
] as const) {
  test(`${what} in the address gives the default and a note`, async ({ page }) => {
    const figure = await live(page, 'sand-time', `?${query}`);
    await expect(figure.locator('.figure-notes')).toContainText('The address');
    await expect(figure.getByRole('textbox', { name: 'Salt concentration' })).toHaveValue('1');
    await expect(figure.locator('.figure-remark')).toContainText('38.6');
  });
}

test('figures on one page do not disturb each other', async ({ page }) => {
  await live(page, 'sand-time', '?sand-time.c0=2&concentration-profile.c0=3');
  const other = page.locator('#fig-concentration-profile');
  await other.scrollIntoViewIfNeeded();
  await expect(other.getByRole('textbox', { name: 'Salt concentration' })).toHaveValue('3');
  await other.getByRole('textbox', { name: 'Salt concentration' }).fill('4');
  await expect(page).toHaveURL(/\?sand-time\.c0=2&concentration-profile\.c0=4$/);
});

test('immobile anions give a reason in place of a curve', async ({ page }) => {
  const figure = await live(page, 'sand-time', '?sand-time.t=1');
  await expect(figure.locator('.figure-refusal')).toContainText('t₊ = 1');
  await expect(figure.locator('svg.plot')).toHaveCount(0);
});

test('the plot is read by pointer and by arrow keys', async ({ page }) => {
  const figure = await live(page, 'sand-time');
  const readout = figure.locator('.figure-readout');
  await figure.locator('.figure-cursor').hover();
  await expect(readout).toContainText(/mA.cm⁻²: depleted after/);
  const cursor = figure.getByRole('slider', { name: /^Read/ });
  await cursor.press('Home');
  await expect(cursor).toHaveAttribute('aria-valuetext', /never depleted/);
  await cursor.press('Escape');
  await expect(readout).toContainText('arrow keys');
});

async function saved(page: Page, figure: Locator, name: string): Promise<Download> {
  const wait = page.waitForEvent('download');
  await figure.getByRole('button', { name }).click();
  return wait;
}

async function contentOf(download: Download): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

for (const [name, start] of [
  ['CSV', 'Current density J / mA cm⁻²,Time to depletion τ / s\r\n2,\r\n'],
  ['SVG', '<svg'],
  ['PNG', '\u0089PNG'],
] as const) {
  test(`the figure is saved as ${name}`, async ({ page }) => {
    const figure = await live(page, 'sand-time');
    const download = await saved(page, figure, name);
    expect(download.suggestedFilename()).toBe(`sand-time.${name.toLowerCase()}`);
    const text = (await contentOf(download)).toString(name === 'PNG' ? 'latin1' : 'utf8');
    expect(text.slice(0, start.length)).toBe(start);
    if (name !== 'SVG') return;
    expect(text).not.toMatch(/class=|var\(--|NaN/);
    expect(text).toMatch(/<tspan [^>]*font-style="italic"[^>]*>J<\/tspan>/);
  });
}

test('what is saved is what is set', async ({ page }) => {
  const figure = await live(page, 'concentration-profile');
  await figure.getByRole('textbox', { name: 'Distance of electrodes' }).fill('200');
  const content = await contentOf(await saved(page, figure, 'CSV'));
  // The last line stands at the plating electrode, and its distance is the one asked for.
  expect(content.toString().trimEnd().split('\r\n').at(-1)).toMatch(/^200,/);
});

test('the words follow a slider that has come to rest', async ({ page }) => {
  const figure = await live(page, 'concentration-profile');
  const slider = figure.getByRole('slider', { name: 'Current over limit' });
  for (let press = 0; press < 25; press++) await slider.press('ArrowLeft');
  await expect(slider).toHaveAttribute('aria-valuetext', '0.75');
  await expect(figure.locator('.figure-remark')).toContainText('becomes a straight line');
  await expect(figure.locator('desc')).toContainText('becomes a straight line');
  await expect(figure.getByRole('status')).toContainText('becomes a straight line');
});

test('the citation carries the state in its address', async ({ page }) => {
  const figure = await live(page, 'sand-time', '?sand-time.c0=2');
  await figure.getByRole('button', { name: 'Cite this figure' }).click();
  const citation = figure.getByRole('textbox', { name: 'Citation' });
  await expect(citation).toHaveValue(
    /\?sand-time\.c0=2#fig-sand-time \(accessed \d{4}-\d\d-\d\d\)/,
  );
});

test('the profile plays and can be paused', async ({ page }) => {
  const figure = await live(page, 'concentration-profile');
  const path = figure.locator('.plot-s1.plot-solid').first();
  await figure.getByRole('button', { name: 'Play' }).click();
  const early = await path.getAttribute('d');
  await expect.poll(() => path.getAttribute('d')).not.toBe(early);
  await figure.getByRole('button', { name: 'Pause' }).click();
  await expect(page).toHaveURL(/concentration-profile\.played=/);
});

test('with less motion wanted, the profile goes on by steps', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const figure = await live(page, 'concentration-profile');
  await figure.getByRole('button', { name: 'Play' }).click();
  await expect(page).toHaveURL(/concentration-profile\.played=10$/);
});

for (const path of ['/foundations/dendrites/', '/models/voltage-trace/', '/models/arrhenius/']) {
  test(`each control of ${path} stands once when its figure is alive`, async ({ page }) => {
    await page.goto(path);
    const figures = page.locator('.live-figure');
    for (const figure of await figures.all()) {
      const drawn = await figure.locator('.figure-control').count();
      await figure.scrollIntoViewIfNeeded();
      await figure.locator('.figure-controls:enabled').waitFor();
      await expect(figure.locator('.figure-control')).toHaveCount(drawn);
      await expect(figure.locator('.figure-control:empty')).toHaveCount(0);
    }
  });
}
