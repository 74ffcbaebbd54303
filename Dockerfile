ARG NODE_VERSION=24

FROM node:${NODE_VERSION}-slim AS build
WORKDIR /kindred
COPY .npmrc package.json package-lock.json ./
# As the launcher installs (launch/ensureInstalled.js says why it is not `npm ci`).
RUN npm install --no-save --include=dev --no-audit --no-fund
COPY . .
RUN node launch/build.js
# What only builds is not needed to run: development packages, esbuild, Next's compiler and its cache.
RUN npm prune --no-save --omit=dev --no-audit --no-fund \
    && rm -rf .next/cache node_modules/esbuild node_modules/@esbuild node_modules/@next/swc-*

FROM node:${NODE_VERSION}-slim
WORKDIR /kindred
# All addresses of the container; without KINDRED_PUBLIC_URL the server then refuses to start.
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000
COPY --from=build /kindred/package.json ./
COPY --from=build /kindred/node_modules node_modules
COPY --from=build /kindred/.next .next
COPY --from=build /kindred/seeds/content seeds/content
# Compiled programs lie as their sources do: src/main.js, seeds/index.js, src/commands/migrate.js.
COPY --from=build /kindred/.cache/kindred ./
# The only folder that is written, besides /tmp. A new volume takes its owner from here.
RUN mkdir data && chown 1000:1000 data
# The image's user `node`, by number: only of a number can Kubernetes tell that it is not root.
USER 1000:1000
EXPOSE 3000
STOPSIGNAL SIGTERM
# /readyz, as those who wait for "healthy" are about to send requests. Docker itself restarts nothing over it;
# where something does (Swarm), ask /livez: a restart does not bring a database back.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
    CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# The flags of launch/nodeFlags.js. Other programs: docker compose run --rm kindred seeds/index.js
ENTRYPOINT ["node", "--conditions=production", "--enable-source-maps"]
CMD ["src/main.js"]
