import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Proxy = {
  /** `host:port`, for the browser. */
  address: string;
  /** Hosts that were asked for so far, in order; nothing is let through. */
  asked: string[];
  close(): Promise<void>;
};

/** A proxy that writes down what it is asked for and answers that there is nothing. */
export async function openProxy(): Promise<Proxy> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(new URL(request.url ?? '', 'http://unknown.invalid').hostname);
    response.writeHead(404).end();
  });
  server.on('connect', (request, socket) => {
    asked.push((request.url ?? '').replace(/:\d+$/, ''));
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // a listening TCP server has one
  return {
    address: `127.0.0.1:${port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
