import { z } from 'astro/zod';
import { didYouMean } from '../problems/nearest.ts';

/** Building blocks of a paper's schema, each with the words that an author reads when it does not fit. */

export const text = z
  .string('expected a text')
  .trim()
  .min(1, { error: 'expected a text that is not empty' });

/** Volumes and article numbers are written without quotes and then read as numbers. */
export const numberOrText = z
  .union([z.number(), text], 'expected a number or a text')
  .transform(String);

export const truth = z.literal(true, 'expected true (or leave the field out)');

/** One of a few names, in the order in which the message lists them. */
export function oneOf<const Name extends string>(names: readonly Name[]) {
  return z.enum(names, {
    error: ({ input }) => {
      const near = typeof input === 'string' ? didYouMean(input, names) : '';
      return `expected one of ${names.join(', ')}, got ${JSON.stringify(input)}${near}`;
    },
  });
}

const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** What an address can hold: a record's id, a topic. */
export const slug = z
  .string('expected an id')
  .regex(slugPattern, { error: 'expected small letters, digits and single hyphens' });

const doiPattern = /^10\.\d{4,9}\/[^\s<>"{}|\\^`]+$/;

export const doi = z.string('expected a DOI').regex(doiPattern, {
  error: 'expected a DOI without its address (such as "10.1021/acs.jpclett.8b03757")',
});

/** The newest year is given, for the library has no clock. */
export function yearUntil(latest: number) {
  const error = `expected a year from 1800 to ${latest}`;
  return z.number({ error }).int({ error }).min(1800, { error }).max(latest, { error });
}

const pagesPattern = /^[A-Za-z]*\d+(?:[-–][A-Za-z]*\d+)?$/;

/** `707–714`, always with an en dash; a single page is written without one. */
export const pages = numberOrText
  .refine((value) => pagesPattern.test(value), { error: 'expected pages (such as "707–714")' })
  .transform((value) => value.replace('-', '–'));
