interface Props {
  /** A path takes the head by `marker-end="url(#id)"`; the id counts for the whole page. */
  readonly id: string;
  /** Says its colour. */
  readonly class: string;
}

/** The head of arrows in a drawing. */
export function ArrowHead({ id, class: className }: Props) {
  return (
    <defs>
      <marker
        id={id}
        viewBox="0 0 8 8"
        refX="6"
        refY="4"
        markerWidth="9"
        markerHeight="9"
        markerUnits="userSpaceOnUse"
        orient="auto"
      >
        <path d="M0 0L8 4L0 8Z" class={className} />
      </marker>
    </defs>
  );
}
