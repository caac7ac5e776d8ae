/** Content formats in use here (RFC 7252 clause 12.3, RFC 6690, RFC 8428, RFC 7049). */
export const contentFormats = {
  text: 0,
  linkFormat: 40,
  xml: 41,
  octets: 42,
  json: 50,
  cbor: 60,
  senmlJson: 110,
  senmlCbor: 112,
} as const;
