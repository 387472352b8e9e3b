import type { PrintOptions } from '../lib/data/resolve-value.ts';
import { attribute, type JsxElement } from './jsx.ts';

/** What `<Value of="…" unit="mA/cm2" digits={2} />` asks for. */
export function printOptions(node: JsxElement): PrintOptions {
  const unit = attribute(node, 'unit');
  const digits = digitsOf(node);
  return { ...(unit === undefined ? {} : { unit }), ...(digits === undefined ? {} : { digits }) };
}

function digitsOf(node: JsxElement): number | undefined {
  for (const entry of node.attributes) {
    if (entry.type !== 'mdxJsxAttribute' || entry.name !== 'digits') continue;
    const written = typeof entry.value === 'object' ? entry.value?.value : entry.value;
    return /^[1-9]\d*$/.test(written ?? '') ? Number(written) : undefined;
  }
  return undefined;
}
