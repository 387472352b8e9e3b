/** The two faces that every formula needs, as the build has cut them: late, they would move the text. */
const faces = import.meta.glob<string>(
  '/.astro/integrations/maths-fonts/KaTeX_{Main-Regular,Math-Italic}.woff2',
  { query: '?url', import: 'default', eager: true },
);

export const mathsPreloads = Object.values(faces);
