import {fileURLToPath} from "node:url";
import {defineConfig} from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));

export default defineConfig({
  root,
  test: {
    reporters: ["default", "./tests/setup/summaryReporter.ts"],
    env: {TZ: "UTC"},
    testTimeout: 120_000,
    hookTimeout: 300_000,
    // Browser, preview and builds share a machine of two cores: side by side they would wait for each other.
    maxWorkers: 1,
    projects: [
      {
        extends: true,
        test: {name: "units", include: ["tests/**/*.test.ts"], exclude: ["tests/site/**", "tests/.output/**"]}
      },
      {
        extends: true,
        test: {name: "site", include: ["tests/site/**/*.test.ts"], globalSetup: "./tests/setup/buildSite.ts"}
      }
    ]
  }
});
