import { COLLECTIONS } from '../../config/collections';
import { ITEMS } from '../localcloud/database/declarations';
import { listen, serveAdmin, startDatabaseServer } from './database-server';

const ANSWER = { insertedIds: ['empty'], list: [JSON.stringify({ _id: 'empty', sealed: 'A'.repeat(960) })] };

/** A whole program: serves the database file named on its command line, or answers as many bytes at once for `empty`; says where. */
async function main(): Promise<void> {
  const [file = ''] = process.argv.slice(2);
  const url =
    file === 'empty'
      ? await listen(serveAdmin(() => ({ requestId: 'empty', data: ANSWER })))
      : (await startDatabaseServer({ file, collections: [...COLLECTIONS, ...ITEMS] })).url;
  process.stdout.write(`${url}\n`);
}

void main();
