import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';

const outlineSchema = z.array(
  z.strictObject({
    part: z.string(),
    appendix: z.boolean().optional(),
    chapters: z.array(z.strictObject({ slug: z.string(), title: z.string() })),
  }),
);

export type Outline = z.infer<typeof outlineSchema>;

/** Parts and chapters in order, written or not. */
export async function loadOutline(root: string): Promise<Outline> {
  return outlineSchema.parse(parse(await readFile(join(root, 'data/outline.yaml'), 'utf8')));
}
