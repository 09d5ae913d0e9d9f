import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import type { Program } from './program';
import type { HostMessage } from './types';

interface Message {
  readonly id: string;
  readonly method: string;
  readonly params: Record<string, unknown>;
}

/** The WebSocket that a client of miniprogram-automator connects to. */
export interface AutomatorServer {
  readonly endpoint: string;
  /** Passes on what clients subscribe to: console, exceptions and bindings. */
  tell(message: HostMessage): void;
  close(): Promise<void>;
}

/** The base library that clients believe to talk to; they refuse below 2.7.3. */
const SDK_VERSION = '3.17.0';

/** Serves the automator protocol for a program on a free port of this machine. */
export async function serveAutomator(program: Program): Promise<AutomatorServer> {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  await new Promise((resolve) => server.once('listening', resolve));
  let isLogging = false;
  server.on('connection', (socket) => {
    socket.on('message', async (data) => {
      const { id, method, params } = JSON.parse(String(data)) as Message;
      if (method === 'App.enableLog') isLogging = true;
      try {
        const result = await answer(program, method, params ?? {});
        socket.send(JSON.stringify({ id, result: result ?? {} }));
      } catch (error) {
        socket.send(
          JSON.stringify({ id, error: { message: error instanceof Error ? error.message : String(error) } }),
        );
      }
    });
  });
  const broadcast = (method: string, params: unknown) => {
    for (const client of server.clients) client.send(JSON.stringify({ method, params }));
  };
  return {
    endpoint: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`,
    tell(message) {
      if (message.kind === 'exception') broadcast('App.exceptionThrown', message.exception);
      if (message.kind === 'binding')
        broadcast('App.bindingCalled', { name: message.name, args: message.args });
      if (message.kind === 'log' && isLogging)
        broadcast('App.logAdded', { type: message.type, args: message.args });
    },
    close() {
      for (const client of server.clients) client.terminate();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

async function answer(program: Program, method: string, params: Record<string, unknown>): Promise<unknown> {
  const code = params.functionDeclaration;
  switch (method) {
    case 'Tool.getInfo':
      return { SDKVersion: SDK_VERSION };
    case 'Tool.close':
    case 'App.exit':
    case 'App.enableLog':
      return {};
    case 'App.captureScreenshot':
      return { data: (await program.screenshot()).toString('base64') };
    case 'App.callFunction':
      return program.run(`__runtime.evaluate(${inScope(code)}, ${JSON.stringify(params.args ?? [])})`);
    case 'App.mockWxMethod':
      if (typeof code !== 'string') break;
      return program.run(
        `__runtime.mock(${JSON.stringify(params.method)}, ${inScope(code)}, ${JSON.stringify(params.args ?? [])})`,
      );
  }
  return program.run(`__runtime.request(${JSON.stringify(method)}, ${JSON.stringify(params)})`);
}

/** A function sent as text, given the globals of the program and nothing of the browser. */
function inScope(code: unknown): string {
  return `(({ wx, getApp, getCurrentPages }, window, document) => (${String(code)}))`;
}
