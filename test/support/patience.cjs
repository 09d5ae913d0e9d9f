/** Tests wait for what happens, not for a time: the limit only ends what hangs. */
jest.setTimeout(60_000);
