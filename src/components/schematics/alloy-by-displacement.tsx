import { ArrowHead } from '../plot/arrow-head.tsx';
import { type Panel, Panels } from '../plot/panels.tsx';

/** One head for all three panels. */
const arrow = 'alloy-by-displacement-arrow';

type Place = readonly [x: number, y: number];

/** An ion or atom with its name. */
function Particle({ at: [x, y], name, look, radius = 16 }: ParticleProps) {
  return (
    <>
      <circle class={look} cx={x} cy={y} r={radius} />
      <text class="schematic-atom" x={x} y={y + 4}>
        {name}
      </text>
    </>
  );
}

interface ParticleProps {
  readonly at: Place;
  readonly name: string;
  readonly look: string;
  readonly radius?: number;
}

interface Kind {
  readonly name: string;
  readonly look: string;
}

const tinIon = { name: 'Sn²⁺', look: 'schematic-foreign' };
const tin = { name: 'Sn', look: 'schematic-alloy' };
const chloride = { name: 'Cl⁻', look: 'schematic-oxygen' };
const sodiumIon = { name: 'Na⁺', look: 'schematic-ion' };

function Particles({ at, ...kind }: Kind & { readonly at: readonly Place[] }) {
  return at.map((place) => <Particle key={place.join()} at={place} {...kind} />);
}

function Sodium({ top }: { readonly top: number }) {
  return (
    <>
      <path class="schematic-metal" d={`M0 ${top}H220V200H0Z`} />
      <text class="schematic-layer" x="8" y="192">
        sodium
      </text>
    </>
  );
}

function Arrows({ of }: { readonly of: readonly string[] }) {
  return of.map((d) => <path key={d} class="schematic-flux" d={d} marker-end={`url(#${arrow})`} />);
}

function Layers() {
  return (
    <>
      <Sodium top={158} />
      <rect class="schematic-alloy" x="0" y="124" width="220" height="34" />
      <rect class="schematic-film" x="0" y="90" width="220" height="34" />
      <g class="schematic-layer">
        <text x="8" y="147">
          alloy of Na and Sn
        </text>
        <text x="8" y="113">
          film rich in NaCl
        </text>
      </g>
      <Particles {...sodiumIon} at={[[184, 32]]} />
      <Arrows of={['M184 52V128', 'M184 140H204', 'M178 140H158', 'M184 146V172']} />
    </>
  );
}

const panels: readonly Panel[] = [
  {
    id: 'meets',
    heading: '1 · Tin meets sodium',
    legend: 'Tin ions reach the metal. No current is needed.',
    description:
      'Sodium metal at the bottom. Above it two tin ions and four chloride ions in the electrolyte; arrows lead from the tin ions to the metal.',
    drawing: (
      <>
        <ArrowHead id={arrow} class="schematic-ion" />
        <Sodium top={150} />
        <Particles
          {...tinIon}
          at={[
            [70, 84],
            [156, 66],
          ]}
        />
        <Particles
          {...chloride}
          at={[
            [28, 50],
            [108, 38],
            [196, 30],
            [114, 96],
          ]}
        />
        <Arrows of={['M70 104V142', 'M156 86V142']} />
      </>
    ),
  },
  {
    id: 'displaces',
    heading: '2 · They change places',
    legend: 'Two sodium atoms go into solution for each tin ion. Chloride finds the new ions.',
    description:
      'Two tin atoms lie on the surface of the metal. Four sodium ions rise from it; four chloride ions come down to them.',
    drawing: (
      <>
        <Sodium top={150} />
        <Particles
          {...tin}
          at={[
            [70, 148],
            [156, 148],
          ]}
        />
        <Particles
          {...sodiumIon}
          at={[
            [32, 92],
            [94, 84],
            [134, 92],
            [196, 84],
          ]}
        />
        <Particles
          {...chloride}
          at={[
            [32, 34],
            [94, 30],
            [134, 34],
            [196, 30],
          ]}
        />
        <Arrows of={['M32 144V114', 'M106 144L98 106', 'M122 144L130 114', 'M196 144V106']} />
      </>
    ),
  },
  {
    id: 'layers',
    heading: '3 · Two layers',
    legend:
      'Tin takes sodium up. Ions pass the film and spread in the alloy before they join the metal.',
    description:
      'From below: sodium, an alloy of sodium and tin, and a film rich in sodium chloride. An arrow leads a sodium ion through the film; in the alloy it divides to both sides and downwards.',
    drawing: <Layers />,
  },
];

/** How a salt of a nobler metal leaves an alloy and a film on sodium. */
export default function AlloyByDisplacement() {
  return <Panels slug="alloy-by-displacement" panels={panels} />;
}
