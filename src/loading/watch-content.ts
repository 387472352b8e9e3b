import type { ViteUserConfig } from 'astro';
import { forgetData } from './data-fs.ts';
import { forgetContentIndex } from './index-fs.ts';
import { forgetModelDocs } from './model-docs-fs.ts';
import { forgetPapers } from './papers-fs.ts';
import { forgetPublishedTables } from './published-tables-fs.ts';
import { forgetSubstances } from './substances-fs.ts';
import { forgetVerification } from './verification-fs.ts';

type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

/** What authors write, and the models, whose docstrings are pages. */
const CONTENT = /[\\/]src[\\/](?:content[\\/].+\.(?:mdx|yaml)|lib[\\/]models[\\/].+\.ts)$/;

/**
 * While a chapter is being written, an id or a key that changes in one file changes what others show:
 * the index is read anew and every page is rendered again.
 */
export function watchContent(): Plugin {
  return {
    name: 'watch-content',
    configureServer(server) {
      server.watcher.on('all', (_, path) => {
        if (!CONTENT.test(path)) return;
        forgetContentIndex();
        forgetPapers();
        forgetData();
        forgetModelDocs();
        forgetSubstances();
        forgetVerification();
        forgetPublishedTables();
        for (const { moduleGraph } of Object.values(server.environments)) {
          for (const [id, module] of moduleGraph.idToModuleMap) {
            if (/\.mdx(?:\?|$)|-fs\.ts$/.test(id)) moduleGraph.invalidateModule(module);
          }
        }
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}
