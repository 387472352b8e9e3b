/** Pixels between link and preview. */
const GAP = 4;
/** Pixels that stay free at the edges of the screen. */
const EDGE = 8;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

export interface PreviewPlace {
  readonly left: number;
  readonly top: number;
  /** The preview scrolls if it is higher. */
  readonly maxHeight: number;
}

/**
 * Below the link, or above it if it fits there only; if it fits nowhere, where there is more room. All in pixels of
 * the screen. By script and not by the anchors of CSS, so that every browser does the same.
 */
export function placePreview(link: Box, preview: Size, screen: Size): PreviewPlace {
  const below = screen.height - link.bottom - GAP - EDGE;
  const above = link.top - GAP - EDGE;
  const goesBelow = preview.height <= below || (preview.height > above && below >= above);
  const maxHeight = Math.max(0, goesBelow ? below : above);
  const height = Math.min(preview.height, maxHeight);
  const rightmost = screen.width - preview.width - EDGE;
  return {
    left: Math.max(EDGE, Math.min(link.left, rightmost)),
    top: goesBelow ? link.bottom + GAP : link.top - GAP - height,
    maxHeight,
  };
}
