// mocha's usual report, and the figures in the file that the environment variable MOCHA_STATS_FILE names.

const { writeFileSync } = require('node:fs');
const Mocha = require('mocha');

module.exports = class extends Mocha.reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    runner.once(Mocha.Runner.constants.EVENT_RUN_END, () => {
      writeFileSync(process.env.MOCHA_STATS_FILE, JSON.stringify(runner.stats));
    });
  }
};
