import { z } from 'astro/zod';

/** Names of the fields that a schema has at a path of the data: what an unknown field may have meant. */
export function schemaFields(
  schema: z.core.$ZodType,
  data: unknown,
  path: readonly PropertyKey[],
): readonly string[] {
  const plain = unwrap(schema, data);
  const [part, ...rest] = path;
  if (part === undefined) return plain instanceof z.ZodObject ? Object.keys(plain.shape) : [];
  const next = childSchema(plain, part);
  return next ? schemaFields(next, valueAt(data, part), rest) : [];
}

/** Out of optional, default and transformed schemas, and into the member of a union that the data names. */
function unwrap(schema: z.core.$ZodType, data: unknown): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return unwrap(schema.unwrap(), data);
  }
  if (schema instanceof z.ZodPipe) return unwrap(schema.in, data);
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const key = schema.def.discriminator;
    const option = schema.options.find(
      (one) => one instanceof z.ZodObject && one.shape[key]?.safeParse(valueAt(data, key)).success,
    );
    return option ?? schema;
  }
  return schema;
}

function childSchema(schema: z.core.$ZodType, part: PropertyKey): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodRecord) return schema.valueType;
  if (schema instanceof z.ZodObject) return schema.shape[String(part)];
  return undefined;
}

function valueAt(data: unknown, part: PropertyKey): unknown {
  return (data as Record<PropertyKey, unknown> | null | undefined)?.[part];
}
