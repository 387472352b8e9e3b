import { checkContent } from '../src/loading/check-fs.ts';
import { report } from './report.ts';

report(await checkContent(process.argv[2] ?? 'src/content'), 'the content');
