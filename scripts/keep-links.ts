import { writeFile } from 'node:fs/promises';
import { stringify } from 'yaml';
import { extendedRegistry } from '../src/loading/permanent-links-fs.ts';

// Run for a release, and not in a pull request, so that two of them do not meet in one file.

const FILE = 'src/content/links/released.yaml';
const HEAD = `# Every address that was released: pages, with the sections, figures, tables, equations, records and terms on them.
# \`npm run keep-links\` adds what is new; nothing is ever taken away. What moves gets a line in links/moves.yaml.
`;

const registry = await extendedRegistry();
await writeFile(FILE, HEAD + stringify(registry));
const places = Object.values(registry).reduce((sum, ids) => sum + ids.length, 0);
console.log(`${FILE}: ${Object.keys(registry).length} pages, ${places} places on them`);
