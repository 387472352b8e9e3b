import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HtmlValidate, type Message, StaticConfigLoader } from 'html-validate';
import type { Problem } from '../../src/lib/problems/problem.ts';
import { htmlRules } from './html-rules.ts';

/** Where the pages of a built folder are not valid HTML. */
export async function checkHtml(folder: string, pages: Iterable<string>): Promise<Problem[]> {
  const validator = new HtmlValidate(new StaticConfigLoader(htmlRules));
  const problems: Problem[] = [];
  for (const page of pages) {
    const html = await readFile(join(folder, page), 'utf8');
    const { results } = await validator.validateString(html, page);
    const messages = results.flatMap((result) => result.messages);
    problems.push(...messages.map((message) => problemOf(`${folder}/${page}`, message)));
  }
  return problems;
}

function problemOf(file: string, { line, column, message, ruleId }: Message): Problem {
  return { file, line, column, message: `${message} (${ruleId})` };
}
