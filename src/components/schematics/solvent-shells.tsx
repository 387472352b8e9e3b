import { ArrowHead } from '../plot/arrow-head.tsx';
import { type Panel, Panels } from '../plot/panels.tsx';

const arrow = 'solvent-shells-arrow';
const centre = { x: 110, y: 100 };

type Place = readonly [x: number, y: number];

/** Degrees clockwise from the right, and pixels from the ion. */
function around(degrees: number, radius: number): Place {
  const angle = (degrees * Math.PI) / 180;
  return [
    Math.round(centre.x + radius * Math.cos(angle)),
    Math.round(centre.y + radius * Math.sin(angle)),
  ];
}

const pathOf = (places: readonly Place[]) => `M${places.map((place) => place.join(' ')).join('L')}`;

function Ion() {
  return (
    <>
      <circle class="schematic-ion" cx={centre.x} cy={centre.y} r="17" />
      <text class="schematic-atom" x={centre.x} y={centre.y + 5}>
        Na⁺
      </text>
    </>
  );
}

/** An oxygen atom, with a broken line to the ion where it holds it. */
function Oxygen({ at: [x, y], holds = false }: { at: Place; holds?: boolean }) {
  return (
    <>
      {holds && (
        <path
          class="schematic-hold"
          d={pathOf([
            [centre.x, centre.y],
            [x, y],
          ])}
        />
      )}
      <circle class="schematic-oxygen" cx={x} cy={y} r="8" />
      <text class="schematic-atom" x={x} y={y + 4}>
        O
      </text>
    </>
  );
}

/** A cyclic carbonate: a ring of five with an oxygen outside, which alone turns to the ion. */
function Carbonate({ towards }: { towards: number }) {
  const carbon = around(towards, 56);
  const ring = [0, 72, 144, 216, 288].map((turn) => {
    const [x, y] = around(towards, 74);
    const angle = ((towards + 180 + turn) * Math.PI) / 180;
    return [Math.round(x + 18 * Math.cos(angle)), Math.round(y + 18 * Math.sin(angle))] as const;
  });
  const [, second = carbon, , , last = carbon] = ring;
  return (
    <>
      <path class="schematic-bond" d={`${pathOf(ring)}Z`} />
      <path class="schematic-bond" d={pathOf([around(towards, 38), carbon])} />
      <Oxygen at={around(towards, 38)} holds />
      <Oxygen at={second} />
      <Oxygen at={last} />
    </>
  );
}

/** Diglyme, from end to end: every third atom of the chain is an oxygen, and all turn to the ion. */
function Glyme({ towards }: { towards: number }) {
  const chain = [-80, -62, -40, -20, 0, 20, 40, 62, 80].map((turn, i) =>
    around(towards + turn, i % 3 === 1 ? 46 : 68),
  );
  return (
    <>
      <path class="schematic-bond" d={pathOf(chain)} />
      {chain.map((at, i) => i % 3 === 1 && <Oxygen key={at.join()} at={at} holds />)}
    </>
  );
}

const level = (y: number) => <path class="schematic-level" d={`M96 ${y}H210`} />;

function Levels() {
  return (
    <>
      <ArrowHead id={arrow} class="schematic-ion" />
      <path class="schematic-metal" d="M0 64H62V200H0Z" />
      {level(104)}
      {level(152)}
      <path class="schematic-flux" d="M66 68L92 98" marker-end={`url(#${arrow})`} />
      <path class="schematic-flux" d="M66 84L92 144" marker-end={`url(#${arrow})`} />
      <g class="schematic-label">
        <text x="4" y="54">
          sodium
        </text>
        <text x="96" y="94">
          free solvent
        </text>
        <text x="96" y="174">
          bound to Na⁺
        </text>
        <text x="146" y="24">
          energy ↑
        </text>
      </g>
    </>
  );
}

const panels: readonly Panel[] = [
  {
    id: 'carbonate',
    heading: 'A cyclic carbonate',
    legend: 'Each molecule holds the ion by one oxygen.',
    description:
      'A sodium ion in the middle of four ring-shaped molecules. One oxygen of each points to the ion; two more oxygens are part of the ring and point away.',
    drawing: (
      <>
        {[45, 135, 225, 315].map((towards) => (
          <Carbonate key={towards} towards={towards} />
        ))}
        <Ion />
      </>
    ),
  },
  {
    id: 'glyme',
    heading: 'Diglyme',
    legend: 'A chain bends around the ion and holds it by three oxygens; two chains enclose it.',
    description:
      'A sodium ion between two chain-shaped molecules, each bent around it like a bracket. All three oxygens of each chain point to the ion.',
    drawing: (
      <>
        {[0, 180].map((towards) => (
          <Glyme key={towards} towards={towards} />
        ))}
        <Ion />
      </>
    ),
  },
  {
    id: 'levels',
    heading: 'An electron of sodium',
    legend: 'The empty level of a solvent lies lower once it is bound to the ion.',
    description:
      'A level of energy in the metal stands above two levels of the solvent. That of the solvent bound to a sodium ion lies below that of the free solvent. Arrows lead from the metal to both.',
    drawing: <Levels />,
  },
];

/** How two kinds of solvent hold a sodium ion, and what being held does to them. */
export default function SolventShells() {
  return <Panels slug="solvent-shells" panels={panels} />;
}
