import { z } from 'astro/zod';

/*
 * What the Data Package standard, version 2.0, demands of a descriptor with tables (datapackage.org/standard), as far as
 * ours has it, written from its text. Strict where the standard leaves room for properties of one's own, so that a slip
 * of a name is found; `unit` and `unitText` are ours.
 */

const profile = (name: string) => z.literal(`https://datapackage.org/profiles/2.0/${name}.json`);

/** Beside the descriptor: neither absolute, nor above it, nor with a scheme. */
const path = z.string().regex(/^(?![./~])(?!.*\.\.)(?!.*:)[\w./-]+$/);

const constraints = z
  .strictObject({
    required: z.boolean().optional(),
    unique: z.boolean().optional(),
    enum: z
      .array(z.string())
      .min(1)
      .refine((values) => new Set(values).size === values.length, 'has a value twice')
      .optional(),
  })
  .refine((all) => Object.keys(all).length > 0, 'is empty');

const field = z.strictObject({
  name: z.string().regex(/^[A-Za-z]\w*$/),
  type: z.enum(['string', 'integer', 'number']),
  title: z.string().min(1),
  description: z.string().min(1),
  unit: z.string().min(1).optional(),
  unitText: z.string().min(1).optional(),
  constraints: constraints.optional(),
});

const foreignKey = z.strictObject({
  fields: z.array(z.string()).min(1),
  reference: z.strictObject({ resource: z.string(), fields: z.array(z.string()).min(1) }),
});

const schema = z.strictObject({
  $schema: profile('tableschema'),
  fields: z.array(field).min(1),
  primaryKey: z.array(z.string()).min(1),
  foreignKeys: z.array(foreignKey).min(1).optional(),
  missingValues: z.array(z.string()),
});

const resource = z.strictObject({
  $schema: profile('dataresource'),
  name: z.string().regex(/^[a-z0-9-]+$/),
  type: z.literal('table'),
  title: z.string().min(1),
  description: z.string().min(1),
  path,
  format: z.literal('csv'),
  mediatype: z.literal('text/csv'),
  encoding: z.literal('utf-8'),
  schema,
});

export const standard = z.strictObject({
  $schema: profile('datapackage'),
  name: z.string().regex(/^[a-z0-9._-]+$/),
  title: z.string().min(1),
  description: z.string().min(1),
  homepage: z.url(),
  version: z.string().regex(/^\d+\.\d+\.\d+/),
  licenses: z
    .array(
      z.strictObject({
        name: z.string().regex(/^[-a-zA-Z0-9._]+$/),
        path: z.url(),
        title: z.string(),
      }),
    )
    .min(1),
  contributors: z
    .array(z.strictObject({ title: z.string(), roles: z.array(z.string()).min(1) }))
    .min(1),
  keywords: z.array(z.string()).min(1),
  sources: z.array(z.strictObject({ title: z.string(), path: z.url().optional() })).min(1),
  resources: z.array(resource).min(1),
});

export type Descriptor = z.infer<typeof standard>;
export type DescribedResource = Descriptor['resources'][number];
