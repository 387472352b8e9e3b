import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const folder = join(import.meta.dirname, '../.github/workflows');
const names = await readdir(folder);

test.for(names)(
  '%s gives no secret and no right to write to a pull request’s code',
  async (name) => {
    const text = await readFile(join(folder, name), 'utf8');
    const workflow = parse(text);
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(text).not.toMatch(/secrets[.[]/);
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
    if ('pull_request' in workflow.on) expect(text).not.toMatch(/: write/);
  },
);

test.for(names)('%s pins every action by the hash of its commit', async (name) => {
  const text = await readFile(join(folder, name), 'utf8');
  const uses = [...text.matchAll(/uses: (.*)/g)].map((match) => match[1]);
  expect(uses.length).toBeGreaterThan(0);
  for (const action of uses)
    expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});
