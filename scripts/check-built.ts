import { movedPages } from '../src/lib/permanent-links/moves.ts';
import { siteAddress } from '../src/lib/site/address.ts';
import { contentIndex } from '../src/loading/index-fs.ts';
import { loadMoves } from '../src/loading/permanent-links-fs.ts';
import { checkAddresses } from './built/check-addresses.ts';
import { checkHtml } from './built/check-html.ts';
import { checkLinks } from './built/check-links.ts';
import { readBuiltSite } from './built/read-site.ts';
import { report } from './report.ts';

const folder = process.argv[2] ?? 'dist';
const site = await readBuiltSite(folder, siteAddress(process.env));
if (site.pages.size === 0) throw new Error(`${folder} holds no pages; npm run build makes them`);
const { addresses } = await contentIndex();
// A page that has moved is built as a redirect, and nobody should link to it.
const known = [...addresses.keys(), ...Object.keys(movedPages(await loadMoves()))];
const problems = [
  ...checkAddresses(site.pages.keys(), known, folder),
  ...checkLinks(site, folder),
  ...(await checkHtml(folder, site.pages.keys())),
];
report(problems, 'the built pages');
console.log(
  `${site.pages.size} built pages are valid HTML and every link on them leads somewhere.`,
);
