import { ArrowHead } from '../plot/arrow-head.tsx';
import { type Panel, Panels } from '../plot/panels.tsx';

/** One head for all four panels. */
const arrow = 'atomic-layer-deposition-arrow';

/** Sites of the surface to which molecules bind, and of the film's surface. */
const sites = [28, 69, 110, 151, 192] as const;
const ground = 166;
const film = ground - 16;

function Metal() {
  return <rect class="schematic-metal" x="0" y={ground} width="220" height="34" />;
}

function Film() {
  return <rect class="schematic-inorganic" x="0" y={film} width="220" height={ground - film} />;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** A molecule of the first vapour: a metal atom with what it will give off. */
function Precursor({ x, y }: Place) {
  return (
    <>
      <path class="schematic-bond" d={`M${x - 9} ${y - 9}L${x} ${y}L${x + 9} ${y - 9}`} />
      <circle class="schematic-ion" cx={x} cy={y} r="8" />
    </>
  );
}

/** A molecule of the second vapour. */
function Reactant({ x, y }: Place) {
  return <circle class="schematic-oxygen" cx={x} cy={y} r="6" />;
}

/** What was given off. */
function Product({ x, y }: Place) {
  return <path class="schematic-bond" d={`M${x - 6} ${y}L${x} ${y - 6}L${x + 6} ${y}`} />;
}

const away = (x: number, y: number) => (
  <path key={x} class="schematic-flux" d={`M${x} ${y}V${y - 26}`} marker-end={`url(#${arrow})`} />
);

const towards = (x: number, y: number) => (
  <path key={x} class="schematic-flux" d={`M${x} ${y}V${y + 26}`} marker-end={`url(#${arrow})`} />
);

/** Sites that the first vapour has taken so far, and those that the second has. */
const taken = [sites[0], sites[2], sites[3]] as const;
const free = [sites[1], sites[4]] as const;

const bound = (places: readonly number[]) =>
  places.map((x) => <Precursor key={x} x={x} y={ground - 8} />);

const onFilm = (places: readonly number[]) =>
  places.map((x) => <Reactant key={x} x={x} y={film - 5} />);

const name = (
  <text class="schematic-label schematic-note" x="8" y="187">
    sodium
  </text>
);

function FirstVapour() {
  return (
    <>
      <ArrowHead id={arrow} class="schematic-ion" />
      <Metal />
      {free.map((x) => (
        <path
          key={x}
          class="schematic-dead"
          d={`M${x - 8} ${ground - 1}V${ground - 17}H${x + 8}V${ground - 1}`}
        />
      ))}
      {bound(taken)}
      {free.map((x) => (
        <Precursor key={x} x={x} y={86} />
      ))}
      {free.map((x) => towards(x, 100))}
      <Precursor x={taken[1]} y={86} />
      {away(taken[1], 66)}
      {name}
    </>
  );
}

function FirstPurge() {
  return (
    <>
      <Metal />
      {bound(sites)}
      {free.map((x) => (
        <Precursor key={x} x={x} y={86} />
      ))}
      {free.map((x) => away(x, 66))}
    </>
  );
}

function SecondVapour() {
  return (
    <>
      <Metal />
      {bound(free)}
      <path
        class="schematic-inorganic"
        d={taken.map((x) => `M${x - 20} ${ground}V${film}h40V${ground}Z`).join('')}
      />
      {onFilm(taken)}
      {free.map((x) => (
        <Reactant key={x} x={x} y={86} />
      ))}
      {free.map((x) => towards(x, 98))}
      <Product x={taken[1]} y={86} />
      {away(taken[1], 70)}
    </>
  );
}

function SecondPurge() {
  return (
    <>
      <Metal />
      <Film />
      {onFilm(sites)}
      <Reactant x={free[0]} y={86} />
      <Product x={free[1]} y={86} />
      {free.map((x) => away(x, 70))}
    </>
  );
}

const panels: readonly Panel[] = [
  {
    id: 'first-vapour',
    heading: '1 · First vapour',
    legend: 'It binds to free sites, and stops when there are none left.',
    description:
      'Three of five sites on the surface of sodium hold a molecule. Two more come down to the free sites; one that meets a taken site leaves again.',
    drawing: <FirstVapour />,
  },
  {
    id: 'first-purge',
    heading: '2 · Purge',
    legend: 'What did not bind is swept away.',
    description: 'All five sites hold a molecule. Two molecules that found no site leave upwards.',
    drawing: <FirstPurge />,
  },
  {
    id: 'second-vapour',
    heading: '3 · Second vapour',
    legend: 'It reacts with what is bound, and with that only.',
    description:
      'At three sites a piece of film with a new site on top has formed, and what the reaction gave off leaves upwards. Molecules of a second kind come down to the two that are left.',
    drawing: <SecondVapour />,
  },
  {
    id: 'second-purge',
    heading: '4 · Purge',
    legend: 'One layer is made, with new sites on top. The cycle begins again.',
    description:
      'An even film covers the metal, with five new sites on it. What is left of the second vapour and of the reaction leaves upwards.',
    drawing: <SecondPurge />,
  },
];

/** The four steps of one cycle, one panel each. */
export default function AtomicLayerDeposition() {
  return <Panels slug="atomic-layer-deposition" panels={panels} />;
}
