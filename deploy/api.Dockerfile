# The API with the built libraries, the screens it serves and the portal it renders. Build from the workspace's top folder.
FROM node:24-bookworm-slim AS build
WORKDIR /app
ENV NX_DAEMON=false NX_TUI=false
COPY . .
RUN npm ci --include=dev --no-audit --no-fund
RUN NODE_ENV=production npx nx run-many -t build --output-style=static
# The launcher's database, the tools of the build, sources and tests have no place in the image.
RUN npm prune --omit=dev --no-audit --no-fund
RUN rm -rf apps/*/src apps/*/testing apps/e2e/* libs/*/src

FROM node:24-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production PORT=3000 DATA_DIR=/data PORTAL_DIST=/app/apps/portal/dist WEB_DIST=/app/apps/web/dist
RUN mkdir /data && chown node:node /data
# npm links the workspace's own packages into node_modules, so every project's folder has to be there.
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/libs libs
COPY --from=build /app/apps apps
COPY --from=build /app/deploy/api-entry.mjs deploy/
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/api/health').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "deploy/api-entry.mjs"]
