/** An ornament, not a model: a deposit that is even at its left end and branched at its right one. */
export interface DepositDrawing {
  readonly film: string;
  readonly branches: string;
}

interface Pen {
  readonly random: () => number;
  readonly strokes: string[];
}

/** mulberry32: the same drawing in every build. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}

const STEP = 7;

/** A stem that thins out towards its tip: arms on both its sides, each as long as what is left of it allows. */
function growArm(pen: Pen, x: number, y: number, length: number, angle: number, order = 0): void {
  const steps = Math.max(1, Math.round(length / STEP));
  let [atX, atY, lean, path] = [x, y, angle, `M${x.toFixed(0)} ${y.toFixed(0)}`];
  for (let step = 1; step <= steps; step++) {
    lean += (pen.random() - 0.5) * 0.14;
    const [dx, dy] = [Math.sin(lean) * STEP, -Math.cos(lean) * STEP];
    atX += dx;
    atY += dy;
    path += `l${dx.toFixed(1)} ${dy.toFixed(1)}`;
    const rest = length - step * STEP;
    for (const side of order < 2 && rest > 6 ? [-1, 1] : []) {
      if (pen.random() > 0.78) continue;
      const share = order === 0 ? 0.42 : 0.5;
      growArm(pen, atX, atY, rest * share, lean + side * (0.85 + pen.random() * 0.2), order + 1);
    }
  }
  pen.strokes.push(path);
}

export function drawDeposit(width: number, base: number, seed: number): DepositDrawing {
  const pen: Pen = { random: randomFrom(seed), strokes: [] };
  let film = `M0 ${base}V${base - 12}`;
  for (let x = 0; x < width; x += 8) {
    const unevenness = Math.max(0, x / width - 0.22);
    film += `L${x + 8} ${(base - 12 - (pen.random() - 0.55) * 16 * unevenness).toFixed(1)}`;
  }
  for (let x = width * 0.4; x < width - 20; x += 16 + pen.random() * 30 * (x / width)) {
    const share = (x / width - 0.36) / 0.64;
    const length = 6 + (base - 24) * share ** 1.3 * (0.35 + 0.65 * pen.random());
    growArm(pen, x, base - 11, length, (pen.random() - 0.5) * 0.35);
  }
  return { film: `${film}V${base}z`, branches: pen.strokes.join('') };
}
