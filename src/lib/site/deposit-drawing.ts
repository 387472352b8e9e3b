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

/** One arm that leans as it grows, and smaller arms from its sides. */
function growArm(pen: Pen, x: number, y: number, length: number, angle: number): void {
  const steps = Math.max(2, Math.round(length / 9));
  let [atX, atY, lean, path] = [x, y, angle, `M${x.toFixed(0)} ${y.toFixed(0)}`];
  for (let step = 1; step <= steps; step++) {
    lean += (pen.random() - 0.5) * 0.16;
    const [dx, dy] = [Math.sin(lean) * 9, -Math.cos(lean) * 9];
    atX += dx;
    atY += dy;
    path += `l${dx.toFixed(1)} ${dy.toFixed(1)}`;
    const rest = length * (1 - step / steps);
    if (rest > 9 && pen.random() < 0.8) {
      const side = step % 2 ? 1 : -1;
      growArm(pen, atX, atY, rest * 0.46, lean + side * (0.8 + pen.random() * 0.25));
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
  for (let x = width * 0.42; x < width - 10; x += 22 + pen.random() * 26) {
    const share = x / width - 0.38;
    const length = 14 + (base - 34) * share ** 1.15 * 1.45 * (0.45 + 0.55 * pen.random());
    growArm(pen, x, base - 11, length, (pen.random() - 0.5) * 0.4);
  }
  return { film: `${film}V${base}z`, branches: pen.strokes.join('') };
}
