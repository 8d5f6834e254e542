import {mkdirSync} from "node:fs";

// Framework asks a registry for the newest version of each when its cache has none, used or not.
const implicitLibraries = [
  "@observablehq/plot",
  "@observablehq/sample-datasets",
  "apache-arrow",
  "arquero",
  "d3",
  "d3-dsv",
  "echarts",
  "htl",
  "leaflet",
  "lodash",
  "mapbox-gl",
  "parquet-wasm",
  "react",
  "react-dom",
  "topojson-client"
];

/** Keeps a build off the network: empty folders answer for the libraries that Framework would look up, and fail if used. */
export function stubLibraries(): void {
  for (const name of implicitLibraries) {
    mkdirSync(`src/.observablehq/cache/_npm/${name}@0.0.0`, {recursive: true});
  }
}
