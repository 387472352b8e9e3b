import { z } from 'astro/zod';
import { type Electrolyte, ElectrolyteError } from '../../electrolytes/electrolyte.ts';
import { parseElectrolyte } from '../../electrolytes/parse-electrolyte.ts';

/** An electrolyte as it is written; whether its substances exist is checked when all papers are read. */
export const electrolyte = z
  .string('expected an electrolyte (such as "1 M NaPF6 in diglyme")')
  .transform((written, context): Electrolyte => {
    try {
      return parseElectrolyte(written);
    } catch (error) {
      if (!(error instanceof ElectrolyteError)) throw error;
      context.addIssue({ code: 'custom', message: error.message });
      return z.NEVER;
    }
  });
