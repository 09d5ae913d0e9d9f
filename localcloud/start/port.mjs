import { once } from 'node:events';
import { createServer } from 'node:net';
import { UserError } from './user-error.mjs';

/** Tries a port of the loopback address before minutes go into building. Throws UserError when it cannot be had. */
export async function checkPort(port) {
  const server = createServer();
  try {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  } catch (error) {
    throw explainPortError(error, port);
  }
  server.close();
  await once(server, 'close');
}

/** A port that cannot be had, in one line; anything else as it is. */
export function explainPortError(error, port) {
  if (error.code === 'EADDRINUSE') {
    return new UserError(`端口 ${port} 已被占用。请停掉占用它的程序，或换一个端口：npm start -- --port 端口`);
  }
  if (error.code === 'EACCES' && error.syscall === 'listen') {
    return new UserError(`端口 ${port} 不允许使用。请换一个 1024 以上的端口：npm start -- --port 端口`);
  }
  return error;
}
