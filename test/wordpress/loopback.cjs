/** The server cannot be told where to listen: on this machine alone. It asks with a port, or with an object. */
const { Server } = require('node:net');

/** Node's types know each of its forms, and not one that hands them on. */
const listen = /** @type {any} */ (Server.prototype.listen);
/** @param {...any} wish as in Node's own */
Server.prototype.listen = function (...wish) {
  const [first, ...rest] = wish;
  if (typeof first === 'number') return listen.apply(this, [{ port: first, host: '127.0.0.1' }, ...rest.slice(-1)]);
  if (typeof first === 'object' && first !== null)
    return listen.apply(this, [{ ...first, host: '127.0.0.1' }, ...rest]);
  return listen.apply(this, wish);
};
