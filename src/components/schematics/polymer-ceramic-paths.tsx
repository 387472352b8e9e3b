import type { ComponentChildren } from 'preact';
import { ArrowHead } from '../plot/arrow-head.tsx';
import { type Panel, Panels } from '../plot/panels.tsx';

const arrow = 'polymer-ceramic-paths-arrow';

/** Of the composite between its two faces. */
const [top, foot] = [28, 172];

function Polymer({ children }: { readonly children: ComponentChildren }) {
  return (
    <>
      <rect class="schematic-organic" x="0" y={top} width="220" height={foot - top} />
      {children}
    </>
  );
}

function Ways({ of }: { readonly of: readonly string[] }) {
  return of.map((d) => <path key={d} class="schematic-flux" d={d} marker-end={`url(#${arrow})`} />);
}

const grains = [
  [34, 62],
  [96, 58],
  [164, 66],
  [60, 106],
  [128, 102],
  [194, 112],
  [28, 148],
  [92, 146],
  [158, 144],
] as const;

function Grains() {
  return (
    <Polymer>
      <ArrowHead id={arrow} class="schematic-ion" />
      {grains.map(([x, y]) => (
        <circle key={x} class="schematic-strut" cx={x} cy={y} r="15" />
      ))}
      <Ways
        of={[
          'M64 188V140Q34 128 34 100V62Q36 44 40 14',
          'M126 188V150Q126 130 128 102Q126 74 110 58V14',
          'M186 188Q194 150 194 112Q186 80 186 14',
        ]}
      />
    </Polymer>
  );
}

/** Wires and tubes that reach far and cross, but not through. */
const wires = [
  'M20 160L70 60',
  'M52 150L120 44',
  'M96 158L150 76',
  'M130 152L196 56',
  'M170 162L206 96',
];

function Wires() {
  return (
    <Polymer>
      {wires.map((d) => (
        <path key={d} class="schematic-bar" d={d} />
      ))}
      <Ways
        of={[
          'M14 188L20 160L70 60L80 14',
          'M92 188L96 158L150 76L160 14',
          'M164 188L170 162L206 96L208 14',
        ]}
      />
    </Polymer>
  );
}

const frame = ['M30 28V172', 'M110 28V172', 'M190 28V172', 'M0 64H220', 'M0 136H220'];

function Frame() {
  return (
    <Polymer>
      {frame.map((d) => (
        <path key={d} class="schematic-bar" d={d} />
      ))}
      <Ways of={['M30 188V14', 'M110 188V14', 'M190 188V14']} />
    </Polymer>
  );
}

const panels: readonly Panel[] = [
  {
    id: 'grains',
    heading: 'Grains apart',
    legend: 'Every way leads through polymer between the grains. The polymer sets the pace.',
    description:
      'Nine round grains of ceramic lie apart in a polymer. Arrows of ions wind from the lower to the upper face, partly through grains and partly through the polymer between them.',
    drawing: <Grains />,
  },
  {
    id: 'wires',
    heading: 'Wires and tubes',
    legend: 'Long stretches lie in ceramic; short ones in polymer remain.',
    description:
      'Five slanted wires of ceramic lie in a polymer and nearly reach both faces. Arrows of ions run along them and cross polymer only at their ends.',
    drawing: <Wires />,
  },
  {
    id: 'frame',
    heading: 'A frame',
    legend: 'The ceramic hangs together from face to face: ions need not leave it.',
    description:
      'A lattice of ceramic bars reaches from the lower to the upper face, with polymer in its meshes. Arrows of ions run straight through the bars.',
    drawing: <Frame />,
  },
];

/** How a ceramic may lie in a polymer, and the ways of ions through both. */
export default function PolymerCeramicPaths() {
  return <Panels slug="polymer-ceramic-paths" panels={panels} />;
}
