import type { ConfigData } from 'html-validate';

/** The rules of the HTML standard; accessibility is axe's, which sees the page as it is drawn. */
export const htmlRules: ConfigData = {
  root: true,
  extends: ['html-validate:standard'],
  elements: ['html5'],
};
