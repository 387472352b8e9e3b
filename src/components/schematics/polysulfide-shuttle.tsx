import type { ComponentChildren } from 'preact';
import { ArrowHead } from '../plot/arrow-head.tsx';
import { type Panel, Panels } from '../plot/panels.tsx';

/** Heads for all three panels: of what chains do, and of ions. */
const chainArrow = 'polysulfide-shuttle-chain';
const ionArrow = 'polysulfide-shuttle-ion';

/** A polysulfide: sulfur atoms in a zigzag, the first of them at a place of the panel. */
function Chain({ at: [x, y], atoms }: { at: readonly [number, number]; atoms: number }) {
  const places = Array.from({ length: atoms }, (_, index) => [x + 8 * index, y + (index % 2) * 6]);
  return (
    <g class="schematic-alloy">
      {places.map(([cx, cy]) => (
        <circle key={cx} cx={cx} cy={cy} r="5.4" />
      ))}
    </g>
  );
}

/** Where a chain goes; dashed where it may go. */
function Way({ d, isDashed = false }: { d: string; isDashed?: boolean }) {
  return (
    <path
      class="schematic-leads"
      d={d}
      stroke-dasharray={isDashed ? '5 4' : undefined}
      marker-end={`url(#${chainArrow})`}
    />
  );
}

/** Cathode above, sodium below, and what happens between them. */
function Cell({ children }: { children: ComponentChildren }) {
  return (
    <>
      <path class="schematic-collector" d="M0 0H220V8H0Z" />
      <path
        class="schematic-host"
        d="M4 18q26 -9 53 0t53 0t53 0t53 0M4 32q26 -9 53 0t53 0t53 0t53 0"
      />
      <rect class="schematic-metal" y="170" width="220" height="30" />
      <text class="schematic-layer" x="8" y="191">
        sodium
      </text>
      {children}
    </>
  );
}

/** Sulfides that sodium has made of what arrived: thick, with an uneven top. */
const sulfides =
  'M0 170V146C14 132 26 132 40 144S62 152 76 140S98 128 112 142S138 154 152 140S178 130 192 144S212 150 220 140V170Z';

const panels: readonly Panel[] = [
  {
    id: 'dissolve',
    heading: '1 · Sulfur dissolves',
    legend:
      'On discharge sulfur becomes long chains first. In ethers they dissolve and drift away.',
    description:
      'A porous cathode at the top, sodium at the bottom. Chains of eight and of six sulfur atoms float below the cathode, with arrows that lead down towards the metal.',
    drawing: (
      <Cell>
        <ArrowHead id={chainArrow} class="schematic-leads-head" />
        <ArrowHead id={ionArrow} class="schematic-ion" />
        <Chain at={[20, 58]} atoms={8} />
        <Chain at={[130, 72]} atoms={6} />
        <Chain at={[30, 122]} atoms={6} />
        <Way d="M44 74Q40 96 48 108" />
        <Way d="M150 92V164" />
        <Way d="M52 138V164" />
      </Cell>
    ),
  },
  {
    id: 'reduce',
    heading: '2 · Sodium reduces them',
    legend:
      'The metal breaks the chains. The shortest, the sulfides, cover it ever thicker; others may drift back (dashed).',
    description:
      'A thick, uneven layer of sulfides lies on the sodium. A chain of six atoms comes down to it along an arrow; a chain of four atoms leaves upwards along a dashed arrow.',
    drawing: (
      <Cell>
        <Chain at={[30, 66]} atoms={6} />
        <Way d="M50 84V132" />
        <path class="schematic-interphase" d={sulfides} />
        <Chain at={[132, 102]} atoms={4} />
        <Way d="M146 92V48" isDashed />
        <text class="schematic-layer" x="62" y="164">
          Na₂S₂, Na₂S
        </text>
      </Cell>
    ),
  },
  {
    id: 'barrier',
    heading: '3 · A barrier',
    legend:
      'A thin, closed layer keeps the chains from the metal and lets ions (straight arrows) through. The chains stay dissolved.',
    description:
      'A thin, even layer covers the sodium. Two chains of six atoms approach it and turn back; between them three short arrows of sodium ions pass through the layer into the metal.',
    drawing: (
      <Cell>
        <rect class="schematic-inorganic" y="158" width="220" height="12" />
        <Chain at={[14, 70]} atoms={6} />
        <Chain at={[130, 62]} atoms={6} />
        <Way d="M34 92Q38 148 60 148T84 96" />
        <Way d="M150 84Q154 148 176 148T200 92" />
        {[96, 116, 136].map((x) => (
          <path
            key={x}
            class="schematic-flux"
            d={`M${x} 128V182`}
            marker-end={`url(#${ionArrow})`}
          />
        ))}
      </Cell>
    ),
  },
];

/** What polysulfides do in a cell of sodium and sulfur, and what a layer on the anode changes. */
export default function PolysulfideShuttle() {
  return <Panels slug="polysulfide-shuttle" panels={panels} />;
}
