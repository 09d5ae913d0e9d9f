import { COLLECTIONS } from '../../../config/collections';
import { startDatabaseServer } from '../../support/database-server';
import { ITEMS } from './declarations';

/** A process of its own that serves the database file named on its command line, and says where. */
async function main(): Promise<void> {
  const [file = ''] = process.argv.slice(2);
  const { url } = await startDatabaseServer({ file, collections: [...COLLECTIONS, ...ITEMS] });
  process.stdout.write(`${url}\n`);
}

void main();
