// A module of Framework's, which its build bundles: it binds the search field to the site's index.
declare module "observablehq:search";
