// @fastify/static requires an ESM-only package, which Jest on Node 20 cannot load; no API test downloads a file by that header.
module.exports = { create: (name) => `attachment; filename="${encodeURIComponent(name)}"` };
