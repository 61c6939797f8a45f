import fc from 'fast-check';

/**
 * On a CI server properties run from one seed, so that the same sources give the same answer. Everywhere else each run
 * explores cases of its own, and prints the seed of one that fails: it becomes a unit test beside the code.
 */
if (process.env.CI) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20261122 });
