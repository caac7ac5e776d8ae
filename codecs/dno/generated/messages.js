/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError, $TypeError = $util.global.TypeError, $parseInt = $util.global.parseInt, $String = $util.global.String, $BigInt = $util.global.BigInt, $Number = $util.global.Number, $Array = $util.global.Array, $Boolean = $util.global.Boolean, $isFinite = $util.global.isFinite;

// Exported root namespace
const $root = $protobuf.roots["default"] || ($protobuf.roots["default"] = {});

export const dno = $root.dno = (() => {

    /**
     * Namespace dno.
     * @exports dno
     * @namespace
     */
    const dno = {};

    dno.v1 = (function() {

        /**
         * Namespace v1.
         * @memberof dno
         * @namespace
         */
        const v1 = {};

        /**
         * DeliveryStream enum.
         * @name dno.v1.DeliveryStream
         * @enum {number}
         * @property {number} DELIVERY_STREAM_UNSPECIFIED=0 DELIVERY_STREAM_UNSPECIFIED value
         * @property {number} DELIVERY_STREAM_BULK=1 DELIVERY_STREAM_BULK value
         * @property {number} DELIVERY_STREAM_LIVE=2 DELIVERY_STREAM_LIVE value
         * @property {number} DELIVERY_STREAM_EVENTS=3 DELIVERY_STREAM_EVENTS value
         */
        v1.DeliveryStream = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "DELIVERY_STREAM_UNSPECIFIED"] = 0;
            values[valuesById[1] = "DELIVERY_STREAM_BULK"] = 1;
            values[valuesById[2] = "DELIVERY_STREAM_LIVE"] = 2;
            values[valuesById[3] = "DELIVERY_STREAM_EVENTS"] = 3;
            return values;
        })();

        v1.DeliveryRequest = (function() {

            /**
             * Properties of a DeliveryRequest.
             * @typedef {Object} dno.v1.DeliveryRequest.$Properties
             * @property {dno.v1.Header.$Properties|null} [header] DeliveryRequest header
             * @property {dno.v1.OpenDeliveries.$Properties|null} [open] DeliveryRequest open
             * @property {dno.v1.Acknowledge.$Properties|null} [acknowledge] DeliveryRequest acknowledge
             * @property {dno.v1.Resend.$Properties|null} [resend] DeliveryRequest resend
             * @property {"open"|"acknowledge"|"resend"} [body] DeliveryRequest body
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DeliveryRequest.
             * @memberof dno.v1
             * @interface IDeliveryRequest
             * @augments dno.v1.DeliveryRequest.$Properties
             * @deprecated Use dno.v1.DeliveryRequest.$Properties instead.
             */

            /**
             * Narrowed shape of a DeliveryRequest.
             * @typedef {{
             *   header?: dno.v1.Header.$Shape|null;
             *   open?: dno.v1.OpenDeliveries.$Shape|null;
             *   acknowledge?: dno.v1.Acknowledge.$Shape|null;
             *   resend?: dno.v1.Resend.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ body?: undefined; open?: null; acknowledge?: null; resend?: null }|{ body?: "open"; open: dno.v1.OpenDeliveries.$Shape; acknowledge?: null; resend?: null }|{ body?: "acknowledge"; open?: null; acknowledge: dno.v1.Acknowledge.$Shape; resend?: null }|{ body?: "resend"; open?: null; acknowledge?: null; resend: dno.v1.Resend.$Shape })
             * )} dno.v1.DeliveryRequest.$Shape
             */

            /**
             * Constructs a new DeliveryRequest.
             * @memberof dno.v1
             * @classdesc Represents a DeliveryRequest.
             * @constructor
             * @param {dno.v1.DeliveryRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DeliveryRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * DeliveryRequest header.
             * @member {dno.v1.Header.$Properties|null|undefined} header
             * @memberof dno.v1.DeliveryRequest
             * @instance
             */
            DeliveryRequest.prototype.header = null;

            /**
             * DeliveryRequest open.
             * @member {dno.v1.OpenDeliveries.$Properties|null|undefined} open
             * @memberof dno.v1.DeliveryRequest
             * @instance
             */
            DeliveryRequest.prototype.open = null;

            /**
             * DeliveryRequest acknowledge.
             * @member {dno.v1.Acknowledge.$Properties|null|undefined} acknowledge
             * @memberof dno.v1.DeliveryRequest
             * @instance
             */
            DeliveryRequest.prototype.acknowledge = null;

            /**
             * DeliveryRequest resend.
             * @member {dno.v1.Resend.$Properties|null|undefined} resend
             * @memberof dno.v1.DeliveryRequest
             * @instance
             */
            DeliveryRequest.prototype.resend = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * DeliveryRequest body.
             * @member {"open"|"acknowledge"|"resend"|undefined} body
             * @memberof dno.v1.DeliveryRequest
             * @instance
             */
            $Object.defineProperty(DeliveryRequest.prototype, "body", {
                get: $util.oneOfGetter($oneOfFields = ["open", "acknowledge", "resend"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new DeliveryRequest instance using the specified properties.
             * @function create
             * @memberof dno.v1.DeliveryRequest
             * @static
             * @param {dno.v1.DeliveryRequest.$Properties=} [properties] Properties to set
             * @returns {dno.v1.DeliveryRequest} DeliveryRequest instance
             * @type {{
             *   (properties: dno.v1.DeliveryRequest.$Shape): dno.v1.DeliveryRequest & dno.v1.DeliveryRequest.$Shape;
             *   (properties?: dno.v1.DeliveryRequest.$Properties): dno.v1.DeliveryRequest;
             * }}
             */
            DeliveryRequest.create = function(properties) {
                return new DeliveryRequest(properties);
            };

            /**
             * Encodes the specified DeliveryRequest message. Does not implicitly {@link dno.v1.DeliveryRequest.verify|verify} messages.
             * @function encode
             * @memberof dno.v1.DeliveryRequest
             * @static
             * @param {dno.v1.DeliveryRequest.$Properties} message DeliveryRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            DeliveryRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                    $root.dno.v1.Header.encode(message.header, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.open != null && $Object.hasOwnProperty.call(message, "open"))
                    $root.dno.v1.OpenDeliveries.encode(message.open, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.acknowledge != null && $Object.hasOwnProperty.call(message, "acknowledge"))
                    $root.dno.v1.Acknowledge.encode(message.acknowledge, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.resend != null && $Object.hasOwnProperty.call(message, "resend"))
                    $root.dno.v1.Resend.encode(message.resend, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a DeliveryRequest message from the specified reader or buffer.
             * @function decode
             * @memberof dno.v1.DeliveryRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {dno.v1.DeliveryRequest & dno.v1.DeliveryRequest.$Shape} DeliveryRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            DeliveryRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.dno.v1.DeliveryRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.header = $root.dno.v1.Header.decode(reader, reader.size(), $undefined, _depth + 1, message.header);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.open = $root.dno.v1.OpenDeliveries.decode(reader, reader.size(), $undefined, _depth + 1, message.open);
                            message.body = "open";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.acknowledge = $root.dno.v1.Acknowledge.decode(reader, reader.size(), $undefined, _depth + 1, message.acknowledge);
                            message.body = "acknowledge";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.resend = $root.dno.v1.Resend.decode(reader, reader.size(), $undefined, _depth + 1, message.resend);
                            message.body = "resend";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a DeliveryRequest message.
             * @function verify
             * @memberof dno.v1.DeliveryRequest
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            DeliveryRequest.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                let properties = {};
                if (message.header != null && $Object.hasOwnProperty.call(message, "header")) {
                    let error = $root.dno.v1.Header.verify(message.header, _depth + 1);
                    if (error)
                        return "header." + error;
                }
                if (message.open != null && $Object.hasOwnProperty.call(message, "open")) {
                    properties.body = 1;
                    {
                        let error = $root.dno.v1.OpenDeliveries.verify(message.open, _depth + 1);
                        if (error)
                            return "open." + error;
                    }
                }
                if (message.acknowledge != null && $Object.hasOwnProperty.call(message, "acknowledge")) {
                    if (properties.body === 1)
                        return "body: multiple values";
                    properties.body = 1;
                    {
                        let error = $root.dno.v1.Acknowledge.verify(message.acknowledge, _depth + 1);
                        if (error)
                            return "acknowledge." + error;
                    }
                }
                if (message.resend != null && $Object.hasOwnProperty.call(message, "resend")) {
                    if (properties.body === 1)
                        return "body: multiple values";
                    properties.body = 1;
                    {
                        let error = $root.dno.v1.Resend.verify(message.resend, _depth + 1);
                        if (error)
                            return "resend." + error;
                    }
                }
                return null;
            };

            /**
             * Creates a DeliveryRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof dno.v1.DeliveryRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {dno.v1.DeliveryRequest} DeliveryRequest
             */
            DeliveryRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.dno.v1.DeliveryRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".dno.v1.DeliveryRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.dno.v1.DeliveryRequest();
                if (object.header != null) {
                    if (!$util.isObject(object.header))
                        throw $TypeError(".dno.v1.DeliveryRequest.header: object expected");
                    message.header = $root.dno.v1.Header.fromObject(object.header, _depth + 1);
                }
                if (object.open != null) {
                    if (!$util.isObject(object.open))
                        throw $TypeError(".dno.v1.DeliveryRequest.open: object expected");
                    message.open = $root.dno.v1.OpenDeliveries.fromObject(object.open, _depth + 1);
                }
                if (object.acknowledge != null) {
                    if (!$util.isObject(object.acknowledge))
                        throw $TypeError(".dno.v1.DeliveryRequest.acknowledge: object expected");
                    message.acknowledge = $root.dno.v1.Acknowledge.fromObject(object.acknowledge, _depth + 1);
                }
                if (object.resend != null) {
                    if (!$util.isObject(object.resend))
                        throw $TypeError(".dno.v1.DeliveryRequest.resend: object expected");
                    message.resend = $root.dno.v1.Resend.fromObject(object.resend, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from a DeliveryRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof dno.v1.DeliveryRequest
             * @static
             * @param {dno.v1.DeliveryRequest} message DeliveryRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            DeliveryRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.header = null;
                if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                    object.header = $root.dno.v1.Header.toObject(message.header, options, _depth + 1);
                if (message.open != null && $Object.hasOwnProperty.call(message, "open")) {
                    object.open = $root.dno.v1.OpenDeliveries.toObject(message.open, options, _depth + 1);
                    if (options.oneofs)
                        object.body = "open";
                }
                if (message.acknowledge != null && $Object.hasOwnProperty.call(message, "acknowledge")) {
                    object.acknowledge = $root.dno.v1.Acknowledge.toObject(message.acknowledge, options, _depth + 1);
                    if (options.oneofs)
                        object.body = "acknowledge";
                }
                if (message.resend != null && $Object.hasOwnProperty.call(message, "resend")) {
                    object.resend = $root.dno.v1.Resend.toObject(message.resend, options, _depth + 1);
                    if (options.oneofs)
                        object.body = "resend";
                }
                return object;
            };

            /**
             * Converts this DeliveryRequest to JSON.
             * @function toJSON
             * @memberof dno.v1.DeliveryRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            DeliveryRequest.prototype.toJSON = function() {
                return DeliveryRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for DeliveryRequest
             * @function getTypeUrl
             * @memberof dno.v1.DeliveryRequest
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            DeliveryRequest.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/dno.v1.DeliveryRequest";
            };

            return DeliveryRequest;
        })();

        v1.OpenDeliveries = (function() {

            /**
             * Properties of an OpenDeliveries.
             * @typedef {Object} dno.v1.OpenDeliveries.$Properties
             * @property {dno.v1.DeliveryStream|null} [stream] OpenDeliveries stream
             * @property {Long|null} [epoch] OpenDeliveries epoch
             * @property {Long|null} [lastAcknowledged] OpenDeliveries lastAcknowledged
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an OpenDeliveries.
             * @memberof dno.v1
             * @interface IOpenDeliveries
             * @augments dno.v1.OpenDeliveries.$Properties
             * @deprecated Use dno.v1.OpenDeliveries.$Properties instead.
             */

            /**
             * Shape of an OpenDeliveries.
             * @typedef {dno.v1.OpenDeliveries.$Properties} dno.v1.OpenDeliveries.$Shape
             */

            /**
             * Constructs a new OpenDeliveries.
             * @memberof dno.v1
             * @classdesc Represents an OpenDeliveries.
             * @constructor
             * @param {dno.v1.OpenDeliveries.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const OpenDeliveries = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * OpenDeliveries stream.
             * @member {dno.v1.DeliveryStream} stream
             * @memberof dno.v1.OpenDeliveries
             * @instance
             */
            OpenDeliveries.prototype.stream = 0;

            /**
             * OpenDeliveries epoch.
             * @member {Long|null|undefined} epoch
             * @memberof dno.v1.OpenDeliveries
             * @instance
             */
            OpenDeliveries.prototype.epoch = null;

            /**
             * OpenDeliveries lastAcknowledged.
             * @member {Long|null|undefined} lastAcknowledged
             * @memberof dno.v1.OpenDeliveries
             * @instance
             */
            OpenDeliveries.prototype.lastAcknowledged = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(OpenDeliveries.prototype, "_epoch", {
                get: $util.oneOfGetter($oneOfFields = ["epoch"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(OpenDeliveries.prototype, "_lastAcknowledged", {
                get: $util.oneOfGetter($oneOfFields = ["lastAcknowledged"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new OpenDeliveries instance using the specified properties.
             * @function create
             * @memberof dno.v1.OpenDeliveries
             * @static
             * @param {dno.v1.OpenDeliveries.$Properties=} [properties] Properties to set
             * @returns {dno.v1.OpenDeliveries} OpenDeliveries instance
             * @type {{
             *   (properties: dno.v1.OpenDeliveries.$Shape): dno.v1.OpenDeliveries & dno.v1.OpenDeliveries.$Shape;
             *   (properties?: dno.v1.OpenDeliveries.$Properties): dno.v1.OpenDeliveries;
             * }}
             */
            OpenDeliveries.create = function(properties) {
                return new OpenDeliveries(properties);
            };

            /**
             * Encodes the specified OpenDeliveries message. Does not implicitly {@link dno.v1.OpenDeliveries.verify|verify} messages.
             * @function encode
             * @memberof dno.v1.OpenDeliveries
             * @static
             * @param {dno.v1.OpenDeliveries.$Properties} message OpenDeliveries message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            OpenDeliveries.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.stream != null && $Object.hasOwnProperty.call(message, "stream") && message.stream !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.stream);
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch"))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.epoch);
                if (message.lastAcknowledged != null && $Object.hasOwnProperty.call(message, "lastAcknowledged"))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.lastAcknowledged);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an OpenDeliveries message from the specified reader or buffer.
             * @function decode
             * @memberof dno.v1.OpenDeliveries
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {dno.v1.OpenDeliveries & dno.v1.OpenDeliveries.$Shape} OpenDeliveries
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            OpenDeliveries.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.dno.v1.OpenDeliveries();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.stream = value;
                            else
                                delete message.stream;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.epoch = reader.uint64();
                            message._epoch = "epoch";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.lastAcknowledged = reader.uint64();
                            message._lastAcknowledged = "lastAcknowledged";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies an OpenDeliveries message.
             * @function verify
             * @memberof dno.v1.OpenDeliveries
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            OpenDeliveries.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                let properties = {};
                if (message.stream != null && $Object.hasOwnProperty.call(message, "stream"))
                    if (typeof message.stream !== "number" || (message.stream | 0) !== message.stream)
                        return "stream: enum value expected";
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch")) {
                    properties._epoch = 1;
                    if (!$util.isInteger(message.epoch) && !(message.epoch && $util.isInteger(message.epoch.low) && $util.isInteger(message.epoch.high)))
                        return "epoch: integer|Long expected";
                }
                if (message.lastAcknowledged != null && $Object.hasOwnProperty.call(message, "lastAcknowledged")) {
                    properties._lastAcknowledged = 1;
                    if (!$util.isInteger(message.lastAcknowledged) && !(message.lastAcknowledged && $util.isInteger(message.lastAcknowledged.low) && $util.isInteger(message.lastAcknowledged.high)))
                        return "lastAcknowledged: integer|Long expected";
                }
                return null;
            };

            /**
             * Creates an OpenDeliveries message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof dno.v1.OpenDeliveries
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {dno.v1.OpenDeliveries} OpenDeliveries
             */
            OpenDeliveries.fromObject = function (object, _depth) {
                if (object instanceof $root.dno.v1.OpenDeliveries)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".dno.v1.OpenDeliveries: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.dno.v1.OpenDeliveries();
                if (object.stream !== 0 && (typeof object.stream !== "string" || $root.dno.v1.DeliveryStream[object.stream] !== 0))
                    switch (object.stream) {
                    case "DELIVERY_STREAM_UNSPECIFIED":
                    case 0:
                        message.stream = 0;
                        break;
                    case "DELIVERY_STREAM_BULK":
                    case 1:
                        message.stream = 1;
                        break;
                    case "DELIVERY_STREAM_LIVE":
                    case 2:
                        message.stream = 2;
                        break;
                    case "DELIVERY_STREAM_EVENTS":
                    case 3:
                        message.stream = 3;
                        break;
                    default:
                        if (typeof object.stream === "number" && (object.stream | 0) === object.stream)
                            message.stream = object.stream;
                    }
                if (object.epoch != null)
                    if ($util.Long)
                        message.epoch = $util.Long.fromValue(object.epoch, true);
                    else if (typeof object.epoch === "string")
                        message.epoch = $parseInt(object.epoch, 10);
                    else if (typeof object.epoch === "number")
                        message.epoch = object.epoch;
                    else if (typeof object.epoch === "object")
                        message.epoch = new $util.LongBits(object.epoch.low >>> 0, object.epoch.high >>> 0).toNumber(true);
                if (object.lastAcknowledged != null)
                    if ($util.Long)
                        message.lastAcknowledged = $util.Long.fromValue(object.lastAcknowledged, true);
                    else if (typeof object.lastAcknowledged === "string")
                        message.lastAcknowledged = $parseInt(object.lastAcknowledged, 10);
                    else if (typeof object.lastAcknowledged === "number")
                        message.lastAcknowledged = object.lastAcknowledged;
                    else if (typeof object.lastAcknowledged === "object")
                        message.lastAcknowledged = new $util.LongBits(object.lastAcknowledged.low >>> 0, object.lastAcknowledged.high >>> 0).toNumber(true);
                return message;
            };

            /**
             * Creates a plain object from an OpenDeliveries message. Also converts values to other types if specified.
             * @function toObject
             * @memberof dno.v1.OpenDeliveries
             * @static
             * @param {dno.v1.OpenDeliveries} message OpenDeliveries
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            OpenDeliveries.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.stream = options.enums === $String ? "DELIVERY_STREAM_UNSPECIFIED" : 0;
                if (message.stream != null && $Object.hasOwnProperty.call(message, "stream"))
                    object.stream = options.enums === $String ? $root.dno.v1.DeliveryStream[message.stream] === $undefined ? message.stream : $root.dno.v1.DeliveryStream[message.stream] : message.stream;
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.epoch = typeof message.epoch === "number" ? $BigInt(message.epoch) : $util.Long.fromBits(message.epoch.low >>> 0, message.epoch.high >>> 0, true).toBigInt();
                    else if (typeof message.epoch === "number")
                        object.epoch = options.longs === $String ? $String(message.epoch) : message.epoch;
                    else
                        object.epoch = options.longs === $String ? $util.Long.prototype.toString.call(message.epoch) : options.longs === $Number ? new $util.LongBits(message.epoch.low >>> 0, message.epoch.high >>> 0).toNumber(true) : message.epoch;
                if (message.lastAcknowledged != null && $Object.hasOwnProperty.call(message, "lastAcknowledged"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.lastAcknowledged = typeof message.lastAcknowledged === "number" ? $BigInt(message.lastAcknowledged) : $util.Long.fromBits(message.lastAcknowledged.low >>> 0, message.lastAcknowledged.high >>> 0, true).toBigInt();
                    else if (typeof message.lastAcknowledged === "number")
                        object.lastAcknowledged = options.longs === $String ? $String(message.lastAcknowledged) : message.lastAcknowledged;
                    else
                        object.lastAcknowledged = options.longs === $String ? $util.Long.prototype.toString.call(message.lastAcknowledged) : options.longs === $Number ? new $util.LongBits(message.lastAcknowledged.low >>> 0, message.lastAcknowledged.high >>> 0).toNumber(true) : message.lastAcknowledged;
                return object;
            };

            /**
             * Converts this OpenDeliveries to JSON.
             * @function toJSON
             * @memberof dno.v1.OpenDeliveries
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            OpenDeliveries.prototype.toJSON = function() {
                return OpenDeliveries.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for OpenDeliveries
             * @function getTypeUrl
             * @memberof dno.v1.OpenDeliveries
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            OpenDeliveries.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/dno.v1.OpenDeliveries";
            };

            return OpenDeliveries;
        })();

        v1.Acknowledge = (function() {

            /**
             * Properties of an Acknowledge.
             * @typedef {Object} dno.v1.Acknowledge.$Properties
             * @property {dno.v1.DeliveryStream|null} [stream] Acknowledge stream
             * @property {Long|null} [epoch] Acknowledge epoch
             * @property {Long|null} [number] Acknowledge number
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Acknowledge.
             * @memberof dno.v1
             * @interface IAcknowledge
             * @augments dno.v1.Acknowledge.$Properties
             * @deprecated Use dno.v1.Acknowledge.$Properties instead.
             */

            /**
             * Shape of an Acknowledge.
             * @typedef {dno.v1.Acknowledge.$Properties} dno.v1.Acknowledge.$Shape
             */

            /**
             * Constructs a new Acknowledge.
             * @memberof dno.v1
             * @classdesc Represents an Acknowledge.
             * @constructor
             * @param {dno.v1.Acknowledge.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Acknowledge = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Acknowledge stream.
             * @member {dno.v1.DeliveryStream} stream
             * @memberof dno.v1.Acknowledge
             * @instance
             */
            Acknowledge.prototype.stream = 0;

            /**
             * Acknowledge epoch.
             * @member {Long} epoch
             * @memberof dno.v1.Acknowledge
             * @instance
             */
            Acknowledge.prototype.epoch = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Acknowledge number.
             * @member {Long} number
             * @memberof dno.v1.Acknowledge
             * @instance
             */
            Acknowledge.prototype.number = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Creates a new Acknowledge instance using the specified properties.
             * @function create
             * @memberof dno.v1.Acknowledge
             * @static
             * @param {dno.v1.Acknowledge.$Properties=} [properties] Properties to set
             * @returns {dno.v1.Acknowledge} Acknowledge instance
             * @type {{
             *   (properties: dno.v1.Acknowledge.$Shape): dno.v1.Acknowledge & dno.v1.Acknowledge.$Shape;
             *   (properties?: dno.v1.Acknowledge.$Properties): dno.v1.Acknowledge;
             * }}
             */
            Acknowledge.create = function(properties) {
                return new Acknowledge(properties);
            };

            /**
             * Encodes the specified Acknowledge message. Does not implicitly {@link dno.v1.Acknowledge.verify|verify} messages.
             * @function encode
             * @memberof dno.v1.Acknowledge
             * @static
             * @param {dno.v1.Acknowledge.$Properties} message Acknowledge message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Acknowledge.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.stream != null && $Object.hasOwnProperty.call(message, "stream") && message.stream !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.stream);
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && (typeof message.epoch === "object" ? message.epoch.low || message.epoch.high : message.epoch !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.epoch);
                if (message.number != null && $Object.hasOwnProperty.call(message, "number") && (typeof message.number === "object" ? message.number.low || message.number.high : message.number !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.number);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Acknowledge message from the specified reader or buffer.
             * @function decode
             * @memberof dno.v1.Acknowledge
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {dno.v1.Acknowledge & dno.v1.Acknowledge.$Shape} Acknowledge
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Acknowledge.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.dno.v1.Acknowledge();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.stream = value;
                            else
                                delete message.stream;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.epoch = value;
                            else
                                delete message.epoch;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.number = value;
                            else
                                delete message.number;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies an Acknowledge message.
             * @function verify
             * @memberof dno.v1.Acknowledge
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Acknowledge.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.stream != null && $Object.hasOwnProperty.call(message, "stream"))
                    if (typeof message.stream !== "number" || (message.stream | 0) !== message.stream)
                        return "stream: enum value expected";
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch"))
                    if (!$util.isInteger(message.epoch) && !(message.epoch && $util.isInteger(message.epoch.low) && $util.isInteger(message.epoch.high)))
                        return "epoch: integer|Long expected";
                if (message.number != null && $Object.hasOwnProperty.call(message, "number"))
                    if (!$util.isInteger(message.number) && !(message.number && $util.isInteger(message.number.low) && $util.isInteger(message.number.high)))
                        return "number: integer|Long expected";
                return null;
            };

            /**
             * Creates an Acknowledge message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof dno.v1.Acknowledge
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {dno.v1.Acknowledge} Acknowledge
             */
            Acknowledge.fromObject = function (object, _depth) {
                if (object instanceof $root.dno.v1.Acknowledge)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".dno.v1.Acknowledge: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.dno.v1.Acknowledge();
                if (object.stream !== 0 && (typeof object.stream !== "string" || $root.dno.v1.DeliveryStream[object.stream] !== 0))
                    switch (object.stream) {
                    case "DELIVERY_STREAM_UNSPECIFIED":
                    case 0:
                        message.stream = 0;
                        break;
                    case "DELIVERY_STREAM_BULK":
                    case 1:
                        message.stream = 1;
                        break;
                    case "DELIVERY_STREAM_LIVE":
                    case 2:
                        message.stream = 2;
                        break;
                    case "DELIVERY_STREAM_EVENTS":
                    case 3:
                        message.stream = 3;
                        break;
                    default:
                        if (typeof object.stream === "number" && (object.stream | 0) === object.stream)
                            message.stream = object.stream;
                    }
                if (object.epoch != null)
                    if (typeof object.epoch === "object" ? object.epoch.low || object.epoch.high : $Number(object.epoch) !== 0)
                        if ($util.Long)
                            message.epoch = $util.Long.fromValue(object.epoch, true);
                        else if (typeof object.epoch === "string")
                            message.epoch = $parseInt(object.epoch, 10);
                        else if (typeof object.epoch === "number")
                            message.epoch = object.epoch;
                        else if (typeof object.epoch === "object")
                            message.epoch = new $util.LongBits(object.epoch.low >>> 0, object.epoch.high >>> 0).toNumber(true);
                if (object.number != null)
                    if (typeof object.number === "object" ? object.number.low || object.number.high : $Number(object.number) !== 0)
                        if ($util.Long)
                            message.number = $util.Long.fromValue(object.number, true);
                        else if (typeof object.number === "string")
                            message.number = $parseInt(object.number, 10);
                        else if (typeof object.number === "number")
                            message.number = object.number;
                        else if (typeof object.number === "object")
                            message.number = new $util.LongBits(object.number.low >>> 0, object.number.high >>> 0).toNumber(true);
                return message;
            };

            /**
             * Creates a plain object from an Acknowledge message. Also converts values to other types if specified.
             * @function toObject
             * @memberof dno.v1.Acknowledge
             * @static
             * @param {dno.v1.Acknowledge} message Acknowledge
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Acknowledge.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.stream = options.enums === $String ? "DELIVERY_STREAM_UNSPECIFIED" : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.epoch = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.epoch = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.number = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.number = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
                if (message.stream != null && $Object.hasOwnProperty.call(message, "stream"))
                    object.stream = options.enums === $String ? $root.dno.v1.DeliveryStream[message.stream] === $undefined ? message.stream : $root.dno.v1.DeliveryStream[message.stream] : message.stream;
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.epoch = typeof message.epoch === "number" ? $BigInt(message.epoch) : $util.Long.fromBits(message.epoch.low >>> 0, message.epoch.high >>> 0, true).toBigInt();
                    else if (typeof message.epoch === "number")
                        object.epoch = options.longs === $String ? $String(message.epoch) : message.epoch;
                    else
                        object.epoch = options.longs === $String ? $util.Long.prototype.toString.call(message.epoch) : options.longs === $Number ? new $util.LongBits(message.epoch.low >>> 0, message.epoch.high >>> 0).toNumber(true) : message.epoch;
                if (message.number != null && $Object.hasOwnProperty.call(message, "number"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.number = typeof message.number === "number" ? $BigInt(message.number) : $util.Long.fromBits(message.number.low >>> 0, message.number.high >>> 0, true).toBigInt();
                    else if (typeof message.number === "number")
                        object.number = options.longs === $String ? $String(message.number) : message.number;
                    else
                        object.number = options.longs === $String ? $util.Long.prototype.toString.call(message.number) : options.longs === $Number ? new $util.LongBits(message.number.low >>> 0, message.number.high >>> 0).toNumber(true) : message.number;
                return object;
            };

            /**
             * Converts this Acknowledge to JSON.
             * @function toJSON
             * @memberof dno.v1.Acknowledge
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Acknowledge.prototype.toJSON = function() {
                return Acknowledge.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Acknowledge
             * @function getTypeUrl
             * @memberof dno.v1.Acknowledge
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Acknowledge.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/dno.v1.Acknowledge";
            };

            return Acknowledge;
        })();

        v1.Resend = (function() {

            /**
             * Properties of a Resend.
             * @typedef {Object} dno.v1.Resend.$Properties
             * @property {dno.v1.DeliveryStream|null} [stream] Resend stream
             * @property {Long|null} [epoch] Resend epoch
             * @property {Long|null} [after] Resend after
             * @property {Long|null} [upTo] Resend upTo
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Resend.
             * @memberof dno.v1
             * @interface IResend
             * @augments dno.v1.Resend.$Properties
             * @deprecated Use dno.v1.Resend.$Properties instead.
             */

            /**
             * Shape of a Resend.
             * @typedef {dno.v1.Resend.$Properties} dno.v1.Resend.$Shape
             */

            /**
             * Constructs a new Resend.
             * @memberof dno.v1
             * @classdesc Represents a Resend.
             * @constructor
             * @param {dno.v1.Resend.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Resend = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Resend stream.
             * @member {dno.v1.DeliveryStream} stream
             * @memberof dno.v1.Resend
             * @instance
             */
            Resend.prototype.stream = 0;

            /**
             * Resend epoch.
             * @member {Long} epoch
             * @memberof dno.v1.Resend
             * @instance
             */
            Resend.prototype.epoch = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Resend after.
             * @member {Long} after
             * @memberof dno.v1.Resend
             * @instance
             */
            Resend.prototype.after = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Resend upTo.
             * @member {Long} upTo
             * @memberof dno.v1.Resend
             * @instance
             */
            Resend.prototype.upTo = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Creates a new Resend instance using the specified properties.
             * @function create
             * @memberof dno.v1.Resend
             * @static
             * @param {dno.v1.Resend.$Properties=} [properties] Properties to set
             * @returns {dno.v1.Resend} Resend instance
             * @type {{
             *   (properties: dno.v1.Resend.$Shape): dno.v1.Resend & dno.v1.Resend.$Shape;
             *   (properties?: dno.v1.Resend.$Properties): dno.v1.Resend;
             * }}
             */
            Resend.create = function(properties) {
                return new Resend(properties);
            };

            /**
             * Encodes the specified Resend message. Does not implicitly {@link dno.v1.Resend.verify|verify} messages.
             * @function encode
             * @memberof dno.v1.Resend
             * @static
             * @param {dno.v1.Resend.$Properties} message Resend message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Resend.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.stream != null && $Object.hasOwnProperty.call(message, "stream") && message.stream !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.stream);
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && (typeof message.epoch === "object" ? message.epoch.low || message.epoch.high : message.epoch !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.epoch);
                if (message.after != null && $Object.hasOwnProperty.call(message, "after") && (typeof message.after === "object" ? message.after.low || message.after.high : message.after !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.after);
                if (message.upTo != null && $Object.hasOwnProperty.call(message, "upTo") && (typeof message.upTo === "object" ? message.upTo.low || message.upTo.high : message.upTo !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.upTo);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Resend message from the specified reader or buffer.
             * @function decode
             * @memberof dno.v1.Resend
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {dno.v1.Resend & dno.v1.Resend.$Shape} Resend
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Resend.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.dno.v1.Resend();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.stream = value;
                            else
                                delete message.stream;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.epoch = value;
                            else
                                delete message.epoch;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.after = value;
                            else
                                delete message.after;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.upTo = value;
                            else
                                delete message.upTo;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a Resend message.
             * @function verify
             * @memberof dno.v1.Resend
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Resend.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.stream != null && $Object.hasOwnProperty.call(message, "stream"))
                    if (typeof message.stream !== "number" || (message.stream | 0) !== message.stream)
                        return "stream: enum value expected";
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch"))
                    if (!$util.isInteger(message.epoch) && !(message.epoch && $util.isInteger(message.epoch.low) && $util.isInteger(message.epoch.high)))
                        return "epoch: integer|Long expected";
                if (message.after != null && $Object.hasOwnProperty.call(message, "after"))
                    if (!$util.isInteger(message.after) && !(message.after && $util.isInteger(message.after.low) && $util.isInteger(message.after.high)))
                        return "after: integer|Long expected";
                if (message.upTo != null && $Object.hasOwnProperty.call(message, "upTo"))
                    if (!$util.isInteger(message.upTo) && !(message.upTo && $util.isInteger(message.upTo.low) && $util.isInteger(message.upTo.high)))
                        return "upTo: integer|Long expected";
                return null;
            };

            /**
             * Creates a Resend message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof dno.v1.Resend
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {dno.v1.Resend} Resend
             */
            Resend.fromObject = function (object, _depth) {
                if (object instanceof $root.dno.v1.Resend)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".dno.v1.Resend: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.dno.v1.Resend();
                if (object.stream !== 0 && (typeof object.stream !== "string" || $root.dno.v1.DeliveryStream[object.stream] !== 0))
                    switch (object.stream) {
                    case "DELIVERY_STREAM_UNSPECIFIED":
                    case 0:
                        message.stream = 0;
                        break;
                    case "DELIVERY_STREAM_BULK":
                    case 1:
                        message.stream = 1;
                        break;
                    case "DELIVERY_STREAM_LIVE":
                    case 2:
                        message.stream = 2;
                        break;
                    case "DELIVERY_STREAM_EVENTS":
                    case 3:
                        message.stream = 3;
                        break;
                    default:
                        if (typeof object.stream === "number" && (object.stream | 0) === object.stream)
                            message.stream = object.stream;
                    }
                if (object.epoch != null)
                    if (typeof object.epoch === "object" ? object.epoch.low || object.epoch.high : $Number(object.epoch) !== 0)
                        if ($util.Long)
                            message.epoch = $util.Long.fromValue(object.epoch, true);
                        else if (typeof object.epoch === "string")
                            message.epoch = $parseInt(object.epoch, 10);
                        else if (typeof object.epoch === "number")
                            message.epoch = object.epoch;
                        else if (typeof object.epoch === "object")
                            message.epoch = new $util.LongBits(object.epoch.low >>> 0, object.epoch.high >>> 0).toNumber(true);
                if (object.after != null)
                    if (typeof object.after === "object" ? object.after.low || object.after.high : $Number(object.after) !== 0)
                        if ($util.Long)
                            message.after = $util.Long.fromValue(object.after, true);
                        else if (typeof object.after === "string")
                            message.after = $parseInt(object.after, 10);
                        else if (typeof object.after === "number")
                            message.after = object.after;
                        else if (typeof object.after === "object")
                            message.after = new $util.LongBits(object.after.low >>> 0, object.after.high >>> 0).toNumber(true);
                if (object.upTo != null)
                    if (typeof object.upTo === "object" ? object.upTo.low || object.upTo.high : $Number(object.upTo) !== 0)
                        if ($util.Long)
                            message.upTo = $util.Long.fromValue(object.upTo, true);
                        else if (typeof object.upTo === "string")
                            message.upTo = $parseInt(object.upTo, 10);
                        else if (typeof object.upTo === "number")
                            message.upTo = object.upTo;
                        else if (typeof object.upTo === "object")
                            message.upTo = new $util.LongBits(object.upTo.low >>> 0, object.upTo.high >>> 0).toNumber(true);
                return message;
            };

            /**
             * Creates a plain object from a Resend message. Also converts values to other types if specified.
             * @function toObject
             * @memberof dno.v1.Resend
             * @static
             * @param {dno.v1.Resend} message Resend
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Resend.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.stream = options.enums === $String ? "DELIVERY_STREAM_UNSPECIFIED" : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.epoch = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.epoch = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.after = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.after = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.upTo = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.upTo = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
                if (message.stream != null && $Object.hasOwnProperty.call(message, "stream"))
                    object.stream = options.enums === $String ? $root.dno.v1.DeliveryStream[message.stream] === $undefined ? message.stream : $root.dno.v1.DeliveryStream[message.stream] : message.stream;
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.epoch = typeof message.epoch === "number" ? $BigInt(message.epoch) : $util.Long.fromBits(message.epoch.low >>> 0, message.epoch.high >>> 0, true).toBigInt();
                    else if (typeof message.epoch === "number")
                        object.epoch = options.longs === $String ? $String(message.epoch) : message.epoch;
                    else
                        object.epoch = options.longs === $String ? $util.Long.prototype.toString.call(message.epoch) : options.longs === $Number ? new $util.LongBits(message.epoch.low >>> 0, message.epoch.high >>> 0).toNumber(true) : message.epoch;
                if (message.after != null && $Object.hasOwnProperty.call(message, "after"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.after = typeof message.after === "number" ? $BigInt(message.after) : $util.Long.fromBits(message.after.low >>> 0, message.after.high >>> 0, true).toBigInt();
                    else if (typeof message.after === "number")
                        object.after = options.longs === $String ? $String(message.after) : message.after;
                    else
                        object.after = options.longs === $String ? $util.Long.prototype.toString.call(message.after) : options.longs === $Number ? new $util.LongBits(message.after.low >>> 0, message.after.high >>> 0).toNumber(true) : message.after;
                if (message.upTo != null && $Object.hasOwnProperty.call(message, "upTo"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.upTo = typeof message.upTo === "number" ? $BigInt(message.upTo) : $util.Long.fromBits(message.upTo.low >>> 0, message.upTo.high >>> 0, true).toBigInt();
                    else if (typeof message.upTo === "number")
                        object.upTo = options.longs === $String ? $String(message.upTo) : message.upTo;
                    else
                        object.upTo = options.longs === $String ? $util.Long.prototype.toString.call(message.upTo) : options.longs === $Number ? new $util.LongBits(message.upTo.low >>> 0, message.upTo.high >>> 0).toNumber(true) : message.upTo;
                return object;
            };

            /**
             * Converts this Resend to JSON.
             * @function toJSON
             * @memberof dno.v1.Resend
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Resend.prototype.toJSON = function() {
                return Resend.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Resend
             * @function getTypeUrl
             * @memberof dno.v1.Resend
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Resend.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/dno.v1.Resend";
            };

            return Resend;
        })();

        v1.DeliveryResponse = (function() {

            /**
             * Properties of a DeliveryResponse.
             * @typedef {Object} dno.v1.DeliveryResponse.$Properties
             * @property {dno.v1.Header.$Properties|null} [header] DeliveryResponse header
             * @property {dno.v1.DeliveriesOpened.$Properties|null} [opened] DeliveryResponse opened
             * @property {dno.v1.Delivery.$Properties|null} [delivery] DeliveryResponse delivery
             * @property {dno.v1.Acknowledged.$Properties|null} [acknowledged] DeliveryResponse acknowledged
             * @property {dno.v1.Rejection.$Properties|null} [rejection] DeliveryResponse rejection
             * @property {"opened"|"delivery"|"acknowledged"|"rejection"} [body] DeliveryResponse body
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DeliveryResponse.
             * @memberof dno.v1
             * @interface IDeliveryResponse
             * @augments dno.v1.DeliveryResponse.$Properties
             * @deprecated Use dno.v1.DeliveryResponse.$Properties instead.
             */

            /**
             * Narrowed shape of a DeliveryResponse.
             * @typedef {{
             *   header?: dno.v1.Header.$Shape|null;
             *   opened?: dno.v1.DeliveriesOpened.$Shape|null;
             *   delivery?: dno.v1.Delivery.$Shape|null;
             *   acknowledged?: dno.v1.Acknowledged.$Shape|null;
             *   rejection?: dno.v1.Rejection.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ body?: undefined; opened?: null; delivery?: null; acknowledged?: null; rejection?: null }|{ body?: "opened"; opened: dno.v1.DeliveriesOpened.$Shape; delivery?: null; acknowledged?: null; rejection?: null }|{ body?: "delivery"; opened?: null; delivery: dno.v1.Delivery.$Shape; acknowledged?: null; rejection?: null }|{ body?: "acknowledged"; opened?: null; delivery?: null; acknowledged: dno.v1.Acknowledged.$Shape; rejection?: null }|{ body?: "rejection"; opened?: null; delivery?: null; acknowledged?: null; rejection: dno.v1.Rejection.$Shape })
             * )} dno.v1.DeliveryResponse.$Shape
             */

            /**
             * Constructs a new DeliveryResponse.
             * @memberof dno.v1
             * @classdesc Represents a DeliveryResponse.
             * @constructor
             * @param {dno.v1.DeliveryResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DeliveryResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * DeliveryResponse header.
             * @member {dno.v1.Header.$Properties|null|undefined} header
             * @memberof dno.v1.DeliveryResponse
             * @instance
             */
            DeliveryResponse.prototype.header = null;

            /**
             * DeliveryResponse opened.
             * @member {dno.v1.DeliveriesOpened.$Properties|null|undefined} opened
             * @memberof dno.v1.DeliveryResponse
             * @instance
             */
            DeliveryResponse.prototype.opened = null;

            /**
             * DeliveryResponse delivery.
             * @member {dno.v1.Delivery.$Properties|null|undefined} delivery
             * @memberof dno.v1.DeliveryResponse
             * @instance
             */
            DeliveryResponse.prototype.delivery = null;

            /**
             * DeliveryResponse acknowledged.
             * @member {dno.v1.Acknowledged.$Properties|null|undefined} acknowledged
             * @memberof dno.v1.DeliveryResponse
             * @instance
             */
            DeliveryResponse.prototype.acknowledged = null;

            /**
             * DeliveryResponse rejection.
             * @member {dno.v1.Rejection.$Properties|null|undefined} rejection
             * @memberof dno.v1.DeliveryResponse
             * @instance
             */
            DeliveryResponse.prototype.rejection = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * DeliveryResponse body.
             * @member {"opened"|"delivery"|"acknowledged"|"rejection"|undefined} body
             * @memberof dno.v1.DeliveryResponse
             * @instance
             */
            $Object.defineProperty(DeliveryResponse.prototype, "body", {
                get: $util.oneOfGetter($oneOfFields = ["opened", "delivery", "acknowledged", "rejection"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new DeliveryResponse instance using the specified properties.
             * @function create
             * @memberof dno.v1.DeliveryResponse
             * @static
             * @param {dno.v1.DeliveryResponse.$Properties=} [properties] Properties to set
             * @returns {dno.v1.DeliveryResponse} DeliveryResponse instance
             * @type {{
             *   (properties: dno.v1.DeliveryResponse.$Shape): dno.v1.DeliveryResponse & dno.v1.DeliveryResponse.$Shape;
             *   (properties?: dno.v1.DeliveryResponse.$Properties): dno.v1.DeliveryResponse;
             * }}
             */
            DeliveryResponse.create = function(properties) {
                return new DeliveryResponse(properties);
            };

            /**
             * Encodes the specified DeliveryResponse message. Does not implicitly {@link dno.v1.DeliveryResponse.verify|verify} messages.
             * @function encode
             * @memberof dno.v1.DeliveryResponse
             * @static
             * @param {dno.v1.DeliveryResponse.$Properties} message DeliveryResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            DeliveryResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                    $root.dno.v1.Header.encode(message.header, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.opened != null && $Object.hasOwnProperty.call(message, "opened"))
                    $root.dno.v1.DeliveriesOpened.encode(message.opened, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.delivery != null && $Object.hasOwnProperty.call(message, "delivery"))
                    $root.dno.v1.Delivery.encode(message.delivery, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.acknowledged != null && $Object.hasOwnProperty.call(message, "acknowledged"))
                    $root.dno.v1.Acknowledged.encode(message.acknowledged, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.rejection != null && $Object.hasOwnProperty.call(message, "rejection"))
                    $root.dno.v1.Rejection.encode(message.rejection, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a DeliveryResponse message from the specified reader or buffer.
             * @function decode
             * @memberof dno.v1.DeliveryResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {dno.v1.DeliveryResponse & dno.v1.DeliveryResponse.$Shape} DeliveryResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            DeliveryResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.dno.v1.DeliveryResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.header = $root.dno.v1.Header.decode(reader, reader.size(), $undefined, _depth + 1, message.header);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.opened = $root.dno.v1.DeliveriesOpened.decode(reader, reader.size(), $undefined, _depth + 1, message.opened);
                            message.body = "opened";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.delivery = $root.dno.v1.Delivery.decode(reader, reader.size(), $undefined, _depth + 1, message.delivery);
                            message.body = "delivery";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.acknowledged = $root.dno.v1.Acknowledged.decode(reader, reader.size(), $undefined, _depth + 1, message.acknowledged);
                            message.body = "acknowledged";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.rejection = $root.dno.v1.Rejection.decode(reader, reader.size(), $undefined, _depth + 1, message.rejection);
                            message.body = "rejection";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a DeliveryResponse message.
             * @function verify
             * @memberof dno.v1.DeliveryResponse
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            DeliveryResponse.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                let properties = {};
                if (message.header != null && $Object.hasOwnProperty.call(message, "header")) {
                    let error = $root.dno.v1.Header.verify(message.header, _depth + 1);
                    if (error)
                        return "header." + error;
                }
                if (message.opened != null && $Object.hasOwnProperty.call(message, "opened")) {
                    properties.body = 1;
                    {
                        let error = $root.dno.v1.DeliveriesOpened.verify(message.opened, _depth + 1);
                        if (error)
                            return "opened." + error;
                    }
                }
                if (message.delivery != null && $Object.hasOwnProperty.call(message, "delivery")) {
                    if (properties.body === 1)
                        return "body: multiple values";
                    properties.body = 1;
                    {
                        let error = $root.dno.v1.Delivery.verify(message.delivery, _depth + 1);
                        if (error)
                            return "delivery." + error;
                    }
                }
                if (message.acknowledged != null && $Object.hasOwnProperty.call(message, "acknowledged")) {
                    if (properties.body === 1)
                        return "body: multiple values";
                    properties.body = 1;
                    {
                        let error = $root.dno.v1.Acknowledged.verify(message.acknowledged, _depth + 1);
                        if (error)
                            return "acknowledged." + error;
                    }
                }
                if (message.rejection != null && $Object.hasOwnProperty.call(message, "rejection")) {
                    if (properties.body === 1)
                        return "body: multiple values";
                    properties.body = 1;
                    {
                        let error = $root.dno.v1.Rejection.verify(message.rejection, _depth + 1);
                        if (error)
                            return "rejection." + error;
                    }
                }
                return null;
            };

            /**
             * Creates a DeliveryResponse message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof dno.v1.DeliveryResponse
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {dno.v1.DeliveryResponse} DeliveryResponse
             */
            DeliveryResponse.fromObject = function (object, _depth) {
                if (object instanceof $root.dno.v1.DeliveryResponse)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".dno.v1.DeliveryResponse: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.dno.v1.DeliveryResponse();
                if (object.header != null) {
                    if (!$util.isObject(object.header))
                        throw $TypeError(".dno.v1.DeliveryResponse.header: object expected");
                    message.header = $root.dno.v1.Header.fromObject(object.header, _depth + 1);
                }
                if (object.opened != null) {
                    if (!$util.isObject(object.opened))
                        throw $TypeError(".dno.v1.DeliveryResponse.opened: object expected");
                    message.opened = $root.dno.v1.DeliveriesOpened.fromObject(object.opened, _depth + 1);
                }
                if (object.delivery != null) {
                    if (!$util.isObject(object.delivery))
                        throw $TypeError(".dno.v1.DeliveryResponse.delivery: object expected");
                    message.delivery = $root.dno.v1.Delivery.fromObject(object.delivery, _depth + 1);
                }
                if (object.acknowledged != null) {
                    if (!$util.isObject(object.acknowledged))
                        throw $TypeError(".dno.v1.DeliveryResponse.acknowledged: object expected");
                    message.acknowledged = $root.dno.v1.Acknowledged.fromObject(object.acknowledged, _depth + 1);
                }
                if (object.rejection != null) {
                    if (!$util.isObject(object.rejection))
                        throw $TypeError(".dno.v1.DeliveryResponse.rejection: object expected");
                    message.rejection = $root.dno.v1.Rejection.fromObject(object.rejection, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from a DeliveryResponse message. Also converts values to other types if specified.
             * @function toObject
             * @memberof dno.v1.DeliveryResponse
             * @static
             * @param {dno.v1.DeliveryResponse} message DeliveryResponse
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            DeliveryResponse.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.header = null;
                if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                    object.header = $root.dno.v1.Header.toObject(message.header, options, _depth + 1);
                if (message.opened != null && $Object.hasOwnProperty.call(message, "opened")) {
                    object.opened = $root.dno.v1.DeliveriesOpened.toObject(message.opened, options, _depth + 1);
                    if (options.oneofs)
                        object.body = "opened";
                }
                if (message.delivery != null && $Object.hasOwnProperty.call(message, "delivery")) {
                    object.delivery = $root.dno.v1.Delivery.toObject(message.delivery, options, _depth + 1);
                    if (options.oneofs)
                        object.body = "delivery";
                }
                if (message.acknowledged != null && $Object.hasOwnProperty.call(message, "acknowledged")) {
                    object.acknowledged = $root.dno.v1.Acknowledged.toObject(message.acknowledged, options, _depth + 1);
                    if (options.oneofs)
                        object.body = "acknowledged";
                }
                if (message.rejection != null && $Object.hasOwnProperty.call(message, "rejection")) {
                    object.rejection = $root.dno.v1.Rejection.toObject(message.rejection, options, _depth + 1);
                    if (options.oneofs)
                        object.body = "rejection";
                }
                return object;
            };

            /**
             * Converts this DeliveryResponse to JSON.
             * @function toJSON
             * @memberof dno.v1.DeliveryResponse
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            DeliveryResponse.prototype.toJSON = function() {
                return DeliveryResponse.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for DeliveryResponse
             * @function getTypeUrl
             * @memberof dno.v1.DeliveryResponse
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            DeliveryResponse.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/dno.v1.DeliveryResponse";
            };

            return DeliveryResponse;
        })();

        v1.DeliveriesOpened = (function() {

            /**
             * Properties of a DeliveriesOpened.
             * @typedef {Object} dno.v1.DeliveriesOpened.$Properties
             * @property {dno.v1.DeliveryStream|null} [stream] DeliveriesOpened stream
             * @property {Long|null} [epoch] DeliveriesOpened epoch
             * @property {Long|null} [lastAcknowledged] DeliveriesOpened lastAcknowledged
             * @property {Long|null} [newest] DeliveriesOpened newest
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DeliveriesOpened.
             * @memberof dno.v1
             * @interface IDeliveriesOpened
             * @augments dno.v1.DeliveriesOpened.$Properties
             * @deprecated Use dno.v1.DeliveriesOpened.$Properties instead.
             */

            /**
             * Shape of a DeliveriesOpened.
             * @typedef {dno.v1.DeliveriesOpened.$Properties} dno.v1.DeliveriesOpened.$Shape
             */

            /**
             * Constructs a new DeliveriesOpened.
             * @memberof dno.v1
             * @classdesc Represents a DeliveriesOpened.
             * @constructor
             * @param {dno.v1.DeliveriesOpened.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DeliveriesOpened = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * DeliveriesOpened stream.
             * @member {dno.v1.DeliveryStream} stream
             * @memberof dno.v1.DeliveriesOpened
             * @instance
             */
            DeliveriesOpened.prototype.stream = 0;

            /**
             * DeliveriesOpened epoch.
             * @member {Long} epoch
             * @memberof dno.v1.DeliveriesOpened
             * @instance
             */
            DeliveriesOpened.prototype.epoch = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * DeliveriesOpened lastAcknowledged.
             * @member {Long} lastAcknowledged
             * @memberof dno.v1.DeliveriesOpened
             * @instance
             */
            DeliveriesOpened.prototype.lastAcknowledged = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * DeliveriesOpened newest.
             * @member {Long} newest
             * @memberof dno.v1.DeliveriesOpened
             * @instance
             */
            DeliveriesOpened.prototype.newest = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Creates a new DeliveriesOpened instance using the specified properties.
             * @function create
             * @memberof dno.v1.DeliveriesOpened
             * @static
             * @param {dno.v1.DeliveriesOpened.$Properties=} [properties] Properties to set
             * @returns {dno.v1.DeliveriesOpened} DeliveriesOpened instance
             * @type {{
             *   (properties: dno.v1.DeliveriesOpened.$Shape): dno.v1.DeliveriesOpened & dno.v1.DeliveriesOpened.$Shape;
             *   (properties?: dno.v1.DeliveriesOpened.$Properties): dno.v1.DeliveriesOpened;
             * }}
             */
            DeliveriesOpened.create = function(properties) {
                return new DeliveriesOpened(properties);
            };

            /**
             * Encodes the specified DeliveriesOpened message. Does not implicitly {@link dno.v1.DeliveriesOpened.verify|verify} messages.
             * @function encode
             * @memberof dno.v1.DeliveriesOpened
             * @static
             * @param {dno.v1.DeliveriesOpened.$Properties} message DeliveriesOpened message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            DeliveriesOpened.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.stream != null && $Object.hasOwnProperty.call(message, "stream") && message.stream !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.stream);
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && (typeof message.epoch === "object" ? message.epoch.low || message.epoch.high : message.epoch !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.epoch);
                if (message.lastAcknowledged != null && $Object.hasOwnProperty.call(message, "lastAcknowledged") && (typeof message.lastAcknowledged === "object" ? message.lastAcknowledged.low || message.lastAcknowledged.high : message.lastAcknowledged !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.lastAcknowledged);
                if (message.newest != null && $Object.hasOwnProperty.call(message, "newest") && (typeof message.newest === "object" ? message.newest.low || message.newest.high : message.newest !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.newest);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a DeliveriesOpened message from the specified reader or buffer.
             * @function decode
             * @memberof dno.v1.DeliveriesOpened
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {dno.v1.DeliveriesOpened & dno.v1.DeliveriesOpened.$Shape} DeliveriesOpened
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            DeliveriesOpened.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.dno.v1.DeliveriesOpened();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.stream = value;
                            else
                                delete message.stream;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.epoch = value;
                            else
                                delete message.epoch;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.lastAcknowledged = value;
                            else
                                delete message.lastAcknowledged;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.newest = value;
                            else
                                delete message.newest;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a DeliveriesOpened message.
             * @function verify
             * @memberof dno.v1.DeliveriesOpened
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            DeliveriesOpened.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.stream != null && $Object.hasOwnProperty.call(message, "stream"))
                    if (typeof message.stream !== "number" || (message.stream | 0) !== message.stream)
                        return "stream: enum value expected";
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch"))
                    if (!$util.isInteger(message.epoch) && !(message.epoch && $util.isInteger(message.epoch.low) && $util.isInteger(message.epoch.high)))
                        return "epoch: integer|Long expected";
                if (message.lastAcknowledged != null && $Object.hasOwnProperty.call(message, "lastAcknowledged"))
                    if (!$util.isInteger(message.lastAcknowledged) && !(message.lastAcknowledged && $util.isInteger(message.lastAcknowledged.low) && $util.isInteger(message.lastAcknowledged.high)))
                        return "lastAcknowledged: integer|Long expected";
                if (message.newest != null && $Object.hasOwnProperty.call(message, "newest"))
                    if (!$util.isInteger(message.newest) && !(message.newest && $util.isInteger(message.newest.low) && $util.isInteger(message.newest.high)))
                        return "newest: integer|Long expected";
                return null;
            };

            /**
             * Creates a DeliveriesOpened message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof dno.v1.DeliveriesOpened
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {dno.v1.DeliveriesOpened} DeliveriesOpened
             */
            DeliveriesOpened.fromObject = function (object, _depth) {
                if (object instanceof $root.dno.v1.DeliveriesOpened)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".dno.v1.DeliveriesOpened: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.dno.v1.DeliveriesOpened();
                if (object.stream !== 0 && (typeof object.stream !== "string" || $root.dno.v1.DeliveryStream[object.stream] !== 0))
                    switch (object.stream) {
                    case "DELIVERY_STREAM_UNSPECIFIED":
                    case 0:
                        message.stream = 0;
                        break;
                    case "DELIVERY_STREAM_BULK":
                    case 1:
                        message.stream = 1;
                        break;
                    case "DELIVERY_STREAM_LIVE":
                    case 2:
                        message.stream = 2;
                        break;
                    case "DELIVERY_STREAM_EVENTS":
                    case 3:
                        message.stream = 3;
                        break;
                    default:
                        if (typeof object.stream === "number" && (object.stream | 0) === object.stream)
                            message.stream = object.stream;
                    }
                if (object.epoch != null)
                    if (typeof object.epoch === "object" ? object.epoch.low || object.epoch.high : $Number(object.epoch) !== 0)
                        if ($util.Long)
                            message.epoch = $util.Long.fromValue(object.epoch, true);
                        else if (typeof object.epoch === "string")
                            message.epoch = $parseInt(object.epoch, 10);
                        else if (typeof object.epoch === "number")
                            message.epoch = object.epoch;
                        else if (typeof object.epoch === "object")
                            message.epoch = new $util.LongBits(object.epoch.low >>> 0, object.epoch.high >>> 0).toNumber(true);
                if (object.lastAcknowledged != null)
                    if (typeof object.lastAcknowledged === "object" ? object.lastAcknowledged.low || object.lastAcknowledged.high : $Number(object.lastAcknowledged) !== 0)
                        if ($util.Long)
                            message.lastAcknowledged = $util.Long.fromValue(object.lastAcknowledged, true);
                        else if (typeof object.lastAcknowledged === "string")
                            message.lastAcknowledged = $parseInt(object.lastAcknowledged, 10);
                        else if (typeof object.lastAcknowledged === "number")
                            message.lastAcknowledged = object.lastAcknowledged;
                        else if (typeof object.lastAcknowledged === "object")
                            message.lastAcknowledged = new $util.LongBits(object.lastAcknowledged.low >>> 0, object.lastAcknowledged.high >>> 0).toNumber(true);
                if (object.newest != null)
                    if (typeof object.newest === "object" ? object.newest.low || object.newest.high : $Number(object.newest) !== 0)
                        if ($util.Long)
                            message.newest = $util.Long.fromValue(object.newest, true);
                        else if (typeof object.newest === "string")
                            message.newest = $parseInt(object.newest, 10);
                        else if (typeof object.newest === "number")
                            message.newest = object.newest;
                        else if (typeof object.newest === "object")
                            message.newest = new $util.LongBits(object.newest.low >>> 0, object.newest.high >>> 0).toNumber(true);
                return message;
            };

            /**
             * Creates a plain object from a DeliveriesOpened message. Also converts values to other types if specified.
             * @function toObject
             * @memberof dno.v1.DeliveriesOpened
             * @static
             * @param {dno.v1.DeliveriesOpened} message DeliveriesOpened
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            DeliveriesOpened.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.stream = options.enums === $String ? "DELIVERY_STREAM_UNSPECIFIED" : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.epoch = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.epoch = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.lastAcknowledged = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.lastAcknowledged = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.newest = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.newest = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
                if (message.stream != null && $Object.hasOwnProperty.call(message, "stream"))
                    object.stream = options.enums === $String ? $root.dno.v1.DeliveryStream[message.stream] === $undefined ? message.stream : $root.dno.v1.DeliveryStream[message.stream] : message.stream;
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.epoch = typeof message.epoch === "number" ? $BigInt(message.epoch) : $util.Long.fromBits(message.epoch.low >>> 0, message.epoch.high >>> 0, true).toBigInt();
                    else if (typeof message.epoch === "number")
                        object.epoch = options.longs === $String ? $String(message.epoch) : message.epoch;
                    else
                        object.epoch = options.longs === $String ? $util.Long.prototype.toString.call(message.epoch) : options.longs === $Number ? new $util.LongBits(message.epoch.low >>> 0, message.epoch.high >>> 0).toNumber(true) : message.epoch;
                if (message.lastAcknowledged != null && $Object.hasOwnProperty.call(message, "lastAcknowledged"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.lastAcknowledged = typeof message.lastAcknowledged === "number" ? $BigInt(message.lastAcknowledged) : $util.Long.fromBits(message.lastAcknowledged.low >>> 0, message.lastAcknowledged.high >>> 0, true).toBigInt();
                    else if (typeof message.lastAcknowledged === "number")
                        object.lastAcknowledged = options.longs === $String ? $String(message.lastAcknowledged) : message.lastAcknowledged;
                    else
                        object.lastAcknowledged = options.longs === $String ? $util.Long.prototype.toString.call(message.lastAcknowledged) : options.longs === $Number ? new $util.LongBits(message.lastAcknowledged.low >>> 0, message.lastAcknowledged.high >>> 0).toNumber(true) : message.lastAcknowledged;
                if (message.newest != null && $Object.hasOwnProperty.call(message, "newest"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.newest = typeof message.newest === "number" ? $BigInt(message.newest) : $util.Long.fromBits(message.newest.low >>> 0, message.newest.high >>> 0, true).toBigInt();
                    else if (typeof message.newest === "number")
                        object.newest = options.longs === $String ? $String(message.newest) : message.newest;
                    else
                        object.newest = options.longs === $String ? $util.Long.prototype.toString.call(message.newest) : options.longs === $Number ? new $util.LongBits(message.newest.low >>> 0, message.newest.high >>> 0).toNumber(true) : message.newest;
                return object;
            };

            /**
             * Converts this DeliveriesOpened to JSON.
             * @function toJSON
             * @memberof dno.v1.DeliveriesOpened
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            DeliveriesOpened.prototype.toJSON = function() {
                return DeliveriesOpened.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for DeliveriesOpened
             * @function getTypeUrl
             * @memberof dno.v1.DeliveriesOpened
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            DeliveriesOpened.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/dno.v1.DeliveriesOpened";
            };

            return DeliveriesOpened;
        })();

        v1.Acknowledged = (function() {

            /**
             * Properties of an Acknowledged.
             * @typedef {Object} dno.v1.Acknowledged.$Properties
             * @property {dno.v1.DeliveryStream|null} [stream] Acknowledged stream
             * @property {Long|null} [epoch] Acknowledged epoch
             * @property {Long|null} [number] Acknowledged number
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Acknowledged.
             * @memberof dno.v1
             * @interface IAcknowledged
             * @augments dno.v1.Acknowledged.$Properties
             * @deprecated Use dno.v1.Acknowledged.$Properties instead.
             */

            /**
             * Shape of an Acknowledged.
             * @typedef {dno.v1.Acknowledged.$Properties} dno.v1.Acknowledged.$Shape
             */

            /**
             * Constructs a new Acknowledged.
             * @memberof dno.v1
             * @classdesc Represents an Acknowledged.
             * @constructor
             * @param {dno.v1.Acknowledged.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Acknowledged = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Acknowledged stream.
             * @member {dno.v1.DeliveryStream} stream
             * @memberof dno.v1.Acknowledged
             * @instance
             */
            Acknowledged.prototype.stream = 0;

            /**
             * Acknowledged epoch.
             * @member {Long} epoch
             * @memberof dno.v1.Acknowledged
             * @instance
             */
            Acknowledged.prototype.epoch = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Acknowledged number.
             * @member {Long} number
             * @memberof dno.v1.Acknowledged
             * @instance
             */
            Acknowledged.prototype.number = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Creates a new Acknowledged instance using the specified properties.
             * @function create
             * @memberof dno.v1.Acknowledged
             * @static
             * @param {dno.v1.Acknowledged.$Properties=} [properties] Properties to set
             * @returns {dno.v1.Acknowledged} Acknowledged instance
             * @type {{
             *   (properties: dno.v1.Acknowledged.$Shape): dno.v1.Acknowledged & dno.v1.Acknowledged.$Shape;
             *   (properties?: dno.v1.Acknowledged.$Properties): dno.v1.Acknowledged;
             * }}
             */
            Acknowledged.create = function(properties) {
                return new Acknowledged(properties);
            };

            /**
             * Encodes the specified Acknowledged message. Does not implicitly {@link dno.v1.Acknowledged.verify|verify} messages.
             * @function encode
             * @memberof dno.v1.Acknowledged
             * @static
             * @param {dno.v1.Acknowledged.$Properties} message Acknowledged message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Acknowledged.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.stream != null && $Object.hasOwnProperty.call(message, "stream") && message.stream !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.stream);
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && (typeof message.epoch === "object" ? message.epoch.low || message.epoch.high : message.epoch !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.epoch);
                if (message.number != null && $Object.hasOwnProperty.call(message, "number") && (typeof message.number === "object" ? message.number.low || message.number.high : message.number !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.number);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Acknowledged message from the specified reader or buffer.
             * @function decode
             * @memberof dno.v1.Acknowledged
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {dno.v1.Acknowledged & dno.v1.Acknowledged.$Shape} Acknowledged
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Acknowledged.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.dno.v1.Acknowledged();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.stream = value;
                            else
                                delete message.stream;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.epoch = value;
                            else
                                delete message.epoch;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.number = value;
                            else
                                delete message.number;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies an Acknowledged message.
             * @function verify
             * @memberof dno.v1.Acknowledged
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Acknowledged.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.stream != null && $Object.hasOwnProperty.call(message, "stream"))
                    if (typeof message.stream !== "number" || (message.stream | 0) !== message.stream)
                        return "stream: enum value expected";
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch"))
                    if (!$util.isInteger(message.epoch) && !(message.epoch && $util.isInteger(message.epoch.low) && $util.isInteger(message.epoch.high)))
                        return "epoch: integer|Long expected";
                if (message.number != null && $Object.hasOwnProperty.call(message, "number"))
                    if (!$util.isInteger(message.number) && !(message.number && $util.isInteger(message.number.low) && $util.isInteger(message.number.high)))
                        return "number: integer|Long expected";
                return null;
            };

            /**
             * Creates an Acknowledged message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof dno.v1.Acknowledged
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {dno.v1.Acknowledged} Acknowledged
             */
            Acknowledged.fromObject = function (object, _depth) {
                if (object instanceof $root.dno.v1.Acknowledged)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".dno.v1.Acknowledged: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.dno.v1.Acknowledged();
                if (object.stream !== 0 && (typeof object.stream !== "string" || $root.dno.v1.DeliveryStream[object.stream] !== 0))
                    switch (object.stream) {
                    case "DELIVERY_STREAM_UNSPECIFIED":
                    case 0:
                        message.stream = 0;
                        break;
                    case "DELIVERY_STREAM_BULK":
                    case 1:
                        message.stream = 1;
                        break;
                    case "DELIVERY_STREAM_LIVE":
                    case 2:
                        message.stream = 2;
                        break;
                    case "DELIVERY_STREAM_EVENTS":
                    case 3:
                        message.stream = 3;
                        break;
                    default:
                        if (typeof object.stream === "number" && (object.stream | 0) === object.stream)
                            message.stream = object.stream;
                    }
                if (object.epoch != null)
                    if (typeof object.epoch === "object" ? object.epoch.low || object.epoch.high : $Number(object.epoch) !== 0)
                        if ($util.Long)
                            message.epoch = $util.Long.fromValue(object.epoch, true);
                        else if (typeof object.epoch === "string")
                            message.epoch = $parseInt(object.epoch, 10);
                        else if (typeof object.epoch === "number")
                            message.epoch = object.epoch;
                        else if (typeof object.epoch === "object")
                            message.epoch = new $util.LongBits(object.epoch.low >>> 0, object.epoch.high >>> 0).toNumber(true);
                if (object.number != null)
                    if (typeof object.number === "object" ? object.number.low || object.number.high : $Number(object.number) !== 0)
                        if ($util.Long)
                            message.number = $util.Long.fromValue(object.number, true);
                        else if (typeof object.number === "string")
                            message.number = $parseInt(object.number, 10);
                        else if (typeof object.number === "number")
                            message.number = object.number;
                        else if (typeof object.number === "object")
                            message.number = new $util.LongBits(object.number.low >>> 0, object.number.high >>> 0).toNumber(true);
                return message;
            };

            /**
             * Creates a plain object from an Acknowledged message. Also converts values to other types if specified.
             * @function toObject
             * @memberof dno.v1.Acknowledged
             * @static
             * @param {dno.v1.Acknowledged} message Acknowledged
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Acknowledged.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.stream = options.enums === $String ? "DELIVERY_STREAM_UNSPECIFIED" : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.epoch = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.epoch = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.number = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.number = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
                if (message.stream != null && $Object.hasOwnProperty.call(message, "stream"))
                    object.stream = options.enums === $String ? $root.dno.v1.DeliveryStream[message.stream] === $undefined ? message.stream : $root.dno.v1.DeliveryStream[message.stream] : message.stream;
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.epoch = typeof message.epoch === "number" ? $BigInt(message.epoch) : $util.Long.fromBits(message.epoch.low >>> 0, message.epoch.high >>> 0, true).toBigInt();
                    else if (typeof message.epoch === "number")
                        object.epoch = options.longs === $String ? $String(message.epoch) : message.epoch;
                    else
                        object.epoch = options.longs === $String ? $util.Long.prototype.toString.call(message.epoch) : options.longs === $Number ? new $util.LongBits(message.epoch.low >>> 0, message.epoch.high >>> 0).toNumber(true) : message.epoch;
                if (message.number != null && $Object.hasOwnProperty.call(message, "number"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.number = typeof message.number === "number" ? $BigInt(message.number) : $util.Long.fromBits(message.number.low >>> 0, message.number.high >>> 0, true).toBigInt();
                    else if (typeof message.number === "number")
                        object.number = options.longs === $String ? $String(message.number) : message.number;
                    else
                        object.number = options.longs === $String ? $util.Long.prototype.toString.call(message.number) : options.longs === $Number ? new $util.LongBits(message.number.low >>> 0, message.number.high >>> 0).toNumber(true) : message.number;
                return object;
            };

            /**
             * Converts this Acknowledged to JSON.
             * @function toJSON
             * @memberof dno.v1.Acknowledged
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Acknowledged.prototype.toJSON = function() {
                return Acknowledged.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Acknowledged
             * @function getTypeUrl
             * @memberof dno.v1.Acknowledged
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Acknowledged.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/dno.v1.Acknowledged";
            };

            return Acknowledged;
        })();

        v1.Delivery = (function() {

            /**
             * Properties of a Delivery.
             * @typedef {Object} dno.v1.Delivery.$Properties
             * @property {dno.v1.DeliveryStream|null} [stream] Delivery stream
             * @property {Long|null} [epoch] Delivery epoch
             * @property {Long|null} [number] Delivery number
             * @property {string|null} [systemId] Delivery systemId
             * @property {string|null} [scheduleId] Delivery scheduleId
             * @property {Long|null} [fromUtcS] Delivery fromUtcS
             * @property {Long|null} [toUtcS] Delivery toUtcS
             * @property {Long|null} [dueUtcS] Delivery dueUtcS
             * @property {dno.v1.ProfilePage.$Properties|null} [profile] Delivery profile
             * @property {dno.v1.EventList.$Properties|null} [events] Delivery events
             * @property {dno.v1.RegisterReadings.$Properties|null} [registers] Delivery registers
             * @property {dno.v1.Gap.$Properties|null} [gap] Delivery gap
             * @property {"profile"|"events"|"registers"|"gap"} [content] Delivery content
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Delivery.
             * @memberof dno.v1
             * @interface IDelivery
             * @augments dno.v1.Delivery.$Properties
             * @deprecated Use dno.v1.Delivery.$Properties instead.
             */

            /**
             * Narrowed shape of a Delivery.
             * @typedef {{
             *   stream?: dno.v1.DeliveryStream|null;
             *   epoch?: Long|null;
             *   number?: Long|null;
             *   systemId?: string|null;
             *   scheduleId?: string|null;
             *   fromUtcS?: Long|null;
             *   toUtcS?: Long|null;
             *   dueUtcS?: Long|null;
             *   profile?: dno.v1.ProfilePage.$Shape|null;
             *   events?: dno.v1.EventList.$Shape|null;
             *   registers?: dno.v1.RegisterReadings.$Shape|null;
             *   gap?: dno.v1.Gap.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ content?: undefined; profile?: null; events?: null; registers?: null; gap?: null }|{ content?: "profile"; profile: dno.v1.ProfilePage.$Shape; events?: null; registers?: null; gap?: null }|{ content?: "events"; profile?: null; events: dno.v1.EventList.$Shape; registers?: null; gap?: null }|{ content?: "registers"; profile?: null; events?: null; registers: dno.v1.RegisterReadings.$Shape; gap?: null }|{ content?: "gap"; profile?: null; events?: null; registers?: null; gap: dno.v1.Gap.$Shape })
             * )} dno.v1.Delivery.$Shape
             */

            /**
             * Constructs a new Delivery.
             * @memberof dno.v1
             * @classdesc Represents a Delivery.
             * @constructor
             * @param {dno.v1.Delivery.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Delivery = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Delivery stream.
             * @member {dno.v1.DeliveryStream} stream
             * @memberof dno.v1.Delivery
             * @instance
             */
            Delivery.prototype.stream = 0;

            /**
             * Delivery epoch.
             * @member {Long} epoch
             * @memberof dno.v1.Delivery
             * @instance
             */
            Delivery.prototype.epoch = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Delivery number.
             * @member {Long} number
             * @memberof dno.v1.Delivery
             * @instance
             */
            Delivery.prototype.number = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Delivery systemId.
             * @member {string} systemId
             * @memberof dno.v1.Delivery
             * @instance
             */
            Delivery.prototype.systemId = "";

            /**
             * Delivery scheduleId.
             * @member {string} scheduleId
             * @memberof dno.v1.Delivery
             * @instance
             */
            Delivery.prototype.scheduleId = "";

            /**
             * Delivery fromUtcS.
             * @member {Long} fromUtcS
             * @memberof dno.v1.Delivery
             * @instance
             */
            Delivery.prototype.fromUtcS = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Delivery toUtcS.
             * @member {Long} toUtcS
             * @memberof dno.v1.Delivery
             * @instance
             */
            Delivery.prototype.toUtcS = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Delivery dueUtcS.
             * @member {Long} dueUtcS
             * @memberof dno.v1.Delivery
             * @instance
             */
            Delivery.prototype.dueUtcS = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Delivery profile.
             * @member {dno.v1.ProfilePage.$Properties|null|undefined} profile
             * @memberof dno.v1.Delivery
             * @instance
             */
            Delivery.prototype.profile = null;

            /**
             * Delivery events.
             * @member {dno.v1.EventList.$Properties|null|undefined} events
             * @memberof dno.v1.Delivery
             * @instance
             */
            Delivery.prototype.events = null;

            /**
             * Delivery registers.
             * @member {dno.v1.RegisterReadings.$Properties|null|undefined} registers
             * @memberof dno.v1.Delivery
             * @instance
             */
            Delivery.prototype.registers = null;

            /**
             * Delivery gap.
             * @member {dno.v1.Gap.$Properties|null|undefined} gap
             * @memberof dno.v1.Delivery
             * @instance
             */
            Delivery.prototype.gap = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * Delivery content.
             * @member {"profile"|"events"|"registers"|"gap"|undefined} content
             * @memberof dno.v1.Delivery
             * @instance
             */
            $Object.defineProperty(Delivery.prototype, "content", {
                get: $util.oneOfGetter($oneOfFields = ["profile", "events", "registers", "gap"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new Delivery instance using the specified properties.
             * @function create
             * @memberof dno.v1.Delivery
             * @static
             * @param {dno.v1.Delivery.$Properties=} [properties] Properties to set
             * @returns {dno.v1.Delivery} Delivery instance
             * @type {{
             *   (properties: dno.v1.Delivery.$Shape): dno.v1.Delivery & dno.v1.Delivery.$Shape;
             *   (properties?: dno.v1.Delivery.$Properties): dno.v1.Delivery;
             * }}
             */
            Delivery.create = function(properties) {
                return new Delivery(properties);
            };

            /**
             * Encodes the specified Delivery message. Does not implicitly {@link dno.v1.Delivery.verify|verify} messages.
             * @function encode
             * @memberof dno.v1.Delivery
             * @static
             * @param {dno.v1.Delivery.$Properties} message Delivery message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Delivery.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.stream != null && $Object.hasOwnProperty.call(message, "stream") && message.stream !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.stream);
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && (typeof message.epoch === "object" ? message.epoch.low || message.epoch.high : message.epoch !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.epoch);
                if (message.number != null && $Object.hasOwnProperty.call(message, "number") && (typeof message.number === "object" ? message.number.low || message.number.high : message.number !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.number);
                if (message.systemId != null && $Object.hasOwnProperty.call(message, "systemId") && message.systemId !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.systemId);
                if (message.scheduleId != null && $Object.hasOwnProperty.call(message, "scheduleId") && message.scheduleId !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.scheduleId);
                if (message.fromUtcS != null && $Object.hasOwnProperty.call(message, "fromUtcS") && (typeof message.fromUtcS === "object" ? message.fromUtcS.low || message.fromUtcS.high : message.fromUtcS !== 0))
                    writer.uint32(/* id 6, wireType 0 =*/48).int64(message.fromUtcS);
                if (message.toUtcS != null && $Object.hasOwnProperty.call(message, "toUtcS") && (typeof message.toUtcS === "object" ? message.toUtcS.low || message.toUtcS.high : message.toUtcS !== 0))
                    writer.uint32(/* id 7, wireType 0 =*/56).int64(message.toUtcS);
                if (message.dueUtcS != null && $Object.hasOwnProperty.call(message, "dueUtcS") && (typeof message.dueUtcS === "object" ? message.dueUtcS.low || message.dueUtcS.high : message.dueUtcS !== 0))
                    writer.uint32(/* id 8, wireType 0 =*/64).int64(message.dueUtcS);
                if (message.profile != null && $Object.hasOwnProperty.call(message, "profile"))
                    $root.dno.v1.ProfilePage.encode(message.profile, writer.uint32(/* id 9, wireType 2 =*/74).fork(), _depth + 1).ldelim();
                if (message.events != null && $Object.hasOwnProperty.call(message, "events"))
                    $root.dno.v1.EventList.encode(message.events, writer.uint32(/* id 10, wireType 2 =*/82).fork(), _depth + 1).ldelim();
                if (message.registers != null && $Object.hasOwnProperty.call(message, "registers"))
                    $root.dno.v1.RegisterReadings.encode(message.registers, writer.uint32(/* id 11, wireType 2 =*/90).fork(), _depth + 1).ldelim();
                if (message.gap != null && $Object.hasOwnProperty.call(message, "gap"))
                    $root.dno.v1.Gap.encode(message.gap, writer.uint32(/* id 12, wireType 2 =*/98).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Delivery message from the specified reader or buffer.
             * @function decode
             * @memberof dno.v1.Delivery
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {dno.v1.Delivery & dno.v1.Delivery.$Shape} Delivery
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Delivery.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.dno.v1.Delivery();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.stream = value;
                            else
                                delete message.stream;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.epoch = value;
                            else
                                delete message.epoch;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.number = value;
                            else
                                delete message.number;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.systemId = value;
                            else
                                delete message.systemId;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.scheduleId = value;
                            else
                                delete message.scheduleId;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.fromUtcS = value;
                            else
                                delete message.fromUtcS;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.toUtcS = value;
                            else
                                delete message.toUtcS;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.dueUtcS = value;
                            else
                                delete message.dueUtcS;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            message.profile = $root.dno.v1.ProfilePage.decode(reader, reader.size(), $undefined, _depth + 1, message.profile);
                            message.content = "profile";
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            message.events = $root.dno.v1.EventList.decode(reader, reader.size(), $undefined, _depth + 1, message.events);
                            message.content = "events";
                            continue;
                        }
                    case 11: {
                            if (wireType !== 2)
                                break;
                            message.registers = $root.dno.v1.RegisterReadings.decode(reader, reader.size(), $undefined, _depth + 1, message.registers);
                            message.content = "registers";
                            continue;
                        }
                    case 12: {
                            if (wireType !== 2)
                                break;
                            message.gap = $root.dno.v1.Gap.decode(reader, reader.size(), $undefined, _depth + 1, message.gap);
                            message.content = "gap";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a Delivery message.
             * @function verify
             * @memberof dno.v1.Delivery
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Delivery.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                let properties = {};
                if (message.stream != null && $Object.hasOwnProperty.call(message, "stream"))
                    if (typeof message.stream !== "number" || (message.stream | 0) !== message.stream)
                        return "stream: enum value expected";
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch"))
                    if (!$util.isInteger(message.epoch) && !(message.epoch && $util.isInteger(message.epoch.low) && $util.isInteger(message.epoch.high)))
                        return "epoch: integer|Long expected";
                if (message.number != null && $Object.hasOwnProperty.call(message, "number"))
                    if (!$util.isInteger(message.number) && !(message.number && $util.isInteger(message.number.low) && $util.isInteger(message.number.high)))
                        return "number: integer|Long expected";
                if (message.systemId != null && $Object.hasOwnProperty.call(message, "systemId"))
                    if (!$util.isString(message.systemId))
                        return "systemId: string expected";
                if (message.scheduleId != null && $Object.hasOwnProperty.call(message, "scheduleId"))
                    if (!$util.isString(message.scheduleId))
                        return "scheduleId: string expected";
                if (message.fromUtcS != null && $Object.hasOwnProperty.call(message, "fromUtcS"))
                    if (!$util.isInteger(message.fromUtcS) && !(message.fromUtcS && $util.isInteger(message.fromUtcS.low) && $util.isInteger(message.fromUtcS.high)))
                        return "fromUtcS: integer|Long expected";
                if (message.toUtcS != null && $Object.hasOwnProperty.call(message, "toUtcS"))
                    if (!$util.isInteger(message.toUtcS) && !(message.toUtcS && $util.isInteger(message.toUtcS.low) && $util.isInteger(message.toUtcS.high)))
                        return "toUtcS: integer|Long expected";
                if (message.dueUtcS != null && $Object.hasOwnProperty.call(message, "dueUtcS"))
                    if (!$util.isInteger(message.dueUtcS) && !(message.dueUtcS && $util.isInteger(message.dueUtcS.low) && $util.isInteger(message.dueUtcS.high)))
                        return "dueUtcS: integer|Long expected";
                if (message.profile != null && $Object.hasOwnProperty.call(message, "profile")) {
                    properties.content = 1;
                    {
                        let error = $root.dno.v1.ProfilePage.verify(message.profile, _depth + 1);
                        if (error)
                            return "profile." + error;
                    }
                }
                if (message.events != null && $Object.hasOwnProperty.call(message, "events")) {
                    if (properties.content === 1)
                        return "content: multiple values";
                    properties.content = 1;
                    {
                        let error = $root.dno.v1.EventList.verify(message.events, _depth + 1);
                        if (error)
                            return "events." + error;
                    }
                }
                if (message.registers != null && $Object.hasOwnProperty.call(message, "registers")) {
                    if (properties.content === 1)
                        return "content: multiple values";
                    properties.content = 1;
                    {
                        let error = $root.dno.v1.RegisterReadings.verify(message.registers, _depth + 1);
                        if (error)
                            return "registers." + error;
                    }
                }
                if (message.gap != null && $Object.hasOwnProperty.call(message, "gap")) {
                    if (properties.content === 1)
                        return "content: multiple values";
                    properties.content = 1;
                    {
                        let error = $root.dno.v1.Gap.verify(message.gap, _depth + 1);
                        if (error)
                            return "gap." + error;
                    }
                }
                return null;
            };

            /**
             * Creates a Delivery message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof dno.v1.Delivery
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {dno.v1.Delivery} Delivery
             */
            Delivery.fromObject = function (object, _depth) {
                if (object instanceof $root.dno.v1.Delivery)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".dno.v1.Delivery: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.dno.v1.Delivery();
                if (object.stream !== 0 && (typeof object.stream !== "string" || $root.dno.v1.DeliveryStream[object.stream] !== 0))
                    switch (object.stream) {
                    case "DELIVERY_STREAM_UNSPECIFIED":
                    case 0:
                        message.stream = 0;
                        break;
                    case "DELIVERY_STREAM_BULK":
                    case 1:
                        message.stream = 1;
                        break;
                    case "DELIVERY_STREAM_LIVE":
                    case 2:
                        message.stream = 2;
                        break;
                    case "DELIVERY_STREAM_EVENTS":
                    case 3:
                        message.stream = 3;
                        break;
                    default:
                        if (typeof object.stream === "number" && (object.stream | 0) === object.stream)
                            message.stream = object.stream;
                    }
                if (object.epoch != null)
                    if (typeof object.epoch === "object" ? object.epoch.low || object.epoch.high : $Number(object.epoch) !== 0)
                        if ($util.Long)
                            message.epoch = $util.Long.fromValue(object.epoch, true);
                        else if (typeof object.epoch === "string")
                            message.epoch = $parseInt(object.epoch, 10);
                        else if (typeof object.epoch === "number")
                            message.epoch = object.epoch;
                        else if (typeof object.epoch === "object")
                            message.epoch = new $util.LongBits(object.epoch.low >>> 0, object.epoch.high >>> 0).toNumber(true);
                if (object.number != null)
                    if (typeof object.number === "object" ? object.number.low || object.number.high : $Number(object.number) !== 0)
                        if ($util.Long)
                            message.number = $util.Long.fromValue(object.number, true);
                        else if (typeof object.number === "string")
                            message.number = $parseInt(object.number, 10);
                        else if (typeof object.number === "number")
                            message.number = object.number;
                        else if (typeof object.number === "object")
                            message.number = new $util.LongBits(object.number.low >>> 0, object.number.high >>> 0).toNumber(true);
                if (object.systemId != null)
                    if (typeof object.systemId !== "string" || object.systemId.length)
                        message.systemId = $String(object.systemId);
                if (object.scheduleId != null)
                    if (typeof object.scheduleId !== "string" || object.scheduleId.length)
                        message.scheduleId = $String(object.scheduleId);
                if (object.fromUtcS != null)
                    if (typeof object.fromUtcS === "object" ? object.fromUtcS.low || object.fromUtcS.high : $Number(object.fromUtcS) !== 0)
                        if ($util.Long)
                            message.fromUtcS = $util.Long.fromValue(object.fromUtcS, false);
                        else if (typeof object.fromUtcS === "string")
                            message.fromUtcS = $parseInt(object.fromUtcS, 10);
                        else if (typeof object.fromUtcS === "number")
                            message.fromUtcS = object.fromUtcS;
                        else if (typeof object.fromUtcS === "object")
                            message.fromUtcS = new $util.LongBits(object.fromUtcS.low >>> 0, object.fromUtcS.high >>> 0).toNumber();
                if (object.toUtcS != null)
                    if (typeof object.toUtcS === "object" ? object.toUtcS.low || object.toUtcS.high : $Number(object.toUtcS) !== 0)
                        if ($util.Long)
                            message.toUtcS = $util.Long.fromValue(object.toUtcS, false);
                        else if (typeof object.toUtcS === "string")
                            message.toUtcS = $parseInt(object.toUtcS, 10);
                        else if (typeof object.toUtcS === "number")
                            message.toUtcS = object.toUtcS;
                        else if (typeof object.toUtcS === "object")
                            message.toUtcS = new $util.LongBits(object.toUtcS.low >>> 0, object.toUtcS.high >>> 0).toNumber();
                if (object.dueUtcS != null)
                    if (typeof object.dueUtcS === "object" ? object.dueUtcS.low || object.dueUtcS.high : $Number(object.dueUtcS) !== 0)
                        if ($util.Long)
                            message.dueUtcS = $util.Long.fromValue(object.dueUtcS, false);
                        else if (typeof object.dueUtcS === "string")
                            message.dueUtcS = $parseInt(object.dueUtcS, 10);
                        else if (typeof object.dueUtcS === "number")
                            message.dueUtcS = object.dueUtcS;
                        else if (typeof object.dueUtcS === "object")
                            message.dueUtcS = new $util.LongBits(object.dueUtcS.low >>> 0, object.dueUtcS.high >>> 0).toNumber();
                if (object.profile != null) {
                    if (!$util.isObject(object.profile))
                        throw $TypeError(".dno.v1.Delivery.profile: object expected");
                    message.profile = $root.dno.v1.ProfilePage.fromObject(object.profile, _depth + 1);
                }
                if (object.events != null) {
                    if (!$util.isObject(object.events))
                        throw $TypeError(".dno.v1.Delivery.events: object expected");
                    message.events = $root.dno.v1.EventList.fromObject(object.events, _depth + 1);
                }
                if (object.registers != null) {
                    if (!$util.isObject(object.registers))
                        throw $TypeError(".dno.v1.Delivery.registers: object expected");
                    message.registers = $root.dno.v1.RegisterReadings.fromObject(object.registers, _depth + 1);
                }
                if (object.gap != null) {
                    if (!$util.isObject(object.gap))
                        throw $TypeError(".dno.v1.Delivery.gap: object expected");
                    message.gap = $root.dno.v1.Gap.fromObject(object.gap, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from a Delivery message. Also converts values to other types if specified.
             * @function toObject
             * @memberof dno.v1.Delivery
             * @static
             * @param {dno.v1.Delivery} message Delivery
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Delivery.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.stream = options.enums === $String ? "DELIVERY_STREAM_UNSPECIFIED" : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.epoch = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.epoch = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.number = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.number = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.systemId = "";
                    object.scheduleId = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.fromUtcS = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.fromUtcS = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.toUtcS = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.toUtcS = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.dueUtcS = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.dueUtcS = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
                if (message.stream != null && $Object.hasOwnProperty.call(message, "stream"))
                    object.stream = options.enums === $String ? $root.dno.v1.DeliveryStream[message.stream] === $undefined ? message.stream : $root.dno.v1.DeliveryStream[message.stream] : message.stream;
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.epoch = typeof message.epoch === "number" ? $BigInt(message.epoch) : $util.Long.fromBits(message.epoch.low >>> 0, message.epoch.high >>> 0, true).toBigInt();
                    else if (typeof message.epoch === "number")
                        object.epoch = options.longs === $String ? $String(message.epoch) : message.epoch;
                    else
                        object.epoch = options.longs === $String ? $util.Long.prototype.toString.call(message.epoch) : options.longs === $Number ? new $util.LongBits(message.epoch.low >>> 0, message.epoch.high >>> 0).toNumber(true) : message.epoch;
                if (message.number != null && $Object.hasOwnProperty.call(message, "number"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.number = typeof message.number === "number" ? $BigInt(message.number) : $util.Long.fromBits(message.number.low >>> 0, message.number.high >>> 0, true).toBigInt();
                    else if (typeof message.number === "number")
                        object.number = options.longs === $String ? $String(message.number) : message.number;
                    else
                        object.number = options.longs === $String ? $util.Long.prototype.toString.call(message.number) : options.longs === $Number ? new $util.LongBits(message.number.low >>> 0, message.number.high >>> 0).toNumber(true) : message.number;
                if (message.systemId != null && $Object.hasOwnProperty.call(message, "systemId"))
                    object.systemId = message.systemId;
                if (message.scheduleId != null && $Object.hasOwnProperty.call(message, "scheduleId"))
                    object.scheduleId = message.scheduleId;
                if (message.fromUtcS != null && $Object.hasOwnProperty.call(message, "fromUtcS"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.fromUtcS = typeof message.fromUtcS === "number" ? $BigInt(message.fromUtcS) : $util.Long.fromBits(message.fromUtcS.low >>> 0, message.fromUtcS.high >>> 0, false).toBigInt();
                    else if (typeof message.fromUtcS === "number")
                        object.fromUtcS = options.longs === $String ? $String(message.fromUtcS) : message.fromUtcS;
                    else
                        object.fromUtcS = options.longs === $String ? $util.Long.prototype.toString.call(message.fromUtcS) : options.longs === $Number ? new $util.LongBits(message.fromUtcS.low >>> 0, message.fromUtcS.high >>> 0).toNumber() : message.fromUtcS;
                if (message.toUtcS != null && $Object.hasOwnProperty.call(message, "toUtcS"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.toUtcS = typeof message.toUtcS === "number" ? $BigInt(message.toUtcS) : $util.Long.fromBits(message.toUtcS.low >>> 0, message.toUtcS.high >>> 0, false).toBigInt();
                    else if (typeof message.toUtcS === "number")
                        object.toUtcS = options.longs === $String ? $String(message.toUtcS) : message.toUtcS;
                    else
                        object.toUtcS = options.longs === $String ? $util.Long.prototype.toString.call(message.toUtcS) : options.longs === $Number ? new $util.LongBits(message.toUtcS.low >>> 0, message.toUtcS.high >>> 0).toNumber() : message.toUtcS;
                if (message.dueUtcS != null && $Object.hasOwnProperty.call(message, "dueUtcS"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.dueUtcS = typeof message.dueUtcS === "number" ? $BigInt(message.dueUtcS) : $util.Long.fromBits(message.dueUtcS.low >>> 0, message.dueUtcS.high >>> 0, false).toBigInt();
                    else if (typeof message.dueUtcS === "number")
                        object.dueUtcS = options.longs === $String ? $String(message.dueUtcS) : message.dueUtcS;
                    else
                        object.dueUtcS = options.longs === $String ? $util.Long.prototype.toString.call(message.dueUtcS) : options.longs === $Number ? new $util.LongBits(message.dueUtcS.low >>> 0, message.dueUtcS.high >>> 0).toNumber() : message.dueUtcS;
                if (message.profile != null && $Object.hasOwnProperty.call(message, "profile")) {
                    object.profile = $root.dno.v1.ProfilePage.toObject(message.profile, options, _depth + 1);
                    if (options.oneofs)
                        object.content = "profile";
                }
                if (message.events != null && $Object.hasOwnProperty.call(message, "events")) {
                    object.events = $root.dno.v1.EventList.toObject(message.events, options, _depth + 1);
                    if (options.oneofs)
                        object.content = "events";
                }
                if (message.registers != null && $Object.hasOwnProperty.call(message, "registers")) {
                    object.registers = $root.dno.v1.RegisterReadings.toObject(message.registers, options, _depth + 1);
                    if (options.oneofs)
                        object.content = "registers";
                }
                if (message.gap != null && $Object.hasOwnProperty.call(message, "gap")) {
                    object.gap = $root.dno.v1.Gap.toObject(message.gap, options, _depth + 1);
                    if (options.oneofs)
                        object.content = "gap";
                }
                return object;
            };

            /**
             * Converts this Delivery to JSON.
             * @function toJSON
             * @memberof dno.v1.Delivery
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Delivery.prototype.toJSON = function() {
                return Delivery.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Delivery
             * @function getTypeUrl
             * @memberof dno.v1.Delivery
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Delivery.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/dno.v1.Delivery";
            };

            return Delivery;
        })();

        v1.Gap = (function() {

            /**
             * Properties of a Gap.
             * @typedef {Object} dno.v1.Gap.$Properties
             * @property {string|null} [detail] Gap detail
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Gap.
             * @memberof dno.v1
             * @interface IGap
             * @augments dno.v1.Gap.$Properties
             * @deprecated Use dno.v1.Gap.$Properties instead.
             */

            /**
             * Shape of a Gap.
             * @typedef {dno.v1.Gap.$Properties} dno.v1.Gap.$Shape
             */

            /**
             * Constructs a new Gap.
             * @memberof dno.v1
             * @classdesc Represents a Gap.
             * @constructor
             * @param {dno.v1.Gap.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Gap = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Gap detail.
             * @member {string} detail
             * @memberof dno.v1.Gap
             * @instance
             */
            Gap.prototype.detail = "";

            /**
             * Creates a new Gap instance using the specified properties.
             * @function create
             * @memberof dno.v1.Gap
             * @static
             * @param {dno.v1.Gap.$Properties=} [properties] Properties to set
             * @returns {dno.v1.Gap} Gap instance
             * @type {{
             *   (properties: dno.v1.Gap.$Shape): dno.v1.Gap & dno.v1.Gap.$Shape;
             *   (properties?: dno.v1.Gap.$Properties): dno.v1.Gap;
             * }}
             */
            Gap.create = function(properties) {
                return new Gap(properties);
            };

            /**
             * Encodes the specified Gap message. Does not implicitly {@link dno.v1.Gap.verify|verify} messages.
             * @function encode
             * @memberof dno.v1.Gap
             * @static
             * @param {dno.v1.Gap.$Properties} message Gap message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Gap.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.detail != null && $Object.hasOwnProperty.call(message, "detail") && message.detail !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.detail);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Gap message from the specified reader or buffer.
             * @function decode
             * @memberof dno.v1.Gap
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {dno.v1.Gap & dno.v1.Gap.$Shape} Gap
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Gap.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.dno.v1.Gap();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.detail = value;
                            else
                                delete message.detail;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a Gap message.
             * @function verify
             * @memberof dno.v1.Gap
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Gap.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.detail != null && $Object.hasOwnProperty.call(message, "detail"))
                    if (!$util.isString(message.detail))
                        return "detail: string expected";
                return null;
            };

            /**
             * Creates a Gap message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof dno.v1.Gap
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {dno.v1.Gap} Gap
             */
            Gap.fromObject = function (object, _depth) {
                if (object instanceof $root.dno.v1.Gap)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".dno.v1.Gap: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.dno.v1.Gap();
                if (object.detail != null)
                    if (typeof object.detail !== "string" || object.detail.length)
                        message.detail = $String(object.detail);
                return message;
            };

            /**
             * Creates a plain object from a Gap message. Also converts values to other types if specified.
             * @function toObject
             * @memberof dno.v1.Gap
             * @static
             * @param {dno.v1.Gap} message Gap
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Gap.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.detail = "";
                if (message.detail != null && $Object.hasOwnProperty.call(message, "detail"))
                    object.detail = message.detail;
                return object;
            };

            /**
             * Converts this Gap to JSON.
             * @function toJSON
             * @memberof dno.v1.Gap
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Gap.prototype.toJSON = function() {
                return Gap.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Gap
             * @function getTypeUrl
             * @memberof dno.v1.Gap
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Gap.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/dno.v1.Gap";
            };

            return Gap;
        })();

        v1.EventList = (function() {

            /**
             * Properties of an EventList.
             * @typedef {Object} dno.v1.EventList.$Properties
             * @property {Array.<dno.v1.Event.$Properties>|null} [events] EventList events
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an EventList.
             * @memberof dno.v1
             * @interface IEventList
             * @augments dno.v1.EventList.$Properties
             * @deprecated Use dno.v1.EventList.$Properties instead.
             */

            /**
             * Shape of an EventList.
             * @typedef {dno.v1.EventList.$Properties} dno.v1.EventList.$Shape
             */

            /**
             * Constructs a new EventList.
             * @memberof dno.v1
             * @classdesc Represents an EventList.
             * @constructor
             * @param {dno.v1.EventList.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const EventList = function (properties) {
                this.events = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * EventList events.
             * @member {Array.<dno.v1.Event.$Properties>} events
             * @memberof dno.v1.EventList
             * @instance
             */
            EventList.prototype.events = $util.emptyArray;

            /**
             * Creates a new EventList instance using the specified properties.
             * @function create
             * @memberof dno.v1.EventList
             * @static
             * @param {dno.v1.EventList.$Properties=} [properties] Properties to set
             * @returns {dno.v1.EventList} EventList instance
             * @type {{
             *   (properties: dno.v1.EventList.$Shape): dno.v1.EventList & dno.v1.EventList.$Shape;
             *   (properties?: dno.v1.EventList.$Properties): dno.v1.EventList;
             * }}
             */
            EventList.create = function(properties) {
                return new EventList(properties);
            };

            /**
             * Encodes the specified EventList message. Does not implicitly {@link dno.v1.EventList.verify|verify} messages.
             * @function encode
             * @memberof dno.v1.EventList
             * @static
             * @param {dno.v1.EventList.$Properties} message EventList message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            EventList.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.events != null && message.events.length)
                    for (let i = 0; i < message.events.length; ++i)
                        $root.dno.v1.Event.encode(message.events[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an EventList message from the specified reader or buffer.
             * @function decode
             * @memberof dno.v1.EventList
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {dno.v1.EventList & dno.v1.EventList.$Shape} EventList
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            EventList.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.dno.v1.EventList();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.events && message.events.length))
                                message.events = [];
                            message.events.push($root.dno.v1.Event.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies an EventList message.
             * @function verify
             * @memberof dno.v1.EventList
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            EventList.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.events != null && $Object.hasOwnProperty.call(message, "events")) {
                    if (!$Array.isArray(message.events))
                        return "events: array expected";
                    for (let i = 0; i < message.events.length; ++i) {
                        let error = $root.dno.v1.Event.verify(message.events[i], _depth + 1);
                        if (error)
                            return "events." + error;
                    }
                }
                return null;
            };

            /**
             * Creates an EventList message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof dno.v1.EventList
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {dno.v1.EventList} EventList
             */
            EventList.fromObject = function (object, _depth) {
                if (object instanceof $root.dno.v1.EventList)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".dno.v1.EventList: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.dno.v1.EventList();
                if (object.events) {
                    if (!$Array.isArray(object.events))
                        throw $TypeError(".dno.v1.EventList.events: array expected");
                    message.events = $Array(object.events.length);
                    for (let i = 0; i < object.events.length; ++i) {
                        if (!$util.isObject(object.events[i]))
                            throw $TypeError(".dno.v1.EventList.events: object expected");
                        message.events[i] = $root.dno.v1.Event.fromObject(object.events[i], _depth + 1);
                    }
                }
                return message;
            };

            /**
             * Creates a plain object from an EventList message. Also converts values to other types if specified.
             * @function toObject
             * @memberof dno.v1.EventList
             * @static
             * @param {dno.v1.EventList} message EventList
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            EventList.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.events = [];
                if (message.events && message.events.length) {
                    object.events = $Array(message.events.length);
                    for (let j = 0; j < message.events.length; ++j)
                        object.events[j] = $root.dno.v1.Event.toObject(message.events[j], options, _depth + 1);
                }
                return object;
            };

            /**
             * Converts this EventList to JSON.
             * @function toJSON
             * @memberof dno.v1.EventList
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            EventList.prototype.toJSON = function() {
                return EventList.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for EventList
             * @function getTypeUrl
             * @memberof dno.v1.EventList
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            EventList.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/dno.v1.EventList";
            };

            return EventList;
        })();

        v1.Event = (function() {

            /**
             * Properties of an Event.
             * @typedef {Object} dno.v1.Event.$Properties
             * @property {string|null} [kind] Event kind
             * @property {Long|null} [startUtcMs] Event startUtcMs
             * @property {Long|null} [endUtcMs] Event endUtcMs
             * @property {string|null} [phase] Event phase
             * @property {Long|null} [extreme] Event extreme
             * @property {string|null} [unit] Event unit
             * @property {number|null} [scale] Event scale
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Event.
             * @memberof dno.v1
             * @interface IEvent
             * @augments dno.v1.Event.$Properties
             * @deprecated Use dno.v1.Event.$Properties instead.
             */

            /**
             * Shape of an Event.
             * @typedef {dno.v1.Event.$Properties} dno.v1.Event.$Shape
             */

            /**
             * Constructs a new Event.
             * @memberof dno.v1
             * @classdesc Represents an Event.
             * @constructor
             * @param {dno.v1.Event.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Event = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Event kind.
             * @member {string} kind
             * @memberof dno.v1.Event
             * @instance
             */
            Event.prototype.kind = "";

            /**
             * Event startUtcMs.
             * @member {Long} startUtcMs
             * @memberof dno.v1.Event
             * @instance
             */
            Event.prototype.startUtcMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Event endUtcMs.
             * @member {Long|null|undefined} endUtcMs
             * @memberof dno.v1.Event
             * @instance
             */
            Event.prototype.endUtcMs = null;

            /**
             * Event phase.
             * @member {string} phase
             * @memberof dno.v1.Event
             * @instance
             */
            Event.prototype.phase = "";

            /**
             * Event extreme.
             * @member {Long|null|undefined} extreme
             * @memberof dno.v1.Event
             * @instance
             */
            Event.prototype.extreme = null;

            /**
             * Event unit.
             * @member {string} unit
             * @memberof dno.v1.Event
             * @instance
             */
            Event.prototype.unit = "";

            /**
             * Event scale.
             * @member {number} scale
             * @memberof dno.v1.Event
             * @instance
             */
            Event.prototype.scale = 0;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Event.prototype, "_endUtcMs", {
                get: $util.oneOfGetter($oneOfFields = ["endUtcMs"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Event.prototype, "_extreme", {
                get: $util.oneOfGetter($oneOfFields = ["extreme"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new Event instance using the specified properties.
             * @function create
             * @memberof dno.v1.Event
             * @static
             * @param {dno.v1.Event.$Properties=} [properties] Properties to set
             * @returns {dno.v1.Event} Event instance
             * @type {{
             *   (properties: dno.v1.Event.$Shape): dno.v1.Event & dno.v1.Event.$Shape;
             *   (properties?: dno.v1.Event.$Properties): dno.v1.Event;
             * }}
             */
            Event.create = function(properties) {
                return new Event(properties);
            };

            /**
             * Encodes the specified Event message. Does not implicitly {@link dno.v1.Event.verify|verify} messages.
             * @function encode
             * @memberof dno.v1.Event
             * @static
             * @param {dno.v1.Event.$Properties} message Event message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Event.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind") && message.kind !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.kind);
                if (message.startUtcMs != null && $Object.hasOwnProperty.call(message, "startUtcMs") && (typeof message.startUtcMs === "object" ? message.startUtcMs.low || message.startUtcMs.high : message.startUtcMs !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).int64(message.startUtcMs);
                if (message.endUtcMs != null && $Object.hasOwnProperty.call(message, "endUtcMs"))
                    writer.uint32(/* id 3, wireType 0 =*/24).int64(message.endUtcMs);
                if (message.phase != null && $Object.hasOwnProperty.call(message, "phase") && message.phase !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.phase);
                if (message.extreme != null && $Object.hasOwnProperty.call(message, "extreme"))
                    writer.uint32(/* id 5, wireType 0 =*/40).sint64(message.extreme);
                if (message.unit != null && $Object.hasOwnProperty.call(message, "unit") && message.unit !== "")
                    writer.uint32(/* id 6, wireType 2 =*/50).string(message.unit);
                if (message.scale != null && $Object.hasOwnProperty.call(message, "scale") && message.scale !== 0)
                    writer.uint32(/* id 7, wireType 0 =*/56).sint32(message.scale);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Event message from the specified reader or buffer.
             * @function decode
             * @memberof dno.v1.Event
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {dno.v1.Event & dno.v1.Event.$Shape} Event
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Event.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.dno.v1.Event();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.kind = value;
                            else
                                delete message.kind;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.startUtcMs = value;
                            else
                                delete message.startUtcMs;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.endUtcMs = reader.int64();
                            message._endUtcMs = "endUtcMs";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.phase = value;
                            else
                                delete message.phase;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            message.extreme = reader.sint64();
                            message._extreme = "extreme";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.unit = value;
                            else
                                delete message.unit;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.sint32())
                                message.scale = value;
                            else
                                delete message.scale;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies an Event message.
             * @function verify
             * @memberof dno.v1.Event
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Event.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                let properties = {};
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
                    if (!$util.isString(message.kind))
                        return "kind: string expected";
                if (message.startUtcMs != null && $Object.hasOwnProperty.call(message, "startUtcMs"))
                    if (!$util.isInteger(message.startUtcMs) && !(message.startUtcMs && $util.isInteger(message.startUtcMs.low) && $util.isInteger(message.startUtcMs.high)))
                        return "startUtcMs: integer|Long expected";
                if (message.endUtcMs != null && $Object.hasOwnProperty.call(message, "endUtcMs")) {
                    properties._endUtcMs = 1;
                    if (!$util.isInteger(message.endUtcMs) && !(message.endUtcMs && $util.isInteger(message.endUtcMs.low) && $util.isInteger(message.endUtcMs.high)))
                        return "endUtcMs: integer|Long expected";
                }
                if (message.phase != null && $Object.hasOwnProperty.call(message, "phase"))
                    if (!$util.isString(message.phase))
                        return "phase: string expected";
                if (message.extreme != null && $Object.hasOwnProperty.call(message, "extreme")) {
                    properties._extreme = 1;
                    if (!$util.isInteger(message.extreme) && !(message.extreme && $util.isInteger(message.extreme.low) && $util.isInteger(message.extreme.high)))
                        return "extreme: integer|Long expected";
                }
                if (message.unit != null && $Object.hasOwnProperty.call(message, "unit"))
                    if (!$util.isString(message.unit))
                        return "unit: string expected";
                if (message.scale != null && $Object.hasOwnProperty.call(message, "scale"))
                    if (!$util.isInteger(message.scale))
                        return "scale: integer expected";
                return null;
            };

            /**
             * Creates an Event message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof dno.v1.Event
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {dno.v1.Event} Event
             */
            Event.fromObject = function (object, _depth) {
                if (object instanceof $root.dno.v1.Event)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".dno.v1.Event: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.dno.v1.Event();
                if (object.kind != null)
                    if (typeof object.kind !== "string" || object.kind.length)
                        message.kind = $String(object.kind);
                if (object.startUtcMs != null)
                    if (typeof object.startUtcMs === "object" ? object.startUtcMs.low || object.startUtcMs.high : $Number(object.startUtcMs) !== 0)
                        if ($util.Long)
                            message.startUtcMs = $util.Long.fromValue(object.startUtcMs, false);
                        else if (typeof object.startUtcMs === "string")
                            message.startUtcMs = $parseInt(object.startUtcMs, 10);
                        else if (typeof object.startUtcMs === "number")
                            message.startUtcMs = object.startUtcMs;
                        else if (typeof object.startUtcMs === "object")
                            message.startUtcMs = new $util.LongBits(object.startUtcMs.low >>> 0, object.startUtcMs.high >>> 0).toNumber();
                if (object.endUtcMs != null)
                    if ($util.Long)
                        message.endUtcMs = $util.Long.fromValue(object.endUtcMs, false);
                    else if (typeof object.endUtcMs === "string")
                        message.endUtcMs = $parseInt(object.endUtcMs, 10);
                    else if (typeof object.endUtcMs === "number")
                        message.endUtcMs = object.endUtcMs;
                    else if (typeof object.endUtcMs === "object")
                        message.endUtcMs = new $util.LongBits(object.endUtcMs.low >>> 0, object.endUtcMs.high >>> 0).toNumber();
                if (object.phase != null)
                    if (typeof object.phase !== "string" || object.phase.length)
                        message.phase = $String(object.phase);
                if (object.extreme != null)
                    if ($util.Long)
                        message.extreme = $util.Long.fromValue(object.extreme, false);
                    else if (typeof object.extreme === "string")
                        message.extreme = $parseInt(object.extreme, 10);
                    else if (typeof object.extreme === "number")
                        message.extreme = object.extreme;
                    else if (typeof object.extreme === "object")
                        message.extreme = new $util.LongBits(object.extreme.low >>> 0, object.extreme.high >>> 0).toNumber();
                if (object.unit != null)
                    if (typeof object.unit !== "string" || object.unit.length)
                        message.unit = $String(object.unit);
                if (object.scale != null)
                    if ($Number(object.scale) !== 0)
                        message.scale = object.scale | 0;
                return message;
            };

            /**
             * Creates a plain object from an Event message. Also converts values to other types if specified.
             * @function toObject
             * @memberof dno.v1.Event
             * @static
             * @param {dno.v1.Event} message Event
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Event.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.kind = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.startUtcMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.startUtcMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.phase = "";
                    object.unit = "";
                    object.scale = 0;
                }
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
                    object.kind = message.kind;
                if (message.startUtcMs != null && $Object.hasOwnProperty.call(message, "startUtcMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.startUtcMs = typeof message.startUtcMs === "number" ? $BigInt(message.startUtcMs) : $util.Long.fromBits(message.startUtcMs.low >>> 0, message.startUtcMs.high >>> 0, false).toBigInt();
                    else if (typeof message.startUtcMs === "number")
                        object.startUtcMs = options.longs === $String ? $String(message.startUtcMs) : message.startUtcMs;
                    else
                        object.startUtcMs = options.longs === $String ? $util.Long.prototype.toString.call(message.startUtcMs) : options.longs === $Number ? new $util.LongBits(message.startUtcMs.low >>> 0, message.startUtcMs.high >>> 0).toNumber() : message.startUtcMs;
                if (message.endUtcMs != null && $Object.hasOwnProperty.call(message, "endUtcMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.endUtcMs = typeof message.endUtcMs === "number" ? $BigInt(message.endUtcMs) : $util.Long.fromBits(message.endUtcMs.low >>> 0, message.endUtcMs.high >>> 0, false).toBigInt();
                    else if (typeof message.endUtcMs === "number")
                        object.endUtcMs = options.longs === $String ? $String(message.endUtcMs) : message.endUtcMs;
                    else
                        object.endUtcMs = options.longs === $String ? $util.Long.prototype.toString.call(message.endUtcMs) : options.longs === $Number ? new $util.LongBits(message.endUtcMs.low >>> 0, message.endUtcMs.high >>> 0).toNumber() : message.endUtcMs;
                if (message.phase != null && $Object.hasOwnProperty.call(message, "phase"))
                    object.phase = message.phase;
                if (message.extreme != null && $Object.hasOwnProperty.call(message, "extreme"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.extreme = typeof message.extreme === "number" ? $BigInt(message.extreme) : $util.Long.fromBits(message.extreme.low >>> 0, message.extreme.high >>> 0, false).toBigInt();
                    else if (typeof message.extreme === "number")
                        object.extreme = options.longs === $String ? $String(message.extreme) : message.extreme;
                    else
                        object.extreme = options.longs === $String ? $util.Long.prototype.toString.call(message.extreme) : options.longs === $Number ? new $util.LongBits(message.extreme.low >>> 0, message.extreme.high >>> 0).toNumber() : message.extreme;
                if (message.unit != null && $Object.hasOwnProperty.call(message, "unit"))
                    object.unit = message.unit;
                if (message.scale != null && $Object.hasOwnProperty.call(message, "scale"))
                    object.scale = message.scale;
                return object;
            };

            /**
             * Converts this Event to JSON.
             * @function toJSON
             * @memberof dno.v1.Event
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Event.prototype.toJSON = function() {
                return Event.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Event
             * @function getTypeUrl
             * @memberof dno.v1.Event
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Event.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/dno.v1.Event";
            };

            return Event;
        })();

        v1.RegisterReadings = (function() {

            /**
             * Properties of a RegisterReadings.
             * @typedef {Object} dno.v1.RegisterReadings.$Properties
             * @property {Long|null} [readAtUtcMs] RegisterReadings readAtUtcMs
             * @property {Array.<dno.v1.RegisterReading.$Properties>|null} [readings] RegisterReadings readings
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RegisterReadings.
             * @memberof dno.v1
             * @interface IRegisterReadings
             * @augments dno.v1.RegisterReadings.$Properties
             * @deprecated Use dno.v1.RegisterReadings.$Properties instead.
             */

            /**
             * Shape of a RegisterReadings.
             * @typedef {dno.v1.RegisterReadings.$Properties} dno.v1.RegisterReadings.$Shape
             */

            /**
             * Constructs a new RegisterReadings.
             * @memberof dno.v1
             * @classdesc Represents a RegisterReadings.
             * @constructor
             * @param {dno.v1.RegisterReadings.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RegisterReadings = function (properties) {
                this.readings = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RegisterReadings readAtUtcMs.
             * @member {Long} readAtUtcMs
             * @memberof dno.v1.RegisterReadings
             * @instance
             */
            RegisterReadings.prototype.readAtUtcMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * RegisterReadings readings.
             * @member {Array.<dno.v1.RegisterReading.$Properties>} readings
             * @memberof dno.v1.RegisterReadings
             * @instance
             */
            RegisterReadings.prototype.readings = $util.emptyArray;

            /**
             * Creates a new RegisterReadings instance using the specified properties.
             * @function create
             * @memberof dno.v1.RegisterReadings
             * @static
             * @param {dno.v1.RegisterReadings.$Properties=} [properties] Properties to set
             * @returns {dno.v1.RegisterReadings} RegisterReadings instance
             * @type {{
             *   (properties: dno.v1.RegisterReadings.$Shape): dno.v1.RegisterReadings & dno.v1.RegisterReadings.$Shape;
             *   (properties?: dno.v1.RegisterReadings.$Properties): dno.v1.RegisterReadings;
             * }}
             */
            RegisterReadings.create = function(properties) {
                return new RegisterReadings(properties);
            };

            /**
             * Encodes the specified RegisterReadings message. Does not implicitly {@link dno.v1.RegisterReadings.verify|verify} messages.
             * @function encode
             * @memberof dno.v1.RegisterReadings
             * @static
             * @param {dno.v1.RegisterReadings.$Properties} message RegisterReadings message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RegisterReadings.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.readAtUtcMs != null && $Object.hasOwnProperty.call(message, "readAtUtcMs") && (typeof message.readAtUtcMs === "object" ? message.readAtUtcMs.low || message.readAtUtcMs.high : message.readAtUtcMs !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).int64(message.readAtUtcMs);
                if (message.readings != null && message.readings.length)
                    for (let i = 0; i < message.readings.length; ++i)
                        $root.dno.v1.RegisterReading.encode(message.readings[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RegisterReadings message from the specified reader or buffer.
             * @function decode
             * @memberof dno.v1.RegisterReadings
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {dno.v1.RegisterReadings & dno.v1.RegisterReadings.$Shape} RegisterReadings
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RegisterReadings.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.dno.v1.RegisterReadings();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.readAtUtcMs = value;
                            else
                                delete message.readAtUtcMs;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.readings && message.readings.length))
                                message.readings = [];
                            message.readings.push($root.dno.v1.RegisterReading.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a RegisterReadings message.
             * @function verify
             * @memberof dno.v1.RegisterReadings
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            RegisterReadings.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.readAtUtcMs != null && $Object.hasOwnProperty.call(message, "readAtUtcMs"))
                    if (!$util.isInteger(message.readAtUtcMs) && !(message.readAtUtcMs && $util.isInteger(message.readAtUtcMs.low) && $util.isInteger(message.readAtUtcMs.high)))
                        return "readAtUtcMs: integer|Long expected";
                if (message.readings != null && $Object.hasOwnProperty.call(message, "readings")) {
                    if (!$Array.isArray(message.readings))
                        return "readings: array expected";
                    for (let i = 0; i < message.readings.length; ++i) {
                        let error = $root.dno.v1.RegisterReading.verify(message.readings[i], _depth + 1);
                        if (error)
                            return "readings." + error;
                    }
                }
                return null;
            };

            /**
             * Creates a RegisterReadings message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof dno.v1.RegisterReadings
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {dno.v1.RegisterReadings} RegisterReadings
             */
            RegisterReadings.fromObject = function (object, _depth) {
                if (object instanceof $root.dno.v1.RegisterReadings)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".dno.v1.RegisterReadings: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.dno.v1.RegisterReadings();
                if (object.readAtUtcMs != null)
                    if (typeof object.readAtUtcMs === "object" ? object.readAtUtcMs.low || object.readAtUtcMs.high : $Number(object.readAtUtcMs) !== 0)
                        if ($util.Long)
                            message.readAtUtcMs = $util.Long.fromValue(object.readAtUtcMs, false);
                        else if (typeof object.readAtUtcMs === "string")
                            message.readAtUtcMs = $parseInt(object.readAtUtcMs, 10);
                        else if (typeof object.readAtUtcMs === "number")
                            message.readAtUtcMs = object.readAtUtcMs;
                        else if (typeof object.readAtUtcMs === "object")
                            message.readAtUtcMs = new $util.LongBits(object.readAtUtcMs.low >>> 0, object.readAtUtcMs.high >>> 0).toNumber();
                if (object.readings) {
                    if (!$Array.isArray(object.readings))
                        throw $TypeError(".dno.v1.RegisterReadings.readings: array expected");
                    message.readings = $Array(object.readings.length);
                    for (let i = 0; i < object.readings.length; ++i) {
                        if (!$util.isObject(object.readings[i]))
                            throw $TypeError(".dno.v1.RegisterReadings.readings: object expected");
                        message.readings[i] = $root.dno.v1.RegisterReading.fromObject(object.readings[i], _depth + 1);
                    }
                }
                return message;
            };

            /**
             * Creates a plain object from a RegisterReadings message. Also converts values to other types if specified.
             * @function toObject
             * @memberof dno.v1.RegisterReadings
             * @static
             * @param {dno.v1.RegisterReadings} message RegisterReadings
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            RegisterReadings.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.readings = [];
                if (options.defaults)
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.readAtUtcMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.readAtUtcMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                if (message.readAtUtcMs != null && $Object.hasOwnProperty.call(message, "readAtUtcMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.readAtUtcMs = typeof message.readAtUtcMs === "number" ? $BigInt(message.readAtUtcMs) : $util.Long.fromBits(message.readAtUtcMs.low >>> 0, message.readAtUtcMs.high >>> 0, false).toBigInt();
                    else if (typeof message.readAtUtcMs === "number")
                        object.readAtUtcMs = options.longs === $String ? $String(message.readAtUtcMs) : message.readAtUtcMs;
                    else
                        object.readAtUtcMs = options.longs === $String ? $util.Long.prototype.toString.call(message.readAtUtcMs) : options.longs === $Number ? new $util.LongBits(message.readAtUtcMs.low >>> 0, message.readAtUtcMs.high >>> 0).toNumber() : message.readAtUtcMs;
                if (message.readings && message.readings.length) {
                    object.readings = $Array(message.readings.length);
                    for (let j = 0; j < message.readings.length; ++j)
                        object.readings[j] = $root.dno.v1.RegisterReading.toObject(message.readings[j], options, _depth + 1);
                }
                return object;
            };

            /**
             * Converts this RegisterReadings to JSON.
             * @function toJSON
             * @memberof dno.v1.RegisterReadings
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            RegisterReadings.prototype.toJSON = function() {
                return RegisterReadings.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for RegisterReadings
             * @function getTypeUrl
             * @memberof dno.v1.RegisterReadings
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            RegisterReadings.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/dno.v1.RegisterReadings";
            };

            return RegisterReadings;
        })();

        v1.RegisterReading = (function() {

            /**
             * Properties of a RegisterReading.
             * @typedef {Object} dno.v1.RegisterReading.$Properties
             * @property {string|null} [quantity] RegisterReading quantity
             * @property {string|null} [unit] RegisterReading unit
             * @property {number|null} [scale] RegisterReading scale
             * @property {Long|null} [value] RegisterReading value
             * @property {dno.v1.Quality|null} [quality] RegisterReading quality
             * @property {dno.v1.QualityReason|null} [reason] RegisterReading reason
             * @property {string|null} [mpan] RegisterReading mpan
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RegisterReading.
             * @memberof dno.v1
             * @interface IRegisterReading
             * @augments dno.v1.RegisterReading.$Properties
             * @deprecated Use dno.v1.RegisterReading.$Properties instead.
             */

            /**
             * Shape of a RegisterReading.
             * @typedef {dno.v1.RegisterReading.$Properties} dno.v1.RegisterReading.$Shape
             */

            /**
             * Constructs a new RegisterReading.
             * @memberof dno.v1
             * @classdesc Represents a RegisterReading.
             * @constructor
             * @param {dno.v1.RegisterReading.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RegisterReading = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RegisterReading quantity.
             * @member {string} quantity
             * @memberof dno.v1.RegisterReading
             * @instance
             */
            RegisterReading.prototype.quantity = "";

            /**
             * RegisterReading unit.
             * @member {string} unit
             * @memberof dno.v1.RegisterReading
             * @instance
             */
            RegisterReading.prototype.unit = "";

            /**
             * RegisterReading scale.
             * @member {number} scale
             * @memberof dno.v1.RegisterReading
             * @instance
             */
            RegisterReading.prototype.scale = 0;

            /**
             * RegisterReading value.
             * @member {Long} value
             * @memberof dno.v1.RegisterReading
             * @instance
             */
            RegisterReading.prototype.value = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * RegisterReading quality.
             * @member {dno.v1.Quality} quality
             * @memberof dno.v1.RegisterReading
             * @instance
             */
            RegisterReading.prototype.quality = 0;

            /**
             * RegisterReading reason.
             * @member {dno.v1.QualityReason} reason
             * @memberof dno.v1.RegisterReading
             * @instance
             */
            RegisterReading.prototype.reason = 0;

            /**
             * RegisterReading mpan.
             * @member {string} mpan
             * @memberof dno.v1.RegisterReading
             * @instance
             */
            RegisterReading.prototype.mpan = "";

            /**
             * Creates a new RegisterReading instance using the specified properties.
             * @function create
             * @memberof dno.v1.RegisterReading
             * @static
             * @param {dno.v1.RegisterReading.$Properties=} [properties] Properties to set
             * @returns {dno.v1.RegisterReading} RegisterReading instance
             * @type {{
             *   (properties: dno.v1.RegisterReading.$Shape): dno.v1.RegisterReading & dno.v1.RegisterReading.$Shape;
             *   (properties?: dno.v1.RegisterReading.$Properties): dno.v1.RegisterReading;
             * }}
             */
            RegisterReading.create = function(properties) {
                return new RegisterReading(properties);
            };

            /**
             * Encodes the specified RegisterReading message. Does not implicitly {@link dno.v1.RegisterReading.verify|verify} messages.
             * @function encode
             * @memberof dno.v1.RegisterReading
             * @static
             * @param {dno.v1.RegisterReading.$Properties} message RegisterReading message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RegisterReading.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.quantity != null && $Object.hasOwnProperty.call(message, "quantity") && message.quantity !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.quantity);
                if (message.unit != null && $Object.hasOwnProperty.call(message, "unit") && message.unit !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.unit);
                if (message.scale != null && $Object.hasOwnProperty.call(message, "scale") && message.scale !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).sint32(message.scale);
                if (message.value != null && $Object.hasOwnProperty.call(message, "value") && (typeof message.value === "object" ? message.value.low || message.value.high : message.value !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).sint64(message.value);
                if (message.quality != null && $Object.hasOwnProperty.call(message, "quality") && message.quality !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).int32(message.quality);
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== 0)
                    writer.uint32(/* id 6, wireType 0 =*/48).int32(message.reason);
                if (message.mpan != null && $Object.hasOwnProperty.call(message, "mpan") && message.mpan !== "")
                    writer.uint32(/* id 7, wireType 2 =*/58).string(message.mpan);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RegisterReading message from the specified reader or buffer.
             * @function decode
             * @memberof dno.v1.RegisterReading
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {dno.v1.RegisterReading & dno.v1.RegisterReading.$Shape} RegisterReading
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RegisterReading.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.dno.v1.RegisterReading();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.quantity = value;
                            else
                                delete message.quantity;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.unit = value;
                            else
                                delete message.unit;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.sint32())
                                message.scale = value;
                            else
                                delete message.scale;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.sint64()) === "object" ? value.low || value.high : value !== 0)
                                message.value = value;
                            else
                                delete message.value;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.quality = value;
                            else
                                delete message.quality;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.reason = value;
                            else
                                delete message.reason;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.mpan = value;
                            else
                                delete message.mpan;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a RegisterReading message.
             * @function verify
             * @memberof dno.v1.RegisterReading
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            RegisterReading.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.quantity != null && $Object.hasOwnProperty.call(message, "quantity"))
                    if (!$util.isString(message.quantity))
                        return "quantity: string expected";
                if (message.unit != null && $Object.hasOwnProperty.call(message, "unit"))
                    if (!$util.isString(message.unit))
                        return "unit: string expected";
                if (message.scale != null && $Object.hasOwnProperty.call(message, "scale"))
                    if (!$util.isInteger(message.scale))
                        return "scale: integer expected";
                if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
                    if (!$util.isInteger(message.value) && !(message.value && $util.isInteger(message.value.low) && $util.isInteger(message.value.high)))
                        return "value: integer|Long expected";
                if (message.quality != null && $Object.hasOwnProperty.call(message, "quality"))
                    if (typeof message.quality !== "number" || (message.quality | 0) !== message.quality)
                        return "quality: enum value expected";
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason"))
                    if (typeof message.reason !== "number" || (message.reason | 0) !== message.reason)
                        return "reason: enum value expected";
                if (message.mpan != null && $Object.hasOwnProperty.call(message, "mpan"))
                    if (!$util.isString(message.mpan))
                        return "mpan: string expected";
                return null;
            };

            /**
             * Creates a RegisterReading message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof dno.v1.RegisterReading
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {dno.v1.RegisterReading} RegisterReading
             */
            RegisterReading.fromObject = function (object, _depth) {
                if (object instanceof $root.dno.v1.RegisterReading)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".dno.v1.RegisterReading: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.dno.v1.RegisterReading();
                if (object.quantity != null)
                    if (typeof object.quantity !== "string" || object.quantity.length)
                        message.quantity = $String(object.quantity);
                if (object.unit != null)
                    if (typeof object.unit !== "string" || object.unit.length)
                        message.unit = $String(object.unit);
                if (object.scale != null)
                    if ($Number(object.scale) !== 0)
                        message.scale = object.scale | 0;
                if (object.value != null)
                    if (typeof object.value === "object" ? object.value.low || object.value.high : $Number(object.value) !== 0)
                        if ($util.Long)
                            message.value = $util.Long.fromValue(object.value, false);
                        else if (typeof object.value === "string")
                            message.value = $parseInt(object.value, 10);
                        else if (typeof object.value === "number")
                            message.value = object.value;
                        else if (typeof object.value === "object")
                            message.value = new $util.LongBits(object.value.low >>> 0, object.value.high >>> 0).toNumber();
                if (object.quality !== 0 && (typeof object.quality !== "string" || $root.dno.v1.Quality[object.quality] !== 0))
                    switch (object.quality) {
                    case "QUALITY_UNSPECIFIED":
                    case 0:
                        message.quality = 0;
                        break;
                    case "QUALITY_VALID":
                    case 1:
                        message.quality = 1;
                        break;
                    case "QUALITY_PARTIAL":
                    case 2:
                        message.quality = 2;
                        break;
                    case "QUALITY_ESTIMATED":
                    case 3:
                        message.quality = 3;
                        break;
                    case "QUALITY_NOT_AVAILABLE":
                    case 4:
                        message.quality = 4;
                        break;
                    default:
                        if (typeof object.quality === "number" && (object.quality | 0) === object.quality)
                            message.quality = object.quality;
                    }
                if (object.reason !== 0 && (typeof object.reason !== "string" || $root.dno.v1.QualityReason[object.reason] !== 0))
                    switch (object.reason) {
                    case "QUALITY_REASON_UNSPECIFIED":
                    case 0:
                        message.reason = 0;
                        break;
                    case "QUALITY_REASON_NONE":
                    case 1:
                        message.reason = 1;
                        break;
                    case "QUALITY_REASON_NO_ANSWER":
                    case 2:
                        message.reason = 2;
                        break;
                    case "QUALITY_REASON_RECORDING_CHANGED":
                    case 3:
                        message.reason = 3;
                        break;
                    case "QUALITY_REASON_GATEWAY_DOWN":
                    case 4:
                        message.reason = 4;
                        break;
                    case "QUALITY_REASON_POWER_FAILURE":
                    case 5:
                        message.reason = 5;
                        break;
                    case "QUALITY_REASON_CLOCK_STEP":
                    case 6:
                        message.reason = 6;
                        break;
                    case "QUALITY_REASON_REGISTER_ROLLED_BACK":
                    case 7:
                        message.reason = 7;
                        break;
                    case "QUALITY_REASON_METER_REPLACED":
                    case 8:
                        message.reason = 8;
                        break;
                    case "QUALITY_REASON_DEVICE_NOT_AVAILABLE":
                    case 9:
                        message.reason = 9;
                        break;
                    case "QUALITY_REASON_IMPLAUSIBLE":
                    case 10:
                        message.reason = 10;
                        break;
                    case "QUALITY_REASON_NOT_FITTED":
                    case 11:
                        message.reason = 11;
                        break;
                    case "QUALITY_REASON_DEVICE_EXCEPTION":
                    case 12:
                        message.reason = 12;
                        break;
                    default:
                        if (typeof object.reason === "number" && (object.reason | 0) === object.reason)
                            message.reason = object.reason;
                    }
                if (object.mpan != null)
                    if (typeof object.mpan !== "string" || object.mpan.length)
                        message.mpan = $String(object.mpan);
                return message;
            };

            /**
             * Creates a plain object from a RegisterReading message. Also converts values to other types if specified.
             * @function toObject
             * @memberof dno.v1.RegisterReading
             * @static
             * @param {dno.v1.RegisterReading} message RegisterReading
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            RegisterReading.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.quantity = "";
                    object.unit = "";
                    object.scale = 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.value = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.value = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.quality = options.enums === $String ? "QUALITY_UNSPECIFIED" : 0;
                    object.reason = options.enums === $String ? "QUALITY_REASON_UNSPECIFIED" : 0;
                    object.mpan = "";
                }
                if (message.quantity != null && $Object.hasOwnProperty.call(message, "quantity"))
                    object.quantity = message.quantity;
                if (message.unit != null && $Object.hasOwnProperty.call(message, "unit"))
                    object.unit = message.unit;
                if (message.scale != null && $Object.hasOwnProperty.call(message, "scale"))
                    object.scale = message.scale;
                if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.value = typeof message.value === "number" ? $BigInt(message.value) : $util.Long.fromBits(message.value.low >>> 0, message.value.high >>> 0, false).toBigInt();
                    else if (typeof message.value === "number")
                        object.value = options.longs === $String ? $String(message.value) : message.value;
                    else
                        object.value = options.longs === $String ? $util.Long.prototype.toString.call(message.value) : options.longs === $Number ? new $util.LongBits(message.value.low >>> 0, message.value.high >>> 0).toNumber() : message.value;
                if (message.quality != null && $Object.hasOwnProperty.call(message, "quality"))
                    object.quality = options.enums === $String ? $root.dno.v1.Quality[message.quality] === $undefined ? message.quality : $root.dno.v1.Quality[message.quality] : message.quality;
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason"))
                    object.reason = options.enums === $String ? $root.dno.v1.QualityReason[message.reason] === $undefined ? message.reason : $root.dno.v1.QualityReason[message.reason] : message.reason;
                if (message.mpan != null && $Object.hasOwnProperty.call(message, "mpan"))
                    object.mpan = message.mpan;
                return object;
            };

            /**
             * Converts this RegisterReading to JSON.
             * @function toJSON
             * @memberof dno.v1.RegisterReading
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            RegisterReading.prototype.toJSON = function() {
                return RegisterReading.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for RegisterReading
             * @function getTypeUrl
             * @memberof dno.v1.RegisterReading
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            RegisterReading.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/dno.v1.RegisterReading";
            };

            return RegisterReading;
        })();

        v1.Header = (function() {

            /**
             * Properties of a Header.
             * @typedef {Object} dno.v1.Header.$Properties
             * @property {string|null} [messageId] Header messageId
             * @property {string|null} [correlationId] Header correlationId
             * @property {dno.v1.Target.$Properties|null} [target] Header target
             * @property {string|null} [originator] Header originator
             * @property {Long|null} [sentAtUtcMs] Header sentAtUtcMs
             * @property {Long|null} [counter] Header counter
             * @property {Long|null} [validFromUtcMs] Header validFromUtcMs
             * @property {Long|null} [validUntilUtcMs] Header validUntilUtcMs
             * @property {string|null} [keyId] Header keyId
             * @property {Uint8Array|null} [signature] Header signature
             * @property {string|null} [gatewayId] Header gatewayId
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Header.
             * @memberof dno.v1
             * @interface IHeader
             * @augments dno.v1.Header.$Properties
             * @deprecated Use dno.v1.Header.$Properties instead.
             */

            /**
             * Shape of a Header.
             * @typedef {{
             *   messageId?: string|null;
             *   correlationId?: string|null;
             *   target?: dno.v1.Target.$Shape|null;
             *   originator?: string|null;
             *   sentAtUtcMs?: Long|null;
             *   counter?: Long|null;
             *   validFromUtcMs?: Long|null;
             *   validUntilUtcMs?: Long|null;
             *   keyId?: string|null;
             *   signature?: Uint8Array|null;
             *   gatewayId?: string|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} dno.v1.Header.$Shape
             */

            /**
             * Constructs a new Header.
             * @memberof dno.v1
             * @classdesc Represents a Header.
             * @constructor
             * @param {dno.v1.Header.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Header = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Header messageId.
             * @member {string} messageId
             * @memberof dno.v1.Header
             * @instance
             */
            Header.prototype.messageId = "";

            /**
             * Header correlationId.
             * @member {string} correlationId
             * @memberof dno.v1.Header
             * @instance
             */
            Header.prototype.correlationId = "";

            /**
             * Header target.
             * @member {dno.v1.Target.$Properties|null|undefined} target
             * @memberof dno.v1.Header
             * @instance
             */
            Header.prototype.target = null;

            /**
             * Header originator.
             * @member {string} originator
             * @memberof dno.v1.Header
             * @instance
             */
            Header.prototype.originator = "";

            /**
             * Header sentAtUtcMs.
             * @member {Long} sentAtUtcMs
             * @memberof dno.v1.Header
             * @instance
             */
            Header.prototype.sentAtUtcMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Header counter.
             * @member {Long} counter
             * @memberof dno.v1.Header
             * @instance
             */
            Header.prototype.counter = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Header validFromUtcMs.
             * @member {Long|null|undefined} validFromUtcMs
             * @memberof dno.v1.Header
             * @instance
             */
            Header.prototype.validFromUtcMs = null;

            /**
             * Header validUntilUtcMs.
             * @member {Long|null|undefined} validUntilUtcMs
             * @memberof dno.v1.Header
             * @instance
             */
            Header.prototype.validUntilUtcMs = null;

            /**
             * Header keyId.
             * @member {string} keyId
             * @memberof dno.v1.Header
             * @instance
             */
            Header.prototype.keyId = "";

            /**
             * Header signature.
             * @member {Uint8Array} signature
             * @memberof dno.v1.Header
             * @instance
             */
            Header.prototype.signature = $util.newBuffer([]);

            /**
             * Header gatewayId.
             * @member {string} gatewayId
             * @memberof dno.v1.Header
             * @instance
             */
            Header.prototype.gatewayId = "";

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Header.prototype, "_validFromUtcMs", {
                get: $util.oneOfGetter($oneOfFields = ["validFromUtcMs"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Header.prototype, "_validUntilUtcMs", {
                get: $util.oneOfGetter($oneOfFields = ["validUntilUtcMs"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new Header instance using the specified properties.
             * @function create
             * @memberof dno.v1.Header
             * @static
             * @param {dno.v1.Header.$Properties=} [properties] Properties to set
             * @returns {dno.v1.Header} Header instance
             * @type {{
             *   (properties: dno.v1.Header.$Shape): dno.v1.Header & dno.v1.Header.$Shape;
             *   (properties?: dno.v1.Header.$Properties): dno.v1.Header;
             * }}
             */
            Header.create = function(properties) {
                return new Header(properties);
            };

            /**
             * Encodes the specified Header message. Does not implicitly {@link dno.v1.Header.verify|verify} messages.
             * @function encode
             * @memberof dno.v1.Header
             * @static
             * @param {dno.v1.Header.$Properties} message Header message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Header.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.messageId != null && $Object.hasOwnProperty.call(message, "messageId") && message.messageId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.messageId);
                if (message.correlationId != null && $Object.hasOwnProperty.call(message, "correlationId") && message.correlationId !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.correlationId);
                if (message.target != null && $Object.hasOwnProperty.call(message, "target"))
                    $root.dno.v1.Target.encode(message.target, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.originator != null && $Object.hasOwnProperty.call(message, "originator") && message.originator !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.originator);
                if (message.sentAtUtcMs != null && $Object.hasOwnProperty.call(message, "sentAtUtcMs") && (typeof message.sentAtUtcMs === "object" ? message.sentAtUtcMs.low || message.sentAtUtcMs.high : message.sentAtUtcMs !== 0))
                    writer.uint32(/* id 5, wireType 0 =*/40).int64(message.sentAtUtcMs);
                if (message.counter != null && $Object.hasOwnProperty.call(message, "counter") && (typeof message.counter === "object" ? message.counter.low || message.counter.high : message.counter !== 0))
                    writer.uint32(/* id 6, wireType 0 =*/48).uint64(message.counter);
                if (message.validFromUtcMs != null && $Object.hasOwnProperty.call(message, "validFromUtcMs"))
                    writer.uint32(/* id 7, wireType 0 =*/56).int64(message.validFromUtcMs);
                if (message.validUntilUtcMs != null && $Object.hasOwnProperty.call(message, "validUntilUtcMs"))
                    writer.uint32(/* id 8, wireType 0 =*/64).int64(message.validUntilUtcMs);
                if (message.keyId != null && $Object.hasOwnProperty.call(message, "keyId") && message.keyId !== "")
                    writer.uint32(/* id 9, wireType 2 =*/74).string(message.keyId);
                if (message.signature != null && $Object.hasOwnProperty.call(message, "signature") && message.signature.length)
                    writer.uint32(/* id 10, wireType 2 =*/82).bytes(message.signature);
                if (message.gatewayId != null && $Object.hasOwnProperty.call(message, "gatewayId") && message.gatewayId !== "")
                    writer.uint32(/* id 11, wireType 2 =*/90).string(message.gatewayId);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Header message from the specified reader or buffer.
             * @function decode
             * @memberof dno.v1.Header
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {dno.v1.Header & dno.v1.Header.$Shape} Header
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Header.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.dno.v1.Header();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.messageId = value;
                            else
                                delete message.messageId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.correlationId = value;
                            else
                                delete message.correlationId;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.target = $root.dno.v1.Target.decode(reader, reader.size(), $undefined, _depth + 1, message.target);
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.originator = value;
                            else
                                delete message.originator;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.sentAtUtcMs = value;
                            else
                                delete message.sentAtUtcMs;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.counter = value;
                            else
                                delete message.counter;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            message.validFromUtcMs = reader.int64();
                            message._validFromUtcMs = "validFromUtcMs";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            message.validUntilUtcMs = reader.int64();
                            message._validUntilUtcMs = "validUntilUtcMs";
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.keyId = value;
                            else
                                delete message.keyId;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.signature = value;
                            else
                                delete message.signature;
                            continue;
                        }
                    case 11: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.gatewayId = value;
                            else
                                delete message.gatewayId;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a Header message.
             * @function verify
             * @memberof dno.v1.Header
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Header.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                let properties = {};
                if (message.messageId != null && $Object.hasOwnProperty.call(message, "messageId"))
                    if (!$util.isString(message.messageId))
                        return "messageId: string expected";
                if (message.correlationId != null && $Object.hasOwnProperty.call(message, "correlationId"))
                    if (!$util.isString(message.correlationId))
                        return "correlationId: string expected";
                if (message.target != null && $Object.hasOwnProperty.call(message, "target")) {
                    let error = $root.dno.v1.Target.verify(message.target, _depth + 1);
                    if (error)
                        return "target." + error;
                }
                if (message.originator != null && $Object.hasOwnProperty.call(message, "originator"))
                    if (!$util.isString(message.originator))
                        return "originator: string expected";
                if (message.sentAtUtcMs != null && $Object.hasOwnProperty.call(message, "sentAtUtcMs"))
                    if (!$util.isInteger(message.sentAtUtcMs) && !(message.sentAtUtcMs && $util.isInteger(message.sentAtUtcMs.low) && $util.isInteger(message.sentAtUtcMs.high)))
                        return "sentAtUtcMs: integer|Long expected";
                if (message.counter != null && $Object.hasOwnProperty.call(message, "counter"))
                    if (!$util.isInteger(message.counter) && !(message.counter && $util.isInteger(message.counter.low) && $util.isInteger(message.counter.high)))
                        return "counter: integer|Long expected";
                if (message.validFromUtcMs != null && $Object.hasOwnProperty.call(message, "validFromUtcMs")) {
                    properties._validFromUtcMs = 1;
                    if (!$util.isInteger(message.validFromUtcMs) && !(message.validFromUtcMs && $util.isInteger(message.validFromUtcMs.low) && $util.isInteger(message.validFromUtcMs.high)))
                        return "validFromUtcMs: integer|Long expected";
                }
                if (message.validUntilUtcMs != null && $Object.hasOwnProperty.call(message, "validUntilUtcMs")) {
                    properties._validUntilUtcMs = 1;
                    if (!$util.isInteger(message.validUntilUtcMs) && !(message.validUntilUtcMs && $util.isInteger(message.validUntilUtcMs.low) && $util.isInteger(message.validUntilUtcMs.high)))
                        return "validUntilUtcMs: integer|Long expected";
                }
                if (message.keyId != null && $Object.hasOwnProperty.call(message, "keyId"))
                    if (!$util.isString(message.keyId))
                        return "keyId: string expected";
                if (message.signature != null && $Object.hasOwnProperty.call(message, "signature"))
                    if (!(message.signature && typeof message.signature.length === "number" || $util.isString(message.signature)))
                        return "signature: buffer expected";
                if (message.gatewayId != null && $Object.hasOwnProperty.call(message, "gatewayId"))
                    if (!$util.isString(message.gatewayId))
                        return "gatewayId: string expected";
                return null;
            };

            /**
             * Creates a Header message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof dno.v1.Header
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {dno.v1.Header} Header
             */
            Header.fromObject = function (object, _depth) {
                if (object instanceof $root.dno.v1.Header)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".dno.v1.Header: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.dno.v1.Header();
                if (object.messageId != null)
                    if (typeof object.messageId !== "string" || object.messageId.length)
                        message.messageId = $String(object.messageId);
                if (object.correlationId != null)
                    if (typeof object.correlationId !== "string" || object.correlationId.length)
                        message.correlationId = $String(object.correlationId);
                if (object.target != null) {
                    if (!$util.isObject(object.target))
                        throw $TypeError(".dno.v1.Header.target: object expected");
                    message.target = $root.dno.v1.Target.fromObject(object.target, _depth + 1);
                }
                if (object.originator != null)
                    if (typeof object.originator !== "string" || object.originator.length)
                        message.originator = $String(object.originator);
                if (object.sentAtUtcMs != null)
                    if (typeof object.sentAtUtcMs === "object" ? object.sentAtUtcMs.low || object.sentAtUtcMs.high : $Number(object.sentAtUtcMs) !== 0)
                        if ($util.Long)
                            message.sentAtUtcMs = $util.Long.fromValue(object.sentAtUtcMs, false);
                        else if (typeof object.sentAtUtcMs === "string")
                            message.sentAtUtcMs = $parseInt(object.sentAtUtcMs, 10);
                        else if (typeof object.sentAtUtcMs === "number")
                            message.sentAtUtcMs = object.sentAtUtcMs;
                        else if (typeof object.sentAtUtcMs === "object")
                            message.sentAtUtcMs = new $util.LongBits(object.sentAtUtcMs.low >>> 0, object.sentAtUtcMs.high >>> 0).toNumber();
                if (object.counter != null)
                    if (typeof object.counter === "object" ? object.counter.low || object.counter.high : $Number(object.counter) !== 0)
                        if ($util.Long)
                            message.counter = $util.Long.fromValue(object.counter, true);
                        else if (typeof object.counter === "string")
                            message.counter = $parseInt(object.counter, 10);
                        else if (typeof object.counter === "number")
                            message.counter = object.counter;
                        else if (typeof object.counter === "object")
                            message.counter = new $util.LongBits(object.counter.low >>> 0, object.counter.high >>> 0).toNumber(true);
                if (object.validFromUtcMs != null)
                    if ($util.Long)
                        message.validFromUtcMs = $util.Long.fromValue(object.validFromUtcMs, false);
                    else if (typeof object.validFromUtcMs === "string")
                        message.validFromUtcMs = $parseInt(object.validFromUtcMs, 10);
                    else if (typeof object.validFromUtcMs === "number")
                        message.validFromUtcMs = object.validFromUtcMs;
                    else if (typeof object.validFromUtcMs === "object")
                        message.validFromUtcMs = new $util.LongBits(object.validFromUtcMs.low >>> 0, object.validFromUtcMs.high >>> 0).toNumber();
                if (object.validUntilUtcMs != null)
                    if ($util.Long)
                        message.validUntilUtcMs = $util.Long.fromValue(object.validUntilUtcMs, false);
                    else if (typeof object.validUntilUtcMs === "string")
                        message.validUntilUtcMs = $parseInt(object.validUntilUtcMs, 10);
                    else if (typeof object.validUntilUtcMs === "number")
                        message.validUntilUtcMs = object.validUntilUtcMs;
                    else if (typeof object.validUntilUtcMs === "object")
                        message.validUntilUtcMs = new $util.LongBits(object.validUntilUtcMs.low >>> 0, object.validUntilUtcMs.high >>> 0).toNumber();
                if (object.keyId != null)
                    if (typeof object.keyId !== "string" || object.keyId.length)
                        message.keyId = $String(object.keyId);
                if (object.signature != null)
                    if (object.signature.length)
                        if (typeof object.signature === "string")
                            $util.base64.decode(object.signature, message.signature = $util.newBuffer($util.base64.length(object.signature)), 0);
                        else if (object.signature.length >= 0)
                            message.signature = object.signature;
                if (object.gatewayId != null)
                    if (typeof object.gatewayId !== "string" || object.gatewayId.length)
                        message.gatewayId = $String(object.gatewayId);
                return message;
            };

            /**
             * Creates a plain object from a Header message. Also converts values to other types if specified.
             * @function toObject
             * @memberof dno.v1.Header
             * @static
             * @param {dno.v1.Header} message Header
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Header.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.messageId = "";
                    object.correlationId = "";
                    object.target = null;
                    object.originator = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.sentAtUtcMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.sentAtUtcMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.counter = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.counter = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.keyId = "";
                    if (options.bytes === $String)
                        object.signature = "";
                    else {
                        object.signature = [];
                        if (options.bytes !== $Array)
                            object.signature = $util.newBuffer(object.signature);
                    }
                    object.gatewayId = "";
                }
                if (message.messageId != null && $Object.hasOwnProperty.call(message, "messageId"))
                    object.messageId = message.messageId;
                if (message.correlationId != null && $Object.hasOwnProperty.call(message, "correlationId"))
                    object.correlationId = message.correlationId;
                if (message.target != null && $Object.hasOwnProperty.call(message, "target"))
                    object.target = $root.dno.v1.Target.toObject(message.target, options, _depth + 1);
                if (message.originator != null && $Object.hasOwnProperty.call(message, "originator"))
                    object.originator = message.originator;
                if (message.sentAtUtcMs != null && $Object.hasOwnProperty.call(message, "sentAtUtcMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.sentAtUtcMs = typeof message.sentAtUtcMs === "number" ? $BigInt(message.sentAtUtcMs) : $util.Long.fromBits(message.sentAtUtcMs.low >>> 0, message.sentAtUtcMs.high >>> 0, false).toBigInt();
                    else if (typeof message.sentAtUtcMs === "number")
                        object.sentAtUtcMs = options.longs === $String ? $String(message.sentAtUtcMs) : message.sentAtUtcMs;
                    else
                        object.sentAtUtcMs = options.longs === $String ? $util.Long.prototype.toString.call(message.sentAtUtcMs) : options.longs === $Number ? new $util.LongBits(message.sentAtUtcMs.low >>> 0, message.sentAtUtcMs.high >>> 0).toNumber() : message.sentAtUtcMs;
                if (message.counter != null && $Object.hasOwnProperty.call(message, "counter"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.counter = typeof message.counter === "number" ? $BigInt(message.counter) : $util.Long.fromBits(message.counter.low >>> 0, message.counter.high >>> 0, true).toBigInt();
                    else if (typeof message.counter === "number")
                        object.counter = options.longs === $String ? $String(message.counter) : message.counter;
                    else
                        object.counter = options.longs === $String ? $util.Long.prototype.toString.call(message.counter) : options.longs === $Number ? new $util.LongBits(message.counter.low >>> 0, message.counter.high >>> 0).toNumber(true) : message.counter;
                if (message.validFromUtcMs != null && $Object.hasOwnProperty.call(message, "validFromUtcMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.validFromUtcMs = typeof message.validFromUtcMs === "number" ? $BigInt(message.validFromUtcMs) : $util.Long.fromBits(message.validFromUtcMs.low >>> 0, message.validFromUtcMs.high >>> 0, false).toBigInt();
                    else if (typeof message.validFromUtcMs === "number")
                        object.validFromUtcMs = options.longs === $String ? $String(message.validFromUtcMs) : message.validFromUtcMs;
                    else
                        object.validFromUtcMs = options.longs === $String ? $util.Long.prototype.toString.call(message.validFromUtcMs) : options.longs === $Number ? new $util.LongBits(message.validFromUtcMs.low >>> 0, message.validFromUtcMs.high >>> 0).toNumber() : message.validFromUtcMs;
                if (message.validUntilUtcMs != null && $Object.hasOwnProperty.call(message, "validUntilUtcMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.validUntilUtcMs = typeof message.validUntilUtcMs === "number" ? $BigInt(message.validUntilUtcMs) : $util.Long.fromBits(message.validUntilUtcMs.low >>> 0, message.validUntilUtcMs.high >>> 0, false).toBigInt();
                    else if (typeof message.validUntilUtcMs === "number")
                        object.validUntilUtcMs = options.longs === $String ? $String(message.validUntilUtcMs) : message.validUntilUtcMs;
                    else
                        object.validUntilUtcMs = options.longs === $String ? $util.Long.prototype.toString.call(message.validUntilUtcMs) : options.longs === $Number ? new $util.LongBits(message.validUntilUtcMs.low >>> 0, message.validUntilUtcMs.high >>> 0).toNumber() : message.validUntilUtcMs;
                if (message.keyId != null && $Object.hasOwnProperty.call(message, "keyId"))
                    object.keyId = message.keyId;
                if (message.signature != null && $Object.hasOwnProperty.call(message, "signature"))
                    object.signature = options.bytes === $String ? $util.base64.encode(message.signature, 0, message.signature.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.signature) : message.signature;
                if (message.gatewayId != null && $Object.hasOwnProperty.call(message, "gatewayId"))
                    object.gatewayId = message.gatewayId;
                return object;
            };

            /**
             * Converts this Header to JSON.
             * @function toJSON
             * @memberof dno.v1.Header
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Header.prototype.toJSON = function() {
                return Header.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Header
             * @function getTypeUrl
             * @memberof dno.v1.Header
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Header.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/dno.v1.Header";
            };

            return Header;
        })();

        v1.Target = (function() {

            /**
             * Properties of a Target.
             * @typedef {Object} dno.v1.Target.$Properties
             * @property {string|null} [systemId] Target systemId
             * @property {string|null} [groupId] Target groupId
             * @property {string|null} [mpan] Target mpan
             * @property {string|null} [gatewayId] Target gatewayId
             * @property {"systemId"|"groupId"|"mpan"|"gatewayId"} [target] Target target
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Target.
             * @memberof dno.v1
             * @interface ITarget
             * @augments dno.v1.Target.$Properties
             * @deprecated Use dno.v1.Target.$Properties instead.
             */

            /**
             * Narrowed shape of a Target.
             * @typedef {{
             *   systemId?: string|null;
             *   groupId?: string|null;
             *   mpan?: string|null;
             *   gatewayId?: string|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ target?: undefined; systemId?: null; groupId?: null; mpan?: null; gatewayId?: null }|{ target?: "systemId"; systemId: string; groupId?: null; mpan?: null; gatewayId?: null }|{ target?: "groupId"; systemId?: null; groupId: string; mpan?: null; gatewayId?: null }|{ target?: "mpan"; systemId?: null; groupId?: null; mpan: string; gatewayId?: null }|{ target?: "gatewayId"; systemId?: null; groupId?: null; mpan?: null; gatewayId: string })
             * )} dno.v1.Target.$Shape
             */

            /**
             * Constructs a new Target.
             * @memberof dno.v1
             * @classdesc Represents a Target.
             * @constructor
             * @param {dno.v1.Target.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Target = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Target systemId.
             * @member {string|null|undefined} systemId
             * @memberof dno.v1.Target
             * @instance
             */
            Target.prototype.systemId = null;

            /**
             * Target groupId.
             * @member {string|null|undefined} groupId
             * @memberof dno.v1.Target
             * @instance
             */
            Target.prototype.groupId = null;

            /**
             * Target mpan.
             * @member {string|null|undefined} mpan
             * @memberof dno.v1.Target
             * @instance
             */
            Target.prototype.mpan = null;

            /**
             * Target gatewayId.
             * @member {string|null|undefined} gatewayId
             * @memberof dno.v1.Target
             * @instance
             */
            Target.prototype.gatewayId = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * Target target.
             * @member {"systemId"|"groupId"|"mpan"|"gatewayId"|undefined} target
             * @memberof dno.v1.Target
             * @instance
             */
            $Object.defineProperty(Target.prototype, "target", {
                get: $util.oneOfGetter($oneOfFields = ["systemId", "groupId", "mpan", "gatewayId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new Target instance using the specified properties.
             * @function create
             * @memberof dno.v1.Target
             * @static
             * @param {dno.v1.Target.$Properties=} [properties] Properties to set
             * @returns {dno.v1.Target} Target instance
             * @type {{
             *   (properties: dno.v1.Target.$Shape): dno.v1.Target & dno.v1.Target.$Shape;
             *   (properties?: dno.v1.Target.$Properties): dno.v1.Target;
             * }}
             */
            Target.create = function(properties) {
                return new Target(properties);
            };

            /**
             * Encodes the specified Target message. Does not implicitly {@link dno.v1.Target.verify|verify} messages.
             * @function encode
             * @memberof dno.v1.Target
             * @static
             * @param {dno.v1.Target.$Properties} message Target message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Target.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.systemId != null && $Object.hasOwnProperty.call(message, "systemId"))
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.systemId);
                if (message.groupId != null && $Object.hasOwnProperty.call(message, "groupId"))
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.groupId);
                if (message.mpan != null && $Object.hasOwnProperty.call(message, "mpan"))
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.mpan);
                if (message.gatewayId != null && $Object.hasOwnProperty.call(message, "gatewayId"))
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.gatewayId);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Target message from the specified reader or buffer.
             * @function decode
             * @memberof dno.v1.Target
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {dno.v1.Target & dno.v1.Target.$Shape} Target
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Target.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.dno.v1.Target();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.systemId = reader.stringVerify();
                            message.target = "systemId";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.groupId = reader.stringVerify();
                            message.target = "groupId";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.mpan = reader.stringVerify();
                            message.target = "mpan";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.gatewayId = reader.stringVerify();
                            message.target = "gatewayId";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a Target message.
             * @function verify
             * @memberof dno.v1.Target
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Target.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                let properties = {};
                if (message.systemId != null && $Object.hasOwnProperty.call(message, "systemId")) {
                    properties.target = 1;
                    if (!$util.isString(message.systemId))
                        return "systemId: string expected";
                }
                if (message.groupId != null && $Object.hasOwnProperty.call(message, "groupId")) {
                    if (properties.target === 1)
                        return "target: multiple values";
                    properties.target = 1;
                    if (!$util.isString(message.groupId))
                        return "groupId: string expected";
                }
                if (message.mpan != null && $Object.hasOwnProperty.call(message, "mpan")) {
                    if (properties.target === 1)
                        return "target: multiple values";
                    properties.target = 1;
                    if (!$util.isString(message.mpan))
                        return "mpan: string expected";
                }
                if (message.gatewayId != null && $Object.hasOwnProperty.call(message, "gatewayId")) {
                    if (properties.target === 1)
                        return "target: multiple values";
                    properties.target = 1;
                    if (!$util.isString(message.gatewayId))
                        return "gatewayId: string expected";
                }
                return null;
            };

            /**
             * Creates a Target message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof dno.v1.Target
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {dno.v1.Target} Target
             */
            Target.fromObject = function (object, _depth) {
                if (object instanceof $root.dno.v1.Target)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".dno.v1.Target: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.dno.v1.Target();
                if (object.systemId != null)
                    message.systemId = $String(object.systemId);
                if (object.groupId != null)
                    message.groupId = $String(object.groupId);
                if (object.mpan != null)
                    message.mpan = $String(object.mpan);
                if (object.gatewayId != null)
                    message.gatewayId = $String(object.gatewayId);
                return message;
            };

            /**
             * Creates a plain object from a Target message. Also converts values to other types if specified.
             * @function toObject
             * @memberof dno.v1.Target
             * @static
             * @param {dno.v1.Target} message Target
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Target.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (message.systemId != null && $Object.hasOwnProperty.call(message, "systemId")) {
                    object.systemId = message.systemId;
                    if (options.oneofs)
                        object.target = "systemId";
                }
                if (message.groupId != null && $Object.hasOwnProperty.call(message, "groupId")) {
                    object.groupId = message.groupId;
                    if (options.oneofs)
                        object.target = "groupId";
                }
                if (message.mpan != null && $Object.hasOwnProperty.call(message, "mpan")) {
                    object.mpan = message.mpan;
                    if (options.oneofs)
                        object.target = "mpan";
                }
                if (message.gatewayId != null && $Object.hasOwnProperty.call(message, "gatewayId")) {
                    object.gatewayId = message.gatewayId;
                    if (options.oneofs)
                        object.target = "gatewayId";
                }
                return object;
            };

            /**
             * Converts this Target to JSON.
             * @function toJSON
             * @memberof dno.v1.Target
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Target.prototype.toJSON = function() {
                return Target.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Target
             * @function getTypeUrl
             * @memberof dno.v1.Target
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Target.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/dno.v1.Target";
            };

            return Target;
        })();

        /**
         * ErrorType enum.
         * @name dno.v1.ErrorType
         * @enum {number}
         * @property {number} ERROR_TYPE_UNSPECIFIED=0 ERROR_TYPE_UNSPECIFIED value
         * @property {number} ERROR_TYPE_MALFORMED=1 ERROR_TYPE_MALFORMED value
         * @property {number} ERROR_TYPE_MISSING_FIELD=2 ERROR_TYPE_MISSING_FIELD value
         * @property {number} ERROR_TYPE_INVALID_FIELD=3 ERROR_TYPE_INVALID_FIELD value
         * @property {number} ERROR_TYPE_INVALID_RANGE=4 ERROR_TYPE_INVALID_RANGE value
         * @property {number} ERROR_TYPE_UNKNOWN_TARGET=5 ERROR_TYPE_UNKNOWN_TARGET value
         * @property {number} ERROR_TYPE_UNKNOWN_QUANTITY=6 ERROR_TYPE_UNKNOWN_QUANTITY value
         * @property {number} ERROR_TYPE_NOT_SUPPORTED=7 ERROR_TYPE_NOT_SUPPORTED value
         * @property {number} ERROR_TYPE_NOT_AUTHORISED=8 ERROR_TYPE_NOT_AUTHORISED value
         * @property {number} ERROR_TYPE_BAD_SIGNATURE=9 ERROR_TYPE_BAD_SIGNATURE value
         * @property {number} ERROR_TYPE_REPLAYED=10 ERROR_TYPE_REPLAYED value
         * @property {number} ERROR_TYPE_NOT_VALID_NOW=11 ERROR_TYPE_NOT_VALID_NOW value
         * @property {number} ERROR_TYPE_LIMIT_EXCEEDED=12 ERROR_TYPE_LIMIT_EXCEEDED value
         * @property {number} ERROR_TYPE_NOT_COMMISSIONED=13 ERROR_TYPE_NOT_COMMISSIONED value
         * @property {number} ERROR_TYPE_UNAVAILABLE=14 ERROR_TYPE_UNAVAILABLE value
         * @property {number} ERROR_TYPE_INTERNAL=15 ERROR_TYPE_INTERNAL value
         */
        v1.ErrorType = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "ERROR_TYPE_UNSPECIFIED"] = 0;
            values[valuesById[1] = "ERROR_TYPE_MALFORMED"] = 1;
            values[valuesById[2] = "ERROR_TYPE_MISSING_FIELD"] = 2;
            values[valuesById[3] = "ERROR_TYPE_INVALID_FIELD"] = 3;
            values[valuesById[4] = "ERROR_TYPE_INVALID_RANGE"] = 4;
            values[valuesById[5] = "ERROR_TYPE_UNKNOWN_TARGET"] = 5;
            values[valuesById[6] = "ERROR_TYPE_UNKNOWN_QUANTITY"] = 6;
            values[valuesById[7] = "ERROR_TYPE_NOT_SUPPORTED"] = 7;
            values[valuesById[8] = "ERROR_TYPE_NOT_AUTHORISED"] = 8;
            values[valuesById[9] = "ERROR_TYPE_BAD_SIGNATURE"] = 9;
            values[valuesById[10] = "ERROR_TYPE_REPLAYED"] = 10;
            values[valuesById[11] = "ERROR_TYPE_NOT_VALID_NOW"] = 11;
            values[valuesById[12] = "ERROR_TYPE_LIMIT_EXCEEDED"] = 12;
            values[valuesById[13] = "ERROR_TYPE_NOT_COMMISSIONED"] = 13;
            values[valuesById[14] = "ERROR_TYPE_UNAVAILABLE"] = 14;
            values[valuesById[15] = "ERROR_TYPE_INTERNAL"] = 15;
            return values;
        })();

        v1.Rejection = (function() {

            /**
             * Properties of a Rejection.
             * @typedef {Object} dno.v1.Rejection.$Properties
             * @property {dno.v1.ErrorType|null} [errorType] Rejection errorType
             * @property {string|null} [field] Rejection field
             * @property {string|null} [detail] Rejection detail
             * @property {Long|null} [refusedAtUtcMs] Rejection refusedAtUtcMs
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Rejection.
             * @memberof dno.v1
             * @interface IRejection
             * @augments dno.v1.Rejection.$Properties
             * @deprecated Use dno.v1.Rejection.$Properties instead.
             */

            /**
             * Shape of a Rejection.
             * @typedef {dno.v1.Rejection.$Properties} dno.v1.Rejection.$Shape
             */

            /**
             * Constructs a new Rejection.
             * @memberof dno.v1
             * @classdesc Represents a Rejection.
             * @constructor
             * @param {dno.v1.Rejection.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Rejection = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Rejection errorType.
             * @member {dno.v1.ErrorType} errorType
             * @memberof dno.v1.Rejection
             * @instance
             */
            Rejection.prototype.errorType = 0;

            /**
             * Rejection field.
             * @member {string} field
             * @memberof dno.v1.Rejection
             * @instance
             */
            Rejection.prototype.field = "";

            /**
             * Rejection detail.
             * @member {string} detail
             * @memberof dno.v1.Rejection
             * @instance
             */
            Rejection.prototype.detail = "";

            /**
             * Rejection refusedAtUtcMs.
             * @member {Long} refusedAtUtcMs
             * @memberof dno.v1.Rejection
             * @instance
             */
            Rejection.prototype.refusedAtUtcMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Creates a new Rejection instance using the specified properties.
             * @function create
             * @memberof dno.v1.Rejection
             * @static
             * @param {dno.v1.Rejection.$Properties=} [properties] Properties to set
             * @returns {dno.v1.Rejection} Rejection instance
             * @type {{
             *   (properties: dno.v1.Rejection.$Shape): dno.v1.Rejection & dno.v1.Rejection.$Shape;
             *   (properties?: dno.v1.Rejection.$Properties): dno.v1.Rejection;
             * }}
             */
            Rejection.create = function(properties) {
                return new Rejection(properties);
            };

            /**
             * Encodes the specified Rejection message. Does not implicitly {@link dno.v1.Rejection.verify|verify} messages.
             * @function encode
             * @memberof dno.v1.Rejection
             * @static
             * @param {dno.v1.Rejection.$Properties} message Rejection message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Rejection.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.errorType != null && $Object.hasOwnProperty.call(message, "errorType") && message.errorType !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.errorType);
                if (message.field != null && $Object.hasOwnProperty.call(message, "field") && message.field !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.field);
                if (message.detail != null && $Object.hasOwnProperty.call(message, "detail") && message.detail !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.detail);
                if (message.refusedAtUtcMs != null && $Object.hasOwnProperty.call(message, "refusedAtUtcMs") && (typeof message.refusedAtUtcMs === "object" ? message.refusedAtUtcMs.low || message.refusedAtUtcMs.high : message.refusedAtUtcMs !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).int64(message.refusedAtUtcMs);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Rejection message from the specified reader or buffer.
             * @function decode
             * @memberof dno.v1.Rejection
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {dno.v1.Rejection & dno.v1.Rejection.$Shape} Rejection
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Rejection.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.dno.v1.Rejection();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.errorType = value;
                            else
                                delete message.errorType;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.field = value;
                            else
                                delete message.field;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.detail = value;
                            else
                                delete message.detail;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.refusedAtUtcMs = value;
                            else
                                delete message.refusedAtUtcMs;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a Rejection message.
             * @function verify
             * @memberof dno.v1.Rejection
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Rejection.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.errorType != null && $Object.hasOwnProperty.call(message, "errorType"))
                    if (typeof message.errorType !== "number" || (message.errorType | 0) !== message.errorType)
                        return "errorType: enum value expected";
                if (message.field != null && $Object.hasOwnProperty.call(message, "field"))
                    if (!$util.isString(message.field))
                        return "field: string expected";
                if (message.detail != null && $Object.hasOwnProperty.call(message, "detail"))
                    if (!$util.isString(message.detail))
                        return "detail: string expected";
                if (message.refusedAtUtcMs != null && $Object.hasOwnProperty.call(message, "refusedAtUtcMs"))
                    if (!$util.isInteger(message.refusedAtUtcMs) && !(message.refusedAtUtcMs && $util.isInteger(message.refusedAtUtcMs.low) && $util.isInteger(message.refusedAtUtcMs.high)))
                        return "refusedAtUtcMs: integer|Long expected";
                return null;
            };

            /**
             * Creates a Rejection message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof dno.v1.Rejection
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {dno.v1.Rejection} Rejection
             */
            Rejection.fromObject = function (object, _depth) {
                if (object instanceof $root.dno.v1.Rejection)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".dno.v1.Rejection: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.dno.v1.Rejection();
                if (object.errorType !== 0 && (typeof object.errorType !== "string" || $root.dno.v1.ErrorType[object.errorType] !== 0))
                    switch (object.errorType) {
                    case "ERROR_TYPE_UNSPECIFIED":
                    case 0:
                        message.errorType = 0;
                        break;
                    case "ERROR_TYPE_MALFORMED":
                    case 1:
                        message.errorType = 1;
                        break;
                    case "ERROR_TYPE_MISSING_FIELD":
                    case 2:
                        message.errorType = 2;
                        break;
                    case "ERROR_TYPE_INVALID_FIELD":
                    case 3:
                        message.errorType = 3;
                        break;
                    case "ERROR_TYPE_INVALID_RANGE":
                    case 4:
                        message.errorType = 4;
                        break;
                    case "ERROR_TYPE_UNKNOWN_TARGET":
                    case 5:
                        message.errorType = 5;
                        break;
                    case "ERROR_TYPE_UNKNOWN_QUANTITY":
                    case 6:
                        message.errorType = 6;
                        break;
                    case "ERROR_TYPE_NOT_SUPPORTED":
                    case 7:
                        message.errorType = 7;
                        break;
                    case "ERROR_TYPE_NOT_AUTHORISED":
                    case 8:
                        message.errorType = 8;
                        break;
                    case "ERROR_TYPE_BAD_SIGNATURE":
                    case 9:
                        message.errorType = 9;
                        break;
                    case "ERROR_TYPE_REPLAYED":
                    case 10:
                        message.errorType = 10;
                        break;
                    case "ERROR_TYPE_NOT_VALID_NOW":
                    case 11:
                        message.errorType = 11;
                        break;
                    case "ERROR_TYPE_LIMIT_EXCEEDED":
                    case 12:
                        message.errorType = 12;
                        break;
                    case "ERROR_TYPE_NOT_COMMISSIONED":
                    case 13:
                        message.errorType = 13;
                        break;
                    case "ERROR_TYPE_UNAVAILABLE":
                    case 14:
                        message.errorType = 14;
                        break;
                    case "ERROR_TYPE_INTERNAL":
                    case 15:
                        message.errorType = 15;
                        break;
                    default:
                        if (typeof object.errorType === "number" && (object.errorType | 0) === object.errorType)
                            message.errorType = object.errorType;
                    }
                if (object.field != null)
                    if (typeof object.field !== "string" || object.field.length)
                        message.field = $String(object.field);
                if (object.detail != null)
                    if (typeof object.detail !== "string" || object.detail.length)
                        message.detail = $String(object.detail);
                if (object.refusedAtUtcMs != null)
                    if (typeof object.refusedAtUtcMs === "object" ? object.refusedAtUtcMs.low || object.refusedAtUtcMs.high : $Number(object.refusedAtUtcMs) !== 0)
                        if ($util.Long)
                            message.refusedAtUtcMs = $util.Long.fromValue(object.refusedAtUtcMs, false);
                        else if (typeof object.refusedAtUtcMs === "string")
                            message.refusedAtUtcMs = $parseInt(object.refusedAtUtcMs, 10);
                        else if (typeof object.refusedAtUtcMs === "number")
                            message.refusedAtUtcMs = object.refusedAtUtcMs;
                        else if (typeof object.refusedAtUtcMs === "object")
                            message.refusedAtUtcMs = new $util.LongBits(object.refusedAtUtcMs.low >>> 0, object.refusedAtUtcMs.high >>> 0).toNumber();
                return message;
            };

            /**
             * Creates a plain object from a Rejection message. Also converts values to other types if specified.
             * @function toObject
             * @memberof dno.v1.Rejection
             * @static
             * @param {dno.v1.Rejection} message Rejection
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Rejection.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.errorType = options.enums === $String ? "ERROR_TYPE_UNSPECIFIED" : 0;
                    object.field = "";
                    object.detail = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.refusedAtUtcMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.refusedAtUtcMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
                if (message.errorType != null && $Object.hasOwnProperty.call(message, "errorType"))
                    object.errorType = options.enums === $String ? $root.dno.v1.ErrorType[message.errorType] === $undefined ? message.errorType : $root.dno.v1.ErrorType[message.errorType] : message.errorType;
                if (message.field != null && $Object.hasOwnProperty.call(message, "field"))
                    object.field = message.field;
                if (message.detail != null && $Object.hasOwnProperty.call(message, "detail"))
                    object.detail = message.detail;
                if (message.refusedAtUtcMs != null && $Object.hasOwnProperty.call(message, "refusedAtUtcMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.refusedAtUtcMs = typeof message.refusedAtUtcMs === "number" ? $BigInt(message.refusedAtUtcMs) : $util.Long.fromBits(message.refusedAtUtcMs.low >>> 0, message.refusedAtUtcMs.high >>> 0, false).toBigInt();
                    else if (typeof message.refusedAtUtcMs === "number")
                        object.refusedAtUtcMs = options.longs === $String ? $String(message.refusedAtUtcMs) : message.refusedAtUtcMs;
                    else
                        object.refusedAtUtcMs = options.longs === $String ? $util.Long.prototype.toString.call(message.refusedAtUtcMs) : options.longs === $Number ? new $util.LongBits(message.refusedAtUtcMs.low >>> 0, message.refusedAtUtcMs.high >>> 0).toNumber() : message.refusedAtUtcMs;
                return object;
            };

            /**
             * Converts this Rejection to JSON.
             * @function toJSON
             * @memberof dno.v1.Rejection
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Rejection.prototype.toJSON = function() {
                return Rejection.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Rejection
             * @function getTypeUrl
             * @memberof dno.v1.Rejection
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Rejection.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/dno.v1.Rejection";
            };

            return Rejection;
        })();

        v1.NoDataFound = (function() {

            /**
             * Properties of a NoDataFound.
             * @typedef {Object} dno.v1.NoDataFound.$Properties
             * @property {Long|null} [fromUtcS] NoDataFound fromUtcS
             * @property {Long|null} [toUtcS] NoDataFound toUtcS
             * @property {string|null} [detail] NoDataFound detail
             * @property {Long|null} [lookedAtUtcMs] NoDataFound lookedAtUtcMs
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a NoDataFound.
             * @memberof dno.v1
             * @interface INoDataFound
             * @augments dno.v1.NoDataFound.$Properties
             * @deprecated Use dno.v1.NoDataFound.$Properties instead.
             */

            /**
             * Shape of a NoDataFound.
             * @typedef {dno.v1.NoDataFound.$Properties} dno.v1.NoDataFound.$Shape
             */

            /**
             * Constructs a new NoDataFound.
             * @memberof dno.v1
             * @classdesc Represents a NoDataFound.
             * @constructor
             * @param {dno.v1.NoDataFound.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const NoDataFound = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * NoDataFound fromUtcS.
             * @member {Long|null|undefined} fromUtcS
             * @memberof dno.v1.NoDataFound
             * @instance
             */
            NoDataFound.prototype.fromUtcS = null;

            /**
             * NoDataFound toUtcS.
             * @member {Long|null|undefined} toUtcS
             * @memberof dno.v1.NoDataFound
             * @instance
             */
            NoDataFound.prototype.toUtcS = null;

            /**
             * NoDataFound detail.
             * @member {string} detail
             * @memberof dno.v1.NoDataFound
             * @instance
             */
            NoDataFound.prototype.detail = "";

            /**
             * NoDataFound lookedAtUtcMs.
             * @member {Long} lookedAtUtcMs
             * @memberof dno.v1.NoDataFound
             * @instance
             */
            NoDataFound.prototype.lookedAtUtcMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(NoDataFound.prototype, "_fromUtcS", {
                get: $util.oneOfGetter($oneOfFields = ["fromUtcS"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(NoDataFound.prototype, "_toUtcS", {
                get: $util.oneOfGetter($oneOfFields = ["toUtcS"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new NoDataFound instance using the specified properties.
             * @function create
             * @memberof dno.v1.NoDataFound
             * @static
             * @param {dno.v1.NoDataFound.$Properties=} [properties] Properties to set
             * @returns {dno.v1.NoDataFound} NoDataFound instance
             * @type {{
             *   (properties: dno.v1.NoDataFound.$Shape): dno.v1.NoDataFound & dno.v1.NoDataFound.$Shape;
             *   (properties?: dno.v1.NoDataFound.$Properties): dno.v1.NoDataFound;
             * }}
             */
            NoDataFound.create = function(properties) {
                return new NoDataFound(properties);
            };

            /**
             * Encodes the specified NoDataFound message. Does not implicitly {@link dno.v1.NoDataFound.verify|verify} messages.
             * @function encode
             * @memberof dno.v1.NoDataFound
             * @static
             * @param {dno.v1.NoDataFound.$Properties} message NoDataFound message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            NoDataFound.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.fromUtcS != null && $Object.hasOwnProperty.call(message, "fromUtcS"))
                    writer.uint32(/* id 1, wireType 0 =*/8).int64(message.fromUtcS);
                if (message.toUtcS != null && $Object.hasOwnProperty.call(message, "toUtcS"))
                    writer.uint32(/* id 2, wireType 0 =*/16).int64(message.toUtcS);
                if (message.detail != null && $Object.hasOwnProperty.call(message, "detail") && message.detail !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.detail);
                if (message.lookedAtUtcMs != null && $Object.hasOwnProperty.call(message, "lookedAtUtcMs") && (typeof message.lookedAtUtcMs === "object" ? message.lookedAtUtcMs.low || message.lookedAtUtcMs.high : message.lookedAtUtcMs !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).int64(message.lookedAtUtcMs);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a NoDataFound message from the specified reader or buffer.
             * @function decode
             * @memberof dno.v1.NoDataFound
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {dno.v1.NoDataFound & dno.v1.NoDataFound.$Shape} NoDataFound
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            NoDataFound.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.dno.v1.NoDataFound();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            message.fromUtcS = reader.int64();
                            message._fromUtcS = "fromUtcS";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.toUtcS = reader.int64();
                            message._toUtcS = "toUtcS";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.detail = value;
                            else
                                delete message.detail;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.lookedAtUtcMs = value;
                            else
                                delete message.lookedAtUtcMs;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a NoDataFound message.
             * @function verify
             * @memberof dno.v1.NoDataFound
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            NoDataFound.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                let properties = {};
                if (message.fromUtcS != null && $Object.hasOwnProperty.call(message, "fromUtcS")) {
                    properties._fromUtcS = 1;
                    if (!$util.isInteger(message.fromUtcS) && !(message.fromUtcS && $util.isInteger(message.fromUtcS.low) && $util.isInteger(message.fromUtcS.high)))
                        return "fromUtcS: integer|Long expected";
                }
                if (message.toUtcS != null && $Object.hasOwnProperty.call(message, "toUtcS")) {
                    properties._toUtcS = 1;
                    if (!$util.isInteger(message.toUtcS) && !(message.toUtcS && $util.isInteger(message.toUtcS.low) && $util.isInteger(message.toUtcS.high)))
                        return "toUtcS: integer|Long expected";
                }
                if (message.detail != null && $Object.hasOwnProperty.call(message, "detail"))
                    if (!$util.isString(message.detail))
                        return "detail: string expected";
                if (message.lookedAtUtcMs != null && $Object.hasOwnProperty.call(message, "lookedAtUtcMs"))
                    if (!$util.isInteger(message.lookedAtUtcMs) && !(message.lookedAtUtcMs && $util.isInteger(message.lookedAtUtcMs.low) && $util.isInteger(message.lookedAtUtcMs.high)))
                        return "lookedAtUtcMs: integer|Long expected";
                return null;
            };

            /**
             * Creates a NoDataFound message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof dno.v1.NoDataFound
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {dno.v1.NoDataFound} NoDataFound
             */
            NoDataFound.fromObject = function (object, _depth) {
                if (object instanceof $root.dno.v1.NoDataFound)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".dno.v1.NoDataFound: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.dno.v1.NoDataFound();
                if (object.fromUtcS != null)
                    if ($util.Long)
                        message.fromUtcS = $util.Long.fromValue(object.fromUtcS, false);
                    else if (typeof object.fromUtcS === "string")
                        message.fromUtcS = $parseInt(object.fromUtcS, 10);
                    else if (typeof object.fromUtcS === "number")
                        message.fromUtcS = object.fromUtcS;
                    else if (typeof object.fromUtcS === "object")
                        message.fromUtcS = new $util.LongBits(object.fromUtcS.low >>> 0, object.fromUtcS.high >>> 0).toNumber();
                if (object.toUtcS != null)
                    if ($util.Long)
                        message.toUtcS = $util.Long.fromValue(object.toUtcS, false);
                    else if (typeof object.toUtcS === "string")
                        message.toUtcS = $parseInt(object.toUtcS, 10);
                    else if (typeof object.toUtcS === "number")
                        message.toUtcS = object.toUtcS;
                    else if (typeof object.toUtcS === "object")
                        message.toUtcS = new $util.LongBits(object.toUtcS.low >>> 0, object.toUtcS.high >>> 0).toNumber();
                if (object.detail != null)
                    if (typeof object.detail !== "string" || object.detail.length)
                        message.detail = $String(object.detail);
                if (object.lookedAtUtcMs != null)
                    if (typeof object.lookedAtUtcMs === "object" ? object.lookedAtUtcMs.low || object.lookedAtUtcMs.high : $Number(object.lookedAtUtcMs) !== 0)
                        if ($util.Long)
                            message.lookedAtUtcMs = $util.Long.fromValue(object.lookedAtUtcMs, false);
                        else if (typeof object.lookedAtUtcMs === "string")
                            message.lookedAtUtcMs = $parseInt(object.lookedAtUtcMs, 10);
                        else if (typeof object.lookedAtUtcMs === "number")
                            message.lookedAtUtcMs = object.lookedAtUtcMs;
                        else if (typeof object.lookedAtUtcMs === "object")
                            message.lookedAtUtcMs = new $util.LongBits(object.lookedAtUtcMs.low >>> 0, object.lookedAtUtcMs.high >>> 0).toNumber();
                return message;
            };

            /**
             * Creates a plain object from a NoDataFound message. Also converts values to other types if specified.
             * @function toObject
             * @memberof dno.v1.NoDataFound
             * @static
             * @param {dno.v1.NoDataFound} message NoDataFound
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            NoDataFound.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.detail = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.lookedAtUtcMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.lookedAtUtcMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
                if (message.fromUtcS != null && $Object.hasOwnProperty.call(message, "fromUtcS"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.fromUtcS = typeof message.fromUtcS === "number" ? $BigInt(message.fromUtcS) : $util.Long.fromBits(message.fromUtcS.low >>> 0, message.fromUtcS.high >>> 0, false).toBigInt();
                    else if (typeof message.fromUtcS === "number")
                        object.fromUtcS = options.longs === $String ? $String(message.fromUtcS) : message.fromUtcS;
                    else
                        object.fromUtcS = options.longs === $String ? $util.Long.prototype.toString.call(message.fromUtcS) : options.longs === $Number ? new $util.LongBits(message.fromUtcS.low >>> 0, message.fromUtcS.high >>> 0).toNumber() : message.fromUtcS;
                if (message.toUtcS != null && $Object.hasOwnProperty.call(message, "toUtcS"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.toUtcS = typeof message.toUtcS === "number" ? $BigInt(message.toUtcS) : $util.Long.fromBits(message.toUtcS.low >>> 0, message.toUtcS.high >>> 0, false).toBigInt();
                    else if (typeof message.toUtcS === "number")
                        object.toUtcS = options.longs === $String ? $String(message.toUtcS) : message.toUtcS;
                    else
                        object.toUtcS = options.longs === $String ? $util.Long.prototype.toString.call(message.toUtcS) : options.longs === $Number ? new $util.LongBits(message.toUtcS.low >>> 0, message.toUtcS.high >>> 0).toNumber() : message.toUtcS;
                if (message.detail != null && $Object.hasOwnProperty.call(message, "detail"))
                    object.detail = message.detail;
                if (message.lookedAtUtcMs != null && $Object.hasOwnProperty.call(message, "lookedAtUtcMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.lookedAtUtcMs = typeof message.lookedAtUtcMs === "number" ? $BigInt(message.lookedAtUtcMs) : $util.Long.fromBits(message.lookedAtUtcMs.low >>> 0, message.lookedAtUtcMs.high >>> 0, false).toBigInt();
                    else if (typeof message.lookedAtUtcMs === "number")
                        object.lookedAtUtcMs = options.longs === $String ? $String(message.lookedAtUtcMs) : message.lookedAtUtcMs;
                    else
                        object.lookedAtUtcMs = options.longs === $String ? $util.Long.prototype.toString.call(message.lookedAtUtcMs) : options.longs === $Number ? new $util.LongBits(message.lookedAtUtcMs.low >>> 0, message.lookedAtUtcMs.high >>> 0).toNumber() : message.lookedAtUtcMs;
                return object;
            };

            /**
             * Converts this NoDataFound to JSON.
             * @function toJSON
             * @memberof dno.v1.NoDataFound
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            NoDataFound.prototype.toJSON = function() {
                return NoDataFound.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for NoDataFound
             * @function getTypeUrl
             * @memberof dno.v1.NoDataFound
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            NoDataFound.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/dno.v1.NoDataFound";
            };

            return NoDataFound;
        })();

        v1.Command = (function() {

            /**
             * Properties of a Command.
             * @typedef {Object} dno.v1.Command.$Properties
             * @property {dno.v1.Header.$Properties|null} [header] Command header
             * @property {Uint8Array|null} [body] Command body
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Command.
             * @memberof dno.v1
             * @interface ICommand
             * @augments dno.v1.Command.$Properties
             * @deprecated Use dno.v1.Command.$Properties instead.
             */

            /**
             * Shape of a Command.
             * @typedef {{
             *   header?: dno.v1.Header.$Shape|null;
             *   body?: Uint8Array|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} dno.v1.Command.$Shape
             */

            /**
             * Constructs a new Command.
             * @memberof dno.v1
             * @classdesc Represents a Command.
             * @constructor
             * @param {dno.v1.Command.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Command = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Command header.
             * @member {dno.v1.Header.$Properties|null|undefined} header
             * @memberof dno.v1.Command
             * @instance
             */
            Command.prototype.header = null;

            /**
             * Command body.
             * @member {Uint8Array} body
             * @memberof dno.v1.Command
             * @instance
             */
            Command.prototype.body = $util.newBuffer([]);

            /**
             * Creates a new Command instance using the specified properties.
             * @function create
             * @memberof dno.v1.Command
             * @static
             * @param {dno.v1.Command.$Properties=} [properties] Properties to set
             * @returns {dno.v1.Command} Command instance
             * @type {{
             *   (properties: dno.v1.Command.$Shape): dno.v1.Command & dno.v1.Command.$Shape;
             *   (properties?: dno.v1.Command.$Properties): dno.v1.Command;
             * }}
             */
            Command.create = function(properties) {
                return new Command(properties);
            };

            /**
             * Encodes the specified Command message. Does not implicitly {@link dno.v1.Command.verify|verify} messages.
             * @function encode
             * @memberof dno.v1.Command
             * @static
             * @param {dno.v1.Command.$Properties} message Command message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Command.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                    $root.dno.v1.Header.encode(message.header, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.body != null && $Object.hasOwnProperty.call(message, "body") && message.body.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.body);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Command message from the specified reader or buffer.
             * @function decode
             * @memberof dno.v1.Command
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {dno.v1.Command & dno.v1.Command.$Shape} Command
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Command.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.dno.v1.Command();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.header = $root.dno.v1.Header.decode(reader, reader.size(), $undefined, _depth + 1, message.header);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.body = value;
                            else
                                delete message.body;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a Command message.
             * @function verify
             * @memberof dno.v1.Command
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Command.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.header != null && $Object.hasOwnProperty.call(message, "header")) {
                    let error = $root.dno.v1.Header.verify(message.header, _depth + 1);
                    if (error)
                        return "header." + error;
                }
                if (message.body != null && $Object.hasOwnProperty.call(message, "body"))
                    if (!(message.body && typeof message.body.length === "number" || $util.isString(message.body)))
                        return "body: buffer expected";
                return null;
            };

            /**
             * Creates a Command message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof dno.v1.Command
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {dno.v1.Command} Command
             */
            Command.fromObject = function (object, _depth) {
                if (object instanceof $root.dno.v1.Command)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".dno.v1.Command: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.dno.v1.Command();
                if (object.header != null) {
                    if (!$util.isObject(object.header))
                        throw $TypeError(".dno.v1.Command.header: object expected");
                    message.header = $root.dno.v1.Header.fromObject(object.header, _depth + 1);
                }
                if (object.body != null)
                    if (object.body.length)
                        if (typeof object.body === "string")
                            $util.base64.decode(object.body, message.body = $util.newBuffer($util.base64.length(object.body)), 0);
                        else if (object.body.length >= 0)
                            message.body = object.body;
                return message;
            };

            /**
             * Creates a plain object from a Command message. Also converts values to other types if specified.
             * @function toObject
             * @memberof dno.v1.Command
             * @static
             * @param {dno.v1.Command} message Command
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Command.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.header = null;
                    if (options.bytes === $String)
                        object.body = "";
                    else {
                        object.body = [];
                        if (options.bytes !== $Array)
                            object.body = $util.newBuffer(object.body);
                    }
                }
                if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                    object.header = $root.dno.v1.Header.toObject(message.header, options, _depth + 1);
                if (message.body != null && $Object.hasOwnProperty.call(message, "body"))
                    object.body = options.bytes === $String ? $util.base64.encode(message.body, 0, message.body.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.body) : message.body;
                return object;
            };

            /**
             * Converts this Command to JSON.
             * @function toJSON
             * @memberof dno.v1.Command
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Command.prototype.toJSON = function() {
                return Command.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Command
             * @function getTypeUrl
             * @memberof dno.v1.Command
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Command.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/dno.v1.Command";
            };

            return Command;
        })();

        v1.ReadProfileRequest = (function() {

            /**
             * Properties of a ReadProfileRequest.
             * @typedef {Object} dno.v1.ReadProfileRequest.$Properties
             * @property {dno.v1.Header.$Properties|null} [header] ReadProfileRequest header
             * @property {Long|null} [fromUtcS] ReadProfileRequest fromUtcS
             * @property {Long|null} [toUtcS] ReadProfileRequest toUtcS
             * @property {Array.<string>|null} [quantities] ReadProfileRequest quantities
             * @property {number|null} [pageSize] ReadProfileRequest pageSize
             * @property {number|null} [intervalS] ReadProfileRequest intervalS
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ReadProfileRequest.
             * @memberof dno.v1
             * @interface IReadProfileRequest
             * @augments dno.v1.ReadProfileRequest.$Properties
             * @deprecated Use dno.v1.ReadProfileRequest.$Properties instead.
             */

            /**
             * Shape of a ReadProfileRequest.
             * @typedef {{
             *   header?: dno.v1.Header.$Shape|null;
             *   fromUtcS?: Long|null;
             *   toUtcS?: Long|null;
             *   quantities?: Array.<string>|null;
             *   pageSize?: number|null;
             *   intervalS?: number|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} dno.v1.ReadProfileRequest.$Shape
             */

            /**
             * Constructs a new ReadProfileRequest.
             * @memberof dno.v1
             * @classdesc Represents a ReadProfileRequest.
             * @constructor
             * @param {dno.v1.ReadProfileRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ReadProfileRequest = function (properties) {
                this.quantities = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ReadProfileRequest header.
             * @member {dno.v1.Header.$Properties|null|undefined} header
             * @memberof dno.v1.ReadProfileRequest
             * @instance
             */
            ReadProfileRequest.prototype.header = null;

            /**
             * ReadProfileRequest fromUtcS.
             * @member {Long|null|undefined} fromUtcS
             * @memberof dno.v1.ReadProfileRequest
             * @instance
             */
            ReadProfileRequest.prototype.fromUtcS = null;

            /**
             * ReadProfileRequest toUtcS.
             * @member {Long|null|undefined} toUtcS
             * @memberof dno.v1.ReadProfileRequest
             * @instance
             */
            ReadProfileRequest.prototype.toUtcS = null;

            /**
             * ReadProfileRequest quantities.
             * @member {Array.<string>} quantities
             * @memberof dno.v1.ReadProfileRequest
             * @instance
             */
            ReadProfileRequest.prototype.quantities = $util.emptyArray;

            /**
             * ReadProfileRequest pageSize.
             * @member {number|null|undefined} pageSize
             * @memberof dno.v1.ReadProfileRequest
             * @instance
             */
            ReadProfileRequest.prototype.pageSize = null;

            /**
             * ReadProfileRequest intervalS.
             * @member {number|null|undefined} intervalS
             * @memberof dno.v1.ReadProfileRequest
             * @instance
             */
            ReadProfileRequest.prototype.intervalS = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(ReadProfileRequest.prototype, "_fromUtcS", {
                get: $util.oneOfGetter($oneOfFields = ["fromUtcS"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(ReadProfileRequest.prototype, "_toUtcS", {
                get: $util.oneOfGetter($oneOfFields = ["toUtcS"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(ReadProfileRequest.prototype, "_pageSize", {
                get: $util.oneOfGetter($oneOfFields = ["pageSize"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(ReadProfileRequest.prototype, "_intervalS", {
                get: $util.oneOfGetter($oneOfFields = ["intervalS"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new ReadProfileRequest instance using the specified properties.
             * @function create
             * @memberof dno.v1.ReadProfileRequest
             * @static
             * @param {dno.v1.ReadProfileRequest.$Properties=} [properties] Properties to set
             * @returns {dno.v1.ReadProfileRequest} ReadProfileRequest instance
             * @type {{
             *   (properties: dno.v1.ReadProfileRequest.$Shape): dno.v1.ReadProfileRequest & dno.v1.ReadProfileRequest.$Shape;
             *   (properties?: dno.v1.ReadProfileRequest.$Properties): dno.v1.ReadProfileRequest;
             * }}
             */
            ReadProfileRequest.create = function(properties) {
                return new ReadProfileRequest(properties);
            };

            /**
             * Encodes the specified ReadProfileRequest message. Does not implicitly {@link dno.v1.ReadProfileRequest.verify|verify} messages.
             * @function encode
             * @memberof dno.v1.ReadProfileRequest
             * @static
             * @param {dno.v1.ReadProfileRequest.$Properties} message ReadProfileRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ReadProfileRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                    $root.dno.v1.Header.encode(message.header, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.fromUtcS != null && $Object.hasOwnProperty.call(message, "fromUtcS"))
                    writer.uint32(/* id 2, wireType 0 =*/16).int64(message.fromUtcS);
                if (message.toUtcS != null && $Object.hasOwnProperty.call(message, "toUtcS"))
                    writer.uint32(/* id 3, wireType 0 =*/24).int64(message.toUtcS);
                if (message.quantities != null && message.quantities.length)
                    for (let i = 0; i < message.quantities.length; ++i)
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.quantities[i]);
                if (message.pageSize != null && $Object.hasOwnProperty.call(message, "pageSize"))
                    writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.pageSize);
                if (message.intervalS != null && $Object.hasOwnProperty.call(message, "intervalS"))
                    writer.uint32(/* id 6, wireType 0 =*/48).uint32(message.intervalS);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ReadProfileRequest message from the specified reader or buffer.
             * @function decode
             * @memberof dno.v1.ReadProfileRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {dno.v1.ReadProfileRequest & dno.v1.ReadProfileRequest.$Shape} ReadProfileRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ReadProfileRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.dno.v1.ReadProfileRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.header = $root.dno.v1.Header.decode(reader, reader.size(), $undefined, _depth + 1, message.header);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.fromUtcS = reader.int64();
                            message._fromUtcS = "fromUtcS";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.toUtcS = reader.int64();
                            message._toUtcS = "toUtcS";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.quantities && message.quantities.length))
                                message.quantities = [];
                            message.quantities.push(reader.stringVerify());
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            message.pageSize = reader.uint32();
                            message._pageSize = "pageSize";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            message.intervalS = reader.uint32();
                            message._intervalS = "intervalS";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a ReadProfileRequest message.
             * @function verify
             * @memberof dno.v1.ReadProfileRequest
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            ReadProfileRequest.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                let properties = {};
                if (message.header != null && $Object.hasOwnProperty.call(message, "header")) {
                    let error = $root.dno.v1.Header.verify(message.header, _depth + 1);
                    if (error)
                        return "header." + error;
                }
                if (message.fromUtcS != null && $Object.hasOwnProperty.call(message, "fromUtcS")) {
                    properties._fromUtcS = 1;
                    if (!$util.isInteger(message.fromUtcS) && !(message.fromUtcS && $util.isInteger(message.fromUtcS.low) && $util.isInteger(message.fromUtcS.high)))
                        return "fromUtcS: integer|Long expected";
                }
                if (message.toUtcS != null && $Object.hasOwnProperty.call(message, "toUtcS")) {
                    properties._toUtcS = 1;
                    if (!$util.isInteger(message.toUtcS) && !(message.toUtcS && $util.isInteger(message.toUtcS.low) && $util.isInteger(message.toUtcS.high)))
                        return "toUtcS: integer|Long expected";
                }
                if (message.quantities != null && $Object.hasOwnProperty.call(message, "quantities")) {
                    if (!$Array.isArray(message.quantities))
                        return "quantities: array expected";
                    for (let i = 0; i < message.quantities.length; ++i)
                        if (!$util.isString(message.quantities[i]))
                            return "quantities: string[] expected";
                }
                if (message.pageSize != null && $Object.hasOwnProperty.call(message, "pageSize")) {
                    properties._pageSize = 1;
                    if (!$util.isInteger(message.pageSize))
                        return "pageSize: integer expected";
                }
                if (message.intervalS != null && $Object.hasOwnProperty.call(message, "intervalS")) {
                    properties._intervalS = 1;
                    if (!$util.isInteger(message.intervalS))
                        return "intervalS: integer expected";
                }
                return null;
            };

            /**
             * Creates a ReadProfileRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof dno.v1.ReadProfileRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {dno.v1.ReadProfileRequest} ReadProfileRequest
             */
            ReadProfileRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.dno.v1.ReadProfileRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".dno.v1.ReadProfileRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.dno.v1.ReadProfileRequest();
                if (object.header != null) {
                    if (!$util.isObject(object.header))
                        throw $TypeError(".dno.v1.ReadProfileRequest.header: object expected");
                    message.header = $root.dno.v1.Header.fromObject(object.header, _depth + 1);
                }
                if (object.fromUtcS != null)
                    if ($util.Long)
                        message.fromUtcS = $util.Long.fromValue(object.fromUtcS, false);
                    else if (typeof object.fromUtcS === "string")
                        message.fromUtcS = $parseInt(object.fromUtcS, 10);
                    else if (typeof object.fromUtcS === "number")
                        message.fromUtcS = object.fromUtcS;
                    else if (typeof object.fromUtcS === "object")
                        message.fromUtcS = new $util.LongBits(object.fromUtcS.low >>> 0, object.fromUtcS.high >>> 0).toNumber();
                if (object.toUtcS != null)
                    if ($util.Long)
                        message.toUtcS = $util.Long.fromValue(object.toUtcS, false);
                    else if (typeof object.toUtcS === "string")
                        message.toUtcS = $parseInt(object.toUtcS, 10);
                    else if (typeof object.toUtcS === "number")
                        message.toUtcS = object.toUtcS;
                    else if (typeof object.toUtcS === "object")
                        message.toUtcS = new $util.LongBits(object.toUtcS.low >>> 0, object.toUtcS.high >>> 0).toNumber();
                if (object.quantities) {
                    if (!$Array.isArray(object.quantities))
                        throw $TypeError(".dno.v1.ReadProfileRequest.quantities: array expected");
                    message.quantities = $Array(object.quantities.length);
                    for (let i = 0; i < object.quantities.length; ++i)
                        message.quantities[i] = $String(object.quantities[i]);
                }
                if (object.pageSize != null)
                    message.pageSize = object.pageSize >>> 0;
                if (object.intervalS != null)
                    message.intervalS = object.intervalS >>> 0;
                return message;
            };

            /**
             * Creates a plain object from a ReadProfileRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof dno.v1.ReadProfileRequest
             * @static
             * @param {dno.v1.ReadProfileRequest} message ReadProfileRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ReadProfileRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.quantities = [];
                if (options.defaults)
                    object.header = null;
                if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                    object.header = $root.dno.v1.Header.toObject(message.header, options, _depth + 1);
                if (message.fromUtcS != null && $Object.hasOwnProperty.call(message, "fromUtcS"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.fromUtcS = typeof message.fromUtcS === "number" ? $BigInt(message.fromUtcS) : $util.Long.fromBits(message.fromUtcS.low >>> 0, message.fromUtcS.high >>> 0, false).toBigInt();
                    else if (typeof message.fromUtcS === "number")
                        object.fromUtcS = options.longs === $String ? $String(message.fromUtcS) : message.fromUtcS;
                    else
                        object.fromUtcS = options.longs === $String ? $util.Long.prototype.toString.call(message.fromUtcS) : options.longs === $Number ? new $util.LongBits(message.fromUtcS.low >>> 0, message.fromUtcS.high >>> 0).toNumber() : message.fromUtcS;
                if (message.toUtcS != null && $Object.hasOwnProperty.call(message, "toUtcS"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.toUtcS = typeof message.toUtcS === "number" ? $BigInt(message.toUtcS) : $util.Long.fromBits(message.toUtcS.low >>> 0, message.toUtcS.high >>> 0, false).toBigInt();
                    else if (typeof message.toUtcS === "number")
                        object.toUtcS = options.longs === $String ? $String(message.toUtcS) : message.toUtcS;
                    else
                        object.toUtcS = options.longs === $String ? $util.Long.prototype.toString.call(message.toUtcS) : options.longs === $Number ? new $util.LongBits(message.toUtcS.low >>> 0, message.toUtcS.high >>> 0).toNumber() : message.toUtcS;
                if (message.quantities && message.quantities.length) {
                    object.quantities = $Array(message.quantities.length);
                    for (let j = 0; j < message.quantities.length; ++j)
                        object.quantities[j] = message.quantities[j];
                }
                if (message.pageSize != null && $Object.hasOwnProperty.call(message, "pageSize"))
                    object.pageSize = message.pageSize;
                if (message.intervalS != null && $Object.hasOwnProperty.call(message, "intervalS"))
                    object.intervalS = message.intervalS;
                return object;
            };

            /**
             * Converts this ReadProfileRequest to JSON.
             * @function toJSON
             * @memberof dno.v1.ReadProfileRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ReadProfileRequest.prototype.toJSON = function() {
                return ReadProfileRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for ReadProfileRequest
             * @function getTypeUrl
             * @memberof dno.v1.ReadProfileRequest
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            ReadProfileRequest.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/dno.v1.ReadProfileRequest";
            };

            return ReadProfileRequest;
        })();

        v1.ReadProfileResponse = (function() {

            /**
             * Properties of a ReadProfileResponse.
             * @typedef {Object} dno.v1.ReadProfileResponse.$Properties
             * @property {dno.v1.Header.$Properties|null} [header] ReadProfileResponse header
             * @property {dno.v1.ProfilePage.$Properties|null} [page] ReadProfileResponse page
             * @property {dno.v1.NoDataFound.$Properties|null} [noDataFound] ReadProfileResponse noDataFound
             * @property {dno.v1.Rejection.$Properties|null} [rejection] ReadProfileResponse rejection
             * @property {"page"|"noDataFound"|"rejection"} [body] ReadProfileResponse body
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ReadProfileResponse.
             * @memberof dno.v1
             * @interface IReadProfileResponse
             * @augments dno.v1.ReadProfileResponse.$Properties
             * @deprecated Use dno.v1.ReadProfileResponse.$Properties instead.
             */

            /**
             * Narrowed shape of a ReadProfileResponse.
             * @typedef {{
             *   header?: dno.v1.Header.$Shape|null;
             *   page?: dno.v1.ProfilePage.$Shape|null;
             *   noDataFound?: dno.v1.NoDataFound.$Shape|null;
             *   rejection?: dno.v1.Rejection.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ body?: undefined; page?: null; noDataFound?: null; rejection?: null }|{ body?: "page"; page: dno.v1.ProfilePage.$Shape; noDataFound?: null; rejection?: null }|{ body?: "noDataFound"; page?: null; noDataFound: dno.v1.NoDataFound.$Shape; rejection?: null }|{ body?: "rejection"; page?: null; noDataFound?: null; rejection: dno.v1.Rejection.$Shape })
             * )} dno.v1.ReadProfileResponse.$Shape
             */

            /**
             * Constructs a new ReadProfileResponse.
             * @memberof dno.v1
             * @classdesc Represents a ReadProfileResponse.
             * @constructor
             * @param {dno.v1.ReadProfileResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ReadProfileResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ReadProfileResponse header.
             * @member {dno.v1.Header.$Properties|null|undefined} header
             * @memberof dno.v1.ReadProfileResponse
             * @instance
             */
            ReadProfileResponse.prototype.header = null;

            /**
             * ReadProfileResponse page.
             * @member {dno.v1.ProfilePage.$Properties|null|undefined} page
             * @memberof dno.v1.ReadProfileResponse
             * @instance
             */
            ReadProfileResponse.prototype.page = null;

            /**
             * ReadProfileResponse noDataFound.
             * @member {dno.v1.NoDataFound.$Properties|null|undefined} noDataFound
             * @memberof dno.v1.ReadProfileResponse
             * @instance
             */
            ReadProfileResponse.prototype.noDataFound = null;

            /**
             * ReadProfileResponse rejection.
             * @member {dno.v1.Rejection.$Properties|null|undefined} rejection
             * @memberof dno.v1.ReadProfileResponse
             * @instance
             */
            ReadProfileResponse.prototype.rejection = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * ReadProfileResponse body.
             * @member {"page"|"noDataFound"|"rejection"|undefined} body
             * @memberof dno.v1.ReadProfileResponse
             * @instance
             */
            $Object.defineProperty(ReadProfileResponse.prototype, "body", {
                get: $util.oneOfGetter($oneOfFields = ["page", "noDataFound", "rejection"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new ReadProfileResponse instance using the specified properties.
             * @function create
             * @memberof dno.v1.ReadProfileResponse
             * @static
             * @param {dno.v1.ReadProfileResponse.$Properties=} [properties] Properties to set
             * @returns {dno.v1.ReadProfileResponse} ReadProfileResponse instance
             * @type {{
             *   (properties: dno.v1.ReadProfileResponse.$Shape): dno.v1.ReadProfileResponse & dno.v1.ReadProfileResponse.$Shape;
             *   (properties?: dno.v1.ReadProfileResponse.$Properties): dno.v1.ReadProfileResponse;
             * }}
             */
            ReadProfileResponse.create = function(properties) {
                return new ReadProfileResponse(properties);
            };

            /**
             * Encodes the specified ReadProfileResponse message. Does not implicitly {@link dno.v1.ReadProfileResponse.verify|verify} messages.
             * @function encode
             * @memberof dno.v1.ReadProfileResponse
             * @static
             * @param {dno.v1.ReadProfileResponse.$Properties} message ReadProfileResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ReadProfileResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                    $root.dno.v1.Header.encode(message.header, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.page != null && $Object.hasOwnProperty.call(message, "page"))
                    $root.dno.v1.ProfilePage.encode(message.page, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.noDataFound != null && $Object.hasOwnProperty.call(message, "noDataFound"))
                    $root.dno.v1.NoDataFound.encode(message.noDataFound, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.rejection != null && $Object.hasOwnProperty.call(message, "rejection"))
                    $root.dno.v1.Rejection.encode(message.rejection, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ReadProfileResponse message from the specified reader or buffer.
             * @function decode
             * @memberof dno.v1.ReadProfileResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {dno.v1.ReadProfileResponse & dno.v1.ReadProfileResponse.$Shape} ReadProfileResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ReadProfileResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.dno.v1.ReadProfileResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.header = $root.dno.v1.Header.decode(reader, reader.size(), $undefined, _depth + 1, message.header);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.page = $root.dno.v1.ProfilePage.decode(reader, reader.size(), $undefined, _depth + 1, message.page);
                            message.body = "page";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.noDataFound = $root.dno.v1.NoDataFound.decode(reader, reader.size(), $undefined, _depth + 1, message.noDataFound);
                            message.body = "noDataFound";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.rejection = $root.dno.v1.Rejection.decode(reader, reader.size(), $undefined, _depth + 1, message.rejection);
                            message.body = "rejection";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a ReadProfileResponse message.
             * @function verify
             * @memberof dno.v1.ReadProfileResponse
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            ReadProfileResponse.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                let properties = {};
                if (message.header != null && $Object.hasOwnProperty.call(message, "header")) {
                    let error = $root.dno.v1.Header.verify(message.header, _depth + 1);
                    if (error)
                        return "header." + error;
                }
                if (message.page != null && $Object.hasOwnProperty.call(message, "page")) {
                    properties.body = 1;
                    {
                        let error = $root.dno.v1.ProfilePage.verify(message.page, _depth + 1);
                        if (error)
                            return "page." + error;
                    }
                }
                if (message.noDataFound != null && $Object.hasOwnProperty.call(message, "noDataFound")) {
                    if (properties.body === 1)
                        return "body: multiple values";
                    properties.body = 1;
                    {
                        let error = $root.dno.v1.NoDataFound.verify(message.noDataFound, _depth + 1);
                        if (error)
                            return "noDataFound." + error;
                    }
                }
                if (message.rejection != null && $Object.hasOwnProperty.call(message, "rejection")) {
                    if (properties.body === 1)
                        return "body: multiple values";
                    properties.body = 1;
                    {
                        let error = $root.dno.v1.Rejection.verify(message.rejection, _depth + 1);
                        if (error)
                            return "rejection." + error;
                    }
                }
                return null;
            };

            /**
             * Creates a ReadProfileResponse message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof dno.v1.ReadProfileResponse
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {dno.v1.ReadProfileResponse} ReadProfileResponse
             */
            ReadProfileResponse.fromObject = function (object, _depth) {
                if (object instanceof $root.dno.v1.ReadProfileResponse)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".dno.v1.ReadProfileResponse: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.dno.v1.ReadProfileResponse();
                if (object.header != null) {
                    if (!$util.isObject(object.header))
                        throw $TypeError(".dno.v1.ReadProfileResponse.header: object expected");
                    message.header = $root.dno.v1.Header.fromObject(object.header, _depth + 1);
                }
                if (object.page != null) {
                    if (!$util.isObject(object.page))
                        throw $TypeError(".dno.v1.ReadProfileResponse.page: object expected");
                    message.page = $root.dno.v1.ProfilePage.fromObject(object.page, _depth + 1);
                }
                if (object.noDataFound != null) {
                    if (!$util.isObject(object.noDataFound))
                        throw $TypeError(".dno.v1.ReadProfileResponse.noDataFound: object expected");
                    message.noDataFound = $root.dno.v1.NoDataFound.fromObject(object.noDataFound, _depth + 1);
                }
                if (object.rejection != null) {
                    if (!$util.isObject(object.rejection))
                        throw $TypeError(".dno.v1.ReadProfileResponse.rejection: object expected");
                    message.rejection = $root.dno.v1.Rejection.fromObject(object.rejection, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from a ReadProfileResponse message. Also converts values to other types if specified.
             * @function toObject
             * @memberof dno.v1.ReadProfileResponse
             * @static
             * @param {dno.v1.ReadProfileResponse} message ReadProfileResponse
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ReadProfileResponse.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.header = null;
                if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                    object.header = $root.dno.v1.Header.toObject(message.header, options, _depth + 1);
                if (message.page != null && $Object.hasOwnProperty.call(message, "page")) {
                    object.page = $root.dno.v1.ProfilePage.toObject(message.page, options, _depth + 1);
                    if (options.oneofs)
                        object.body = "page";
                }
                if (message.noDataFound != null && $Object.hasOwnProperty.call(message, "noDataFound")) {
                    object.noDataFound = $root.dno.v1.NoDataFound.toObject(message.noDataFound, options, _depth + 1);
                    if (options.oneofs)
                        object.body = "noDataFound";
                }
                if (message.rejection != null && $Object.hasOwnProperty.call(message, "rejection")) {
                    object.rejection = $root.dno.v1.Rejection.toObject(message.rejection, options, _depth + 1);
                    if (options.oneofs)
                        object.body = "rejection";
                }
                return object;
            };

            /**
             * Converts this ReadProfileResponse to JSON.
             * @function toJSON
             * @memberof dno.v1.ReadProfileResponse
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ReadProfileResponse.prototype.toJSON = function() {
                return ReadProfileResponse.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for ReadProfileResponse
             * @function getTypeUrl
             * @memberof dno.v1.ReadProfileResponse
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            ReadProfileResponse.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/dno.v1.ReadProfileResponse";
            };

            return ReadProfileResponse;
        })();

        v1.ProfilePage = (function() {

            /**
             * Properties of a ProfilePage.
             * @typedef {Object} dno.v1.ProfilePage.$Properties
             * @property {string|null} [systemId] ProfilePage systemId
             * @property {number|null} [pageNumber] ProfilePage pageNumber
             * @property {boolean|null} [last] ProfilePage last
             * @property {Long|null} [startUtcS] ProfilePage startUtcS
             * @property {number|null} [intervalS] ProfilePage intervalS
             * @property {number|null} [recordCount] ProfilePage recordCount
             * @property {Array.<dno.v1.ProfileColumn.$Properties>|null} [columns] ProfilePage columns
             * @property {Long|null} [oldestHeldEndUtcS] ProfilePage oldestHeldEndUtcS
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ProfilePage.
             * @memberof dno.v1
             * @interface IProfilePage
             * @augments dno.v1.ProfilePage.$Properties
             * @deprecated Use dno.v1.ProfilePage.$Properties instead.
             */

            /**
             * Shape of a ProfilePage.
             * @typedef {dno.v1.ProfilePage.$Properties} dno.v1.ProfilePage.$Shape
             */

            /**
             * Constructs a new ProfilePage.
             * @memberof dno.v1
             * @classdesc Represents a ProfilePage.
             * @constructor
             * @param {dno.v1.ProfilePage.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ProfilePage = function (properties) {
                this.columns = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ProfilePage systemId.
             * @member {string} systemId
             * @memberof dno.v1.ProfilePage
             * @instance
             */
            ProfilePage.prototype.systemId = "";

            /**
             * ProfilePage pageNumber.
             * @member {number} pageNumber
             * @memberof dno.v1.ProfilePage
             * @instance
             */
            ProfilePage.prototype.pageNumber = 0;

            /**
             * ProfilePage last.
             * @member {boolean} last
             * @memberof dno.v1.ProfilePage
             * @instance
             */
            ProfilePage.prototype.last = false;

            /**
             * ProfilePage startUtcS.
             * @member {Long} startUtcS
             * @memberof dno.v1.ProfilePage
             * @instance
             */
            ProfilePage.prototype.startUtcS = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * ProfilePage intervalS.
             * @member {number} intervalS
             * @memberof dno.v1.ProfilePage
             * @instance
             */
            ProfilePage.prototype.intervalS = 0;

            /**
             * ProfilePage recordCount.
             * @member {number} recordCount
             * @memberof dno.v1.ProfilePage
             * @instance
             */
            ProfilePage.prototype.recordCount = 0;

            /**
             * ProfilePage columns.
             * @member {Array.<dno.v1.ProfileColumn.$Properties>} columns
             * @memberof dno.v1.ProfilePage
             * @instance
             */
            ProfilePage.prototype.columns = $util.emptyArray;

            /**
             * ProfilePage oldestHeldEndUtcS.
             * @member {Long} oldestHeldEndUtcS
             * @memberof dno.v1.ProfilePage
             * @instance
             */
            ProfilePage.prototype.oldestHeldEndUtcS = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Creates a new ProfilePage instance using the specified properties.
             * @function create
             * @memberof dno.v1.ProfilePage
             * @static
             * @param {dno.v1.ProfilePage.$Properties=} [properties] Properties to set
             * @returns {dno.v1.ProfilePage} ProfilePage instance
             * @type {{
             *   (properties: dno.v1.ProfilePage.$Shape): dno.v1.ProfilePage & dno.v1.ProfilePage.$Shape;
             *   (properties?: dno.v1.ProfilePage.$Properties): dno.v1.ProfilePage;
             * }}
             */
            ProfilePage.create = function(properties) {
                return new ProfilePage(properties);
            };

            /**
             * Encodes the specified ProfilePage message. Does not implicitly {@link dno.v1.ProfilePage.verify|verify} messages.
             * @function encode
             * @memberof dno.v1.ProfilePage
             * @static
             * @param {dno.v1.ProfilePage.$Properties} message ProfilePage message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ProfilePage.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.systemId != null && $Object.hasOwnProperty.call(message, "systemId") && message.systemId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.systemId);
                if (message.pageNumber != null && $Object.hasOwnProperty.call(message, "pageNumber") && message.pageNumber !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.pageNumber);
                if (message.last != null && $Object.hasOwnProperty.call(message, "last") && message.last !== false)
                    writer.uint32(/* id 3, wireType 0 =*/24).bool(message.last);
                if (message.startUtcS != null && $Object.hasOwnProperty.call(message, "startUtcS") && (typeof message.startUtcS === "object" ? message.startUtcS.low || message.startUtcS.high : message.startUtcS !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).int64(message.startUtcS);
                if (message.intervalS != null && $Object.hasOwnProperty.call(message, "intervalS") && message.intervalS !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.intervalS);
                if (message.recordCount != null && $Object.hasOwnProperty.call(message, "recordCount") && message.recordCount !== 0)
                    writer.uint32(/* id 6, wireType 0 =*/48).uint32(message.recordCount);
                if (message.columns != null && message.columns.length)
                    for (let i = 0; i < message.columns.length; ++i)
                        $root.dno.v1.ProfileColumn.encode(message.columns[i], writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.oldestHeldEndUtcS != null && $Object.hasOwnProperty.call(message, "oldestHeldEndUtcS") && (typeof message.oldestHeldEndUtcS === "object" ? message.oldestHeldEndUtcS.low || message.oldestHeldEndUtcS.high : message.oldestHeldEndUtcS !== 0))
                    writer.uint32(/* id 8, wireType 0 =*/64).int64(message.oldestHeldEndUtcS);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ProfilePage message from the specified reader or buffer.
             * @function decode
             * @memberof dno.v1.ProfilePage
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {dno.v1.ProfilePage & dno.v1.ProfilePage.$Shape} ProfilePage
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ProfilePage.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.dno.v1.ProfilePage();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.systemId = value;
                            else
                                delete message.systemId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.pageNumber = value;
                            else
                                delete message.pageNumber;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.last = value;
                            else
                                delete message.last;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.startUtcS = value;
                            else
                                delete message.startUtcS;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.intervalS = value;
                            else
                                delete message.intervalS;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.recordCount = value;
                            else
                                delete message.recordCount;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if (!(message.columns && message.columns.length))
                                message.columns = [];
                            message.columns.push($root.dno.v1.ProfileColumn.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.oldestHeldEndUtcS = value;
                            else
                                delete message.oldestHeldEndUtcS;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a ProfilePage message.
             * @function verify
             * @memberof dno.v1.ProfilePage
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            ProfilePage.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.systemId != null && $Object.hasOwnProperty.call(message, "systemId"))
                    if (!$util.isString(message.systemId))
                        return "systemId: string expected";
                if (message.pageNumber != null && $Object.hasOwnProperty.call(message, "pageNumber"))
                    if (!$util.isInteger(message.pageNumber))
                        return "pageNumber: integer expected";
                if (message.last != null && $Object.hasOwnProperty.call(message, "last"))
                    if (typeof message.last !== "boolean")
                        return "last: boolean expected";
                if (message.startUtcS != null && $Object.hasOwnProperty.call(message, "startUtcS"))
                    if (!$util.isInteger(message.startUtcS) && !(message.startUtcS && $util.isInteger(message.startUtcS.low) && $util.isInteger(message.startUtcS.high)))
                        return "startUtcS: integer|Long expected";
                if (message.intervalS != null && $Object.hasOwnProperty.call(message, "intervalS"))
                    if (!$util.isInteger(message.intervalS))
                        return "intervalS: integer expected";
                if (message.recordCount != null && $Object.hasOwnProperty.call(message, "recordCount"))
                    if (!$util.isInteger(message.recordCount))
                        return "recordCount: integer expected";
                if (message.columns != null && $Object.hasOwnProperty.call(message, "columns")) {
                    if (!$Array.isArray(message.columns))
                        return "columns: array expected";
                    for (let i = 0; i < message.columns.length; ++i) {
                        let error = $root.dno.v1.ProfileColumn.verify(message.columns[i], _depth + 1);
                        if (error)
                            return "columns." + error;
                    }
                }
                if (message.oldestHeldEndUtcS != null && $Object.hasOwnProperty.call(message, "oldestHeldEndUtcS"))
                    if (!$util.isInteger(message.oldestHeldEndUtcS) && !(message.oldestHeldEndUtcS && $util.isInteger(message.oldestHeldEndUtcS.low) && $util.isInteger(message.oldestHeldEndUtcS.high)))
                        return "oldestHeldEndUtcS: integer|Long expected";
                return null;
            };

            /**
             * Creates a ProfilePage message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof dno.v1.ProfilePage
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {dno.v1.ProfilePage} ProfilePage
             */
            ProfilePage.fromObject = function (object, _depth) {
                if (object instanceof $root.dno.v1.ProfilePage)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".dno.v1.ProfilePage: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.dno.v1.ProfilePage();
                if (object.systemId != null)
                    if (typeof object.systemId !== "string" || object.systemId.length)
                        message.systemId = $String(object.systemId);
                if (object.pageNumber != null)
                    if ($Number(object.pageNumber) !== 0)
                        message.pageNumber = object.pageNumber >>> 0;
                if (object.last != null)
                    if (object.last)
                        message.last = $Boolean(object.last);
                if (object.startUtcS != null)
                    if (typeof object.startUtcS === "object" ? object.startUtcS.low || object.startUtcS.high : $Number(object.startUtcS) !== 0)
                        if ($util.Long)
                            message.startUtcS = $util.Long.fromValue(object.startUtcS, false);
                        else if (typeof object.startUtcS === "string")
                            message.startUtcS = $parseInt(object.startUtcS, 10);
                        else if (typeof object.startUtcS === "number")
                            message.startUtcS = object.startUtcS;
                        else if (typeof object.startUtcS === "object")
                            message.startUtcS = new $util.LongBits(object.startUtcS.low >>> 0, object.startUtcS.high >>> 0).toNumber();
                if (object.intervalS != null)
                    if ($Number(object.intervalS) !== 0)
                        message.intervalS = object.intervalS >>> 0;
                if (object.recordCount != null)
                    if ($Number(object.recordCount) !== 0)
                        message.recordCount = object.recordCount >>> 0;
                if (object.columns) {
                    if (!$Array.isArray(object.columns))
                        throw $TypeError(".dno.v1.ProfilePage.columns: array expected");
                    message.columns = $Array(object.columns.length);
                    for (let i = 0; i < object.columns.length; ++i) {
                        if (!$util.isObject(object.columns[i]))
                            throw $TypeError(".dno.v1.ProfilePage.columns: object expected");
                        message.columns[i] = $root.dno.v1.ProfileColumn.fromObject(object.columns[i], _depth + 1);
                    }
                }
                if (object.oldestHeldEndUtcS != null)
                    if (typeof object.oldestHeldEndUtcS === "object" ? object.oldestHeldEndUtcS.low || object.oldestHeldEndUtcS.high : $Number(object.oldestHeldEndUtcS) !== 0)
                        if ($util.Long)
                            message.oldestHeldEndUtcS = $util.Long.fromValue(object.oldestHeldEndUtcS, false);
                        else if (typeof object.oldestHeldEndUtcS === "string")
                            message.oldestHeldEndUtcS = $parseInt(object.oldestHeldEndUtcS, 10);
                        else if (typeof object.oldestHeldEndUtcS === "number")
                            message.oldestHeldEndUtcS = object.oldestHeldEndUtcS;
                        else if (typeof object.oldestHeldEndUtcS === "object")
                            message.oldestHeldEndUtcS = new $util.LongBits(object.oldestHeldEndUtcS.low >>> 0, object.oldestHeldEndUtcS.high >>> 0).toNumber();
                return message;
            };

            /**
             * Creates a plain object from a ProfilePage message. Also converts values to other types if specified.
             * @function toObject
             * @memberof dno.v1.ProfilePage
             * @static
             * @param {dno.v1.ProfilePage} message ProfilePage
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ProfilePage.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.columns = [];
                if (options.defaults) {
                    object.systemId = "";
                    object.pageNumber = 0;
                    object.last = false;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.startUtcS = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.startUtcS = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.intervalS = 0;
                    object.recordCount = 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.oldestHeldEndUtcS = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.oldestHeldEndUtcS = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
                if (message.systemId != null && $Object.hasOwnProperty.call(message, "systemId"))
                    object.systemId = message.systemId;
                if (message.pageNumber != null && $Object.hasOwnProperty.call(message, "pageNumber"))
                    object.pageNumber = message.pageNumber;
                if (message.last != null && $Object.hasOwnProperty.call(message, "last"))
                    object.last = message.last;
                if (message.startUtcS != null && $Object.hasOwnProperty.call(message, "startUtcS"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.startUtcS = typeof message.startUtcS === "number" ? $BigInt(message.startUtcS) : $util.Long.fromBits(message.startUtcS.low >>> 0, message.startUtcS.high >>> 0, false).toBigInt();
                    else if (typeof message.startUtcS === "number")
                        object.startUtcS = options.longs === $String ? $String(message.startUtcS) : message.startUtcS;
                    else
                        object.startUtcS = options.longs === $String ? $util.Long.prototype.toString.call(message.startUtcS) : options.longs === $Number ? new $util.LongBits(message.startUtcS.low >>> 0, message.startUtcS.high >>> 0).toNumber() : message.startUtcS;
                if (message.intervalS != null && $Object.hasOwnProperty.call(message, "intervalS"))
                    object.intervalS = message.intervalS;
                if (message.recordCount != null && $Object.hasOwnProperty.call(message, "recordCount"))
                    object.recordCount = message.recordCount;
                if (message.columns && message.columns.length) {
                    object.columns = $Array(message.columns.length);
                    for (let j = 0; j < message.columns.length; ++j)
                        object.columns[j] = $root.dno.v1.ProfileColumn.toObject(message.columns[j], options, _depth + 1);
                }
                if (message.oldestHeldEndUtcS != null && $Object.hasOwnProperty.call(message, "oldestHeldEndUtcS"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.oldestHeldEndUtcS = typeof message.oldestHeldEndUtcS === "number" ? $BigInt(message.oldestHeldEndUtcS) : $util.Long.fromBits(message.oldestHeldEndUtcS.low >>> 0, message.oldestHeldEndUtcS.high >>> 0, false).toBigInt();
                    else if (typeof message.oldestHeldEndUtcS === "number")
                        object.oldestHeldEndUtcS = options.longs === $String ? $String(message.oldestHeldEndUtcS) : message.oldestHeldEndUtcS;
                    else
                        object.oldestHeldEndUtcS = options.longs === $String ? $util.Long.prototype.toString.call(message.oldestHeldEndUtcS) : options.longs === $Number ? new $util.LongBits(message.oldestHeldEndUtcS.low >>> 0, message.oldestHeldEndUtcS.high >>> 0).toNumber() : message.oldestHeldEndUtcS;
                return object;
            };

            /**
             * Converts this ProfilePage to JSON.
             * @function toJSON
             * @memberof dno.v1.ProfilePage
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ProfilePage.prototype.toJSON = function() {
                return ProfilePage.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for ProfilePage
             * @function getTypeUrl
             * @memberof dno.v1.ProfilePage
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            ProfilePage.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/dno.v1.ProfilePage";
            };

            return ProfilePage;
        })();

        v1.ProfileColumn = (function() {

            /**
             * Properties of a ProfileColumn.
             * @typedef {Object} dno.v1.ProfileColumn.$Properties
             * @property {string|null} [quantity] ProfileColumn quantity
             * @property {string|null} [unit] ProfileColumn unit
             * @property {number|null} [scale] ProfileColumn scale
             * @property {Array.<Long>|null} [values] ProfileColumn values
             * @property {Array.<dno.v1.QualityRun.$Properties>|null} [qualities] ProfileColumn qualities
             * @property {string|null} [mpan] ProfileColumn mpan
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ProfileColumn.
             * @memberof dno.v1
             * @interface IProfileColumn
             * @augments dno.v1.ProfileColumn.$Properties
             * @deprecated Use dno.v1.ProfileColumn.$Properties instead.
             */

            /**
             * Shape of a ProfileColumn.
             * @typedef {dno.v1.ProfileColumn.$Properties} dno.v1.ProfileColumn.$Shape
             */

            /**
             * Constructs a new ProfileColumn.
             * @memberof dno.v1
             * @classdesc Represents a ProfileColumn.
             * @constructor
             * @param {dno.v1.ProfileColumn.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ProfileColumn = function (properties) {
                this.values = [];
                this.qualities = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ProfileColumn quantity.
             * @member {string} quantity
             * @memberof dno.v1.ProfileColumn
             * @instance
             */
            ProfileColumn.prototype.quantity = "";

            /**
             * ProfileColumn unit.
             * @member {string} unit
             * @memberof dno.v1.ProfileColumn
             * @instance
             */
            ProfileColumn.prototype.unit = "";

            /**
             * ProfileColumn scale.
             * @member {number} scale
             * @memberof dno.v1.ProfileColumn
             * @instance
             */
            ProfileColumn.prototype.scale = 0;

            /**
             * ProfileColumn values.
             * @member {Array.<Long>} values
             * @memberof dno.v1.ProfileColumn
             * @instance
             */
            ProfileColumn.prototype.values = $util.emptyArray;

            /**
             * ProfileColumn qualities.
             * @member {Array.<dno.v1.QualityRun.$Properties>} qualities
             * @memberof dno.v1.ProfileColumn
             * @instance
             */
            ProfileColumn.prototype.qualities = $util.emptyArray;

            /**
             * ProfileColumn mpan.
             * @member {string} mpan
             * @memberof dno.v1.ProfileColumn
             * @instance
             */
            ProfileColumn.prototype.mpan = "";

            /**
             * Creates a new ProfileColumn instance using the specified properties.
             * @function create
             * @memberof dno.v1.ProfileColumn
             * @static
             * @param {dno.v1.ProfileColumn.$Properties=} [properties] Properties to set
             * @returns {dno.v1.ProfileColumn} ProfileColumn instance
             * @type {{
             *   (properties: dno.v1.ProfileColumn.$Shape): dno.v1.ProfileColumn & dno.v1.ProfileColumn.$Shape;
             *   (properties?: dno.v1.ProfileColumn.$Properties): dno.v1.ProfileColumn;
             * }}
             */
            ProfileColumn.create = function(properties) {
                return new ProfileColumn(properties);
            };

            /**
             * Encodes the specified ProfileColumn message. Does not implicitly {@link dno.v1.ProfileColumn.verify|verify} messages.
             * @function encode
             * @memberof dno.v1.ProfileColumn
             * @static
             * @param {dno.v1.ProfileColumn.$Properties} message ProfileColumn message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ProfileColumn.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.quantity != null && $Object.hasOwnProperty.call(message, "quantity") && message.quantity !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.quantity);
                if (message.unit != null && $Object.hasOwnProperty.call(message, "unit") && message.unit !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.unit);
                if (message.scale != null && $Object.hasOwnProperty.call(message, "scale") && message.scale !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).sint32(message.scale);
                if (message.values != null && message.values.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).sint64s(message.values);
                if (message.qualities != null && message.qualities.length)
                    for (let i = 0; i < message.qualities.length; ++i)
                        $root.dno.v1.QualityRun.encode(message.qualities[i], writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.mpan != null && $Object.hasOwnProperty.call(message, "mpan") && message.mpan !== "")
                    writer.uint32(/* id 6, wireType 2 =*/50).string(message.mpan);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ProfileColumn message from the specified reader or buffer.
             * @function decode
             * @memberof dno.v1.ProfileColumn
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {dno.v1.ProfileColumn & dno.v1.ProfileColumn.$Shape} ProfileColumn
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ProfileColumn.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.dno.v1.ProfileColumn();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.quantity = value;
                            else
                                delete message.quantity;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.unit = value;
                            else
                                delete message.unit;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.sint32())
                                message.scale = value;
                            else
                                delete message.scale;
                            continue;
                        }
                    case 4: {
                            if (wireType === 2) {
                                if (!(message.values && message.values.length))
                                    message.values = [];
                                reader.sint64s(message.values);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.values && message.values.length))
                                message.values = [];
                            message.values.push(reader.sint64());
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (!(message.qualities && message.qualities.length))
                                message.qualities = [];
                            message.qualities.push($root.dno.v1.QualityRun.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.mpan = value;
                            else
                                delete message.mpan;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a ProfileColumn message.
             * @function verify
             * @memberof dno.v1.ProfileColumn
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            ProfileColumn.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.quantity != null && $Object.hasOwnProperty.call(message, "quantity"))
                    if (!$util.isString(message.quantity))
                        return "quantity: string expected";
                if (message.unit != null && $Object.hasOwnProperty.call(message, "unit"))
                    if (!$util.isString(message.unit))
                        return "unit: string expected";
                if (message.scale != null && $Object.hasOwnProperty.call(message, "scale"))
                    if (!$util.isInteger(message.scale))
                        return "scale: integer expected";
                if (message.values != null && $Object.hasOwnProperty.call(message, "values")) {
                    if (!$Array.isArray(message.values))
                        return "values: array expected";
                    for (let i = 0; i < message.values.length; ++i)
                        if (!$util.isInteger(message.values[i]) && !(message.values[i] && $util.isInteger(message.values[i].low) && $util.isInteger(message.values[i].high)))
                            return "values: integer|Long[] expected";
                }
                if (message.qualities != null && $Object.hasOwnProperty.call(message, "qualities")) {
                    if (!$Array.isArray(message.qualities))
                        return "qualities: array expected";
                    for (let i = 0; i < message.qualities.length; ++i) {
                        let error = $root.dno.v1.QualityRun.verify(message.qualities[i], _depth + 1);
                        if (error)
                            return "qualities." + error;
                    }
                }
                if (message.mpan != null && $Object.hasOwnProperty.call(message, "mpan"))
                    if (!$util.isString(message.mpan))
                        return "mpan: string expected";
                return null;
            };

            /**
             * Creates a ProfileColumn message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof dno.v1.ProfileColumn
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {dno.v1.ProfileColumn} ProfileColumn
             */
            ProfileColumn.fromObject = function (object, _depth) {
                if (object instanceof $root.dno.v1.ProfileColumn)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".dno.v1.ProfileColumn: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.dno.v1.ProfileColumn();
                if (object.quantity != null)
                    if (typeof object.quantity !== "string" || object.quantity.length)
                        message.quantity = $String(object.quantity);
                if (object.unit != null)
                    if (typeof object.unit !== "string" || object.unit.length)
                        message.unit = $String(object.unit);
                if (object.scale != null)
                    if ($Number(object.scale) !== 0)
                        message.scale = object.scale | 0;
                if (object.values) {
                    if (!$Array.isArray(object.values))
                        throw $TypeError(".dno.v1.ProfileColumn.values: array expected");
                    message.values = $Array(object.values.length);
                    for (let i = 0; i < object.values.length; ++i)
                        if ($util.Long)
                            message.values[i] = $util.Long.fromValue(object.values[i], false);
                        else if (typeof object.values[i] === "string")
                            message.values[i] = $parseInt(object.values[i], 10);
                        else if (typeof object.values[i] === "number")
                            message.values[i] = object.values[i];
                        else if (typeof object.values[i] === "object")
                            message.values[i] = new $util.LongBits(object.values[i].low >>> 0, object.values[i].high >>> 0).toNumber();
                }
                if (object.qualities) {
                    if (!$Array.isArray(object.qualities))
                        throw $TypeError(".dno.v1.ProfileColumn.qualities: array expected");
                    message.qualities = $Array(object.qualities.length);
                    for (let i = 0; i < object.qualities.length; ++i) {
                        if (!$util.isObject(object.qualities[i]))
                            throw $TypeError(".dno.v1.ProfileColumn.qualities: object expected");
                        message.qualities[i] = $root.dno.v1.QualityRun.fromObject(object.qualities[i], _depth + 1);
                    }
                }
                if (object.mpan != null)
                    if (typeof object.mpan !== "string" || object.mpan.length)
                        message.mpan = $String(object.mpan);
                return message;
            };

            /**
             * Creates a plain object from a ProfileColumn message. Also converts values to other types if specified.
             * @function toObject
             * @memberof dno.v1.ProfileColumn
             * @static
             * @param {dno.v1.ProfileColumn} message ProfileColumn
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ProfileColumn.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.values = [];
                    object.qualities = [];
                }
                if (options.defaults) {
                    object.quantity = "";
                    object.unit = "";
                    object.scale = 0;
                    object.mpan = "";
                }
                if (message.quantity != null && $Object.hasOwnProperty.call(message, "quantity"))
                    object.quantity = message.quantity;
                if (message.unit != null && $Object.hasOwnProperty.call(message, "unit"))
                    object.unit = message.unit;
                if (message.scale != null && $Object.hasOwnProperty.call(message, "scale"))
                    object.scale = message.scale;
                if (message.values && message.values.length) {
                    object.values = $Array(message.values.length);
                    for (let j = 0; j < message.values.length; ++j)
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.values[j] = typeof message.values[j] === "number" ? $BigInt(message.values[j]) : $util.Long.fromBits(message.values[j].low >>> 0, message.values[j].high >>> 0, false).toBigInt();
                        else if (typeof message.values[j] === "number")
                            object.values[j] = options.longs === $String ? $String(message.values[j]) : message.values[j];
                        else
                            object.values[j] = options.longs === $String ? $util.Long.prototype.toString.call(message.values[j]) : options.longs === $Number ? new $util.LongBits(message.values[j].low >>> 0, message.values[j].high >>> 0).toNumber() : message.values[j];
                }
                if (message.qualities && message.qualities.length) {
                    object.qualities = $Array(message.qualities.length);
                    for (let j = 0; j < message.qualities.length; ++j)
                        object.qualities[j] = $root.dno.v1.QualityRun.toObject(message.qualities[j], options, _depth + 1);
                }
                if (message.mpan != null && $Object.hasOwnProperty.call(message, "mpan"))
                    object.mpan = message.mpan;
                return object;
            };

            /**
             * Converts this ProfileColumn to JSON.
             * @function toJSON
             * @memberof dno.v1.ProfileColumn
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ProfileColumn.prototype.toJSON = function() {
                return ProfileColumn.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for ProfileColumn
             * @function getTypeUrl
             * @memberof dno.v1.ProfileColumn
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            ProfileColumn.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/dno.v1.ProfileColumn";
            };

            return ProfileColumn;
        })();

        v1.QualityRun = (function() {

            /**
             * Properties of a QualityRun.
             * @typedef {Object} dno.v1.QualityRun.$Properties
             * @property {dno.v1.Quality|null} [quality] QualityRun quality
             * @property {dno.v1.QualityReason|null} [reason] QualityRun reason
             * @property {number|null} [count] QualityRun count
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a QualityRun.
             * @memberof dno.v1
             * @interface IQualityRun
             * @augments dno.v1.QualityRun.$Properties
             * @deprecated Use dno.v1.QualityRun.$Properties instead.
             */

            /**
             * Shape of a QualityRun.
             * @typedef {dno.v1.QualityRun.$Properties} dno.v1.QualityRun.$Shape
             */

            /**
             * Constructs a new QualityRun.
             * @memberof dno.v1
             * @classdesc Represents a QualityRun.
             * @constructor
             * @param {dno.v1.QualityRun.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const QualityRun = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * QualityRun quality.
             * @member {dno.v1.Quality} quality
             * @memberof dno.v1.QualityRun
             * @instance
             */
            QualityRun.prototype.quality = 0;

            /**
             * QualityRun reason.
             * @member {dno.v1.QualityReason} reason
             * @memberof dno.v1.QualityRun
             * @instance
             */
            QualityRun.prototype.reason = 0;

            /**
             * QualityRun count.
             * @member {number} count
             * @memberof dno.v1.QualityRun
             * @instance
             */
            QualityRun.prototype.count = 0;

            /**
             * Creates a new QualityRun instance using the specified properties.
             * @function create
             * @memberof dno.v1.QualityRun
             * @static
             * @param {dno.v1.QualityRun.$Properties=} [properties] Properties to set
             * @returns {dno.v1.QualityRun} QualityRun instance
             * @type {{
             *   (properties: dno.v1.QualityRun.$Shape): dno.v1.QualityRun & dno.v1.QualityRun.$Shape;
             *   (properties?: dno.v1.QualityRun.$Properties): dno.v1.QualityRun;
             * }}
             */
            QualityRun.create = function(properties) {
                return new QualityRun(properties);
            };

            /**
             * Encodes the specified QualityRun message. Does not implicitly {@link dno.v1.QualityRun.verify|verify} messages.
             * @function encode
             * @memberof dno.v1.QualityRun
             * @static
             * @param {dno.v1.QualityRun.$Properties} message QualityRun message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            QualityRun.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.quality != null && $Object.hasOwnProperty.call(message, "quality") && message.quality !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.quality);
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).int32(message.reason);
                if (message.count != null && $Object.hasOwnProperty.call(message, "count") && message.count !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.count);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a QualityRun message from the specified reader or buffer.
             * @function decode
             * @memberof dno.v1.QualityRun
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {dno.v1.QualityRun & dno.v1.QualityRun.$Shape} QualityRun
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            QualityRun.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.dno.v1.QualityRun();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.quality = value;
                            else
                                delete message.quality;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.reason = value;
                            else
                                delete message.reason;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.count = value;
                            else
                                delete message.count;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a QualityRun message.
             * @function verify
             * @memberof dno.v1.QualityRun
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            QualityRun.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.quality != null && $Object.hasOwnProperty.call(message, "quality"))
                    if (typeof message.quality !== "number" || (message.quality | 0) !== message.quality)
                        return "quality: enum value expected";
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason"))
                    if (typeof message.reason !== "number" || (message.reason | 0) !== message.reason)
                        return "reason: enum value expected";
                if (message.count != null && $Object.hasOwnProperty.call(message, "count"))
                    if (!$util.isInteger(message.count))
                        return "count: integer expected";
                return null;
            };

            /**
             * Creates a QualityRun message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof dno.v1.QualityRun
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {dno.v1.QualityRun} QualityRun
             */
            QualityRun.fromObject = function (object, _depth) {
                if (object instanceof $root.dno.v1.QualityRun)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".dno.v1.QualityRun: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.dno.v1.QualityRun();
                if (object.quality !== 0 && (typeof object.quality !== "string" || $root.dno.v1.Quality[object.quality] !== 0))
                    switch (object.quality) {
                    case "QUALITY_UNSPECIFIED":
                    case 0:
                        message.quality = 0;
                        break;
                    case "QUALITY_VALID":
                    case 1:
                        message.quality = 1;
                        break;
                    case "QUALITY_PARTIAL":
                    case 2:
                        message.quality = 2;
                        break;
                    case "QUALITY_ESTIMATED":
                    case 3:
                        message.quality = 3;
                        break;
                    case "QUALITY_NOT_AVAILABLE":
                    case 4:
                        message.quality = 4;
                        break;
                    default:
                        if (typeof object.quality === "number" && (object.quality | 0) === object.quality)
                            message.quality = object.quality;
                    }
                if (object.reason !== 0 && (typeof object.reason !== "string" || $root.dno.v1.QualityReason[object.reason] !== 0))
                    switch (object.reason) {
                    case "QUALITY_REASON_UNSPECIFIED":
                    case 0:
                        message.reason = 0;
                        break;
                    case "QUALITY_REASON_NONE":
                    case 1:
                        message.reason = 1;
                        break;
                    case "QUALITY_REASON_NO_ANSWER":
                    case 2:
                        message.reason = 2;
                        break;
                    case "QUALITY_REASON_RECORDING_CHANGED":
                    case 3:
                        message.reason = 3;
                        break;
                    case "QUALITY_REASON_GATEWAY_DOWN":
                    case 4:
                        message.reason = 4;
                        break;
                    case "QUALITY_REASON_POWER_FAILURE":
                    case 5:
                        message.reason = 5;
                        break;
                    case "QUALITY_REASON_CLOCK_STEP":
                    case 6:
                        message.reason = 6;
                        break;
                    case "QUALITY_REASON_REGISTER_ROLLED_BACK":
                    case 7:
                        message.reason = 7;
                        break;
                    case "QUALITY_REASON_METER_REPLACED":
                    case 8:
                        message.reason = 8;
                        break;
                    case "QUALITY_REASON_DEVICE_NOT_AVAILABLE":
                    case 9:
                        message.reason = 9;
                        break;
                    case "QUALITY_REASON_IMPLAUSIBLE":
                    case 10:
                        message.reason = 10;
                        break;
                    case "QUALITY_REASON_NOT_FITTED":
                    case 11:
                        message.reason = 11;
                        break;
                    case "QUALITY_REASON_DEVICE_EXCEPTION":
                    case 12:
                        message.reason = 12;
                        break;
                    default:
                        if (typeof object.reason === "number" && (object.reason | 0) === object.reason)
                            message.reason = object.reason;
                    }
                if (object.count != null)
                    if ($Number(object.count) !== 0)
                        message.count = object.count >>> 0;
                return message;
            };

            /**
             * Creates a plain object from a QualityRun message. Also converts values to other types if specified.
             * @function toObject
             * @memberof dno.v1.QualityRun
             * @static
             * @param {dno.v1.QualityRun} message QualityRun
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            QualityRun.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.quality = options.enums === $String ? "QUALITY_UNSPECIFIED" : 0;
                    object.reason = options.enums === $String ? "QUALITY_REASON_UNSPECIFIED" : 0;
                    object.count = 0;
                }
                if (message.quality != null && $Object.hasOwnProperty.call(message, "quality"))
                    object.quality = options.enums === $String ? $root.dno.v1.Quality[message.quality] === $undefined ? message.quality : $root.dno.v1.Quality[message.quality] : message.quality;
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason"))
                    object.reason = options.enums === $String ? $root.dno.v1.QualityReason[message.reason] === $undefined ? message.reason : $root.dno.v1.QualityReason[message.reason] : message.reason;
                if (message.count != null && $Object.hasOwnProperty.call(message, "count"))
                    object.count = message.count;
                return object;
            };

            /**
             * Converts this QualityRun to JSON.
             * @function toJSON
             * @memberof dno.v1.QualityRun
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            QualityRun.prototype.toJSON = function() {
                return QualityRun.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for QualityRun
             * @function getTypeUrl
             * @memberof dno.v1.QualityRun
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            QualityRun.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/dno.v1.QualityRun";
            };

            return QualityRun;
        })();

        /**
         * Quality enum.
         * @name dno.v1.Quality
         * @enum {number}
         * @property {number} QUALITY_UNSPECIFIED=0 QUALITY_UNSPECIFIED value
         * @property {number} QUALITY_VALID=1 QUALITY_VALID value
         * @property {number} QUALITY_PARTIAL=2 QUALITY_PARTIAL value
         * @property {number} QUALITY_ESTIMATED=3 QUALITY_ESTIMATED value
         * @property {number} QUALITY_NOT_AVAILABLE=4 QUALITY_NOT_AVAILABLE value
         */
        v1.Quality = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "QUALITY_UNSPECIFIED"] = 0;
            values[valuesById[1] = "QUALITY_VALID"] = 1;
            values[valuesById[2] = "QUALITY_PARTIAL"] = 2;
            values[valuesById[3] = "QUALITY_ESTIMATED"] = 3;
            values[valuesById[4] = "QUALITY_NOT_AVAILABLE"] = 4;
            return values;
        })();

        /**
         * QualityReason enum.
         * @name dno.v1.QualityReason
         * @enum {number}
         * @property {number} QUALITY_REASON_UNSPECIFIED=0 QUALITY_REASON_UNSPECIFIED value
         * @property {number} QUALITY_REASON_NONE=1 QUALITY_REASON_NONE value
         * @property {number} QUALITY_REASON_NO_ANSWER=2 QUALITY_REASON_NO_ANSWER value
         * @property {number} QUALITY_REASON_RECORDING_CHANGED=3 QUALITY_REASON_RECORDING_CHANGED value
         * @property {number} QUALITY_REASON_GATEWAY_DOWN=4 QUALITY_REASON_GATEWAY_DOWN value
         * @property {number} QUALITY_REASON_POWER_FAILURE=5 QUALITY_REASON_POWER_FAILURE value
         * @property {number} QUALITY_REASON_CLOCK_STEP=6 QUALITY_REASON_CLOCK_STEP value
         * @property {number} QUALITY_REASON_REGISTER_ROLLED_BACK=7 QUALITY_REASON_REGISTER_ROLLED_BACK value
         * @property {number} QUALITY_REASON_METER_REPLACED=8 QUALITY_REASON_METER_REPLACED value
         * @property {number} QUALITY_REASON_DEVICE_NOT_AVAILABLE=9 QUALITY_REASON_DEVICE_NOT_AVAILABLE value
         * @property {number} QUALITY_REASON_IMPLAUSIBLE=10 QUALITY_REASON_IMPLAUSIBLE value
         * @property {number} QUALITY_REASON_NOT_FITTED=11 QUALITY_REASON_NOT_FITTED value
         * @property {number} QUALITY_REASON_DEVICE_EXCEPTION=12 QUALITY_REASON_DEVICE_EXCEPTION value
         */
        v1.QualityReason = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "QUALITY_REASON_UNSPECIFIED"] = 0;
            values[valuesById[1] = "QUALITY_REASON_NONE"] = 1;
            values[valuesById[2] = "QUALITY_REASON_NO_ANSWER"] = 2;
            values[valuesById[3] = "QUALITY_REASON_RECORDING_CHANGED"] = 3;
            values[valuesById[4] = "QUALITY_REASON_GATEWAY_DOWN"] = 4;
            values[valuesById[5] = "QUALITY_REASON_POWER_FAILURE"] = 5;
            values[valuesById[6] = "QUALITY_REASON_CLOCK_STEP"] = 6;
            values[valuesById[7] = "QUALITY_REASON_REGISTER_ROLLED_BACK"] = 7;
            values[valuesById[8] = "QUALITY_REASON_METER_REPLACED"] = 8;
            values[valuesById[9] = "QUALITY_REASON_DEVICE_NOT_AVAILABLE"] = 9;
            values[valuesById[10] = "QUALITY_REASON_IMPLAUSIBLE"] = 10;
            values[valuesById[11] = "QUALITY_REASON_NOT_FITTED"] = 11;
            values[valuesById[12] = "QUALITY_REASON_DEVICE_EXCEPTION"] = 12;
            return values;
        })();

        v1.Group = (function() {

            /**
             * Properties of a Group.
             * @typedef {Object} dno.v1.Group.$Properties
             * @property {string|null} [groupId] Group groupId
             * @property {Array.<dno.v1.Member.$Properties>|null} [members] Group members
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Group.
             * @memberof dno.v1
             * @interface IGroup
             * @augments dno.v1.Group.$Properties
             * @deprecated Use dno.v1.Group.$Properties instead.
             */

            /**
             * Shape of a Group.
             * @typedef {{
             *   groupId?: string|null;
             *   members?: Array.<dno.v1.Member.$Shape>|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} dno.v1.Group.$Shape
             */

            /**
             * Constructs a new Group.
             * @memberof dno.v1
             * @classdesc Represents a Group.
             * @constructor
             * @param {dno.v1.Group.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Group = function (properties) {
                this.members = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Group groupId.
             * @member {string} groupId
             * @memberof dno.v1.Group
             * @instance
             */
            Group.prototype.groupId = "";

            /**
             * Group members.
             * @member {Array.<dno.v1.Member.$Properties>} members
             * @memberof dno.v1.Group
             * @instance
             */
            Group.prototype.members = $util.emptyArray;

            /**
             * Creates a new Group instance using the specified properties.
             * @function create
             * @memberof dno.v1.Group
             * @static
             * @param {dno.v1.Group.$Properties=} [properties] Properties to set
             * @returns {dno.v1.Group} Group instance
             * @type {{
             *   (properties: dno.v1.Group.$Shape): dno.v1.Group & dno.v1.Group.$Shape;
             *   (properties?: dno.v1.Group.$Properties): dno.v1.Group;
             * }}
             */
            Group.create = function(properties) {
                return new Group(properties);
            };

            /**
             * Encodes the specified Group message. Does not implicitly {@link dno.v1.Group.verify|verify} messages.
             * @function encode
             * @memberof dno.v1.Group
             * @static
             * @param {dno.v1.Group.$Properties} message Group message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Group.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.groupId != null && $Object.hasOwnProperty.call(message, "groupId") && message.groupId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.groupId);
                if (message.members != null && message.members.length)
                    for (let i = 0; i < message.members.length; ++i)
                        $root.dno.v1.Member.encode(message.members[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Group message from the specified reader or buffer.
             * @function decode
             * @memberof dno.v1.Group
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {dno.v1.Group & dno.v1.Group.$Shape} Group
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Group.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.dno.v1.Group();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.groupId = value;
                            else
                                delete message.groupId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.members && message.members.length))
                                message.members = [];
                            message.members.push($root.dno.v1.Member.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a Group message.
             * @function verify
             * @memberof dno.v1.Group
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Group.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.groupId != null && $Object.hasOwnProperty.call(message, "groupId"))
                    if (!$util.isString(message.groupId))
                        return "groupId: string expected";
                if (message.members != null && $Object.hasOwnProperty.call(message, "members")) {
                    if (!$Array.isArray(message.members))
                        return "members: array expected";
                    for (let i = 0; i < message.members.length; ++i) {
                        let error = $root.dno.v1.Member.verify(message.members[i], _depth + 1);
                        if (error)
                            return "members." + error;
                    }
                }
                return null;
            };

            /**
             * Creates a Group message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof dno.v1.Group
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {dno.v1.Group} Group
             */
            Group.fromObject = function (object, _depth) {
                if (object instanceof $root.dno.v1.Group)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".dno.v1.Group: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.dno.v1.Group();
                if (object.groupId != null)
                    if (typeof object.groupId !== "string" || object.groupId.length)
                        message.groupId = $String(object.groupId);
                if (object.members) {
                    if (!$Array.isArray(object.members))
                        throw $TypeError(".dno.v1.Group.members: array expected");
                    message.members = $Array(object.members.length);
                    for (let i = 0; i < object.members.length; ++i) {
                        if (!$util.isObject(object.members[i]))
                            throw $TypeError(".dno.v1.Group.members: object expected");
                        message.members[i] = $root.dno.v1.Member.fromObject(object.members[i], _depth + 1);
                    }
                }
                return message;
            };

            /**
             * Creates a plain object from a Group message. Also converts values to other types if specified.
             * @function toObject
             * @memberof dno.v1.Group
             * @static
             * @param {dno.v1.Group} message Group
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Group.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.members = [];
                if (options.defaults)
                    object.groupId = "";
                if (message.groupId != null && $Object.hasOwnProperty.call(message, "groupId"))
                    object.groupId = message.groupId;
                if (message.members && message.members.length) {
                    object.members = $Array(message.members.length);
                    for (let j = 0; j < message.members.length; ++j)
                        object.members[j] = $root.dno.v1.Member.toObject(message.members[j], options, _depth + 1);
                }
                return object;
            };

            /**
             * Converts this Group to JSON.
             * @function toJSON
             * @memberof dno.v1.Group
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Group.prototype.toJSON = function() {
                return Group.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Group
             * @function getTypeUrl
             * @memberof dno.v1.Group
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Group.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/dno.v1.Group";
            };

            return Group;
        })();

        v1.Member = (function() {

            /**
             * Properties of a Member.
             * @typedef {Object} dno.v1.Member.$Properties
             * @property {string|null} [systemId] Member systemId
             * @property {string|null} [mpan] Member mpan
             * @property {string|null} [technology] Member technology
             * @property {string|null} [generatorKind] Member generatorKind
             * @property {"systemId"|"mpan"} [member] Member member
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Member.
             * @memberof dno.v1
             * @interface IMember
             * @augments dno.v1.Member.$Properties
             * @deprecated Use dno.v1.Member.$Properties instead.
             */

            /**
             * Narrowed shape of a Member.
             * @typedef {{
             *   systemId?: string|null;
             *   mpan?: string|null;
             *   technology?: string|null;
             *   generatorKind?: string|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ member?: undefined; systemId?: null; mpan?: null }|{ member?: "systemId"; systemId: string; mpan?: null }|{ member?: "mpan"; systemId?: null; mpan: string })
             * )} dno.v1.Member.$Shape
             */

            /**
             * Constructs a new Member.
             * @memberof dno.v1
             * @classdesc Represents a Member.
             * @constructor
             * @param {dno.v1.Member.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Member = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Member systemId.
             * @member {string|null|undefined} systemId
             * @memberof dno.v1.Member
             * @instance
             */
            Member.prototype.systemId = null;

            /**
             * Member mpan.
             * @member {string|null|undefined} mpan
             * @memberof dno.v1.Member
             * @instance
             */
            Member.prototype.mpan = null;

            /**
             * Member technology.
             * @member {string} technology
             * @memberof dno.v1.Member
             * @instance
             */
            Member.prototype.technology = "";

            /**
             * Member generatorKind.
             * @member {string} generatorKind
             * @memberof dno.v1.Member
             * @instance
             */
            Member.prototype.generatorKind = "";

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * Member member.
             * @member {"systemId"|"mpan"|undefined} member
             * @memberof dno.v1.Member
             * @instance
             */
            $Object.defineProperty(Member.prototype, "member", {
                get: $util.oneOfGetter($oneOfFields = ["systemId", "mpan"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new Member instance using the specified properties.
             * @function create
             * @memberof dno.v1.Member
             * @static
             * @param {dno.v1.Member.$Properties=} [properties] Properties to set
             * @returns {dno.v1.Member} Member instance
             * @type {{
             *   (properties: dno.v1.Member.$Shape): dno.v1.Member & dno.v1.Member.$Shape;
             *   (properties?: dno.v1.Member.$Properties): dno.v1.Member;
             * }}
             */
            Member.create = function(properties) {
                return new Member(properties);
            };

            /**
             * Encodes the specified Member message. Does not implicitly {@link dno.v1.Member.verify|verify} messages.
             * @function encode
             * @memberof dno.v1.Member
             * @static
             * @param {dno.v1.Member.$Properties} message Member message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Member.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.systemId != null && $Object.hasOwnProperty.call(message, "systemId"))
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.systemId);
                if (message.mpan != null && $Object.hasOwnProperty.call(message, "mpan"))
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.mpan);
                if (message.technology != null && $Object.hasOwnProperty.call(message, "technology") && message.technology !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.technology);
                if (message.generatorKind != null && $Object.hasOwnProperty.call(message, "generatorKind") && message.generatorKind !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.generatorKind);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Member message from the specified reader or buffer.
             * @function decode
             * @memberof dno.v1.Member
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {dno.v1.Member & dno.v1.Member.$Shape} Member
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Member.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.dno.v1.Member();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.systemId = reader.stringVerify();
                            message.member = "systemId";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.mpan = reader.stringVerify();
                            message.member = "mpan";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.technology = value;
                            else
                                delete message.technology;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.generatorKind = value;
                            else
                                delete message.generatorKind;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a Member message.
             * @function verify
             * @memberof dno.v1.Member
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Member.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                let properties = {};
                if (message.systemId != null && $Object.hasOwnProperty.call(message, "systemId")) {
                    properties.member = 1;
                    if (!$util.isString(message.systemId))
                        return "systemId: string expected";
                }
                if (message.mpan != null && $Object.hasOwnProperty.call(message, "mpan")) {
                    if (properties.member === 1)
                        return "member: multiple values";
                    properties.member = 1;
                    if (!$util.isString(message.mpan))
                        return "mpan: string expected";
                }
                if (message.technology != null && $Object.hasOwnProperty.call(message, "technology"))
                    if (!$util.isString(message.technology))
                        return "technology: string expected";
                if (message.generatorKind != null && $Object.hasOwnProperty.call(message, "generatorKind"))
                    if (!$util.isString(message.generatorKind))
                        return "generatorKind: string expected";
                return null;
            };

            /**
             * Creates a Member message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof dno.v1.Member
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {dno.v1.Member} Member
             */
            Member.fromObject = function (object, _depth) {
                if (object instanceof $root.dno.v1.Member)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".dno.v1.Member: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.dno.v1.Member();
                if (object.systemId != null)
                    message.systemId = $String(object.systemId);
                if (object.mpan != null)
                    message.mpan = $String(object.mpan);
                if (object.technology != null)
                    if (typeof object.technology !== "string" || object.technology.length)
                        message.technology = $String(object.technology);
                if (object.generatorKind != null)
                    if (typeof object.generatorKind !== "string" || object.generatorKind.length)
                        message.generatorKind = $String(object.generatorKind);
                return message;
            };

            /**
             * Creates a plain object from a Member message. Also converts values to other types if specified.
             * @function toObject
             * @memberof dno.v1.Member
             * @static
             * @param {dno.v1.Member} message Member
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Member.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.technology = "";
                    object.generatorKind = "";
                }
                if (message.systemId != null && $Object.hasOwnProperty.call(message, "systemId")) {
                    object.systemId = message.systemId;
                    if (options.oneofs)
                        object.member = "systemId";
                }
                if (message.mpan != null && $Object.hasOwnProperty.call(message, "mpan")) {
                    object.mpan = message.mpan;
                    if (options.oneofs)
                        object.member = "mpan";
                }
                if (message.technology != null && $Object.hasOwnProperty.call(message, "technology"))
                    object.technology = message.technology;
                if (message.generatorKind != null && $Object.hasOwnProperty.call(message, "generatorKind"))
                    object.generatorKind = message.generatorKind;
                return object;
            };

            /**
             * Converts this Member to JSON.
             * @function toJSON
             * @memberof dno.v1.Member
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Member.prototype.toJSON = function() {
                return Member.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Member
             * @function getTypeUrl
             * @memberof dno.v1.Member
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Member.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/dno.v1.Member";
            };

            return Member;
        })();

        v1.SetGroupResponse = (function() {

            /**
             * Properties of a SetGroupResponse.
             * @typedef {Object} dno.v1.SetGroupResponse.$Properties
             * @property {dno.v1.Header.$Properties|null} [header] SetGroupResponse header
             * @property {dno.v1.GroupSet.$Properties|null} [set] SetGroupResponse set
             * @property {dno.v1.Rejection.$Properties|null} [rejection] SetGroupResponse rejection
             * @property {"set"|"rejection"} [body] SetGroupResponse body
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SetGroupResponse.
             * @memberof dno.v1
             * @interface ISetGroupResponse
             * @augments dno.v1.SetGroupResponse.$Properties
             * @deprecated Use dno.v1.SetGroupResponse.$Properties instead.
             */

            /**
             * Narrowed shape of a SetGroupResponse.
             * @typedef {{
             *   header?: dno.v1.Header.$Shape|null;
             *   set?: dno.v1.GroupSet.$Shape|null;
             *   rejection?: dno.v1.Rejection.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ body?: undefined; set?: null; rejection?: null }|{ body?: "set"; set: dno.v1.GroupSet.$Shape; rejection?: null }|{ body?: "rejection"; set?: null; rejection: dno.v1.Rejection.$Shape })
             * )} dno.v1.SetGroupResponse.$Shape
             */

            /**
             * Constructs a new SetGroupResponse.
             * @memberof dno.v1
             * @classdesc Represents a SetGroupResponse.
             * @constructor
             * @param {dno.v1.SetGroupResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SetGroupResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SetGroupResponse header.
             * @member {dno.v1.Header.$Properties|null|undefined} header
             * @memberof dno.v1.SetGroupResponse
             * @instance
             */
            SetGroupResponse.prototype.header = null;

            /**
             * SetGroupResponse set.
             * @member {dno.v1.GroupSet.$Properties|null|undefined} set
             * @memberof dno.v1.SetGroupResponse
             * @instance
             */
            SetGroupResponse.prototype.set = null;

            /**
             * SetGroupResponse rejection.
             * @member {dno.v1.Rejection.$Properties|null|undefined} rejection
             * @memberof dno.v1.SetGroupResponse
             * @instance
             */
            SetGroupResponse.prototype.rejection = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * SetGroupResponse body.
             * @member {"set"|"rejection"|undefined} body
             * @memberof dno.v1.SetGroupResponse
             * @instance
             */
            $Object.defineProperty(SetGroupResponse.prototype, "body", {
                get: $util.oneOfGetter($oneOfFields = ["set", "rejection"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new SetGroupResponse instance using the specified properties.
             * @function create
             * @memberof dno.v1.SetGroupResponse
             * @static
             * @param {dno.v1.SetGroupResponse.$Properties=} [properties] Properties to set
             * @returns {dno.v1.SetGroupResponse} SetGroupResponse instance
             * @type {{
             *   (properties: dno.v1.SetGroupResponse.$Shape): dno.v1.SetGroupResponse & dno.v1.SetGroupResponse.$Shape;
             *   (properties?: dno.v1.SetGroupResponse.$Properties): dno.v1.SetGroupResponse;
             * }}
             */
            SetGroupResponse.create = function(properties) {
                return new SetGroupResponse(properties);
            };

            /**
             * Encodes the specified SetGroupResponse message. Does not implicitly {@link dno.v1.SetGroupResponse.verify|verify} messages.
             * @function encode
             * @memberof dno.v1.SetGroupResponse
             * @static
             * @param {dno.v1.SetGroupResponse.$Properties} message SetGroupResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SetGroupResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                    $root.dno.v1.Header.encode(message.header, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.set != null && $Object.hasOwnProperty.call(message, "set"))
                    $root.dno.v1.GroupSet.encode(message.set, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.rejection != null && $Object.hasOwnProperty.call(message, "rejection"))
                    $root.dno.v1.Rejection.encode(message.rejection, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SetGroupResponse message from the specified reader or buffer.
             * @function decode
             * @memberof dno.v1.SetGroupResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {dno.v1.SetGroupResponse & dno.v1.SetGroupResponse.$Shape} SetGroupResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SetGroupResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.dno.v1.SetGroupResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.header = $root.dno.v1.Header.decode(reader, reader.size(), $undefined, _depth + 1, message.header);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.set = $root.dno.v1.GroupSet.decode(reader, reader.size(), $undefined, _depth + 1, message.set);
                            message.body = "set";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.rejection = $root.dno.v1.Rejection.decode(reader, reader.size(), $undefined, _depth + 1, message.rejection);
                            message.body = "rejection";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a SetGroupResponse message.
             * @function verify
             * @memberof dno.v1.SetGroupResponse
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            SetGroupResponse.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                let properties = {};
                if (message.header != null && $Object.hasOwnProperty.call(message, "header")) {
                    let error = $root.dno.v1.Header.verify(message.header, _depth + 1);
                    if (error)
                        return "header." + error;
                }
                if (message.set != null && $Object.hasOwnProperty.call(message, "set")) {
                    properties.body = 1;
                    {
                        let error = $root.dno.v1.GroupSet.verify(message.set, _depth + 1);
                        if (error)
                            return "set." + error;
                    }
                }
                if (message.rejection != null && $Object.hasOwnProperty.call(message, "rejection")) {
                    if (properties.body === 1)
                        return "body: multiple values";
                    properties.body = 1;
                    {
                        let error = $root.dno.v1.Rejection.verify(message.rejection, _depth + 1);
                        if (error)
                            return "rejection." + error;
                    }
                }
                return null;
            };

            /**
             * Creates a SetGroupResponse message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof dno.v1.SetGroupResponse
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {dno.v1.SetGroupResponse} SetGroupResponse
             */
            SetGroupResponse.fromObject = function (object, _depth) {
                if (object instanceof $root.dno.v1.SetGroupResponse)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".dno.v1.SetGroupResponse: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.dno.v1.SetGroupResponse();
                if (object.header != null) {
                    if (!$util.isObject(object.header))
                        throw $TypeError(".dno.v1.SetGroupResponse.header: object expected");
                    message.header = $root.dno.v1.Header.fromObject(object.header, _depth + 1);
                }
                if (object.set != null) {
                    if (!$util.isObject(object.set))
                        throw $TypeError(".dno.v1.SetGroupResponse.set: object expected");
                    message.set = $root.dno.v1.GroupSet.fromObject(object.set, _depth + 1);
                }
                if (object.rejection != null) {
                    if (!$util.isObject(object.rejection))
                        throw $TypeError(".dno.v1.SetGroupResponse.rejection: object expected");
                    message.rejection = $root.dno.v1.Rejection.fromObject(object.rejection, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from a SetGroupResponse message. Also converts values to other types if specified.
             * @function toObject
             * @memberof dno.v1.SetGroupResponse
             * @static
             * @param {dno.v1.SetGroupResponse} message SetGroupResponse
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            SetGroupResponse.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.header = null;
                if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                    object.header = $root.dno.v1.Header.toObject(message.header, options, _depth + 1);
                if (message.set != null && $Object.hasOwnProperty.call(message, "set")) {
                    object.set = $root.dno.v1.GroupSet.toObject(message.set, options, _depth + 1);
                    if (options.oneofs)
                        object.body = "set";
                }
                if (message.rejection != null && $Object.hasOwnProperty.call(message, "rejection")) {
                    object.rejection = $root.dno.v1.Rejection.toObject(message.rejection, options, _depth + 1);
                    if (options.oneofs)
                        object.body = "rejection";
                }
                return object;
            };

            /**
             * Converts this SetGroupResponse to JSON.
             * @function toJSON
             * @memberof dno.v1.SetGroupResponse
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            SetGroupResponse.prototype.toJSON = function() {
                return SetGroupResponse.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for SetGroupResponse
             * @function getTypeUrl
             * @memberof dno.v1.SetGroupResponse
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            SetGroupResponse.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/dno.v1.SetGroupResponse";
            };

            return SetGroupResponse;
        })();

        v1.GroupSet = (function() {

            /**
             * Properties of a GroupSet.
             * @typedef {Object} dno.v1.GroupSet.$Properties
             * @property {string|null} [groupId] GroupSet groupId
             * @property {number|null} [memberCount] GroupSet memberCount
             * @property {Array.<string>|null} [unknownMembers] GroupSet unknownMembers
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a GroupSet.
             * @memberof dno.v1
             * @interface IGroupSet
             * @augments dno.v1.GroupSet.$Properties
             * @deprecated Use dno.v1.GroupSet.$Properties instead.
             */

            /**
             * Shape of a GroupSet.
             * @typedef {dno.v1.GroupSet.$Properties} dno.v1.GroupSet.$Shape
             */

            /**
             * Constructs a new GroupSet.
             * @memberof dno.v1
             * @classdesc Represents a GroupSet.
             * @constructor
             * @param {dno.v1.GroupSet.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const GroupSet = function (properties) {
                this.unknownMembers = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * GroupSet groupId.
             * @member {string} groupId
             * @memberof dno.v1.GroupSet
             * @instance
             */
            GroupSet.prototype.groupId = "";

            /**
             * GroupSet memberCount.
             * @member {number} memberCount
             * @memberof dno.v1.GroupSet
             * @instance
             */
            GroupSet.prototype.memberCount = 0;

            /**
             * GroupSet unknownMembers.
             * @member {Array.<string>} unknownMembers
             * @memberof dno.v1.GroupSet
             * @instance
             */
            GroupSet.prototype.unknownMembers = $util.emptyArray;

            /**
             * Creates a new GroupSet instance using the specified properties.
             * @function create
             * @memberof dno.v1.GroupSet
             * @static
             * @param {dno.v1.GroupSet.$Properties=} [properties] Properties to set
             * @returns {dno.v1.GroupSet} GroupSet instance
             * @type {{
             *   (properties: dno.v1.GroupSet.$Shape): dno.v1.GroupSet & dno.v1.GroupSet.$Shape;
             *   (properties?: dno.v1.GroupSet.$Properties): dno.v1.GroupSet;
             * }}
             */
            GroupSet.create = function(properties) {
                return new GroupSet(properties);
            };

            /**
             * Encodes the specified GroupSet message. Does not implicitly {@link dno.v1.GroupSet.verify|verify} messages.
             * @function encode
             * @memberof dno.v1.GroupSet
             * @static
             * @param {dno.v1.GroupSet.$Properties} message GroupSet message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            GroupSet.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.groupId != null && $Object.hasOwnProperty.call(message, "groupId") && message.groupId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.groupId);
                if (message.memberCount != null && $Object.hasOwnProperty.call(message, "memberCount") && message.memberCount !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.memberCount);
                if (message.unknownMembers != null && message.unknownMembers.length)
                    for (let i = 0; i < message.unknownMembers.length; ++i)
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.unknownMembers[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a GroupSet message from the specified reader or buffer.
             * @function decode
             * @memberof dno.v1.GroupSet
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {dno.v1.GroupSet & dno.v1.GroupSet.$Shape} GroupSet
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            GroupSet.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.dno.v1.GroupSet();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.groupId = value;
                            else
                                delete message.groupId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.memberCount = value;
                            else
                                delete message.memberCount;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.unknownMembers && message.unknownMembers.length))
                                message.unknownMembers = [];
                            message.unknownMembers.push(reader.stringVerify());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a GroupSet message.
             * @function verify
             * @memberof dno.v1.GroupSet
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            GroupSet.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.groupId != null && $Object.hasOwnProperty.call(message, "groupId"))
                    if (!$util.isString(message.groupId))
                        return "groupId: string expected";
                if (message.memberCount != null && $Object.hasOwnProperty.call(message, "memberCount"))
                    if (!$util.isInteger(message.memberCount))
                        return "memberCount: integer expected";
                if (message.unknownMembers != null && $Object.hasOwnProperty.call(message, "unknownMembers")) {
                    if (!$Array.isArray(message.unknownMembers))
                        return "unknownMembers: array expected";
                    for (let i = 0; i < message.unknownMembers.length; ++i)
                        if (!$util.isString(message.unknownMembers[i]))
                            return "unknownMembers: string[] expected";
                }
                return null;
            };

            /**
             * Creates a GroupSet message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof dno.v1.GroupSet
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {dno.v1.GroupSet} GroupSet
             */
            GroupSet.fromObject = function (object, _depth) {
                if (object instanceof $root.dno.v1.GroupSet)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".dno.v1.GroupSet: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.dno.v1.GroupSet();
                if (object.groupId != null)
                    if (typeof object.groupId !== "string" || object.groupId.length)
                        message.groupId = $String(object.groupId);
                if (object.memberCount != null)
                    if ($Number(object.memberCount) !== 0)
                        message.memberCount = object.memberCount >>> 0;
                if (object.unknownMembers) {
                    if (!$Array.isArray(object.unknownMembers))
                        throw $TypeError(".dno.v1.GroupSet.unknownMembers: array expected");
                    message.unknownMembers = $Array(object.unknownMembers.length);
                    for (let i = 0; i < object.unknownMembers.length; ++i)
                        message.unknownMembers[i] = $String(object.unknownMembers[i]);
                }
                return message;
            };

            /**
             * Creates a plain object from a GroupSet message. Also converts values to other types if specified.
             * @function toObject
             * @memberof dno.v1.GroupSet
             * @static
             * @param {dno.v1.GroupSet} message GroupSet
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            GroupSet.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.unknownMembers = [];
                if (options.defaults) {
                    object.groupId = "";
                    object.memberCount = 0;
                }
                if (message.groupId != null && $Object.hasOwnProperty.call(message, "groupId"))
                    object.groupId = message.groupId;
                if (message.memberCount != null && $Object.hasOwnProperty.call(message, "memberCount"))
                    object.memberCount = message.memberCount;
                if (message.unknownMembers && message.unknownMembers.length) {
                    object.unknownMembers = $Array(message.unknownMembers.length);
                    for (let j = 0; j < message.unknownMembers.length; ++j)
                        object.unknownMembers[j] = message.unknownMembers[j];
                }
                return object;
            };

            /**
             * Converts this GroupSet to JSON.
             * @function toJSON
             * @memberof dno.v1.GroupSet
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            GroupSet.prototype.toJSON = function() {
                return GroupSet.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for GroupSet
             * @function getTypeUrl
             * @memberof dno.v1.GroupSet
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            GroupSet.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/dno.v1.GroupSet";
            };

            return GroupSet;
        })();

        v1.ReadGroupsRequest = (function() {

            /**
             * Properties of a ReadGroupsRequest.
             * @typedef {Object} dno.v1.ReadGroupsRequest.$Properties
             * @property {dno.v1.Header.$Properties|null} [header] ReadGroupsRequest header
             * @property {string|null} [groupId] ReadGroupsRequest groupId
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ReadGroupsRequest.
             * @memberof dno.v1
             * @interface IReadGroupsRequest
             * @augments dno.v1.ReadGroupsRequest.$Properties
             * @deprecated Use dno.v1.ReadGroupsRequest.$Properties instead.
             */

            /**
             * Shape of a ReadGroupsRequest.
             * @typedef {{
             *   header?: dno.v1.Header.$Shape|null;
             *   groupId?: string|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} dno.v1.ReadGroupsRequest.$Shape
             */

            /**
             * Constructs a new ReadGroupsRequest.
             * @memberof dno.v1
             * @classdesc Represents a ReadGroupsRequest.
             * @constructor
             * @param {dno.v1.ReadGroupsRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ReadGroupsRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ReadGroupsRequest header.
             * @member {dno.v1.Header.$Properties|null|undefined} header
             * @memberof dno.v1.ReadGroupsRequest
             * @instance
             */
            ReadGroupsRequest.prototype.header = null;

            /**
             * ReadGroupsRequest groupId.
             * @member {string|null|undefined} groupId
             * @memberof dno.v1.ReadGroupsRequest
             * @instance
             */
            ReadGroupsRequest.prototype.groupId = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(ReadGroupsRequest.prototype, "_groupId", {
                get: $util.oneOfGetter($oneOfFields = ["groupId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new ReadGroupsRequest instance using the specified properties.
             * @function create
             * @memberof dno.v1.ReadGroupsRequest
             * @static
             * @param {dno.v1.ReadGroupsRequest.$Properties=} [properties] Properties to set
             * @returns {dno.v1.ReadGroupsRequest} ReadGroupsRequest instance
             * @type {{
             *   (properties: dno.v1.ReadGroupsRequest.$Shape): dno.v1.ReadGroupsRequest & dno.v1.ReadGroupsRequest.$Shape;
             *   (properties?: dno.v1.ReadGroupsRequest.$Properties): dno.v1.ReadGroupsRequest;
             * }}
             */
            ReadGroupsRequest.create = function(properties) {
                return new ReadGroupsRequest(properties);
            };

            /**
             * Encodes the specified ReadGroupsRequest message. Does not implicitly {@link dno.v1.ReadGroupsRequest.verify|verify} messages.
             * @function encode
             * @memberof dno.v1.ReadGroupsRequest
             * @static
             * @param {dno.v1.ReadGroupsRequest.$Properties} message ReadGroupsRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ReadGroupsRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                    $root.dno.v1.Header.encode(message.header, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.groupId != null && $Object.hasOwnProperty.call(message, "groupId"))
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.groupId);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ReadGroupsRequest message from the specified reader or buffer.
             * @function decode
             * @memberof dno.v1.ReadGroupsRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {dno.v1.ReadGroupsRequest & dno.v1.ReadGroupsRequest.$Shape} ReadGroupsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ReadGroupsRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.dno.v1.ReadGroupsRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.header = $root.dno.v1.Header.decode(reader, reader.size(), $undefined, _depth + 1, message.header);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.groupId = reader.stringVerify();
                            message._groupId = "groupId";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a ReadGroupsRequest message.
             * @function verify
             * @memberof dno.v1.ReadGroupsRequest
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            ReadGroupsRequest.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                let properties = {};
                if (message.header != null && $Object.hasOwnProperty.call(message, "header")) {
                    let error = $root.dno.v1.Header.verify(message.header, _depth + 1);
                    if (error)
                        return "header." + error;
                }
                if (message.groupId != null && $Object.hasOwnProperty.call(message, "groupId")) {
                    properties._groupId = 1;
                    if (!$util.isString(message.groupId))
                        return "groupId: string expected";
                }
                return null;
            };

            /**
             * Creates a ReadGroupsRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof dno.v1.ReadGroupsRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {dno.v1.ReadGroupsRequest} ReadGroupsRequest
             */
            ReadGroupsRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.dno.v1.ReadGroupsRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".dno.v1.ReadGroupsRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.dno.v1.ReadGroupsRequest();
                if (object.header != null) {
                    if (!$util.isObject(object.header))
                        throw $TypeError(".dno.v1.ReadGroupsRequest.header: object expected");
                    message.header = $root.dno.v1.Header.fromObject(object.header, _depth + 1);
                }
                if (object.groupId != null)
                    message.groupId = $String(object.groupId);
                return message;
            };

            /**
             * Creates a plain object from a ReadGroupsRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof dno.v1.ReadGroupsRequest
             * @static
             * @param {dno.v1.ReadGroupsRequest} message ReadGroupsRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ReadGroupsRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.header = null;
                if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                    object.header = $root.dno.v1.Header.toObject(message.header, options, _depth + 1);
                if (message.groupId != null && $Object.hasOwnProperty.call(message, "groupId"))
                    object.groupId = message.groupId;
                return object;
            };

            /**
             * Converts this ReadGroupsRequest to JSON.
             * @function toJSON
             * @memberof dno.v1.ReadGroupsRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ReadGroupsRequest.prototype.toJSON = function() {
                return ReadGroupsRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for ReadGroupsRequest
             * @function getTypeUrl
             * @memberof dno.v1.ReadGroupsRequest
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            ReadGroupsRequest.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/dno.v1.ReadGroupsRequest";
            };

            return ReadGroupsRequest;
        })();

        v1.ReadGroupsResponse = (function() {

            /**
             * Properties of a ReadGroupsResponse.
             * @typedef {Object} dno.v1.ReadGroupsResponse.$Properties
             * @property {dno.v1.Header.$Properties|null} [header] ReadGroupsResponse header
             * @property {dno.v1.GroupPage.$Properties|null} [group] ReadGroupsResponse group
             * @property {dno.v1.NoDataFound.$Properties|null} [noDataFound] ReadGroupsResponse noDataFound
             * @property {dno.v1.Rejection.$Properties|null} [rejection] ReadGroupsResponse rejection
             * @property {"group"|"noDataFound"|"rejection"} [body] ReadGroupsResponse body
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ReadGroupsResponse.
             * @memberof dno.v1
             * @interface IReadGroupsResponse
             * @augments dno.v1.ReadGroupsResponse.$Properties
             * @deprecated Use dno.v1.ReadGroupsResponse.$Properties instead.
             */

            /**
             * Narrowed shape of a ReadGroupsResponse.
             * @typedef {{
             *   header?: dno.v1.Header.$Shape|null;
             *   group?: dno.v1.GroupPage.$Shape|null;
             *   noDataFound?: dno.v1.NoDataFound.$Shape|null;
             *   rejection?: dno.v1.Rejection.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ body?: undefined; group?: null; noDataFound?: null; rejection?: null }|{ body?: "group"; group: dno.v1.GroupPage.$Shape; noDataFound?: null; rejection?: null }|{ body?: "noDataFound"; group?: null; noDataFound: dno.v1.NoDataFound.$Shape; rejection?: null }|{ body?: "rejection"; group?: null; noDataFound?: null; rejection: dno.v1.Rejection.$Shape })
             * )} dno.v1.ReadGroupsResponse.$Shape
             */

            /**
             * Constructs a new ReadGroupsResponse.
             * @memberof dno.v1
             * @classdesc Represents a ReadGroupsResponse.
             * @constructor
             * @param {dno.v1.ReadGroupsResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ReadGroupsResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ReadGroupsResponse header.
             * @member {dno.v1.Header.$Properties|null|undefined} header
             * @memberof dno.v1.ReadGroupsResponse
             * @instance
             */
            ReadGroupsResponse.prototype.header = null;

            /**
             * ReadGroupsResponse group.
             * @member {dno.v1.GroupPage.$Properties|null|undefined} group
             * @memberof dno.v1.ReadGroupsResponse
             * @instance
             */
            ReadGroupsResponse.prototype.group = null;

            /**
             * ReadGroupsResponse noDataFound.
             * @member {dno.v1.NoDataFound.$Properties|null|undefined} noDataFound
             * @memberof dno.v1.ReadGroupsResponse
             * @instance
             */
            ReadGroupsResponse.prototype.noDataFound = null;

            /**
             * ReadGroupsResponse rejection.
             * @member {dno.v1.Rejection.$Properties|null|undefined} rejection
             * @memberof dno.v1.ReadGroupsResponse
             * @instance
             */
            ReadGroupsResponse.prototype.rejection = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * ReadGroupsResponse body.
             * @member {"group"|"noDataFound"|"rejection"|undefined} body
             * @memberof dno.v1.ReadGroupsResponse
             * @instance
             */
            $Object.defineProperty(ReadGroupsResponse.prototype, "body", {
                get: $util.oneOfGetter($oneOfFields = ["group", "noDataFound", "rejection"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new ReadGroupsResponse instance using the specified properties.
             * @function create
             * @memberof dno.v1.ReadGroupsResponse
             * @static
             * @param {dno.v1.ReadGroupsResponse.$Properties=} [properties] Properties to set
             * @returns {dno.v1.ReadGroupsResponse} ReadGroupsResponse instance
             * @type {{
             *   (properties: dno.v1.ReadGroupsResponse.$Shape): dno.v1.ReadGroupsResponse & dno.v1.ReadGroupsResponse.$Shape;
             *   (properties?: dno.v1.ReadGroupsResponse.$Properties): dno.v1.ReadGroupsResponse;
             * }}
             */
            ReadGroupsResponse.create = function(properties) {
                return new ReadGroupsResponse(properties);
            };

            /**
             * Encodes the specified ReadGroupsResponse message. Does not implicitly {@link dno.v1.ReadGroupsResponse.verify|verify} messages.
             * @function encode
             * @memberof dno.v1.ReadGroupsResponse
             * @static
             * @param {dno.v1.ReadGroupsResponse.$Properties} message ReadGroupsResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ReadGroupsResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                    $root.dno.v1.Header.encode(message.header, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.group != null && $Object.hasOwnProperty.call(message, "group"))
                    $root.dno.v1.GroupPage.encode(message.group, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.noDataFound != null && $Object.hasOwnProperty.call(message, "noDataFound"))
                    $root.dno.v1.NoDataFound.encode(message.noDataFound, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.rejection != null && $Object.hasOwnProperty.call(message, "rejection"))
                    $root.dno.v1.Rejection.encode(message.rejection, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ReadGroupsResponse message from the specified reader or buffer.
             * @function decode
             * @memberof dno.v1.ReadGroupsResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {dno.v1.ReadGroupsResponse & dno.v1.ReadGroupsResponse.$Shape} ReadGroupsResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ReadGroupsResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.dno.v1.ReadGroupsResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.header = $root.dno.v1.Header.decode(reader, reader.size(), $undefined, _depth + 1, message.header);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.group = $root.dno.v1.GroupPage.decode(reader, reader.size(), $undefined, _depth + 1, message.group);
                            message.body = "group";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.noDataFound = $root.dno.v1.NoDataFound.decode(reader, reader.size(), $undefined, _depth + 1, message.noDataFound);
                            message.body = "noDataFound";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.rejection = $root.dno.v1.Rejection.decode(reader, reader.size(), $undefined, _depth + 1, message.rejection);
                            message.body = "rejection";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a ReadGroupsResponse message.
             * @function verify
             * @memberof dno.v1.ReadGroupsResponse
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            ReadGroupsResponse.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                let properties = {};
                if (message.header != null && $Object.hasOwnProperty.call(message, "header")) {
                    let error = $root.dno.v1.Header.verify(message.header, _depth + 1);
                    if (error)
                        return "header." + error;
                }
                if (message.group != null && $Object.hasOwnProperty.call(message, "group")) {
                    properties.body = 1;
                    {
                        let error = $root.dno.v1.GroupPage.verify(message.group, _depth + 1);
                        if (error)
                            return "group." + error;
                    }
                }
                if (message.noDataFound != null && $Object.hasOwnProperty.call(message, "noDataFound")) {
                    if (properties.body === 1)
                        return "body: multiple values";
                    properties.body = 1;
                    {
                        let error = $root.dno.v1.NoDataFound.verify(message.noDataFound, _depth + 1);
                        if (error)
                            return "noDataFound." + error;
                    }
                }
                if (message.rejection != null && $Object.hasOwnProperty.call(message, "rejection")) {
                    if (properties.body === 1)
                        return "body: multiple values";
                    properties.body = 1;
                    {
                        let error = $root.dno.v1.Rejection.verify(message.rejection, _depth + 1);
                        if (error)
                            return "rejection." + error;
                    }
                }
                return null;
            };

            /**
             * Creates a ReadGroupsResponse message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof dno.v1.ReadGroupsResponse
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {dno.v1.ReadGroupsResponse} ReadGroupsResponse
             */
            ReadGroupsResponse.fromObject = function (object, _depth) {
                if (object instanceof $root.dno.v1.ReadGroupsResponse)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".dno.v1.ReadGroupsResponse: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.dno.v1.ReadGroupsResponse();
                if (object.header != null) {
                    if (!$util.isObject(object.header))
                        throw $TypeError(".dno.v1.ReadGroupsResponse.header: object expected");
                    message.header = $root.dno.v1.Header.fromObject(object.header, _depth + 1);
                }
                if (object.group != null) {
                    if (!$util.isObject(object.group))
                        throw $TypeError(".dno.v1.ReadGroupsResponse.group: object expected");
                    message.group = $root.dno.v1.GroupPage.fromObject(object.group, _depth + 1);
                }
                if (object.noDataFound != null) {
                    if (!$util.isObject(object.noDataFound))
                        throw $TypeError(".dno.v1.ReadGroupsResponse.noDataFound: object expected");
                    message.noDataFound = $root.dno.v1.NoDataFound.fromObject(object.noDataFound, _depth + 1);
                }
                if (object.rejection != null) {
                    if (!$util.isObject(object.rejection))
                        throw $TypeError(".dno.v1.ReadGroupsResponse.rejection: object expected");
                    message.rejection = $root.dno.v1.Rejection.fromObject(object.rejection, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from a ReadGroupsResponse message. Also converts values to other types if specified.
             * @function toObject
             * @memberof dno.v1.ReadGroupsResponse
             * @static
             * @param {dno.v1.ReadGroupsResponse} message ReadGroupsResponse
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ReadGroupsResponse.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.header = null;
                if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                    object.header = $root.dno.v1.Header.toObject(message.header, options, _depth + 1);
                if (message.group != null && $Object.hasOwnProperty.call(message, "group")) {
                    object.group = $root.dno.v1.GroupPage.toObject(message.group, options, _depth + 1);
                    if (options.oneofs)
                        object.body = "group";
                }
                if (message.noDataFound != null && $Object.hasOwnProperty.call(message, "noDataFound")) {
                    object.noDataFound = $root.dno.v1.NoDataFound.toObject(message.noDataFound, options, _depth + 1);
                    if (options.oneofs)
                        object.body = "noDataFound";
                }
                if (message.rejection != null && $Object.hasOwnProperty.call(message, "rejection")) {
                    object.rejection = $root.dno.v1.Rejection.toObject(message.rejection, options, _depth + 1);
                    if (options.oneofs)
                        object.body = "rejection";
                }
                return object;
            };

            /**
             * Converts this ReadGroupsResponse to JSON.
             * @function toJSON
             * @memberof dno.v1.ReadGroupsResponse
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ReadGroupsResponse.prototype.toJSON = function() {
                return ReadGroupsResponse.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for ReadGroupsResponse
             * @function getTypeUrl
             * @memberof dno.v1.ReadGroupsResponse
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            ReadGroupsResponse.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/dno.v1.ReadGroupsResponse";
            };

            return ReadGroupsResponse;
        })();

        v1.GroupPage = (function() {

            /**
             * Properties of a GroupPage.
             * @typedef {Object} dno.v1.GroupPage.$Properties
             * @property {string|null} [groupId] GroupPage groupId
             * @property {number|null} [memberCount] GroupPage memberCount
             * @property {Array.<dno.v1.Member.$Properties>|null} [members] GroupPage members
             * @property {boolean|null} [last] GroupPage last
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a GroupPage.
             * @memberof dno.v1
             * @interface IGroupPage
             * @augments dno.v1.GroupPage.$Properties
             * @deprecated Use dno.v1.GroupPage.$Properties instead.
             */

            /**
             * Shape of a GroupPage.
             * @typedef {{
             *   groupId?: string|null;
             *   memberCount?: number|null;
             *   members?: Array.<dno.v1.Member.$Shape>|null;
             *   last?: boolean|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} dno.v1.GroupPage.$Shape
             */

            /**
             * Constructs a new GroupPage.
             * @memberof dno.v1
             * @classdesc Represents a GroupPage.
             * @constructor
             * @param {dno.v1.GroupPage.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const GroupPage = function (properties) {
                this.members = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * GroupPage groupId.
             * @member {string} groupId
             * @memberof dno.v1.GroupPage
             * @instance
             */
            GroupPage.prototype.groupId = "";

            /**
             * GroupPage memberCount.
             * @member {number} memberCount
             * @memberof dno.v1.GroupPage
             * @instance
             */
            GroupPage.prototype.memberCount = 0;

            /**
             * GroupPage members.
             * @member {Array.<dno.v1.Member.$Properties>} members
             * @memberof dno.v1.GroupPage
             * @instance
             */
            GroupPage.prototype.members = $util.emptyArray;

            /**
             * GroupPage last.
             * @member {boolean} last
             * @memberof dno.v1.GroupPage
             * @instance
             */
            GroupPage.prototype.last = false;

            /**
             * Creates a new GroupPage instance using the specified properties.
             * @function create
             * @memberof dno.v1.GroupPage
             * @static
             * @param {dno.v1.GroupPage.$Properties=} [properties] Properties to set
             * @returns {dno.v1.GroupPage} GroupPage instance
             * @type {{
             *   (properties: dno.v1.GroupPage.$Shape): dno.v1.GroupPage & dno.v1.GroupPage.$Shape;
             *   (properties?: dno.v1.GroupPage.$Properties): dno.v1.GroupPage;
             * }}
             */
            GroupPage.create = function(properties) {
                return new GroupPage(properties);
            };

            /**
             * Encodes the specified GroupPage message. Does not implicitly {@link dno.v1.GroupPage.verify|verify} messages.
             * @function encode
             * @memberof dno.v1.GroupPage
             * @static
             * @param {dno.v1.GroupPage.$Properties} message GroupPage message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            GroupPage.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.groupId != null && $Object.hasOwnProperty.call(message, "groupId") && message.groupId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.groupId);
                if (message.memberCount != null && $Object.hasOwnProperty.call(message, "memberCount") && message.memberCount !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.memberCount);
                if (message.members != null && message.members.length)
                    for (let i = 0; i < message.members.length; ++i)
                        $root.dno.v1.Member.encode(message.members[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.last != null && $Object.hasOwnProperty.call(message, "last") && message.last !== false)
                    writer.uint32(/* id 4, wireType 0 =*/32).bool(message.last);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a GroupPage message from the specified reader or buffer.
             * @function decode
             * @memberof dno.v1.GroupPage
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {dno.v1.GroupPage & dno.v1.GroupPage.$Shape} GroupPage
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            GroupPage.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.dno.v1.GroupPage();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.groupId = value;
                            else
                                delete message.groupId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.memberCount = value;
                            else
                                delete message.memberCount;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.members && message.members.length))
                                message.members = [];
                            message.members.push($root.dno.v1.Member.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.last = value;
                            else
                                delete message.last;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a GroupPage message.
             * @function verify
             * @memberof dno.v1.GroupPage
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            GroupPage.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.groupId != null && $Object.hasOwnProperty.call(message, "groupId"))
                    if (!$util.isString(message.groupId))
                        return "groupId: string expected";
                if (message.memberCount != null && $Object.hasOwnProperty.call(message, "memberCount"))
                    if (!$util.isInteger(message.memberCount))
                        return "memberCount: integer expected";
                if (message.members != null && $Object.hasOwnProperty.call(message, "members")) {
                    if (!$Array.isArray(message.members))
                        return "members: array expected";
                    for (let i = 0; i < message.members.length; ++i) {
                        let error = $root.dno.v1.Member.verify(message.members[i], _depth + 1);
                        if (error)
                            return "members." + error;
                    }
                }
                if (message.last != null && $Object.hasOwnProperty.call(message, "last"))
                    if (typeof message.last !== "boolean")
                        return "last: boolean expected";
                return null;
            };

            /**
             * Creates a GroupPage message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof dno.v1.GroupPage
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {dno.v1.GroupPage} GroupPage
             */
            GroupPage.fromObject = function (object, _depth) {
                if (object instanceof $root.dno.v1.GroupPage)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".dno.v1.GroupPage: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.dno.v1.GroupPage();
                if (object.groupId != null)
                    if (typeof object.groupId !== "string" || object.groupId.length)
                        message.groupId = $String(object.groupId);
                if (object.memberCount != null)
                    if ($Number(object.memberCount) !== 0)
                        message.memberCount = object.memberCount >>> 0;
                if (object.members) {
                    if (!$Array.isArray(object.members))
                        throw $TypeError(".dno.v1.GroupPage.members: array expected");
                    message.members = $Array(object.members.length);
                    for (let i = 0; i < object.members.length; ++i) {
                        if (!$util.isObject(object.members[i]))
                            throw $TypeError(".dno.v1.GroupPage.members: object expected");
                        message.members[i] = $root.dno.v1.Member.fromObject(object.members[i], _depth + 1);
                    }
                }
                if (object.last != null)
                    if (object.last)
                        message.last = $Boolean(object.last);
                return message;
            };

            /**
             * Creates a plain object from a GroupPage message. Also converts values to other types if specified.
             * @function toObject
             * @memberof dno.v1.GroupPage
             * @static
             * @param {dno.v1.GroupPage} message GroupPage
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            GroupPage.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.members = [];
                if (options.defaults) {
                    object.groupId = "";
                    object.memberCount = 0;
                    object.last = false;
                }
                if (message.groupId != null && $Object.hasOwnProperty.call(message, "groupId"))
                    object.groupId = message.groupId;
                if (message.memberCount != null && $Object.hasOwnProperty.call(message, "memberCount"))
                    object.memberCount = message.memberCount;
                if (message.members && message.members.length) {
                    object.members = $Array(message.members.length);
                    for (let j = 0; j < message.members.length; ++j)
                        object.members[j] = $root.dno.v1.Member.toObject(message.members[j], options, _depth + 1);
                }
                if (message.last != null && $Object.hasOwnProperty.call(message, "last"))
                    object.last = message.last;
                return object;
            };

            /**
             * Converts this GroupPage to JSON.
             * @function toJSON
             * @memberof dno.v1.GroupPage
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            GroupPage.prototype.toJSON = function() {
                return GroupPage.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for GroupPage
             * @function getTypeUrl
             * @memberof dno.v1.GroupPage
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            GroupPage.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/dno.v1.GroupPage";
            };

            return GroupPage;
        })();

        v1.ReadStatusRequest = (function() {

            /**
             * Properties of a ReadStatusRequest.
             * @typedef {Object} dno.v1.ReadStatusRequest.$Properties
             * @property {dno.v1.Header.$Properties|null} [header] ReadStatusRequest header
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ReadStatusRequest.
             * @memberof dno.v1
             * @interface IReadStatusRequest
             * @augments dno.v1.ReadStatusRequest.$Properties
             * @deprecated Use dno.v1.ReadStatusRequest.$Properties instead.
             */

            /**
             * Shape of a ReadStatusRequest.
             * @typedef {{
             *   header?: dno.v1.Header.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} dno.v1.ReadStatusRequest.$Shape
             */

            /**
             * Constructs a new ReadStatusRequest.
             * @memberof dno.v1
             * @classdesc Represents a ReadStatusRequest.
             * @constructor
             * @param {dno.v1.ReadStatusRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ReadStatusRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ReadStatusRequest header.
             * @member {dno.v1.Header.$Properties|null|undefined} header
             * @memberof dno.v1.ReadStatusRequest
             * @instance
             */
            ReadStatusRequest.prototype.header = null;

            /**
             * Creates a new ReadStatusRequest instance using the specified properties.
             * @function create
             * @memberof dno.v1.ReadStatusRequest
             * @static
             * @param {dno.v1.ReadStatusRequest.$Properties=} [properties] Properties to set
             * @returns {dno.v1.ReadStatusRequest} ReadStatusRequest instance
             * @type {{
             *   (properties: dno.v1.ReadStatusRequest.$Shape): dno.v1.ReadStatusRequest & dno.v1.ReadStatusRequest.$Shape;
             *   (properties?: dno.v1.ReadStatusRequest.$Properties): dno.v1.ReadStatusRequest;
             * }}
             */
            ReadStatusRequest.create = function(properties) {
                return new ReadStatusRequest(properties);
            };

            /**
             * Encodes the specified ReadStatusRequest message. Does not implicitly {@link dno.v1.ReadStatusRequest.verify|verify} messages.
             * @function encode
             * @memberof dno.v1.ReadStatusRequest
             * @static
             * @param {dno.v1.ReadStatusRequest.$Properties} message ReadStatusRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ReadStatusRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                    $root.dno.v1.Header.encode(message.header, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ReadStatusRequest message from the specified reader or buffer.
             * @function decode
             * @memberof dno.v1.ReadStatusRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {dno.v1.ReadStatusRequest & dno.v1.ReadStatusRequest.$Shape} ReadStatusRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ReadStatusRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.dno.v1.ReadStatusRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.header = $root.dno.v1.Header.decode(reader, reader.size(), $undefined, _depth + 1, message.header);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a ReadStatusRequest message.
             * @function verify
             * @memberof dno.v1.ReadStatusRequest
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            ReadStatusRequest.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.header != null && $Object.hasOwnProperty.call(message, "header")) {
                    let error = $root.dno.v1.Header.verify(message.header, _depth + 1);
                    if (error)
                        return "header." + error;
                }
                return null;
            };

            /**
             * Creates a ReadStatusRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof dno.v1.ReadStatusRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {dno.v1.ReadStatusRequest} ReadStatusRequest
             */
            ReadStatusRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.dno.v1.ReadStatusRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".dno.v1.ReadStatusRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.dno.v1.ReadStatusRequest();
                if (object.header != null) {
                    if (!$util.isObject(object.header))
                        throw $TypeError(".dno.v1.ReadStatusRequest.header: object expected");
                    message.header = $root.dno.v1.Header.fromObject(object.header, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from a ReadStatusRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof dno.v1.ReadStatusRequest
             * @static
             * @param {dno.v1.ReadStatusRequest} message ReadStatusRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ReadStatusRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.header = null;
                if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                    object.header = $root.dno.v1.Header.toObject(message.header, options, _depth + 1);
                return object;
            };

            /**
             * Converts this ReadStatusRequest to JSON.
             * @function toJSON
             * @memberof dno.v1.ReadStatusRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ReadStatusRequest.prototype.toJSON = function() {
                return ReadStatusRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for ReadStatusRequest
             * @function getTypeUrl
             * @memberof dno.v1.ReadStatusRequest
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            ReadStatusRequest.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/dno.v1.ReadStatusRequest";
            };

            return ReadStatusRequest;
        })();

        v1.ReadStatusResponse = (function() {

            /**
             * Properties of a ReadStatusResponse.
             * @typedef {Object} dno.v1.ReadStatusResponse.$Properties
             * @property {dno.v1.Header.$Properties|null} [header] ReadStatusResponse header
             * @property {dno.v1.Status.$Properties|null} [status] ReadStatusResponse status
             * @property {dno.v1.Rejection.$Properties|null} [rejection] ReadStatusResponse rejection
             * @property {"status"|"rejection"} [body] ReadStatusResponse body
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ReadStatusResponse.
             * @memberof dno.v1
             * @interface IReadStatusResponse
             * @augments dno.v1.ReadStatusResponse.$Properties
             * @deprecated Use dno.v1.ReadStatusResponse.$Properties instead.
             */

            /**
             * Narrowed shape of a ReadStatusResponse.
             * @typedef {{
             *   header?: dno.v1.Header.$Shape|null;
             *   status?: dno.v1.Status.$Shape|null;
             *   rejection?: dno.v1.Rejection.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ body?: undefined; status?: null; rejection?: null }|{ body?: "status"; status: dno.v1.Status.$Shape; rejection?: null }|{ body?: "rejection"; status?: null; rejection: dno.v1.Rejection.$Shape })
             * )} dno.v1.ReadStatusResponse.$Shape
             */

            /**
             * Constructs a new ReadStatusResponse.
             * @memberof dno.v1
             * @classdesc Represents a ReadStatusResponse.
             * @constructor
             * @param {dno.v1.ReadStatusResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ReadStatusResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ReadStatusResponse header.
             * @member {dno.v1.Header.$Properties|null|undefined} header
             * @memberof dno.v1.ReadStatusResponse
             * @instance
             */
            ReadStatusResponse.prototype.header = null;

            /**
             * ReadStatusResponse status.
             * @member {dno.v1.Status.$Properties|null|undefined} status
             * @memberof dno.v1.ReadStatusResponse
             * @instance
             */
            ReadStatusResponse.prototype.status = null;

            /**
             * ReadStatusResponse rejection.
             * @member {dno.v1.Rejection.$Properties|null|undefined} rejection
             * @memberof dno.v1.ReadStatusResponse
             * @instance
             */
            ReadStatusResponse.prototype.rejection = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * ReadStatusResponse body.
             * @member {"status"|"rejection"|undefined} body
             * @memberof dno.v1.ReadStatusResponse
             * @instance
             */
            $Object.defineProperty(ReadStatusResponse.prototype, "body", {
                get: $util.oneOfGetter($oneOfFields = ["status", "rejection"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new ReadStatusResponse instance using the specified properties.
             * @function create
             * @memberof dno.v1.ReadStatusResponse
             * @static
             * @param {dno.v1.ReadStatusResponse.$Properties=} [properties] Properties to set
             * @returns {dno.v1.ReadStatusResponse} ReadStatusResponse instance
             * @type {{
             *   (properties: dno.v1.ReadStatusResponse.$Shape): dno.v1.ReadStatusResponse & dno.v1.ReadStatusResponse.$Shape;
             *   (properties?: dno.v1.ReadStatusResponse.$Properties): dno.v1.ReadStatusResponse;
             * }}
             */
            ReadStatusResponse.create = function(properties) {
                return new ReadStatusResponse(properties);
            };

            /**
             * Encodes the specified ReadStatusResponse message. Does not implicitly {@link dno.v1.ReadStatusResponse.verify|verify} messages.
             * @function encode
             * @memberof dno.v1.ReadStatusResponse
             * @static
             * @param {dno.v1.ReadStatusResponse.$Properties} message ReadStatusResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ReadStatusResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                    $root.dno.v1.Header.encode(message.header, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.status != null && $Object.hasOwnProperty.call(message, "status"))
                    $root.dno.v1.Status.encode(message.status, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.rejection != null && $Object.hasOwnProperty.call(message, "rejection"))
                    $root.dno.v1.Rejection.encode(message.rejection, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ReadStatusResponse message from the specified reader or buffer.
             * @function decode
             * @memberof dno.v1.ReadStatusResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {dno.v1.ReadStatusResponse & dno.v1.ReadStatusResponse.$Shape} ReadStatusResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ReadStatusResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.dno.v1.ReadStatusResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.header = $root.dno.v1.Header.decode(reader, reader.size(), $undefined, _depth + 1, message.header);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.status = $root.dno.v1.Status.decode(reader, reader.size(), $undefined, _depth + 1, message.status);
                            message.body = "status";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.rejection = $root.dno.v1.Rejection.decode(reader, reader.size(), $undefined, _depth + 1, message.rejection);
                            message.body = "rejection";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a ReadStatusResponse message.
             * @function verify
             * @memberof dno.v1.ReadStatusResponse
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            ReadStatusResponse.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                let properties = {};
                if (message.header != null && $Object.hasOwnProperty.call(message, "header")) {
                    let error = $root.dno.v1.Header.verify(message.header, _depth + 1);
                    if (error)
                        return "header." + error;
                }
                if (message.status != null && $Object.hasOwnProperty.call(message, "status")) {
                    properties.body = 1;
                    {
                        let error = $root.dno.v1.Status.verify(message.status, _depth + 1);
                        if (error)
                            return "status." + error;
                    }
                }
                if (message.rejection != null && $Object.hasOwnProperty.call(message, "rejection")) {
                    if (properties.body === 1)
                        return "body: multiple values";
                    properties.body = 1;
                    {
                        let error = $root.dno.v1.Rejection.verify(message.rejection, _depth + 1);
                        if (error)
                            return "rejection." + error;
                    }
                }
                return null;
            };

            /**
             * Creates a ReadStatusResponse message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof dno.v1.ReadStatusResponse
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {dno.v1.ReadStatusResponse} ReadStatusResponse
             */
            ReadStatusResponse.fromObject = function (object, _depth) {
                if (object instanceof $root.dno.v1.ReadStatusResponse)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".dno.v1.ReadStatusResponse: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.dno.v1.ReadStatusResponse();
                if (object.header != null) {
                    if (!$util.isObject(object.header))
                        throw $TypeError(".dno.v1.ReadStatusResponse.header: object expected");
                    message.header = $root.dno.v1.Header.fromObject(object.header, _depth + 1);
                }
                if (object.status != null) {
                    if (!$util.isObject(object.status))
                        throw $TypeError(".dno.v1.ReadStatusResponse.status: object expected");
                    message.status = $root.dno.v1.Status.fromObject(object.status, _depth + 1);
                }
                if (object.rejection != null) {
                    if (!$util.isObject(object.rejection))
                        throw $TypeError(".dno.v1.ReadStatusResponse.rejection: object expected");
                    message.rejection = $root.dno.v1.Rejection.fromObject(object.rejection, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from a ReadStatusResponse message. Also converts values to other types if specified.
             * @function toObject
             * @memberof dno.v1.ReadStatusResponse
             * @static
             * @param {dno.v1.ReadStatusResponse} message ReadStatusResponse
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ReadStatusResponse.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.header = null;
                if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                    object.header = $root.dno.v1.Header.toObject(message.header, options, _depth + 1);
                if (message.status != null && $Object.hasOwnProperty.call(message, "status")) {
                    object.status = $root.dno.v1.Status.toObject(message.status, options, _depth + 1);
                    if (options.oneofs)
                        object.body = "status";
                }
                if (message.rejection != null && $Object.hasOwnProperty.call(message, "rejection")) {
                    object.rejection = $root.dno.v1.Rejection.toObject(message.rejection, options, _depth + 1);
                    if (options.oneofs)
                        object.body = "rejection";
                }
                return object;
            };

            /**
             * Converts this ReadStatusResponse to JSON.
             * @function toJSON
             * @memberof dno.v1.ReadStatusResponse
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ReadStatusResponse.prototype.toJSON = function() {
                return ReadStatusResponse.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for ReadStatusResponse
             * @function getTypeUrl
             * @memberof dno.v1.ReadStatusResponse
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            ReadStatusResponse.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/dno.v1.ReadStatusResponse";
            };

            return ReadStatusResponse;
        })();

        v1.Status = (function() {

            /**
             * Properties of a Status.
             * @typedef {Object} dno.v1.Status.$Properties
             * @property {string|null} [systemId] Status systemId
             * @property {string|null} [importMpan] Status importMpan
             * @property {string|null} [exportMpan] Status exportMpan
             * @property {Array.<dno.v1.Device.$Properties>|null} [devices] Status devices
             * @property {Array.<dno.v1.Capability.$Properties>|null} [capabilities] Status capabilities
             * @property {dno.v1.ClockStatus.$Properties|null} [clock] Status clock
             * @property {dno.v1.RecordingStatus.$Properties|null} [recording] Status recording
             * @property {dno.v1.Configuration.$Properties|null} [configuration] Status configuration
             * @property {string|null} [softwareVersion] Status softwareVersion
             * @property {Array.<string>|null} [alarms] Status alarms
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Status.
             * @memberof dno.v1
             * @interface IStatus
             * @augments dno.v1.Status.$Properties
             * @deprecated Use dno.v1.Status.$Properties instead.
             */

            /**
             * Shape of a Status.
             * @typedef {dno.v1.Status.$Properties} dno.v1.Status.$Shape
             */

            /**
             * Constructs a new Status.
             * @memberof dno.v1
             * @classdesc Represents a Status.
             * @constructor
             * @param {dno.v1.Status.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Status = function (properties) {
                this.devices = [];
                this.capabilities = [];
                this.alarms = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Status systemId.
             * @member {string} systemId
             * @memberof dno.v1.Status
             * @instance
             */
            Status.prototype.systemId = "";

            /**
             * Status importMpan.
             * @member {string} importMpan
             * @memberof dno.v1.Status
             * @instance
             */
            Status.prototype.importMpan = "";

            /**
             * Status exportMpan.
             * @member {string} exportMpan
             * @memberof dno.v1.Status
             * @instance
             */
            Status.prototype.exportMpan = "";

            /**
             * Status devices.
             * @member {Array.<dno.v1.Device.$Properties>} devices
             * @memberof dno.v1.Status
             * @instance
             */
            Status.prototype.devices = $util.emptyArray;

            /**
             * Status capabilities.
             * @member {Array.<dno.v1.Capability.$Properties>} capabilities
             * @memberof dno.v1.Status
             * @instance
             */
            Status.prototype.capabilities = $util.emptyArray;

            /**
             * Status clock.
             * @member {dno.v1.ClockStatus.$Properties|null|undefined} clock
             * @memberof dno.v1.Status
             * @instance
             */
            Status.prototype.clock = null;

            /**
             * Status recording.
             * @member {dno.v1.RecordingStatus.$Properties|null|undefined} recording
             * @memberof dno.v1.Status
             * @instance
             */
            Status.prototype.recording = null;

            /**
             * Status configuration.
             * @member {dno.v1.Configuration.$Properties|null|undefined} configuration
             * @memberof dno.v1.Status
             * @instance
             */
            Status.prototype.configuration = null;

            /**
             * Status softwareVersion.
             * @member {string} softwareVersion
             * @memberof dno.v1.Status
             * @instance
             */
            Status.prototype.softwareVersion = "";

            /**
             * Status alarms.
             * @member {Array.<string>} alarms
             * @memberof dno.v1.Status
             * @instance
             */
            Status.prototype.alarms = $util.emptyArray;

            /**
             * Creates a new Status instance using the specified properties.
             * @function create
             * @memberof dno.v1.Status
             * @static
             * @param {dno.v1.Status.$Properties=} [properties] Properties to set
             * @returns {dno.v1.Status} Status instance
             * @type {{
             *   (properties: dno.v1.Status.$Shape): dno.v1.Status & dno.v1.Status.$Shape;
             *   (properties?: dno.v1.Status.$Properties): dno.v1.Status;
             * }}
             */
            Status.create = function(properties) {
                return new Status(properties);
            };

            /**
             * Encodes the specified Status message. Does not implicitly {@link dno.v1.Status.verify|verify} messages.
             * @function encode
             * @memberof dno.v1.Status
             * @static
             * @param {dno.v1.Status.$Properties} message Status message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Status.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.systemId != null && $Object.hasOwnProperty.call(message, "systemId") && message.systemId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.systemId);
                if (message.importMpan != null && $Object.hasOwnProperty.call(message, "importMpan") && message.importMpan !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.importMpan);
                if (message.exportMpan != null && $Object.hasOwnProperty.call(message, "exportMpan") && message.exportMpan !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.exportMpan);
                if (message.devices != null && message.devices.length)
                    for (let i = 0; i < message.devices.length; ++i)
                        $root.dno.v1.Device.encode(message.devices[i], writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.capabilities != null && message.capabilities.length)
                    for (let i = 0; i < message.capabilities.length; ++i)
                        $root.dno.v1.Capability.encode(message.capabilities[i], writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.clock != null && $Object.hasOwnProperty.call(message, "clock"))
                    $root.dno.v1.ClockStatus.encode(message.clock, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.recording != null && $Object.hasOwnProperty.call(message, "recording"))
                    $root.dno.v1.RecordingStatus.encode(message.recording, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.configuration != null && $Object.hasOwnProperty.call(message, "configuration"))
                    $root.dno.v1.Configuration.encode(message.configuration, writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                if (message.softwareVersion != null && $Object.hasOwnProperty.call(message, "softwareVersion") && message.softwareVersion !== "")
                    writer.uint32(/* id 9, wireType 2 =*/74).string(message.softwareVersion);
                if (message.alarms != null && message.alarms.length)
                    for (let i = 0; i < message.alarms.length; ++i)
                        writer.uint32(/* id 10, wireType 2 =*/82).string(message.alarms[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Status message from the specified reader or buffer.
             * @function decode
             * @memberof dno.v1.Status
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {dno.v1.Status & dno.v1.Status.$Shape} Status
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Status.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.dno.v1.Status();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.systemId = value;
                            else
                                delete message.systemId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.importMpan = value;
                            else
                                delete message.importMpan;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.exportMpan = value;
                            else
                                delete message.exportMpan;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.devices && message.devices.length))
                                message.devices = [];
                            message.devices.push($root.dno.v1.Device.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (!(message.capabilities && message.capabilities.length))
                                message.capabilities = [];
                            message.capabilities.push($root.dno.v1.Capability.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.clock = $root.dno.v1.ClockStatus.decode(reader, reader.size(), $undefined, _depth + 1, message.clock);
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.recording = $root.dno.v1.RecordingStatus.decode(reader, reader.size(), $undefined, _depth + 1, message.recording);
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message.configuration = $root.dno.v1.Configuration.decode(reader, reader.size(), $undefined, _depth + 1, message.configuration);
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.softwareVersion = value;
                            else
                                delete message.softwareVersion;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            if (!(message.alarms && message.alarms.length))
                                message.alarms = [];
                            message.alarms.push(reader.stringVerify());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a Status message.
             * @function verify
             * @memberof dno.v1.Status
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Status.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.systemId != null && $Object.hasOwnProperty.call(message, "systemId"))
                    if (!$util.isString(message.systemId))
                        return "systemId: string expected";
                if (message.importMpan != null && $Object.hasOwnProperty.call(message, "importMpan"))
                    if (!$util.isString(message.importMpan))
                        return "importMpan: string expected";
                if (message.exportMpan != null && $Object.hasOwnProperty.call(message, "exportMpan"))
                    if (!$util.isString(message.exportMpan))
                        return "exportMpan: string expected";
                if (message.devices != null && $Object.hasOwnProperty.call(message, "devices")) {
                    if (!$Array.isArray(message.devices))
                        return "devices: array expected";
                    for (let i = 0; i < message.devices.length; ++i) {
                        let error = $root.dno.v1.Device.verify(message.devices[i], _depth + 1);
                        if (error)
                            return "devices." + error;
                    }
                }
                if (message.capabilities != null && $Object.hasOwnProperty.call(message, "capabilities")) {
                    if (!$Array.isArray(message.capabilities))
                        return "capabilities: array expected";
                    for (let i = 0; i < message.capabilities.length; ++i) {
                        let error = $root.dno.v1.Capability.verify(message.capabilities[i], _depth + 1);
                        if (error)
                            return "capabilities." + error;
                    }
                }
                if (message.clock != null && $Object.hasOwnProperty.call(message, "clock")) {
                    let error = $root.dno.v1.ClockStatus.verify(message.clock, _depth + 1);
                    if (error)
                        return "clock." + error;
                }
                if (message.recording != null && $Object.hasOwnProperty.call(message, "recording")) {
                    let error = $root.dno.v1.RecordingStatus.verify(message.recording, _depth + 1);
                    if (error)
                        return "recording." + error;
                }
                if (message.configuration != null && $Object.hasOwnProperty.call(message, "configuration")) {
                    let error = $root.dno.v1.Configuration.verify(message.configuration, _depth + 1);
                    if (error)
                        return "configuration." + error;
                }
                if (message.softwareVersion != null && $Object.hasOwnProperty.call(message, "softwareVersion"))
                    if (!$util.isString(message.softwareVersion))
                        return "softwareVersion: string expected";
                if (message.alarms != null && $Object.hasOwnProperty.call(message, "alarms")) {
                    if (!$Array.isArray(message.alarms))
                        return "alarms: array expected";
                    for (let i = 0; i < message.alarms.length; ++i)
                        if (!$util.isString(message.alarms[i]))
                            return "alarms: string[] expected";
                }
                return null;
            };

            /**
             * Creates a Status message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof dno.v1.Status
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {dno.v1.Status} Status
             */
            Status.fromObject = function (object, _depth) {
                if (object instanceof $root.dno.v1.Status)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".dno.v1.Status: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.dno.v1.Status();
                if (object.systemId != null)
                    if (typeof object.systemId !== "string" || object.systemId.length)
                        message.systemId = $String(object.systemId);
                if (object.importMpan != null)
                    if (typeof object.importMpan !== "string" || object.importMpan.length)
                        message.importMpan = $String(object.importMpan);
                if (object.exportMpan != null)
                    if (typeof object.exportMpan !== "string" || object.exportMpan.length)
                        message.exportMpan = $String(object.exportMpan);
                if (object.devices) {
                    if (!$Array.isArray(object.devices))
                        throw $TypeError(".dno.v1.Status.devices: array expected");
                    message.devices = $Array(object.devices.length);
                    for (let i = 0; i < object.devices.length; ++i) {
                        if (!$util.isObject(object.devices[i]))
                            throw $TypeError(".dno.v1.Status.devices: object expected");
                        message.devices[i] = $root.dno.v1.Device.fromObject(object.devices[i], _depth + 1);
                    }
                }
                if (object.capabilities) {
                    if (!$Array.isArray(object.capabilities))
                        throw $TypeError(".dno.v1.Status.capabilities: array expected");
                    message.capabilities = $Array(object.capabilities.length);
                    for (let i = 0; i < object.capabilities.length; ++i) {
                        if (!$util.isObject(object.capabilities[i]))
                            throw $TypeError(".dno.v1.Status.capabilities: object expected");
                        message.capabilities[i] = $root.dno.v1.Capability.fromObject(object.capabilities[i], _depth + 1);
                    }
                }
                if (object.clock != null) {
                    if (!$util.isObject(object.clock))
                        throw $TypeError(".dno.v1.Status.clock: object expected");
                    message.clock = $root.dno.v1.ClockStatus.fromObject(object.clock, _depth + 1);
                }
                if (object.recording != null) {
                    if (!$util.isObject(object.recording))
                        throw $TypeError(".dno.v1.Status.recording: object expected");
                    message.recording = $root.dno.v1.RecordingStatus.fromObject(object.recording, _depth + 1);
                }
                if (object.configuration != null) {
                    if (!$util.isObject(object.configuration))
                        throw $TypeError(".dno.v1.Status.configuration: object expected");
                    message.configuration = $root.dno.v1.Configuration.fromObject(object.configuration, _depth + 1);
                }
                if (object.softwareVersion != null)
                    if (typeof object.softwareVersion !== "string" || object.softwareVersion.length)
                        message.softwareVersion = $String(object.softwareVersion);
                if (object.alarms) {
                    if (!$Array.isArray(object.alarms))
                        throw $TypeError(".dno.v1.Status.alarms: array expected");
                    message.alarms = $Array(object.alarms.length);
                    for (let i = 0; i < object.alarms.length; ++i)
                        message.alarms[i] = $String(object.alarms[i]);
                }
                return message;
            };

            /**
             * Creates a plain object from a Status message. Also converts values to other types if specified.
             * @function toObject
             * @memberof dno.v1.Status
             * @static
             * @param {dno.v1.Status} message Status
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Status.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.devices = [];
                    object.capabilities = [];
                    object.alarms = [];
                }
                if (options.defaults) {
                    object.systemId = "";
                    object.importMpan = "";
                    object.exportMpan = "";
                    object.clock = null;
                    object.recording = null;
                    object.configuration = null;
                    object.softwareVersion = "";
                }
                if (message.systemId != null && $Object.hasOwnProperty.call(message, "systemId"))
                    object.systemId = message.systemId;
                if (message.importMpan != null && $Object.hasOwnProperty.call(message, "importMpan"))
                    object.importMpan = message.importMpan;
                if (message.exportMpan != null && $Object.hasOwnProperty.call(message, "exportMpan"))
                    object.exportMpan = message.exportMpan;
                if (message.devices && message.devices.length) {
                    object.devices = $Array(message.devices.length);
                    for (let j = 0; j < message.devices.length; ++j)
                        object.devices[j] = $root.dno.v1.Device.toObject(message.devices[j], options, _depth + 1);
                }
                if (message.capabilities && message.capabilities.length) {
                    object.capabilities = $Array(message.capabilities.length);
                    for (let j = 0; j < message.capabilities.length; ++j)
                        object.capabilities[j] = $root.dno.v1.Capability.toObject(message.capabilities[j], options, _depth + 1);
                }
                if (message.clock != null && $Object.hasOwnProperty.call(message, "clock"))
                    object.clock = $root.dno.v1.ClockStatus.toObject(message.clock, options, _depth + 1);
                if (message.recording != null && $Object.hasOwnProperty.call(message, "recording"))
                    object.recording = $root.dno.v1.RecordingStatus.toObject(message.recording, options, _depth + 1);
                if (message.configuration != null && $Object.hasOwnProperty.call(message, "configuration"))
                    object.configuration = $root.dno.v1.Configuration.toObject(message.configuration, options, _depth + 1);
                if (message.softwareVersion != null && $Object.hasOwnProperty.call(message, "softwareVersion"))
                    object.softwareVersion = message.softwareVersion;
                if (message.alarms && message.alarms.length) {
                    object.alarms = $Array(message.alarms.length);
                    for (let j = 0; j < message.alarms.length; ++j)
                        object.alarms[j] = message.alarms[j];
                }
                return object;
            };

            /**
             * Converts this Status to JSON.
             * @function toJSON
             * @memberof dno.v1.Status
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Status.prototype.toJSON = function() {
                return Status.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Status
             * @function getTypeUrl
             * @memberof dno.v1.Status
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Status.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/dno.v1.Status";
            };

            return Status;
        })();

        v1.Device = (function() {

            /**
             * Properties of a Device.
             * @typedef {Object} dno.v1.Device.$Properties
             * @property {string|null} [deviceId] Device deviceId
             * @property {string|null} [role] Device role
             * @property {string|null} [maker] Device maker
             * @property {string|null} [model] Device model
             * @property {string|null} [serial] Device serial
             * @property {string|null} [firmware] Device firmware
             * @property {string|null} [health] Device health
             * @property {string|null} [phase] Device phase
             * @property {Array.<string>|null} [absentQuantities] Device absentQuantities
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Device.
             * @memberof dno.v1
             * @interface IDevice
             * @augments dno.v1.Device.$Properties
             * @deprecated Use dno.v1.Device.$Properties instead.
             */

            /**
             * Shape of a Device.
             * @typedef {dno.v1.Device.$Properties} dno.v1.Device.$Shape
             */

            /**
             * Constructs a new Device.
             * @memberof dno.v1
             * @classdesc Represents a Device.
             * @constructor
             * @param {dno.v1.Device.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Device = function (properties) {
                this.absentQuantities = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Device deviceId.
             * @member {string} deviceId
             * @memberof dno.v1.Device
             * @instance
             */
            Device.prototype.deviceId = "";

            /**
             * Device role.
             * @member {string} role
             * @memberof dno.v1.Device
             * @instance
             */
            Device.prototype.role = "";

            /**
             * Device maker.
             * @member {string} maker
             * @memberof dno.v1.Device
             * @instance
             */
            Device.prototype.maker = "";

            /**
             * Device model.
             * @member {string} model
             * @memberof dno.v1.Device
             * @instance
             */
            Device.prototype.model = "";

            /**
             * Device serial.
             * @member {string} serial
             * @memberof dno.v1.Device
             * @instance
             */
            Device.prototype.serial = "";

            /**
             * Device firmware.
             * @member {string} firmware
             * @memberof dno.v1.Device
             * @instance
             */
            Device.prototype.firmware = "";

            /**
             * Device health.
             * @member {string} health
             * @memberof dno.v1.Device
             * @instance
             */
            Device.prototype.health = "";

            /**
             * Device phase.
             * @member {string} phase
             * @memberof dno.v1.Device
             * @instance
             */
            Device.prototype.phase = "";

            /**
             * Device absentQuantities.
             * @member {Array.<string>} absentQuantities
             * @memberof dno.v1.Device
             * @instance
             */
            Device.prototype.absentQuantities = $util.emptyArray;

            /**
             * Creates a new Device instance using the specified properties.
             * @function create
             * @memberof dno.v1.Device
             * @static
             * @param {dno.v1.Device.$Properties=} [properties] Properties to set
             * @returns {dno.v1.Device} Device instance
             * @type {{
             *   (properties: dno.v1.Device.$Shape): dno.v1.Device & dno.v1.Device.$Shape;
             *   (properties?: dno.v1.Device.$Properties): dno.v1.Device;
             * }}
             */
            Device.create = function(properties) {
                return new Device(properties);
            };

            /**
             * Encodes the specified Device message. Does not implicitly {@link dno.v1.Device.verify|verify} messages.
             * @function encode
             * @memberof dno.v1.Device
             * @static
             * @param {dno.v1.Device.$Properties} message Device message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Device.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.deviceId != null && $Object.hasOwnProperty.call(message, "deviceId") && message.deviceId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.deviceId);
                if (message.role != null && $Object.hasOwnProperty.call(message, "role") && message.role !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.role);
                if (message.maker != null && $Object.hasOwnProperty.call(message, "maker") && message.maker !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.maker);
                if (message.model != null && $Object.hasOwnProperty.call(message, "model") && message.model !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.model);
                if (message.serial != null && $Object.hasOwnProperty.call(message, "serial") && message.serial !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.serial);
                if (message.firmware != null && $Object.hasOwnProperty.call(message, "firmware") && message.firmware !== "")
                    writer.uint32(/* id 6, wireType 2 =*/50).string(message.firmware);
                if (message.health != null && $Object.hasOwnProperty.call(message, "health") && message.health !== "")
                    writer.uint32(/* id 7, wireType 2 =*/58).string(message.health);
                if (message.phase != null && $Object.hasOwnProperty.call(message, "phase") && message.phase !== "")
                    writer.uint32(/* id 8, wireType 2 =*/66).string(message.phase);
                if (message.absentQuantities != null && message.absentQuantities.length)
                    for (let i = 0; i < message.absentQuantities.length; ++i)
                        writer.uint32(/* id 9, wireType 2 =*/74).string(message.absentQuantities[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Device message from the specified reader or buffer.
             * @function decode
             * @memberof dno.v1.Device
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {dno.v1.Device & dno.v1.Device.$Shape} Device
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Device.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.dno.v1.Device();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.deviceId = value;
                            else
                                delete message.deviceId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.role = value;
                            else
                                delete message.role;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.maker = value;
                            else
                                delete message.maker;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.model = value;
                            else
                                delete message.model;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.serial = value;
                            else
                                delete message.serial;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.firmware = value;
                            else
                                delete message.firmware;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.health = value;
                            else
                                delete message.health;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.phase = value;
                            else
                                delete message.phase;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            if (!(message.absentQuantities && message.absentQuantities.length))
                                message.absentQuantities = [];
                            message.absentQuantities.push(reader.stringVerify());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a Device message.
             * @function verify
             * @memberof dno.v1.Device
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Device.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.deviceId != null && $Object.hasOwnProperty.call(message, "deviceId"))
                    if (!$util.isString(message.deviceId))
                        return "deviceId: string expected";
                if (message.role != null && $Object.hasOwnProperty.call(message, "role"))
                    if (!$util.isString(message.role))
                        return "role: string expected";
                if (message.maker != null && $Object.hasOwnProperty.call(message, "maker"))
                    if (!$util.isString(message.maker))
                        return "maker: string expected";
                if (message.model != null && $Object.hasOwnProperty.call(message, "model"))
                    if (!$util.isString(message.model))
                        return "model: string expected";
                if (message.serial != null && $Object.hasOwnProperty.call(message, "serial"))
                    if (!$util.isString(message.serial))
                        return "serial: string expected";
                if (message.firmware != null && $Object.hasOwnProperty.call(message, "firmware"))
                    if (!$util.isString(message.firmware))
                        return "firmware: string expected";
                if (message.health != null && $Object.hasOwnProperty.call(message, "health"))
                    if (!$util.isString(message.health))
                        return "health: string expected";
                if (message.phase != null && $Object.hasOwnProperty.call(message, "phase"))
                    if (!$util.isString(message.phase))
                        return "phase: string expected";
                if (message.absentQuantities != null && $Object.hasOwnProperty.call(message, "absentQuantities")) {
                    if (!$Array.isArray(message.absentQuantities))
                        return "absentQuantities: array expected";
                    for (let i = 0; i < message.absentQuantities.length; ++i)
                        if (!$util.isString(message.absentQuantities[i]))
                            return "absentQuantities: string[] expected";
                }
                return null;
            };

            /**
             * Creates a Device message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof dno.v1.Device
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {dno.v1.Device} Device
             */
            Device.fromObject = function (object, _depth) {
                if (object instanceof $root.dno.v1.Device)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".dno.v1.Device: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.dno.v1.Device();
                if (object.deviceId != null)
                    if (typeof object.deviceId !== "string" || object.deviceId.length)
                        message.deviceId = $String(object.deviceId);
                if (object.role != null)
                    if (typeof object.role !== "string" || object.role.length)
                        message.role = $String(object.role);
                if (object.maker != null)
                    if (typeof object.maker !== "string" || object.maker.length)
                        message.maker = $String(object.maker);
                if (object.model != null)
                    if (typeof object.model !== "string" || object.model.length)
                        message.model = $String(object.model);
                if (object.serial != null)
                    if (typeof object.serial !== "string" || object.serial.length)
                        message.serial = $String(object.serial);
                if (object.firmware != null)
                    if (typeof object.firmware !== "string" || object.firmware.length)
                        message.firmware = $String(object.firmware);
                if (object.health != null)
                    if (typeof object.health !== "string" || object.health.length)
                        message.health = $String(object.health);
                if (object.phase != null)
                    if (typeof object.phase !== "string" || object.phase.length)
                        message.phase = $String(object.phase);
                if (object.absentQuantities) {
                    if (!$Array.isArray(object.absentQuantities))
                        throw $TypeError(".dno.v1.Device.absentQuantities: array expected");
                    message.absentQuantities = $Array(object.absentQuantities.length);
                    for (let i = 0; i < object.absentQuantities.length; ++i)
                        message.absentQuantities[i] = $String(object.absentQuantities[i]);
                }
                return message;
            };

            /**
             * Creates a plain object from a Device message. Also converts values to other types if specified.
             * @function toObject
             * @memberof dno.v1.Device
             * @static
             * @param {dno.v1.Device} message Device
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Device.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.absentQuantities = [];
                if (options.defaults) {
                    object.deviceId = "";
                    object.role = "";
                    object.maker = "";
                    object.model = "";
                    object.serial = "";
                    object.firmware = "";
                    object.health = "";
                    object.phase = "";
                }
                if (message.deviceId != null && $Object.hasOwnProperty.call(message, "deviceId"))
                    object.deviceId = message.deviceId;
                if (message.role != null && $Object.hasOwnProperty.call(message, "role"))
                    object.role = message.role;
                if (message.maker != null && $Object.hasOwnProperty.call(message, "maker"))
                    object.maker = message.maker;
                if (message.model != null && $Object.hasOwnProperty.call(message, "model"))
                    object.model = message.model;
                if (message.serial != null && $Object.hasOwnProperty.call(message, "serial"))
                    object.serial = message.serial;
                if (message.firmware != null && $Object.hasOwnProperty.call(message, "firmware"))
                    object.firmware = message.firmware;
                if (message.health != null && $Object.hasOwnProperty.call(message, "health"))
                    object.health = message.health;
                if (message.phase != null && $Object.hasOwnProperty.call(message, "phase"))
                    object.phase = message.phase;
                if (message.absentQuantities && message.absentQuantities.length) {
                    object.absentQuantities = $Array(message.absentQuantities.length);
                    for (let j = 0; j < message.absentQuantities.length; ++j)
                        object.absentQuantities[j] = message.absentQuantities[j];
                }
                return object;
            };

            /**
             * Converts this Device to JSON.
             * @function toJSON
             * @memberof dno.v1.Device
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Device.prototype.toJSON = function() {
                return Device.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Device
             * @function getTypeUrl
             * @memberof dno.v1.Device
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Device.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/dno.v1.Device";
            };

            return Device;
        })();

        v1.Capability = (function() {

            /**
             * Properties of a Capability.
             * @typedef {Object} dno.v1.Capability.$Properties
             * @property {string|null} [name] Capability name
             * @property {dno.v1.Capability.Support|null} [support] Capability support
             * @property {number|null} [figure] Capability figure
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Capability.
             * @memberof dno.v1
             * @interface ICapability
             * @augments dno.v1.Capability.$Properties
             * @deprecated Use dno.v1.Capability.$Properties instead.
             */

            /**
             * Shape of a Capability.
             * @typedef {dno.v1.Capability.$Properties} dno.v1.Capability.$Shape
             */

            /**
             * Constructs a new Capability.
             * @memberof dno.v1
             * @classdesc Represents a Capability.
             * @constructor
             * @param {dno.v1.Capability.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Capability = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Capability name.
             * @member {string} name
             * @memberof dno.v1.Capability
             * @instance
             */
            Capability.prototype.name = "";

            /**
             * Capability support.
             * @member {dno.v1.Capability.Support} support
             * @memberof dno.v1.Capability
             * @instance
             */
            Capability.prototype.support = 0;

            /**
             * Capability figure.
             * @member {number|null|undefined} figure
             * @memberof dno.v1.Capability
             * @instance
             */
            Capability.prototype.figure = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Capability.prototype, "_figure", {
                get: $util.oneOfGetter($oneOfFields = ["figure"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new Capability instance using the specified properties.
             * @function create
             * @memberof dno.v1.Capability
             * @static
             * @param {dno.v1.Capability.$Properties=} [properties] Properties to set
             * @returns {dno.v1.Capability} Capability instance
             * @type {{
             *   (properties: dno.v1.Capability.$Shape): dno.v1.Capability & dno.v1.Capability.$Shape;
             *   (properties?: dno.v1.Capability.$Properties): dno.v1.Capability;
             * }}
             */
            Capability.create = function(properties) {
                return new Capability(properties);
            };

            /**
             * Encodes the specified Capability message. Does not implicitly {@link dno.v1.Capability.verify|verify} messages.
             * @function encode
             * @memberof dno.v1.Capability
             * @static
             * @param {dno.v1.Capability.$Properties} message Capability message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Capability.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                if (message.support != null && $Object.hasOwnProperty.call(message, "support") && message.support !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).int32(message.support);
                if (message.figure != null && $Object.hasOwnProperty.call(message, "figure"))
                    writer.uint32(/* id 3, wireType 1 =*/25).double(message.figure);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Capability message from the specified reader or buffer.
             * @function decode
             * @memberof dno.v1.Capability
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {dno.v1.Capability & dno.v1.Capability.$Shape} Capability
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Capability.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.dno.v1.Capability();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.support = value;
                            else
                                delete message.support;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 1)
                                break;
                            message.figure = reader.double();
                            message._figure = "figure";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a Capability message.
             * @function verify
             * @memberof dno.v1.Capability
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Capability.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                let properties = {};
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    if (!$util.isString(message.name))
                        return "name: string expected";
                if (message.support != null && $Object.hasOwnProperty.call(message, "support"))
                    if (typeof message.support !== "number" || (message.support | 0) !== message.support)
                        return "support: enum value expected";
                if (message.figure != null && $Object.hasOwnProperty.call(message, "figure")) {
                    properties._figure = 1;
                    if (typeof message.figure !== "number")
                        return "figure: number expected";
                }
                return null;
            };

            /**
             * Creates a Capability message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof dno.v1.Capability
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {dno.v1.Capability} Capability
             */
            Capability.fromObject = function (object, _depth) {
                if (object instanceof $root.dno.v1.Capability)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".dno.v1.Capability: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.dno.v1.Capability();
                if (object.name != null)
                    if (typeof object.name !== "string" || object.name.length)
                        message.name = $String(object.name);
                if (object.support !== 0 && (typeof object.support !== "string" || $root.dno.v1.Capability.Support[object.support] !== 0))
                    switch (object.support) {
                    case "SUPPORT_UNSPECIFIED":
                    case 0:
                        message.support = 0;
                        break;
                    case "SUPPORT_YES":
                    case 1:
                        message.support = 1;
                        break;
                    case "SUPPORT_NO":
                    case 2:
                        message.support = 2;
                        break;
                    case "SUPPORT_UNKNOWN":
                    case 3:
                        message.support = 3;
                        break;
                    default:
                        if (typeof object.support === "number" && (object.support | 0) === object.support)
                            message.support = object.support;
                    }
                if (object.figure != null)
                    message.figure = $Number(object.figure);
                return message;
            };

            /**
             * Creates a plain object from a Capability message. Also converts values to other types if specified.
             * @function toObject
             * @memberof dno.v1.Capability
             * @static
             * @param {dno.v1.Capability} message Capability
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Capability.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.name = "";
                    object.support = options.enums === $String ? "SUPPORT_UNSPECIFIED" : 0;
                }
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    object.name = message.name;
                if (message.support != null && $Object.hasOwnProperty.call(message, "support"))
                    object.support = options.enums === $String ? $root.dno.v1.Capability.Support[message.support] === $undefined ? message.support : $root.dno.v1.Capability.Support[message.support] : message.support;
                if (message.figure != null && $Object.hasOwnProperty.call(message, "figure"))
                    object.figure = options.json && !$isFinite(message.figure) ? $String(message.figure) : message.figure;
                return object;
            };

            /**
             * Converts this Capability to JSON.
             * @function toJSON
             * @memberof dno.v1.Capability
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Capability.prototype.toJSON = function() {
                return Capability.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Capability
             * @function getTypeUrl
             * @memberof dno.v1.Capability
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Capability.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/dno.v1.Capability";
            };

            /**
             * Support enum.
             * @name dno.v1.Capability.Support
             * @enum {number}
             * @property {number} SUPPORT_UNSPECIFIED=0 SUPPORT_UNSPECIFIED value
             * @property {number} SUPPORT_YES=1 SUPPORT_YES value
             * @property {number} SUPPORT_NO=2 SUPPORT_NO value
             * @property {number} SUPPORT_UNKNOWN=3 SUPPORT_UNKNOWN value
             */
            Capability.Support = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "SUPPORT_UNSPECIFIED"] = 0;
                values[valuesById[1] = "SUPPORT_YES"] = 1;
                values[valuesById[2] = "SUPPORT_NO"] = 2;
                values[valuesById[3] = "SUPPORT_UNKNOWN"] = 3;
                return values;
            })();

            return Capability;
        })();

        v1.ClockStatus = (function() {

            /**
             * Properties of a ClockStatus.
             * @typedef {Object} dno.v1.ClockStatus.$Properties
             * @property {Long|null} [nowUtcMs] ClockStatus nowUtcMs
             * @property {Long|null} [offsetMs] ClockStatus offsetMs
             * @property {Long|null} [lastSyncUtcMs] ClockStatus lastSyncUtcMs
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ClockStatus.
             * @memberof dno.v1
             * @interface IClockStatus
             * @augments dno.v1.ClockStatus.$Properties
             * @deprecated Use dno.v1.ClockStatus.$Properties instead.
             */

            /**
             * Shape of a ClockStatus.
             * @typedef {dno.v1.ClockStatus.$Properties} dno.v1.ClockStatus.$Shape
             */

            /**
             * Constructs a new ClockStatus.
             * @memberof dno.v1
             * @classdesc Represents a ClockStatus.
             * @constructor
             * @param {dno.v1.ClockStatus.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ClockStatus = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ClockStatus nowUtcMs.
             * @member {Long} nowUtcMs
             * @memberof dno.v1.ClockStatus
             * @instance
             */
            ClockStatus.prototype.nowUtcMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * ClockStatus offsetMs.
             * @member {Long|null|undefined} offsetMs
             * @memberof dno.v1.ClockStatus
             * @instance
             */
            ClockStatus.prototype.offsetMs = null;

            /**
             * ClockStatus lastSyncUtcMs.
             * @member {Long|null|undefined} lastSyncUtcMs
             * @memberof dno.v1.ClockStatus
             * @instance
             */
            ClockStatus.prototype.lastSyncUtcMs = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(ClockStatus.prototype, "_offsetMs", {
                get: $util.oneOfGetter($oneOfFields = ["offsetMs"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(ClockStatus.prototype, "_lastSyncUtcMs", {
                get: $util.oneOfGetter($oneOfFields = ["lastSyncUtcMs"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new ClockStatus instance using the specified properties.
             * @function create
             * @memberof dno.v1.ClockStatus
             * @static
             * @param {dno.v1.ClockStatus.$Properties=} [properties] Properties to set
             * @returns {dno.v1.ClockStatus} ClockStatus instance
             * @type {{
             *   (properties: dno.v1.ClockStatus.$Shape): dno.v1.ClockStatus & dno.v1.ClockStatus.$Shape;
             *   (properties?: dno.v1.ClockStatus.$Properties): dno.v1.ClockStatus;
             * }}
             */
            ClockStatus.create = function(properties) {
                return new ClockStatus(properties);
            };

            /**
             * Encodes the specified ClockStatus message. Does not implicitly {@link dno.v1.ClockStatus.verify|verify} messages.
             * @function encode
             * @memberof dno.v1.ClockStatus
             * @static
             * @param {dno.v1.ClockStatus.$Properties} message ClockStatus message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ClockStatus.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.nowUtcMs != null && $Object.hasOwnProperty.call(message, "nowUtcMs") && (typeof message.nowUtcMs === "object" ? message.nowUtcMs.low || message.nowUtcMs.high : message.nowUtcMs !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).int64(message.nowUtcMs);
                if (message.offsetMs != null && $Object.hasOwnProperty.call(message, "offsetMs"))
                    writer.uint32(/* id 2, wireType 0 =*/16).sint64(message.offsetMs);
                if (message.lastSyncUtcMs != null && $Object.hasOwnProperty.call(message, "lastSyncUtcMs"))
                    writer.uint32(/* id 3, wireType 0 =*/24).int64(message.lastSyncUtcMs);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ClockStatus message from the specified reader or buffer.
             * @function decode
             * @memberof dno.v1.ClockStatus
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {dno.v1.ClockStatus & dno.v1.ClockStatus.$Shape} ClockStatus
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ClockStatus.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.dno.v1.ClockStatus();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.nowUtcMs = value;
                            else
                                delete message.nowUtcMs;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.offsetMs = reader.sint64();
                            message._offsetMs = "offsetMs";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.lastSyncUtcMs = reader.int64();
                            message._lastSyncUtcMs = "lastSyncUtcMs";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a ClockStatus message.
             * @function verify
             * @memberof dno.v1.ClockStatus
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            ClockStatus.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                let properties = {};
                if (message.nowUtcMs != null && $Object.hasOwnProperty.call(message, "nowUtcMs"))
                    if (!$util.isInteger(message.nowUtcMs) && !(message.nowUtcMs && $util.isInteger(message.nowUtcMs.low) && $util.isInteger(message.nowUtcMs.high)))
                        return "nowUtcMs: integer|Long expected";
                if (message.offsetMs != null && $Object.hasOwnProperty.call(message, "offsetMs")) {
                    properties._offsetMs = 1;
                    if (!$util.isInteger(message.offsetMs) && !(message.offsetMs && $util.isInteger(message.offsetMs.low) && $util.isInteger(message.offsetMs.high)))
                        return "offsetMs: integer|Long expected";
                }
                if (message.lastSyncUtcMs != null && $Object.hasOwnProperty.call(message, "lastSyncUtcMs")) {
                    properties._lastSyncUtcMs = 1;
                    if (!$util.isInteger(message.lastSyncUtcMs) && !(message.lastSyncUtcMs && $util.isInteger(message.lastSyncUtcMs.low) && $util.isInteger(message.lastSyncUtcMs.high)))
                        return "lastSyncUtcMs: integer|Long expected";
                }
                return null;
            };

            /**
             * Creates a ClockStatus message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof dno.v1.ClockStatus
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {dno.v1.ClockStatus} ClockStatus
             */
            ClockStatus.fromObject = function (object, _depth) {
                if (object instanceof $root.dno.v1.ClockStatus)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".dno.v1.ClockStatus: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.dno.v1.ClockStatus();
                if (object.nowUtcMs != null)
                    if (typeof object.nowUtcMs === "object" ? object.nowUtcMs.low || object.nowUtcMs.high : $Number(object.nowUtcMs) !== 0)
                        if ($util.Long)
                            message.nowUtcMs = $util.Long.fromValue(object.nowUtcMs, false);
                        else if (typeof object.nowUtcMs === "string")
                            message.nowUtcMs = $parseInt(object.nowUtcMs, 10);
                        else if (typeof object.nowUtcMs === "number")
                            message.nowUtcMs = object.nowUtcMs;
                        else if (typeof object.nowUtcMs === "object")
                            message.nowUtcMs = new $util.LongBits(object.nowUtcMs.low >>> 0, object.nowUtcMs.high >>> 0).toNumber();
                if (object.offsetMs != null)
                    if ($util.Long)
                        message.offsetMs = $util.Long.fromValue(object.offsetMs, false);
                    else if (typeof object.offsetMs === "string")
                        message.offsetMs = $parseInt(object.offsetMs, 10);
                    else if (typeof object.offsetMs === "number")
                        message.offsetMs = object.offsetMs;
                    else if (typeof object.offsetMs === "object")
                        message.offsetMs = new $util.LongBits(object.offsetMs.low >>> 0, object.offsetMs.high >>> 0).toNumber();
                if (object.lastSyncUtcMs != null)
                    if ($util.Long)
                        message.lastSyncUtcMs = $util.Long.fromValue(object.lastSyncUtcMs, false);
                    else if (typeof object.lastSyncUtcMs === "string")
                        message.lastSyncUtcMs = $parseInt(object.lastSyncUtcMs, 10);
                    else if (typeof object.lastSyncUtcMs === "number")
                        message.lastSyncUtcMs = object.lastSyncUtcMs;
                    else if (typeof object.lastSyncUtcMs === "object")
                        message.lastSyncUtcMs = new $util.LongBits(object.lastSyncUtcMs.low >>> 0, object.lastSyncUtcMs.high >>> 0).toNumber();
                return message;
            };

            /**
             * Creates a plain object from a ClockStatus message. Also converts values to other types if specified.
             * @function toObject
             * @memberof dno.v1.ClockStatus
             * @static
             * @param {dno.v1.ClockStatus} message ClockStatus
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ClockStatus.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.nowUtcMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.nowUtcMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                if (message.nowUtcMs != null && $Object.hasOwnProperty.call(message, "nowUtcMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.nowUtcMs = typeof message.nowUtcMs === "number" ? $BigInt(message.nowUtcMs) : $util.Long.fromBits(message.nowUtcMs.low >>> 0, message.nowUtcMs.high >>> 0, false).toBigInt();
                    else if (typeof message.nowUtcMs === "number")
                        object.nowUtcMs = options.longs === $String ? $String(message.nowUtcMs) : message.nowUtcMs;
                    else
                        object.nowUtcMs = options.longs === $String ? $util.Long.prototype.toString.call(message.nowUtcMs) : options.longs === $Number ? new $util.LongBits(message.nowUtcMs.low >>> 0, message.nowUtcMs.high >>> 0).toNumber() : message.nowUtcMs;
                if (message.offsetMs != null && $Object.hasOwnProperty.call(message, "offsetMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.offsetMs = typeof message.offsetMs === "number" ? $BigInt(message.offsetMs) : $util.Long.fromBits(message.offsetMs.low >>> 0, message.offsetMs.high >>> 0, false).toBigInt();
                    else if (typeof message.offsetMs === "number")
                        object.offsetMs = options.longs === $String ? $String(message.offsetMs) : message.offsetMs;
                    else
                        object.offsetMs = options.longs === $String ? $util.Long.prototype.toString.call(message.offsetMs) : options.longs === $Number ? new $util.LongBits(message.offsetMs.low >>> 0, message.offsetMs.high >>> 0).toNumber() : message.offsetMs;
                if (message.lastSyncUtcMs != null && $Object.hasOwnProperty.call(message, "lastSyncUtcMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.lastSyncUtcMs = typeof message.lastSyncUtcMs === "number" ? $BigInt(message.lastSyncUtcMs) : $util.Long.fromBits(message.lastSyncUtcMs.low >>> 0, message.lastSyncUtcMs.high >>> 0, false).toBigInt();
                    else if (typeof message.lastSyncUtcMs === "number")
                        object.lastSyncUtcMs = options.longs === $String ? $String(message.lastSyncUtcMs) : message.lastSyncUtcMs;
                    else
                        object.lastSyncUtcMs = options.longs === $String ? $util.Long.prototype.toString.call(message.lastSyncUtcMs) : options.longs === $Number ? new $util.LongBits(message.lastSyncUtcMs.low >>> 0, message.lastSyncUtcMs.high >>> 0).toNumber() : message.lastSyncUtcMs;
                return object;
            };

            /**
             * Converts this ClockStatus to JSON.
             * @function toJSON
             * @memberof dno.v1.ClockStatus
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ClockStatus.prototype.toJSON = function() {
                return ClockStatus.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for ClockStatus
             * @function getTypeUrl
             * @memberof dno.v1.ClockStatus
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            ClockStatus.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/dno.v1.ClockStatus";
            };

            return ClockStatus;
        })();

        v1.RecordingStatus = (function() {

            /**
             * Properties of a RecordingStatus.
             * @typedef {Object} dno.v1.RecordingStatus.$Properties
             * @property {boolean|null} [active] RecordingStatus active
             * @property {Array.<dno.v1.SeriesStatus.$Properties>|null} [series] RecordingStatus series
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RecordingStatus.
             * @memberof dno.v1
             * @interface IRecordingStatus
             * @augments dno.v1.RecordingStatus.$Properties
             * @deprecated Use dno.v1.RecordingStatus.$Properties instead.
             */

            /**
             * Shape of a RecordingStatus.
             * @typedef {dno.v1.RecordingStatus.$Properties} dno.v1.RecordingStatus.$Shape
             */

            /**
             * Constructs a new RecordingStatus.
             * @memberof dno.v1
             * @classdesc Represents a RecordingStatus.
             * @constructor
             * @param {dno.v1.RecordingStatus.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RecordingStatus = function (properties) {
                this.series = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RecordingStatus active.
             * @member {boolean} active
             * @memberof dno.v1.RecordingStatus
             * @instance
             */
            RecordingStatus.prototype.active = false;

            /**
             * RecordingStatus series.
             * @member {Array.<dno.v1.SeriesStatus.$Properties>} series
             * @memberof dno.v1.RecordingStatus
             * @instance
             */
            RecordingStatus.prototype.series = $util.emptyArray;

            /**
             * Creates a new RecordingStatus instance using the specified properties.
             * @function create
             * @memberof dno.v1.RecordingStatus
             * @static
             * @param {dno.v1.RecordingStatus.$Properties=} [properties] Properties to set
             * @returns {dno.v1.RecordingStatus} RecordingStatus instance
             * @type {{
             *   (properties: dno.v1.RecordingStatus.$Shape): dno.v1.RecordingStatus & dno.v1.RecordingStatus.$Shape;
             *   (properties?: dno.v1.RecordingStatus.$Properties): dno.v1.RecordingStatus;
             * }}
             */
            RecordingStatus.create = function(properties) {
                return new RecordingStatus(properties);
            };

            /**
             * Encodes the specified RecordingStatus message. Does not implicitly {@link dno.v1.RecordingStatus.verify|verify} messages.
             * @function encode
             * @memberof dno.v1.RecordingStatus
             * @static
             * @param {dno.v1.RecordingStatus.$Properties} message RecordingStatus message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RecordingStatus.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.active != null && $Object.hasOwnProperty.call(message, "active") && message.active !== false)
                    writer.uint32(/* id 1, wireType 0 =*/8).bool(message.active);
                if (message.series != null && message.series.length)
                    for (let i = 0; i < message.series.length; ++i)
                        $root.dno.v1.SeriesStatus.encode(message.series[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RecordingStatus message from the specified reader or buffer.
             * @function decode
             * @memberof dno.v1.RecordingStatus
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {dno.v1.RecordingStatus & dno.v1.RecordingStatus.$Shape} RecordingStatus
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RecordingStatus.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.dno.v1.RecordingStatus();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.active = value;
                            else
                                delete message.active;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.series && message.series.length))
                                message.series = [];
                            message.series.push($root.dno.v1.SeriesStatus.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a RecordingStatus message.
             * @function verify
             * @memberof dno.v1.RecordingStatus
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            RecordingStatus.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.active != null && $Object.hasOwnProperty.call(message, "active"))
                    if (typeof message.active !== "boolean")
                        return "active: boolean expected";
                if (message.series != null && $Object.hasOwnProperty.call(message, "series")) {
                    if (!$Array.isArray(message.series))
                        return "series: array expected";
                    for (let i = 0; i < message.series.length; ++i) {
                        let error = $root.dno.v1.SeriesStatus.verify(message.series[i], _depth + 1);
                        if (error)
                            return "series." + error;
                    }
                }
                return null;
            };

            /**
             * Creates a RecordingStatus message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof dno.v1.RecordingStatus
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {dno.v1.RecordingStatus} RecordingStatus
             */
            RecordingStatus.fromObject = function (object, _depth) {
                if (object instanceof $root.dno.v1.RecordingStatus)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".dno.v1.RecordingStatus: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.dno.v1.RecordingStatus();
                if (object.active != null)
                    if (object.active)
                        message.active = $Boolean(object.active);
                if (object.series) {
                    if (!$Array.isArray(object.series))
                        throw $TypeError(".dno.v1.RecordingStatus.series: array expected");
                    message.series = $Array(object.series.length);
                    for (let i = 0; i < object.series.length; ++i) {
                        if (!$util.isObject(object.series[i]))
                            throw $TypeError(".dno.v1.RecordingStatus.series: object expected");
                        message.series[i] = $root.dno.v1.SeriesStatus.fromObject(object.series[i], _depth + 1);
                    }
                }
                return message;
            };

            /**
             * Creates a plain object from a RecordingStatus message. Also converts values to other types if specified.
             * @function toObject
             * @memberof dno.v1.RecordingStatus
             * @static
             * @param {dno.v1.RecordingStatus} message RecordingStatus
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            RecordingStatus.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.series = [];
                if (options.defaults)
                    object.active = false;
                if (message.active != null && $Object.hasOwnProperty.call(message, "active"))
                    object.active = message.active;
                if (message.series && message.series.length) {
                    object.series = $Array(message.series.length);
                    for (let j = 0; j < message.series.length; ++j)
                        object.series[j] = $root.dno.v1.SeriesStatus.toObject(message.series[j], options, _depth + 1);
                }
                return object;
            };

            /**
             * Converts this RecordingStatus to JSON.
             * @function toJSON
             * @memberof dno.v1.RecordingStatus
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            RecordingStatus.prototype.toJSON = function() {
                return RecordingStatus.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for RecordingStatus
             * @function getTypeUrl
             * @memberof dno.v1.RecordingStatus
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            RecordingStatus.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/dno.v1.RecordingStatus";
            };

            return RecordingStatus;
        })();

        v1.SeriesStatus = (function() {

            /**
             * Properties of a SeriesStatus.
             * @typedef {Object} dno.v1.SeriesStatus.$Properties
             * @property {number|null} [intervalS] SeriesStatus intervalS
             * @property {Long|null} [oldestEndUtcS] SeriesStatus oldestEndUtcS
             * @property {Long|null} [newestEndUtcS] SeriesStatus newestEndUtcS
             * @property {number|null} [recordsHeld] SeriesStatus recordsHeld
             * @property {number|null} [capacity] SeriesStatus capacity
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SeriesStatus.
             * @memberof dno.v1
             * @interface ISeriesStatus
             * @augments dno.v1.SeriesStatus.$Properties
             * @deprecated Use dno.v1.SeriesStatus.$Properties instead.
             */

            /**
             * Shape of a SeriesStatus.
             * @typedef {dno.v1.SeriesStatus.$Properties} dno.v1.SeriesStatus.$Shape
             */

            /**
             * Constructs a new SeriesStatus.
             * @memberof dno.v1
             * @classdesc Represents a SeriesStatus.
             * @constructor
             * @param {dno.v1.SeriesStatus.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SeriesStatus = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SeriesStatus intervalS.
             * @member {number} intervalS
             * @memberof dno.v1.SeriesStatus
             * @instance
             */
            SeriesStatus.prototype.intervalS = 0;

            /**
             * SeriesStatus oldestEndUtcS.
             * @member {Long|null|undefined} oldestEndUtcS
             * @memberof dno.v1.SeriesStatus
             * @instance
             */
            SeriesStatus.prototype.oldestEndUtcS = null;

            /**
             * SeriesStatus newestEndUtcS.
             * @member {Long|null|undefined} newestEndUtcS
             * @memberof dno.v1.SeriesStatus
             * @instance
             */
            SeriesStatus.prototype.newestEndUtcS = null;

            /**
             * SeriesStatus recordsHeld.
             * @member {number} recordsHeld
             * @memberof dno.v1.SeriesStatus
             * @instance
             */
            SeriesStatus.prototype.recordsHeld = 0;

            /**
             * SeriesStatus capacity.
             * @member {number} capacity
             * @memberof dno.v1.SeriesStatus
             * @instance
             */
            SeriesStatus.prototype.capacity = 0;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SeriesStatus.prototype, "_oldestEndUtcS", {
                get: $util.oneOfGetter($oneOfFields = ["oldestEndUtcS"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SeriesStatus.prototype, "_newestEndUtcS", {
                get: $util.oneOfGetter($oneOfFields = ["newestEndUtcS"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new SeriesStatus instance using the specified properties.
             * @function create
             * @memberof dno.v1.SeriesStatus
             * @static
             * @param {dno.v1.SeriesStatus.$Properties=} [properties] Properties to set
             * @returns {dno.v1.SeriesStatus} SeriesStatus instance
             * @type {{
             *   (properties: dno.v1.SeriesStatus.$Shape): dno.v1.SeriesStatus & dno.v1.SeriesStatus.$Shape;
             *   (properties?: dno.v1.SeriesStatus.$Properties): dno.v1.SeriesStatus;
             * }}
             */
            SeriesStatus.create = function(properties) {
                return new SeriesStatus(properties);
            };

            /**
             * Encodes the specified SeriesStatus message. Does not implicitly {@link dno.v1.SeriesStatus.verify|verify} messages.
             * @function encode
             * @memberof dno.v1.SeriesStatus
             * @static
             * @param {dno.v1.SeriesStatus.$Properties} message SeriesStatus message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SeriesStatus.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.intervalS != null && $Object.hasOwnProperty.call(message, "intervalS") && message.intervalS !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.intervalS);
                if (message.oldestEndUtcS != null && $Object.hasOwnProperty.call(message, "oldestEndUtcS"))
                    writer.uint32(/* id 2, wireType 0 =*/16).int64(message.oldestEndUtcS);
                if (message.newestEndUtcS != null && $Object.hasOwnProperty.call(message, "newestEndUtcS"))
                    writer.uint32(/* id 3, wireType 0 =*/24).int64(message.newestEndUtcS);
                if (message.recordsHeld != null && $Object.hasOwnProperty.call(message, "recordsHeld") && message.recordsHeld !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.recordsHeld);
                if (message.capacity != null && $Object.hasOwnProperty.call(message, "capacity") && message.capacity !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.capacity);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SeriesStatus message from the specified reader or buffer.
             * @function decode
             * @memberof dno.v1.SeriesStatus
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {dno.v1.SeriesStatus & dno.v1.SeriesStatus.$Shape} SeriesStatus
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SeriesStatus.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.dno.v1.SeriesStatus();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.intervalS = value;
                            else
                                delete message.intervalS;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.oldestEndUtcS = reader.int64();
                            message._oldestEndUtcS = "oldestEndUtcS";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.newestEndUtcS = reader.int64();
                            message._newestEndUtcS = "newestEndUtcS";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.recordsHeld = value;
                            else
                                delete message.recordsHeld;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.capacity = value;
                            else
                                delete message.capacity;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a SeriesStatus message.
             * @function verify
             * @memberof dno.v1.SeriesStatus
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            SeriesStatus.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                let properties = {};
                if (message.intervalS != null && $Object.hasOwnProperty.call(message, "intervalS"))
                    if (!$util.isInteger(message.intervalS))
                        return "intervalS: integer expected";
                if (message.oldestEndUtcS != null && $Object.hasOwnProperty.call(message, "oldestEndUtcS")) {
                    properties._oldestEndUtcS = 1;
                    if (!$util.isInteger(message.oldestEndUtcS) && !(message.oldestEndUtcS && $util.isInteger(message.oldestEndUtcS.low) && $util.isInteger(message.oldestEndUtcS.high)))
                        return "oldestEndUtcS: integer|Long expected";
                }
                if (message.newestEndUtcS != null && $Object.hasOwnProperty.call(message, "newestEndUtcS")) {
                    properties._newestEndUtcS = 1;
                    if (!$util.isInteger(message.newestEndUtcS) && !(message.newestEndUtcS && $util.isInteger(message.newestEndUtcS.low) && $util.isInteger(message.newestEndUtcS.high)))
                        return "newestEndUtcS: integer|Long expected";
                }
                if (message.recordsHeld != null && $Object.hasOwnProperty.call(message, "recordsHeld"))
                    if (!$util.isInteger(message.recordsHeld))
                        return "recordsHeld: integer expected";
                if (message.capacity != null && $Object.hasOwnProperty.call(message, "capacity"))
                    if (!$util.isInteger(message.capacity))
                        return "capacity: integer expected";
                return null;
            };

            /**
             * Creates a SeriesStatus message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof dno.v1.SeriesStatus
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {dno.v1.SeriesStatus} SeriesStatus
             */
            SeriesStatus.fromObject = function (object, _depth) {
                if (object instanceof $root.dno.v1.SeriesStatus)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".dno.v1.SeriesStatus: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.dno.v1.SeriesStatus();
                if (object.intervalS != null)
                    if ($Number(object.intervalS) !== 0)
                        message.intervalS = object.intervalS >>> 0;
                if (object.oldestEndUtcS != null)
                    if ($util.Long)
                        message.oldestEndUtcS = $util.Long.fromValue(object.oldestEndUtcS, false);
                    else if (typeof object.oldestEndUtcS === "string")
                        message.oldestEndUtcS = $parseInt(object.oldestEndUtcS, 10);
                    else if (typeof object.oldestEndUtcS === "number")
                        message.oldestEndUtcS = object.oldestEndUtcS;
                    else if (typeof object.oldestEndUtcS === "object")
                        message.oldestEndUtcS = new $util.LongBits(object.oldestEndUtcS.low >>> 0, object.oldestEndUtcS.high >>> 0).toNumber();
                if (object.newestEndUtcS != null)
                    if ($util.Long)
                        message.newestEndUtcS = $util.Long.fromValue(object.newestEndUtcS, false);
                    else if (typeof object.newestEndUtcS === "string")
                        message.newestEndUtcS = $parseInt(object.newestEndUtcS, 10);
                    else if (typeof object.newestEndUtcS === "number")
                        message.newestEndUtcS = object.newestEndUtcS;
                    else if (typeof object.newestEndUtcS === "object")
                        message.newestEndUtcS = new $util.LongBits(object.newestEndUtcS.low >>> 0, object.newestEndUtcS.high >>> 0).toNumber();
                if (object.recordsHeld != null)
                    if ($Number(object.recordsHeld) !== 0)
                        message.recordsHeld = object.recordsHeld >>> 0;
                if (object.capacity != null)
                    if ($Number(object.capacity) !== 0)
                        message.capacity = object.capacity >>> 0;
                return message;
            };

            /**
             * Creates a plain object from a SeriesStatus message. Also converts values to other types if specified.
             * @function toObject
             * @memberof dno.v1.SeriesStatus
             * @static
             * @param {dno.v1.SeriesStatus} message SeriesStatus
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            SeriesStatus.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.intervalS = 0;
                    object.recordsHeld = 0;
                    object.capacity = 0;
                }
                if (message.intervalS != null && $Object.hasOwnProperty.call(message, "intervalS"))
                    object.intervalS = message.intervalS;
                if (message.oldestEndUtcS != null && $Object.hasOwnProperty.call(message, "oldestEndUtcS"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.oldestEndUtcS = typeof message.oldestEndUtcS === "number" ? $BigInt(message.oldestEndUtcS) : $util.Long.fromBits(message.oldestEndUtcS.low >>> 0, message.oldestEndUtcS.high >>> 0, false).toBigInt();
                    else if (typeof message.oldestEndUtcS === "number")
                        object.oldestEndUtcS = options.longs === $String ? $String(message.oldestEndUtcS) : message.oldestEndUtcS;
                    else
                        object.oldestEndUtcS = options.longs === $String ? $util.Long.prototype.toString.call(message.oldestEndUtcS) : options.longs === $Number ? new $util.LongBits(message.oldestEndUtcS.low >>> 0, message.oldestEndUtcS.high >>> 0).toNumber() : message.oldestEndUtcS;
                if (message.newestEndUtcS != null && $Object.hasOwnProperty.call(message, "newestEndUtcS"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.newestEndUtcS = typeof message.newestEndUtcS === "number" ? $BigInt(message.newestEndUtcS) : $util.Long.fromBits(message.newestEndUtcS.low >>> 0, message.newestEndUtcS.high >>> 0, false).toBigInt();
                    else if (typeof message.newestEndUtcS === "number")
                        object.newestEndUtcS = options.longs === $String ? $String(message.newestEndUtcS) : message.newestEndUtcS;
                    else
                        object.newestEndUtcS = options.longs === $String ? $util.Long.prototype.toString.call(message.newestEndUtcS) : options.longs === $Number ? new $util.LongBits(message.newestEndUtcS.low >>> 0, message.newestEndUtcS.high >>> 0).toNumber() : message.newestEndUtcS;
                if (message.recordsHeld != null && $Object.hasOwnProperty.call(message, "recordsHeld"))
                    object.recordsHeld = message.recordsHeld;
                if (message.capacity != null && $Object.hasOwnProperty.call(message, "capacity"))
                    object.capacity = message.capacity;
                return object;
            };

            /**
             * Converts this SeriesStatus to JSON.
             * @function toJSON
             * @memberof dno.v1.SeriesStatus
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            SeriesStatus.prototype.toJSON = function() {
                return SeriesStatus.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for SeriesStatus
             * @function getTypeUrl
             * @memberof dno.v1.SeriesStatus
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            SeriesStatus.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/dno.v1.SeriesStatus";
            };

            return SeriesStatus;
        })();

        v1.Configuration = (function() {

            /**
             * Properties of a Configuration.
             * @typedef {Object} dno.v1.Configuration.$Properties
             * @property {boolean|null} [recording] Configuration recording
             * @property {dno.v1.QuantityList.$Properties|null} [channels] Configuration channels
             * @property {boolean|null} [extractionPermitted] Configuration extractionPermitted
             * @property {Array.<dno.v1.Schedule.$Properties>|null} [schedules] Configuration schedules
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Configuration.
             * @memberof dno.v1
             * @interface IConfiguration
             * @augments dno.v1.Configuration.$Properties
             * @deprecated Use dno.v1.Configuration.$Properties instead.
             */

            /**
             * Shape of a Configuration.
             * @typedef {dno.v1.Configuration.$Properties} dno.v1.Configuration.$Shape
             */

            /**
             * Constructs a new Configuration.
             * @memberof dno.v1
             * @classdesc Represents a Configuration.
             * @constructor
             * @param {dno.v1.Configuration.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Configuration = function (properties) {
                this.schedules = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Configuration recording.
             * @member {boolean|null|undefined} recording
             * @memberof dno.v1.Configuration
             * @instance
             */
            Configuration.prototype.recording = null;

            /**
             * Configuration channels.
             * @member {dno.v1.QuantityList.$Properties|null|undefined} channels
             * @memberof dno.v1.Configuration
             * @instance
             */
            Configuration.prototype.channels = null;

            /**
             * Configuration extractionPermitted.
             * @member {boolean|null|undefined} extractionPermitted
             * @memberof dno.v1.Configuration
             * @instance
             */
            Configuration.prototype.extractionPermitted = null;

            /**
             * Configuration schedules.
             * @member {Array.<dno.v1.Schedule.$Properties>} schedules
             * @memberof dno.v1.Configuration
             * @instance
             */
            Configuration.prototype.schedules = $util.emptyArray;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Configuration.prototype, "_recording", {
                get: $util.oneOfGetter($oneOfFields = ["recording"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Configuration.prototype, "_channels", {
                get: $util.oneOfGetter($oneOfFields = ["channels"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Configuration.prototype, "_extractionPermitted", {
                get: $util.oneOfGetter($oneOfFields = ["extractionPermitted"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new Configuration instance using the specified properties.
             * @function create
             * @memberof dno.v1.Configuration
             * @static
             * @param {dno.v1.Configuration.$Properties=} [properties] Properties to set
             * @returns {dno.v1.Configuration} Configuration instance
             * @type {{
             *   (properties: dno.v1.Configuration.$Shape): dno.v1.Configuration & dno.v1.Configuration.$Shape;
             *   (properties?: dno.v1.Configuration.$Properties): dno.v1.Configuration;
             * }}
             */
            Configuration.create = function(properties) {
                return new Configuration(properties);
            };

            /**
             * Encodes the specified Configuration message. Does not implicitly {@link dno.v1.Configuration.verify|verify} messages.
             * @function encode
             * @memberof dno.v1.Configuration
             * @static
             * @param {dno.v1.Configuration.$Properties} message Configuration message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Configuration.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.recording != null && $Object.hasOwnProperty.call(message, "recording"))
                    writer.uint32(/* id 1, wireType 0 =*/8).bool(message.recording);
                if (message.channels != null && $Object.hasOwnProperty.call(message, "channels"))
                    $root.dno.v1.QuantityList.encode(message.channels, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.extractionPermitted != null && $Object.hasOwnProperty.call(message, "extractionPermitted"))
                    writer.uint32(/* id 3, wireType 0 =*/24).bool(message.extractionPermitted);
                if (message.schedules != null && message.schedules.length)
                    for (let i = 0; i < message.schedules.length; ++i)
                        $root.dno.v1.Schedule.encode(message.schedules[i], writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Configuration message from the specified reader or buffer.
             * @function decode
             * @memberof dno.v1.Configuration
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {dno.v1.Configuration & dno.v1.Configuration.$Shape} Configuration
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Configuration.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.dno.v1.Configuration();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            message.recording = reader.bool();
                            message._recording = "recording";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.channels = $root.dno.v1.QuantityList.decode(reader, reader.size(), $undefined, _depth + 1, message.channels);
                            message._channels = "channels";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.extractionPermitted = reader.bool();
                            message._extractionPermitted = "extractionPermitted";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.schedules && message.schedules.length))
                                message.schedules = [];
                            message.schedules.push($root.dno.v1.Schedule.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a Configuration message.
             * @function verify
             * @memberof dno.v1.Configuration
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Configuration.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                let properties = {};
                if (message.recording != null && $Object.hasOwnProperty.call(message, "recording")) {
                    properties._recording = 1;
                    if (typeof message.recording !== "boolean")
                        return "recording: boolean expected";
                }
                if (message.channels != null && $Object.hasOwnProperty.call(message, "channels")) {
                    properties._channels = 1;
                    {
                        let error = $root.dno.v1.QuantityList.verify(message.channels, _depth + 1);
                        if (error)
                            return "channels." + error;
                    }
                }
                if (message.extractionPermitted != null && $Object.hasOwnProperty.call(message, "extractionPermitted")) {
                    properties._extractionPermitted = 1;
                    if (typeof message.extractionPermitted !== "boolean")
                        return "extractionPermitted: boolean expected";
                }
                if (message.schedules != null && $Object.hasOwnProperty.call(message, "schedules")) {
                    if (!$Array.isArray(message.schedules))
                        return "schedules: array expected";
                    for (let i = 0; i < message.schedules.length; ++i) {
                        let error = $root.dno.v1.Schedule.verify(message.schedules[i], _depth + 1);
                        if (error)
                            return "schedules." + error;
                    }
                }
                return null;
            };

            /**
             * Creates a Configuration message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof dno.v1.Configuration
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {dno.v1.Configuration} Configuration
             */
            Configuration.fromObject = function (object, _depth) {
                if (object instanceof $root.dno.v1.Configuration)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".dno.v1.Configuration: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.dno.v1.Configuration();
                if (object.recording != null)
                    message.recording = $Boolean(object.recording);
                if (object.channels != null) {
                    if (!$util.isObject(object.channels))
                        throw $TypeError(".dno.v1.Configuration.channels: object expected");
                    message.channels = $root.dno.v1.QuantityList.fromObject(object.channels, _depth + 1);
                }
                if (object.extractionPermitted != null)
                    message.extractionPermitted = $Boolean(object.extractionPermitted);
                if (object.schedules) {
                    if (!$Array.isArray(object.schedules))
                        throw $TypeError(".dno.v1.Configuration.schedules: array expected");
                    message.schedules = $Array(object.schedules.length);
                    for (let i = 0; i < object.schedules.length; ++i) {
                        if (!$util.isObject(object.schedules[i]))
                            throw $TypeError(".dno.v1.Configuration.schedules: object expected");
                        message.schedules[i] = $root.dno.v1.Schedule.fromObject(object.schedules[i], _depth + 1);
                    }
                }
                return message;
            };

            /**
             * Creates a plain object from a Configuration message. Also converts values to other types if specified.
             * @function toObject
             * @memberof dno.v1.Configuration
             * @static
             * @param {dno.v1.Configuration} message Configuration
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Configuration.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.schedules = [];
                if (message.recording != null && $Object.hasOwnProperty.call(message, "recording"))
                    object.recording = message.recording;
                if (message.channels != null && $Object.hasOwnProperty.call(message, "channels"))
                    object.channels = $root.dno.v1.QuantityList.toObject(message.channels, options, _depth + 1);
                if (message.extractionPermitted != null && $Object.hasOwnProperty.call(message, "extractionPermitted"))
                    object.extractionPermitted = message.extractionPermitted;
                if (message.schedules && message.schedules.length) {
                    object.schedules = $Array(message.schedules.length);
                    for (let j = 0; j < message.schedules.length; ++j)
                        object.schedules[j] = $root.dno.v1.Schedule.toObject(message.schedules[j], options, _depth + 1);
                }
                return object;
            };

            /**
             * Converts this Configuration to JSON.
             * @function toJSON
             * @memberof dno.v1.Configuration
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Configuration.prototype.toJSON = function() {
                return Configuration.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Configuration
             * @function getTypeUrl
             * @memberof dno.v1.Configuration
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Configuration.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/dno.v1.Configuration";
            };

            return Configuration;
        })();

        v1.QuantityList = (function() {

            /**
             * Properties of a QuantityList.
             * @typedef {Object} dno.v1.QuantityList.$Properties
             * @property {Array.<string>|null} [quantities] QuantityList quantities
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a QuantityList.
             * @memberof dno.v1
             * @interface IQuantityList
             * @augments dno.v1.QuantityList.$Properties
             * @deprecated Use dno.v1.QuantityList.$Properties instead.
             */

            /**
             * Shape of a QuantityList.
             * @typedef {dno.v1.QuantityList.$Properties} dno.v1.QuantityList.$Shape
             */

            /**
             * Constructs a new QuantityList.
             * @memberof dno.v1
             * @classdesc Represents a QuantityList.
             * @constructor
             * @param {dno.v1.QuantityList.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const QuantityList = function (properties) {
                this.quantities = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * QuantityList quantities.
             * @member {Array.<string>} quantities
             * @memberof dno.v1.QuantityList
             * @instance
             */
            QuantityList.prototype.quantities = $util.emptyArray;

            /**
             * Creates a new QuantityList instance using the specified properties.
             * @function create
             * @memberof dno.v1.QuantityList
             * @static
             * @param {dno.v1.QuantityList.$Properties=} [properties] Properties to set
             * @returns {dno.v1.QuantityList} QuantityList instance
             * @type {{
             *   (properties: dno.v1.QuantityList.$Shape): dno.v1.QuantityList & dno.v1.QuantityList.$Shape;
             *   (properties?: dno.v1.QuantityList.$Properties): dno.v1.QuantityList;
             * }}
             */
            QuantityList.create = function(properties) {
                return new QuantityList(properties);
            };

            /**
             * Encodes the specified QuantityList message. Does not implicitly {@link dno.v1.QuantityList.verify|verify} messages.
             * @function encode
             * @memberof dno.v1.QuantityList
             * @static
             * @param {dno.v1.QuantityList.$Properties} message QuantityList message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            QuantityList.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.quantities != null && message.quantities.length)
                    for (let i = 0; i < message.quantities.length; ++i)
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.quantities[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a QuantityList message from the specified reader or buffer.
             * @function decode
             * @memberof dno.v1.QuantityList
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {dno.v1.QuantityList & dno.v1.QuantityList.$Shape} QuantityList
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            QuantityList.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.dno.v1.QuantityList();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.quantities && message.quantities.length))
                                message.quantities = [];
                            message.quantities.push(reader.stringVerify());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a QuantityList message.
             * @function verify
             * @memberof dno.v1.QuantityList
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            QuantityList.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.quantities != null && $Object.hasOwnProperty.call(message, "quantities")) {
                    if (!$Array.isArray(message.quantities))
                        return "quantities: array expected";
                    for (let i = 0; i < message.quantities.length; ++i)
                        if (!$util.isString(message.quantities[i]))
                            return "quantities: string[] expected";
                }
                return null;
            };

            /**
             * Creates a QuantityList message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof dno.v1.QuantityList
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {dno.v1.QuantityList} QuantityList
             */
            QuantityList.fromObject = function (object, _depth) {
                if (object instanceof $root.dno.v1.QuantityList)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".dno.v1.QuantityList: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.dno.v1.QuantityList();
                if (object.quantities) {
                    if (!$Array.isArray(object.quantities))
                        throw $TypeError(".dno.v1.QuantityList.quantities: array expected");
                    message.quantities = $Array(object.quantities.length);
                    for (let i = 0; i < object.quantities.length; ++i)
                        message.quantities[i] = $String(object.quantities[i]);
                }
                return message;
            };

            /**
             * Creates a plain object from a QuantityList message. Also converts values to other types if specified.
             * @function toObject
             * @memberof dno.v1.QuantityList
             * @static
             * @param {dno.v1.QuantityList} message QuantityList
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            QuantityList.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.quantities = [];
                if (message.quantities && message.quantities.length) {
                    object.quantities = $Array(message.quantities.length);
                    for (let j = 0; j < message.quantities.length; ++j)
                        object.quantities[j] = message.quantities[j];
                }
                return object;
            };

            /**
             * Converts this QuantityList to JSON.
             * @function toJSON
             * @memberof dno.v1.QuantityList
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            QuantityList.prototype.toJSON = function() {
                return QuantityList.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for QuantityList
             * @function getTypeUrl
             * @memberof dno.v1.QuantityList
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            QuantityList.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/dno.v1.QuantityList";
            };

            return QuantityList;
        })();

        /**
         * Content enum.
         * @name dno.v1.Content
         * @enum {number}
         * @property {number} CONTENT_UNSPECIFIED=0 CONTENT_UNSPECIFIED value
         * @property {number} CONTENT_PROFILE=1 CONTENT_PROFILE value
         * @property {number} CONTENT_EVENTS=2 CONTENT_EVENTS value
         * @property {number} CONTENT_REGISTERS=3 CONTENT_REGISTERS value
         */
        v1.Content = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "CONTENT_UNSPECIFIED"] = 0;
            values[valuesById[1] = "CONTENT_PROFILE"] = 1;
            values[valuesById[2] = "CONTENT_EVENTS"] = 2;
            values[valuesById[3] = "CONTENT_REGISTERS"] = 3;
            return values;
        })();

        v1.Schedule = (function() {

            /**
             * Properties of a Schedule.
             * @typedef {Object} dno.v1.Schedule.$Properties
             * @property {string|null} [scheduleId] Schedule scheduleId
             * @property {boolean|null} [active] Schedule active
             * @property {dno.v1.Content|null} [content] Schedule content
             * @property {dno.v1.DeliveryStream|null} [stream] Schedule stream
             * @property {number|null} [intervalS] Schedule intervalS
             * @property {Array.<string>|null} [quantities] Schedule quantities
             * @property {Long|null} [startUtcS] Schedule startUtcS
             * @property {number|null} [periodS] Schedule periodS
             * @property {Long|null} [endUtcS] Schedule endUtcS
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Schedule.
             * @memberof dno.v1
             * @interface ISchedule
             * @augments dno.v1.Schedule.$Properties
             * @deprecated Use dno.v1.Schedule.$Properties instead.
             */

            /**
             * Shape of a Schedule.
             * @typedef {dno.v1.Schedule.$Properties} dno.v1.Schedule.$Shape
             */

            /**
             * Constructs a new Schedule.
             * @memberof dno.v1
             * @classdesc Represents a Schedule.
             * @constructor
             * @param {dno.v1.Schedule.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Schedule = function (properties) {
                this.quantities = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Schedule scheduleId.
             * @member {string} scheduleId
             * @memberof dno.v1.Schedule
             * @instance
             */
            Schedule.prototype.scheduleId = "";

            /**
             * Schedule active.
             * @member {boolean} active
             * @memberof dno.v1.Schedule
             * @instance
             */
            Schedule.prototype.active = false;

            /**
             * Schedule content.
             * @member {dno.v1.Content} content
             * @memberof dno.v1.Schedule
             * @instance
             */
            Schedule.prototype.content = 0;

            /**
             * Schedule stream.
             * @member {dno.v1.DeliveryStream} stream
             * @memberof dno.v1.Schedule
             * @instance
             */
            Schedule.prototype.stream = 0;

            /**
             * Schedule intervalS.
             * @member {number|null|undefined} intervalS
             * @memberof dno.v1.Schedule
             * @instance
             */
            Schedule.prototype.intervalS = null;

            /**
             * Schedule quantities.
             * @member {Array.<string>} quantities
             * @memberof dno.v1.Schedule
             * @instance
             */
            Schedule.prototype.quantities = $util.emptyArray;

            /**
             * Schedule startUtcS.
             * @member {Long} startUtcS
             * @memberof dno.v1.Schedule
             * @instance
             */
            Schedule.prototype.startUtcS = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Schedule periodS.
             * @member {number} periodS
             * @memberof dno.v1.Schedule
             * @instance
             */
            Schedule.prototype.periodS = 0;

            /**
             * Schedule endUtcS.
             * @member {Long|null|undefined} endUtcS
             * @memberof dno.v1.Schedule
             * @instance
             */
            Schedule.prototype.endUtcS = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Schedule.prototype, "_intervalS", {
                get: $util.oneOfGetter($oneOfFields = ["intervalS"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Schedule.prototype, "_endUtcS", {
                get: $util.oneOfGetter($oneOfFields = ["endUtcS"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new Schedule instance using the specified properties.
             * @function create
             * @memberof dno.v1.Schedule
             * @static
             * @param {dno.v1.Schedule.$Properties=} [properties] Properties to set
             * @returns {dno.v1.Schedule} Schedule instance
             * @type {{
             *   (properties: dno.v1.Schedule.$Shape): dno.v1.Schedule & dno.v1.Schedule.$Shape;
             *   (properties?: dno.v1.Schedule.$Properties): dno.v1.Schedule;
             * }}
             */
            Schedule.create = function(properties) {
                return new Schedule(properties);
            };

            /**
             * Encodes the specified Schedule message. Does not implicitly {@link dno.v1.Schedule.verify|verify} messages.
             * @function encode
             * @memberof dno.v1.Schedule
             * @static
             * @param {dno.v1.Schedule.$Properties} message Schedule message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Schedule.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.scheduleId != null && $Object.hasOwnProperty.call(message, "scheduleId") && message.scheduleId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.scheduleId);
                if (message.active != null && $Object.hasOwnProperty.call(message, "active") && message.active !== false)
                    writer.uint32(/* id 2, wireType 0 =*/16).bool(message.active);
                if (message.content != null && $Object.hasOwnProperty.call(message, "content") && message.content !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).int32(message.content);
                if (message.stream != null && $Object.hasOwnProperty.call(message, "stream") && message.stream !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).int32(message.stream);
                if (message.intervalS != null && $Object.hasOwnProperty.call(message, "intervalS"))
                    writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.intervalS);
                if (message.quantities != null && message.quantities.length)
                    for (let i = 0; i < message.quantities.length; ++i)
                        writer.uint32(/* id 6, wireType 2 =*/50).string(message.quantities[i]);
                if (message.startUtcS != null && $Object.hasOwnProperty.call(message, "startUtcS") && (typeof message.startUtcS === "object" ? message.startUtcS.low || message.startUtcS.high : message.startUtcS !== 0))
                    writer.uint32(/* id 7, wireType 0 =*/56).int64(message.startUtcS);
                if (message.periodS != null && $Object.hasOwnProperty.call(message, "periodS") && message.periodS !== 0)
                    writer.uint32(/* id 8, wireType 0 =*/64).uint32(message.periodS);
                if (message.endUtcS != null && $Object.hasOwnProperty.call(message, "endUtcS"))
                    writer.uint32(/* id 9, wireType 0 =*/72).int64(message.endUtcS);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Schedule message from the specified reader or buffer.
             * @function decode
             * @memberof dno.v1.Schedule
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {dno.v1.Schedule & dno.v1.Schedule.$Shape} Schedule
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Schedule.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.dno.v1.Schedule();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.scheduleId = value;
                            else
                                delete message.scheduleId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.active = value;
                            else
                                delete message.active;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.content = value;
                            else
                                delete message.content;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.stream = value;
                            else
                                delete message.stream;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            message.intervalS = reader.uint32();
                            message._intervalS = "intervalS";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if (!(message.quantities && message.quantities.length))
                                message.quantities = [];
                            message.quantities.push(reader.stringVerify());
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.startUtcS = value;
                            else
                                delete message.startUtcS;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.periodS = value;
                            else
                                delete message.periodS;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 0)
                                break;
                            message.endUtcS = reader.int64();
                            message._endUtcS = "endUtcS";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a Schedule message.
             * @function verify
             * @memberof dno.v1.Schedule
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Schedule.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                let properties = {};
                if (message.scheduleId != null && $Object.hasOwnProperty.call(message, "scheduleId"))
                    if (!$util.isString(message.scheduleId))
                        return "scheduleId: string expected";
                if (message.active != null && $Object.hasOwnProperty.call(message, "active"))
                    if (typeof message.active !== "boolean")
                        return "active: boolean expected";
                if (message.content != null && $Object.hasOwnProperty.call(message, "content"))
                    if (typeof message.content !== "number" || (message.content | 0) !== message.content)
                        return "content: enum value expected";
                if (message.stream != null && $Object.hasOwnProperty.call(message, "stream"))
                    if (typeof message.stream !== "number" || (message.stream | 0) !== message.stream)
                        return "stream: enum value expected";
                if (message.intervalS != null && $Object.hasOwnProperty.call(message, "intervalS")) {
                    properties._intervalS = 1;
                    if (!$util.isInteger(message.intervalS))
                        return "intervalS: integer expected";
                }
                if (message.quantities != null && $Object.hasOwnProperty.call(message, "quantities")) {
                    if (!$Array.isArray(message.quantities))
                        return "quantities: array expected";
                    for (let i = 0; i < message.quantities.length; ++i)
                        if (!$util.isString(message.quantities[i]))
                            return "quantities: string[] expected";
                }
                if (message.startUtcS != null && $Object.hasOwnProperty.call(message, "startUtcS"))
                    if (!$util.isInteger(message.startUtcS) && !(message.startUtcS && $util.isInteger(message.startUtcS.low) && $util.isInteger(message.startUtcS.high)))
                        return "startUtcS: integer|Long expected";
                if (message.periodS != null && $Object.hasOwnProperty.call(message, "periodS"))
                    if (!$util.isInteger(message.periodS))
                        return "periodS: integer expected";
                if (message.endUtcS != null && $Object.hasOwnProperty.call(message, "endUtcS")) {
                    properties._endUtcS = 1;
                    if (!$util.isInteger(message.endUtcS) && !(message.endUtcS && $util.isInteger(message.endUtcS.low) && $util.isInteger(message.endUtcS.high)))
                        return "endUtcS: integer|Long expected";
                }
                return null;
            };

            /**
             * Creates a Schedule message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof dno.v1.Schedule
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {dno.v1.Schedule} Schedule
             */
            Schedule.fromObject = function (object, _depth) {
                if (object instanceof $root.dno.v1.Schedule)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".dno.v1.Schedule: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.dno.v1.Schedule();
                if (object.scheduleId != null)
                    if (typeof object.scheduleId !== "string" || object.scheduleId.length)
                        message.scheduleId = $String(object.scheduleId);
                if (object.active != null)
                    if (object.active)
                        message.active = $Boolean(object.active);
                if (object.content !== 0 && (typeof object.content !== "string" || $root.dno.v1.Content[object.content] !== 0))
                    switch (object.content) {
                    case "CONTENT_UNSPECIFIED":
                    case 0:
                        message.content = 0;
                        break;
                    case "CONTENT_PROFILE":
                    case 1:
                        message.content = 1;
                        break;
                    case "CONTENT_EVENTS":
                    case 2:
                        message.content = 2;
                        break;
                    case "CONTENT_REGISTERS":
                    case 3:
                        message.content = 3;
                        break;
                    default:
                        if (typeof object.content === "number" && (object.content | 0) === object.content)
                            message.content = object.content;
                    }
                if (object.stream !== 0 && (typeof object.stream !== "string" || $root.dno.v1.DeliveryStream[object.stream] !== 0))
                    switch (object.stream) {
                    case "DELIVERY_STREAM_UNSPECIFIED":
                    case 0:
                        message.stream = 0;
                        break;
                    case "DELIVERY_STREAM_BULK":
                    case 1:
                        message.stream = 1;
                        break;
                    case "DELIVERY_STREAM_LIVE":
                    case 2:
                        message.stream = 2;
                        break;
                    case "DELIVERY_STREAM_EVENTS":
                    case 3:
                        message.stream = 3;
                        break;
                    default:
                        if (typeof object.stream === "number" && (object.stream | 0) === object.stream)
                            message.stream = object.stream;
                    }
                if (object.intervalS != null)
                    message.intervalS = object.intervalS >>> 0;
                if (object.quantities) {
                    if (!$Array.isArray(object.quantities))
                        throw $TypeError(".dno.v1.Schedule.quantities: array expected");
                    message.quantities = $Array(object.quantities.length);
                    for (let i = 0; i < object.quantities.length; ++i)
                        message.quantities[i] = $String(object.quantities[i]);
                }
                if (object.startUtcS != null)
                    if (typeof object.startUtcS === "object" ? object.startUtcS.low || object.startUtcS.high : $Number(object.startUtcS) !== 0)
                        if ($util.Long)
                            message.startUtcS = $util.Long.fromValue(object.startUtcS, false);
                        else if (typeof object.startUtcS === "string")
                            message.startUtcS = $parseInt(object.startUtcS, 10);
                        else if (typeof object.startUtcS === "number")
                            message.startUtcS = object.startUtcS;
                        else if (typeof object.startUtcS === "object")
                            message.startUtcS = new $util.LongBits(object.startUtcS.low >>> 0, object.startUtcS.high >>> 0).toNumber();
                if (object.periodS != null)
                    if ($Number(object.periodS) !== 0)
                        message.periodS = object.periodS >>> 0;
                if (object.endUtcS != null)
                    if ($util.Long)
                        message.endUtcS = $util.Long.fromValue(object.endUtcS, false);
                    else if (typeof object.endUtcS === "string")
                        message.endUtcS = $parseInt(object.endUtcS, 10);
                    else if (typeof object.endUtcS === "number")
                        message.endUtcS = object.endUtcS;
                    else if (typeof object.endUtcS === "object")
                        message.endUtcS = new $util.LongBits(object.endUtcS.low >>> 0, object.endUtcS.high >>> 0).toNumber();
                return message;
            };

            /**
             * Creates a plain object from a Schedule message. Also converts values to other types if specified.
             * @function toObject
             * @memberof dno.v1.Schedule
             * @static
             * @param {dno.v1.Schedule} message Schedule
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Schedule.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.quantities = [];
                if (options.defaults) {
                    object.scheduleId = "";
                    object.active = false;
                    object.content = options.enums === $String ? "CONTENT_UNSPECIFIED" : 0;
                    object.stream = options.enums === $String ? "DELIVERY_STREAM_UNSPECIFIED" : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.startUtcS = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.startUtcS = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.periodS = 0;
                }
                if (message.scheduleId != null && $Object.hasOwnProperty.call(message, "scheduleId"))
                    object.scheduleId = message.scheduleId;
                if (message.active != null && $Object.hasOwnProperty.call(message, "active"))
                    object.active = message.active;
                if (message.content != null && $Object.hasOwnProperty.call(message, "content"))
                    object.content = options.enums === $String ? $root.dno.v1.Content[message.content] === $undefined ? message.content : $root.dno.v1.Content[message.content] : message.content;
                if (message.stream != null && $Object.hasOwnProperty.call(message, "stream"))
                    object.stream = options.enums === $String ? $root.dno.v1.DeliveryStream[message.stream] === $undefined ? message.stream : $root.dno.v1.DeliveryStream[message.stream] : message.stream;
                if (message.intervalS != null && $Object.hasOwnProperty.call(message, "intervalS"))
                    object.intervalS = message.intervalS;
                if (message.quantities && message.quantities.length) {
                    object.quantities = $Array(message.quantities.length);
                    for (let j = 0; j < message.quantities.length; ++j)
                        object.quantities[j] = message.quantities[j];
                }
                if (message.startUtcS != null && $Object.hasOwnProperty.call(message, "startUtcS"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.startUtcS = typeof message.startUtcS === "number" ? $BigInt(message.startUtcS) : $util.Long.fromBits(message.startUtcS.low >>> 0, message.startUtcS.high >>> 0, false).toBigInt();
                    else if (typeof message.startUtcS === "number")
                        object.startUtcS = options.longs === $String ? $String(message.startUtcS) : message.startUtcS;
                    else
                        object.startUtcS = options.longs === $String ? $util.Long.prototype.toString.call(message.startUtcS) : options.longs === $Number ? new $util.LongBits(message.startUtcS.low >>> 0, message.startUtcS.high >>> 0).toNumber() : message.startUtcS;
                if (message.periodS != null && $Object.hasOwnProperty.call(message, "periodS"))
                    object.periodS = message.periodS;
                if (message.endUtcS != null && $Object.hasOwnProperty.call(message, "endUtcS"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.endUtcS = typeof message.endUtcS === "number" ? $BigInt(message.endUtcS) : $util.Long.fromBits(message.endUtcS.low >>> 0, message.endUtcS.high >>> 0, false).toBigInt();
                    else if (typeof message.endUtcS === "number")
                        object.endUtcS = options.longs === $String ? $String(message.endUtcS) : message.endUtcS;
                    else
                        object.endUtcS = options.longs === $String ? $util.Long.prototype.toString.call(message.endUtcS) : options.longs === $Number ? new $util.LongBits(message.endUtcS.low >>> 0, message.endUtcS.high >>> 0).toNumber() : message.endUtcS;
                return object;
            };

            /**
             * Converts this Schedule to JSON.
             * @function toJSON
             * @memberof dno.v1.Schedule
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Schedule.prototype.toJSON = function() {
                return Schedule.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Schedule
             * @function getTypeUrl
             * @memberof dno.v1.Schedule
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Schedule.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/dno.v1.Schedule";
            };

            return Schedule;
        })();

        v1.ConfigureResponse = (function() {

            /**
             * Properties of a ConfigureResponse.
             * @typedef {Object} dno.v1.ConfigureResponse.$Properties
             * @property {dno.v1.Header.$Properties|null} [header] ConfigureResponse header
             * @property {dno.v1.Configuration.$Properties|null} [applied] ConfigureResponse applied
             * @property {dno.v1.Rejection.$Properties|null} [rejection] ConfigureResponse rejection
             * @property {"applied"|"rejection"} [body] ConfigureResponse body
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ConfigureResponse.
             * @memberof dno.v1
             * @interface IConfigureResponse
             * @augments dno.v1.ConfigureResponse.$Properties
             * @deprecated Use dno.v1.ConfigureResponse.$Properties instead.
             */

            /**
             * Narrowed shape of a ConfigureResponse.
             * @typedef {{
             *   header?: dno.v1.Header.$Shape|null;
             *   applied?: dno.v1.Configuration.$Shape|null;
             *   rejection?: dno.v1.Rejection.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ body?: undefined; applied?: null; rejection?: null }|{ body?: "applied"; applied: dno.v1.Configuration.$Shape; rejection?: null }|{ body?: "rejection"; applied?: null; rejection: dno.v1.Rejection.$Shape })
             * )} dno.v1.ConfigureResponse.$Shape
             */

            /**
             * Constructs a new ConfigureResponse.
             * @memberof dno.v1
             * @classdesc Represents a ConfigureResponse.
             * @constructor
             * @param {dno.v1.ConfigureResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ConfigureResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ConfigureResponse header.
             * @member {dno.v1.Header.$Properties|null|undefined} header
             * @memberof dno.v1.ConfigureResponse
             * @instance
             */
            ConfigureResponse.prototype.header = null;

            /**
             * ConfigureResponse applied.
             * @member {dno.v1.Configuration.$Properties|null|undefined} applied
             * @memberof dno.v1.ConfigureResponse
             * @instance
             */
            ConfigureResponse.prototype.applied = null;

            /**
             * ConfigureResponse rejection.
             * @member {dno.v1.Rejection.$Properties|null|undefined} rejection
             * @memberof dno.v1.ConfigureResponse
             * @instance
             */
            ConfigureResponse.prototype.rejection = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * ConfigureResponse body.
             * @member {"applied"|"rejection"|undefined} body
             * @memberof dno.v1.ConfigureResponse
             * @instance
             */
            $Object.defineProperty(ConfigureResponse.prototype, "body", {
                get: $util.oneOfGetter($oneOfFields = ["applied", "rejection"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new ConfigureResponse instance using the specified properties.
             * @function create
             * @memberof dno.v1.ConfigureResponse
             * @static
             * @param {dno.v1.ConfigureResponse.$Properties=} [properties] Properties to set
             * @returns {dno.v1.ConfigureResponse} ConfigureResponse instance
             * @type {{
             *   (properties: dno.v1.ConfigureResponse.$Shape): dno.v1.ConfigureResponse & dno.v1.ConfigureResponse.$Shape;
             *   (properties?: dno.v1.ConfigureResponse.$Properties): dno.v1.ConfigureResponse;
             * }}
             */
            ConfigureResponse.create = function(properties) {
                return new ConfigureResponse(properties);
            };

            /**
             * Encodes the specified ConfigureResponse message. Does not implicitly {@link dno.v1.ConfigureResponse.verify|verify} messages.
             * @function encode
             * @memberof dno.v1.ConfigureResponse
             * @static
             * @param {dno.v1.ConfigureResponse.$Properties} message ConfigureResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ConfigureResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                    $root.dno.v1.Header.encode(message.header, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.applied != null && $Object.hasOwnProperty.call(message, "applied"))
                    $root.dno.v1.Configuration.encode(message.applied, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.rejection != null && $Object.hasOwnProperty.call(message, "rejection"))
                    $root.dno.v1.Rejection.encode(message.rejection, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ConfigureResponse message from the specified reader or buffer.
             * @function decode
             * @memberof dno.v1.ConfigureResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {dno.v1.ConfigureResponse & dno.v1.ConfigureResponse.$Shape} ConfigureResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ConfigureResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.dno.v1.ConfigureResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.header = $root.dno.v1.Header.decode(reader, reader.size(), $undefined, _depth + 1, message.header);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.applied = $root.dno.v1.Configuration.decode(reader, reader.size(), $undefined, _depth + 1, message.applied);
                            message.body = "applied";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.rejection = $root.dno.v1.Rejection.decode(reader, reader.size(), $undefined, _depth + 1, message.rejection);
                            message.body = "rejection";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a ConfigureResponse message.
             * @function verify
             * @memberof dno.v1.ConfigureResponse
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            ConfigureResponse.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                let properties = {};
                if (message.header != null && $Object.hasOwnProperty.call(message, "header")) {
                    let error = $root.dno.v1.Header.verify(message.header, _depth + 1);
                    if (error)
                        return "header." + error;
                }
                if (message.applied != null && $Object.hasOwnProperty.call(message, "applied")) {
                    properties.body = 1;
                    {
                        let error = $root.dno.v1.Configuration.verify(message.applied, _depth + 1);
                        if (error)
                            return "applied." + error;
                    }
                }
                if (message.rejection != null && $Object.hasOwnProperty.call(message, "rejection")) {
                    if (properties.body === 1)
                        return "body: multiple values";
                    properties.body = 1;
                    {
                        let error = $root.dno.v1.Rejection.verify(message.rejection, _depth + 1);
                        if (error)
                            return "rejection." + error;
                    }
                }
                return null;
            };

            /**
             * Creates a ConfigureResponse message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof dno.v1.ConfigureResponse
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {dno.v1.ConfigureResponse} ConfigureResponse
             */
            ConfigureResponse.fromObject = function (object, _depth) {
                if (object instanceof $root.dno.v1.ConfigureResponse)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".dno.v1.ConfigureResponse: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.dno.v1.ConfigureResponse();
                if (object.header != null) {
                    if (!$util.isObject(object.header))
                        throw $TypeError(".dno.v1.ConfigureResponse.header: object expected");
                    message.header = $root.dno.v1.Header.fromObject(object.header, _depth + 1);
                }
                if (object.applied != null) {
                    if (!$util.isObject(object.applied))
                        throw $TypeError(".dno.v1.ConfigureResponse.applied: object expected");
                    message.applied = $root.dno.v1.Configuration.fromObject(object.applied, _depth + 1);
                }
                if (object.rejection != null) {
                    if (!$util.isObject(object.rejection))
                        throw $TypeError(".dno.v1.ConfigureResponse.rejection: object expected");
                    message.rejection = $root.dno.v1.Rejection.fromObject(object.rejection, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from a ConfigureResponse message. Also converts values to other types if specified.
             * @function toObject
             * @memberof dno.v1.ConfigureResponse
             * @static
             * @param {dno.v1.ConfigureResponse} message ConfigureResponse
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ConfigureResponse.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.header = null;
                if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                    object.header = $root.dno.v1.Header.toObject(message.header, options, _depth + 1);
                if (message.applied != null && $Object.hasOwnProperty.call(message, "applied")) {
                    object.applied = $root.dno.v1.Configuration.toObject(message.applied, options, _depth + 1);
                    if (options.oneofs)
                        object.body = "applied";
                }
                if (message.rejection != null && $Object.hasOwnProperty.call(message, "rejection")) {
                    object.rejection = $root.dno.v1.Rejection.toObject(message.rejection, options, _depth + 1);
                    if (options.oneofs)
                        object.body = "rejection";
                }
                return object;
            };

            /**
             * Converts this ConfigureResponse to JSON.
             * @function toJSON
             * @memberof dno.v1.ConfigureResponse
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ConfigureResponse.prototype.toJSON = function() {
                return ConfigureResponse.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for ConfigureResponse
             * @function getTypeUrl
             * @memberof dno.v1.ConfigureResponse
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            ConfigureResponse.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/dno.v1.ConfigureResponse";
            };

            return ConfigureResponse;
        })();

        return v1;
    })();

    return dno;
})();

export {
  $root as default
};
