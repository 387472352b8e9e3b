import { render, type VNode } from 'preact';

/** The room for what stands around the plotting area. */
const MARGIN = { top: 48, right: 24, bottom: 60, left: 64 };
const PNG_SCALE = 2;
const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';

const STYLES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'opacity',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
] as const;

/** What style sheets say, written onto the elements, so that the picture needs none. */
function inlineStyles(svg: Element): void {
  const elements = [...svg.querySelectorAll('*:not(title, desc)')];
  for (const element of elements) {
    const computed = getComputedStyle(element);
    for (const name of STYLES) element.setAttribute(name, computed.getPropertyValue(name));
  }
  // Only now: what stands within an element may be styled by its class.
  for (const element of [svg, ...elements]) element.removeAttribute('class');
}

function pictureFrame(chart: Element, background: string): SVGSVGElement {
  const sizeOf = (side: 'width' | 'height') => Number(chart.getAttribute(side));
  const width = sizeOf('width') + MARGIN.left + MARGIN.right;
  const below = Number(chart.querySelector<SVGElement>('[data-height]')?.dataset.height ?? 0);
  const height = sizeOf('height') + MARGIN.top + MARGIN.bottom + below;
  const outer = document.createElementNS(SVG_NAMESPACE, 'svg');
  outer.setAttribute('viewBox', `0 0 ${width} ${height}`);
  outer.setAttribute('width', String(width));
  outer.setAttribute('height', String(height));
  const paper = document.createElementNS(SVG_NAMESPACE, 'rect');
  paper.setAttribute('width', String(width));
  paper.setAttribute('height', String(height));
  paper.setAttribute('fill', background);
  chart.setAttribute('x', String(MARGIN.left));
  chart.setAttribute('y', String(MARGIN.top));
  chart.setAttribute('overflow', 'visible');
  outer.append(paper, chart);
  return outer;
}

/** The chart as a file of its own: fixed size, computed colours, no style sheet. */
export function pictureSvg(chart: VNode, figure: Element): string {
  const stage = document.createElement('div');
  stage.className = 'figure-stage';
  figure.append(stage);
  render(chart, stage);
  const drawn = stage.querySelector('svg');
  if (!drawn) throw new Error('the figure drew nothing to save');
  inlineStyles(drawn);
  const background = getComputedStyle(stage).backgroundColor;
  const text = new XMLSerializer().serializeToString(pictureFrame(drawn, background));
  render(null, stage);
  stage.remove();
  return text;
}

/** The same picture in pixels, twice as fine as its size says. */
export async function picturePng(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * PNG_SCALE;
  canvas.height = image.naturalHeight * PNG_SCALE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
}

export function saveFile(name: string, content: Blob | string, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
