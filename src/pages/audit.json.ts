import type { APIRoute } from 'astro';
import { withBase } from '../components/site/with-base.ts';
import { claimRow } from '../lib/audit/claim-row.ts';
import { auditJson } from '../lib/audit/exports.ts';
import { pagePath } from '../lib/site/paths.ts';
import { requireAudit } from '../loading/claims-fs.ts';

export const GET: APIRoute = async ({ site }) => {
  const address = new URL(withBase(pagePath.audit()), site).href;
  return new Response(auditJson((await requireAudit()).map(claimRow), address), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
