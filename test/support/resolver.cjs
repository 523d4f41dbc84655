const { join } = require('node:path');
const replaced = require('../../src/local/build/replaced.json');

/** What packages bring along and the build replaces is replaced in the tests of the modules too. */
module.exports = (request, options) => {
  const found = replaced.find(
    ({ in: whose, package: name }) =>
      request === name && options.basedir.includes(join('node_modules', whose)),
  );
  return found ? join(__dirname, '../..', found.by) : options.defaultResolver(request, options);
};
