import type { ConfigData } from 'html-validate';

/** Astro puts the one rule that its islands need where the first of them stands; browsers take it there. */
const styleInBody = { style: { flow: true } };

/** The rules of the HTML standard; accessibility is axe's, which sees the page as it is drawn. */
export const htmlRules: ConfigData = {
  root: true,
  extends: ['html-validate:standard'],
  elements: ['html5', styleInBody],
};
