/** In the place of Univer's packages for the unit tests, which take seconds: see `unit` in vitest.config.ts. */
throw new Error("A test that starts the grid is named *.grid.test.ts, and runs in the project of that name.");
