# The staff's screens and the reverse proxy. Build from the workspace's top folder.
FROM node:24-bookworm-slim AS build
WORKDIR /app
ENV NX_DAEMON=false NX_TUI=false
COPY . .
RUN npm ci --include=dev --no-audit --no-fund
RUN NODE_ENV=production npx nx run @anjuan/web:build --output-style=static

FROM caddy:2-alpine
COPY deploy/Caddyfile /etc/caddy/Caddyfile
COPY --from=build /app/apps/web/dist /srv/web
