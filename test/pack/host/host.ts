import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { cert, key } from './certificate';

/** One request as the host saw it. */
export type Asked = { method: string; path: string; headers: IncomingHttpHeaders };
export type Answer = (response: ServerResponse, asked: Asked) => void;

export type Host = {
  address: string;
  /** Every request so far, preflights too. */
  asked: Asked[];
  /** What is answered from now on. */
  answer: Answer;
  close(): Promise<void>;
};

/** What the kit asks of a host: that any page may read the file. It holds nothing that is not public. */
const OPEN = { 'Access-Control-Allow-Origin': '*' };

/** A real HTTPS server that answers as it is told and writes down what it was asked. */
export async function openHost(): Promise<Host> {
  const server = createServer({ key, cert }, (request, response) => {
    const asked = { method: request.method ?? '', path: request.url ?? '', headers: request.headers };
    host.asked.push(asked);
    host.answer(response, asked);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo; // a server on a port has such an address
  const host: Host = {
    address: `https://localhost:${port}/pack.json`,
    asked: [],
    answer: (response) => response.writeHead(404, OPEN).end(),
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
  return host;
}

export const serves =
  (file: Uint8Array, more: Record<string, string> = {}): Answer =>
  (response) =>
    response.writeHead(200, { 'Content-Type': 'application/json', ...OPEN, ...more }).end(file);

/** Serves a file, or 304 to whoever holds it already. */
export const servesUnlessHeld =
  (file: Uint8Array, sha256: string): Answer =>
  (response, asked) =>
    asked.headers['if-none-match'] === `"${sha256}"`
      ? response.writeHead(304, OPEN).end()
      : serves(file)(response, asked);

export const answers =
  (status: number, headers: Record<string, string> = {}, body = ''): Answer =>
  (response) =>
    response.writeHead(status, { ...OPEN, ...headers }).end(body);

/** Begins, and never comes to an end. */
export const isSlow: Answer = (response) => {
  response.writeHead(200, { 'Content-Type': 'application/json', ...OPEN }).write('{');
};

/** Sends without end and without saying how long it will be; stops when the other side has gone. */
export const isHuge: Answer = (response) => {
  response.writeHead(200, { 'Content-Type': 'application/json', ...OPEN });
  const more = () => {
    while (!response.destroyed && response.write(' '.repeat(65_536)));
  };
  response.on('drain', more);
  more();
};
