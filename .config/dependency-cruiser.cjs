// The doors between the rooms. Each rule says what a room may NOT reach; everything else is open.
const path = (pattern) => ({ path: pattern });
const own = '^(codecs|devices|gateway|conformance|bin|bench|test)/';

/** A room may import, of our own code, only what `allowed` names. */
const only = (name, from, allowed, comment) => ({
  name,
  severity: 'error',
  comment,
  from: path(from),
  to: { path: own, pathNot: allowed },
});

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'nobody-imports-test', severity: 'error', from: { pathNot: '^(test|bench)/' }, to: path('^test/') },
    { name: 'nobody-imports-bench', severity: 'error', from: { pathNot: '^bench/' }, to: path('^bench/') },
    { name: 'nobody-imports-bin', severity: 'error', from: { pathNot: '^(bin|test|bench)/' }, to: path('^bin/') },
    only('codecs-alone', '^codecs/', '^codecs/', 'codecs are pure: bytes and values'),
    {
      name: 'codecs-no-runtime',
      severity: 'error',
      comment: 'no timer, socket, file or random source in a codec',
      from: path('^codecs/'),
      to: { dependencyTypes: ['core'] },
    },
    only(
      'metering-system-alone',
      '^gateway/metering-system/',
      '^gateway/metering-system/',
      'the core imports only itself',
    ),
    {
      name: 'metering-system-no-packages',
      severity: 'error',
      from: path('^gateway/metering-system/'),
      to: { dependencyTypes: ['core', 'npm'] },
    },
    only(
      'pure-device-files',
      '^devices/(ports\\.ts|quantities\\.ts|profiles/|exchanges/)',
      '^(codecs/|devices/(ports\\.ts|quantities\\.ts|catalogue\\.ts|profiles/|exchanges/))',
    ),
    only('clock-alone', '^devices/clock/', '^devices/(clock/|ports\\.ts)'),
    only('wires-are-bytes', '^devices/wires/', '^devices/(wires/|clock/|ports\\.ts)'),
    only(
      'bus',
      '^devices/bus/',
      '^(codecs/|devices/(bus/|wires/|exchanges/|profiles/|clock/|ports\\.ts|quantities\\.ts))',
    ),
    only(
      'drivers',
      '^devices/drivers/',
      '^(codecs/|devices/(drivers/|bus/|wires/|exchanges/|profiles/|clock/|ports\\.ts|quantities\\.ts))',
    ),
    only(
      'virtual-devices',
      '^devices/virtual/',
      '^(codecs/|devices/(virtual/|wires/|clock/|ports\\.ts|quantities\\.ts))',
      'never the code that reads them',
    ),
    only('gateway', '^gateway/(?!metering-system/)', '^(codecs/|gateway/|devices/(?!virtual/))'),
    only(
      'conformance',
      '^conformance/',
      '^(conformance/|codecs/|devices/(wires/|virtual/|clock/|ports\\.ts|quantities\\.ts|catalogue\\.ts)|gateway/app\\.ts)',
      'a suite that reuses the code under test agrees with itself',
    ),
    {
      name: 'only-wires-touch-native-transports',
      severity: 'error',
      from: { path: own, pathNot: '^(devices/wires/|test/|bench/|conformance/roles/)' },
      to: { path: '^(serialport|@lydell/node-pty)', pathNot: '^$' },
    },
    {
      name: 'only-wires-open-datagram-sockets',
      severity: 'error',
      from: { path: own, pathNot: '^(devices/wires/|test/|bench/)' },
      to: { path: '^(node:)?dgram$' },
    },
    {
      name: 'not-resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|node_modules|coverage|generated)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
