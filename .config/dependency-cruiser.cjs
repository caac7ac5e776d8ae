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

/** What every room of devices may see. */
const deviceCommon = 'codecs/|devices/(clock/|links/|profiles/|driver\\.ts|ports\\.ts|quantities\\.ts|catalogue\\.ts)';
/** What is no protocol of the devices. */
const sharedFolders = 'clock|links|profiles|registry|virtual';

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
      'machines-alone',
      '^gateway/machines/',
      '^gateway/machines/',
      'the rules of the system import only themselves',
    ),
    {
      name: 'machines-no-packages',
      severity: 'error',
      from: path('^gateway/machines/'),
      to: { dependencyTypes: ['core', 'npm'] },
    },
    only('ports', '^devices/(ports|quantities|catalogue)\\.ts', '^(codecs/|devices/(ports|quantities)\\.ts)'),
    only('clock-alone', '^devices/clock/', '^devices/(clock/|ports\\.ts)'),
    only('links-are-bytes', '^devices/links/', '^devices/(links/|clock/|ports\\.ts)'),
    only(
      'profiles-are-data',
      '^devices/profiles/',
      '^(codecs/|devices/(profiles/|ports\\.ts|quantities\\.ts|catalogue\\.ts))',
    ),
    only(
      'driver-is-a-shape',
      '^devices/driver\\.ts',
      '^(codecs/|devices/(profiles/|driver\\.ts|ports\\.ts|quantities\\.ts))',
    ),
    only(
      'protocols-apart',
      `^devices/(?!(?:${sharedFolders})/)([^/]+)/`,
      `^(${deviceCommon}|devices/$1/)`,
      'a protocol: its own folder and what all share, never another protocol',
    ),
    only(
      'registry-knows-drivers',
      '^devices/registry/',
      '^(codecs/|devices/(registry/|profiles/|[^/]+/driver\\.ts|driver\\.ts|ports\\.ts|quantities\\.ts))',
      'of a protocol the registry sees its driver',
    ),
    {
      name: 'devices-by-registry',
      severity: 'error',
      comment: 'whoever uses devices has them from the registry; what the gateway itself offers is over CoAP',
      from: { path: '^(gateway|bin)/', pathNot: '^gateway/home/han-server\\.ts' },
      to: { path: `^devices/(?!(?:${sharedFolders})/)[^/]+/` },
    },
    {
      name: 'gateway-offers-over-coap',
      severity: 'error',
      from: path('^gateway/home/han-server\\.ts'),
      to: { path: `^devices/(?!(?:${sharedFolders})/)[^/]+/`, pathNot: '^devices/coap/endpoint\\.ts' },
    },
    only(
      'virtual-devices',
      '^devices/virtual/',
      '^(codecs/|devices/(virtual/|links/|clock/|ports\\.ts|quantities\\.ts))',
      'never the code that reads them',
    ),
    only('gateway', '^gateway/(?!machines/)', '^(codecs/|gateway/|devices/(?!virtual/))'),
    only(
      'systems-below-calls',
      '^gateway/(systems|polling|home|store|audit|runtime)/',
      '^(codecs/|devices/|gateway/(machines|systems|polling|home|store|audit|runtime|northbound/authority)/)',
      'what runs a system knows nothing of who asks',
    ),
    only(
      'calls-below-northbound',
      '^gateway/calls/',
      '^(codecs/|devices/|gateway/(calls|machines|systems|polling|home|store|audit|runtime|northbound/authority)/)',
      'what a DNO can ask knows nothing of the carrier',
    ),
    only(
      'conformance',
      '^conformance/',
      '^(conformance/|codecs/|devices/(links/|virtual/|clock/|ports\\.ts|quantities\\.ts|catalogue\\.ts)|gateway/app\\.ts)',
      'a suite that reuses the code under test agrees with itself',
    ),
    only(
      'roles-and-adapters-below-engine',
      '^conformance/(roles|adapters)/',
      '^(conformance/(roles|adapters)/|codecs/|devices/|gateway/app\\.ts)',
      'whom the tester plays and what it drives know nothing of verdicts',
    ),
    only(
      'engine-below-flows',
      '^conformance/engine/',
      '^(conformance/(engine|roles|adapters)/|codecs/|devices/)',
      'the engine runs any flow and knows none',
    ),
    only(
      'flows-below-mutants',
      '^conformance/(flows|promises)/',
      '^(conformance/(flows|promises|engine|roles|adapters)/|codecs/|devices/)',
      'a flow knows nothing of what is done to break it',
    ),
    only('report-shows-results', '^conformance/report/', '^conformance/(report|engine|roles)/'),
    {
      name: 'only-links-touch-native-transports',
      severity: 'error',
      from: { path: own, pathNot: '^(devices/links/|test/|bench/|conformance/roles/)' },
      to: { path: '^(serialport|@lydell/node-pty)', pathNot: '^$' },
    },
    {
      name: 'only-links-open-datagram-sockets',
      severity: 'error',
      from: { path: own, pathNot: '^(devices/links/|test/|bench/)' },
      to: { path: '^(node:)?dgram$' },
    },
    { name: 'not-resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
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
