import { COLLECTIONS } from '../../config/collections';
import { ITEMS } from '../localcloud/database/declarations';
import { listen, serveAdmin, startDatabaseServer } from './database-server';

/** A whole program: serves the database file named on its command line, or nothing but `empty` answers; says where. */
async function main(): Promise<void> {
  const [file = ''] = process.argv.slice(2);
  const url =
    file === 'empty'
      ? await listen(serveAdmin(() => ({ requestId: 'empty', data: { insertedIds: ['empty'], list: [] } })))
      : (await startDatabaseServer({ file, collections: [...COLLECTIONS, ...ITEMS] })).url;
  process.stdout.write(`${url}\n`);
}

void main();
