import { readFile, writeFile } from 'node:fs/promises';
import { parseReferences } from '../src/lib/citations/parse-references.ts';
import { importPapers, journalNames } from '../src/lib/papers/import-papers.ts';
import { formatProblem } from '../src/lib/problems/problem.ts';
import { loadPaperSchema, loadPapers } from '../src/loading/papers-fs.ts';

const root = 'src/content';

function stop(lines: readonly string[]): never {
  for (const line of lines) console.error(line);
  process.exit(1);
}

const [source] = process.argv.slice(2);
if (source === undefined) {
  stop(['usage: npm run new-paper -- FILE    (BibTeX, RIS or CSL-JSON with one or many works)']);
}

const { papers, problems } = await loadPapers(root);
if (problems.length > 0) stop(problems.map(formatProblem));

const text = await readFile(source, 'utf8');
try {
  const { added, problems: refused } = importPapers(parseReferences(text), {
    papers,
    folder: `${root}/papers`,
    schema: await loadPaperSchema(root),
  });
  if (refused.length > 0) {
    stop([...refused.map((line) => `${source}: ${line}`), 'Nothing was written.']);
  }
  for (const { file, content } of added) await writeFile(file, content, { flag: 'wx' });
  const journals = journalNames(papers.values());
  for (const { file, paper } of added) {
    const long = paper.journal.includes(' ') && !journals.has(paper.journal);
    const hint = long && paper.journal === paper.journalTitle;
    console.log(hint ? `${file} (is “${paper.journal}” the journal's short form?)` : file);
  }
} catch (error) {
  stop([`${source}: ${error instanceof Error ? error.message : String(error)}`]);
}
