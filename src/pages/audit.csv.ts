import type { APIRoute } from 'astro';
import { claimRow } from '../lib/audit/claim-row.ts';
import { auditCsv } from '../lib/audit/exports.ts';
import { requireAudit } from '../loading/claims-fs.ts';

export const GET: APIRoute = async () =>
  new Response(auditCsv((await requireAudit()).map(claimRow)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
