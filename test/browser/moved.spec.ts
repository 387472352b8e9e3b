import { expect, test } from './watched-test.ts';

test('an old address of something that has moved leads to its new place', async ({ page }) => {
  await page.goto('/data/cells/#fig-interphase-moduli');
  const note = page.locator('#fig-interphase-moduli');
  await expect(note).toBeInViewport();
  await note.getByRole('link').click();
  await expect(page).toHaveURL(/\/interphase\/requirements\/#fig-interphase-moduli$/);
  await expect(page.locator('#fig-interphase-moduli')).toBeInViewport();
});
