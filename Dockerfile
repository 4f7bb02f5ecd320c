# The tag names the major version and the distribution: patches come by themselves, surprises do not.
FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts
COPY tsconfig.json tsconfig.build.json ./
COPY src ./src
RUN npm run build

# Only what the program needs when it runs; npm's cache stays behind in this stage.
FROM node:22-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts

FROM node:22-bookworm-slim
LABEL org.opencontainers.image.title="insightvm-mock" \
      org.opencontainers.image.description="Local mock of the Rapid7 InsightVM Cloud Integrations API v4. Not affiliated with Rapid7." \
      org.opencontainers.image.licenses="MIT"
WORKDIR /app
COPY package.json LICENSE ./
COPY --from=packages /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY spec ./spec
COPY fixtures ./fixtures
COPY scenarios ./scenarios

# Inside a container loopback cannot be reached from outside. Publish it as 127.0.0.1:4010:4010.
ENV NODE_ENV=production \
    INSIGHTVM_MOCK_HOST=0.0.0.0
USER node
EXPOSE 4010
# Another port is set by INSIGHTVM_MOCK_PORT, which the check follows; it cannot see a --port.
HEALTHCHECK --interval=5s --timeout=2s --start-period=5s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.INSIGHTVM_MOCK_PORT || 4010) + '/__mock/health').then((reply) => process.exit(reply.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "dist/cli/main.js"]
CMD ["serve"]
