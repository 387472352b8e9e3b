import { ArrowHead } from '../plot/arrow-head.tsx';
import { type Panel, Panels } from '../plot/panels.tsx';

/** One head for all three panels. */
const arrow = 'chemical-conversion-arrow';

/** Where the metal ended before the reaction. */
const oldSurface = 142;

type Place = readonly [x: number, y: number];

/** The carbons of propyl, from the end to the one that bears bromine. */
const propyl = 'l10 -7l10 7l10 -7';

function Bromide({ at: [x, y] }: { readonly at: Place }) {
  return (
    <>
      <path class="schematic-bond" d={`M${x - 42} ${y + 7}${propyl}`} />
      <circle class="schematic-oxygen" cx={x} cy={y} r="12" />
      <text class="schematic-atom" x={x} y={y + 4}>
        Br
      </text>
    </>
  );
}

function Hexane({ at: [x, y] }: { readonly at: Place }) {
  return <path class="schematic-bond" d={`M${x - 25} ${y}${propyl}l10 7l10 -7`} />;
}

function Name() {
  return (
    <text class="schematic-layer" x="8" y="192">
      sodium
    </text>
  );
}

function Metal({ top }: { readonly top: number }) {
  return (
    <>
      <path class="schematic-metal" d={`M0 ${top}H220V200H0Z`} />
      <Name />
    </>
  );
}

const flux = (d: string) => (
  <path key={d} class="schematic-flux" d={d} marker-end={`url(#${arrow})`} />
);

function Reagent() {
  return (
    <>
      <ArrowHead id={arrow} class="schematic-ion" />
      <Metal top={oldSurface} />
      <Bromide at={[62, 42]} />
      <Bromide at={[196, 56]} />
      <Bromide at={[130, 90]} />
      {['M62 60V130', 'M196 74V130', 'M130 107V130'].map(flux)}
    </>
  );
}

/** Pieces of salt that grow into the metal and a little above where it ended. */
const pieces = [
  [10, 52],
  [78, 58],
  [152, 56],
] as const;

/** The metal, less what the pieces have taken. */
const hollowed = `M0 ${oldSurface}${pieces.map(([x, width]) => `H${x}V156h${width}V${oldSurface}`).join('')}H220V200H0Z`;

function Reaction() {
  return (
    <>
      <path class="schematic-metal" d={hollowed} />
      <Name />
      {pieces.map(([x, width]) => (
        <rect key={x} class="schematic-inorganic" x={x} y="134" width={width} height="22" />
      ))}
      <Bromide at={[86, 92]} />
      {flux('M72 104L70 134')}
      <Hexane at={[56, 46]} />
      <Hexane at={[168, 74]} />
      {['M56 34V10', 'M168 62V34'].map(flux)}
    </>
  );
}

function Layer() {
  return (
    <>
      <Metal top={165} />
      <rect class="schematic-inorganic" x="0" y="134" width="220" height="31" />
      <path class="schematic-mark" d={`M0 ${oldSurface}H220`} />
      <text class="schematic-layer" x="8" y="161">
        NaBr
      </text>
      <text class="schematic-label schematic-note" x="212" y="127" text-anchor="end">
        where sodium ended
      </text>
      <Bromide at={[84, 74]} />
      {flux('M84 92C84 118 112 118 112 92')}
      <Hexane at={[172, 60]} />
      {flux('M172 48V18')}
    </>
  );
}

const panels: readonly Panel[] = [
  {
    id: 'reagent',
    heading: '1 · Bare metal, one reagent',
    legend: 'Bromopropane meets sodium, with nothing else to react.',
    description:
      'Sodium metal at the bottom. Three molecules, each a chain of carbon with a bromine atom, come down to it.',
    drawing: <Reagent />,
  },
  {
    id: 'reaction',
    heading: '2 · Salt stays, the rest leaves',
    legend: 'Bromine stays as NaBr. Two chains join, and hexane leaves.',
    description:
      'Pieces of salt lie in the surface of the metal. A molecule comes down between two of them. Two longer chains without bromine rise from the surface.',
    drawing: <Reaction />,
  },
  {
    id: 'layer',
    heading: '3 · The layer slows its growth',
    legend: 'It has taken the place of metal, and needs more room than that had.',
    description:
      'A closed layer of sodium bromide covers the metal. A dashed line shows where sodium ended before: the layer reaches from above that line to well below it. A molecule of the reagent turns back at the layer.',
    drawing: <Layer />,
  },
];

/** How a reagent turns the surface of sodium into a layer, and what leaves. */
export default function ChemicalConversion() {
  return <Panels slug="chemical-conversion" panels={panels} />;
}
