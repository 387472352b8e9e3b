import type { Review } from '../audit/claim-schema.ts';

/** Numbered parts of a review, in which records can have been read. */
interface ReviewParts {
  readonly sections: readonly string[];
  readonly figures: number;
  readonly tables: number;
}

const parts: Readonly<Record<Review, ReviewParts>> = {
  lee2020: {
    sections: [
      ...['1', '2', '2.1', '2.2', '2.3', '3', '3.1', '3.1.1', '3.1.2', '3.1.3', '3.2', '3.3'],
      ...['4', '4.1', '4.2', '5', '6'],
    ],
    figures: 15,
    tables: 2,
  },
  ji2022: { sections: ['1', '2', '3', '4', '5'], figures: 7, tables: 3 },
};

const numbered = (name: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${name} ${index + 1}`);

/** Every place of a review that a record may name, without the panels of figures; none of other works. */
export function reviewPlaces(key: string): readonly string[] | undefined {
  const found = Object.entries(parts).find(([review]) => review === key)?.[1];
  if (!found) return undefined;
  const { sections, figures, tables } = found;
  return [
    'Abstract',
    ...sections.map((section) => `Section ${section}`),
    ...numbered('Table', tables),
    ...numbered('Figure', figures),
  ];
}

/** `Figure 5d–g` → `Figure 5`; other places are what they are. */
export function placeWithoutPanel(place: string): string {
  return place.replace(/^(Figure \d+)[A-Za-z][A-Za-z–, ]*$/, '$1');
}
