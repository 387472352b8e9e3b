/** What stands further than this from the screen is not drawn while a film plays. */
const MARGIN_PX = 200;

function isFar({ top, bottom }: DOMRect): boolean {
  return bottom < -MARGIN_PX || top > innerHeight + MARGIN_PX;
}

function contentHeight(block: HTMLElement): number {
  const style = getComputedStyle(block);
  const around = [
    'padding-block-start',
    'padding-block-end',
    'border-block-start-width',
    'border-block-end-width',
  ];
  const lengths = around.map((name) => Number.parseFloat(style.getPropertyValue(name)) || 0);
  return block.offsetHeight - lengths.reduce((sum, length) => sum + length, 0);
}

/**
 * A change in one drawing makes the browser walk over all that is drawn near it, which on a long
 * chapter costs more than the change. While a film plays, blocks far from the screen are left out,
 * each with its height kept, so that nothing moves; scrolling brings them back by itself.
 *
 * @returns what ends it
 */
export function sparePage(within: Element): () => void {
  const figure = within.closest('.figure');
  const blocks = [...(figure?.parentElement?.children ?? [])].filter(
    (block): block is HTMLElement =>
      block instanceof HTMLElement && block !== figure && isFar(block.getBoundingClientRect()),
  );
  const heights = blocks.map(contentHeight);
  blocks.forEach((block, index) => {
    block.style.containIntrinsicBlockSize = `${heights[index]}px`;
    block.style.contentVisibility = 'auto';
  });
  return () => {
    for (const block of blocks) {
      block.style.removeProperty('contain-intrinsic-block-size');
      block.style.removeProperty('content-visibility');
      if (block.getAttribute('style') === '') block.removeAttribute('style');
    }
  };
}
