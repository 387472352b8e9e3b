import { pointShape } from '../plot/point.tsx';

/** What stands for a group of classes beside its name. */
export function ClassSign({ series }: { readonly series: number }) {
  return (
    <svg class="class-sign" width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
      <path class={`plot-point plot-s${series}`} d={pointShape(series)} />
    </svg>
  );
}
