/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError, $TypeError = $util.global.TypeError, $Number = $util.global.Number, $parseInt = $util.global.parseInt, $String = $util.global.String, $BigInt = $util.global.BigInt, $Array = $util.global.Array, $Boolean = $util.global.Boolean, $isFinite = $util.global.isFinite;

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
             * OpenDeliveries epoch.
             * @member {Long} epoch
             * @memberof dno.v1.OpenDeliveries
             * @instance
             */
            OpenDeliveries.prototype.epoch = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * OpenDeliveries lastAcknowledged.
             * @member {Long} lastAcknowledged
             * @memberof dno.v1.OpenDeliveries
             * @instance
             */
            OpenDeliveries.prototype.lastAcknowledged = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

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
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && (typeof message.epoch === "object" ? message.epoch.low || message.epoch.high : message.epoch !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.epoch);
                if (message.lastAcknowledged != null && $Object.hasOwnProperty.call(message, "lastAcknowledged") && (typeof message.lastAcknowledged === "object" ? message.lastAcknowledged.low || message.lastAcknowledged.high : message.lastAcknowledged !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.lastAcknowledged);
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
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.epoch = value;
                            else
                                delete message.epoch;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.lastAcknowledged = value;
                            else
                                delete message.lastAcknowledged;
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
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch"))
                    if (!$util.isInteger(message.epoch) && !(message.epoch && $util.isInteger(message.epoch.low) && $util.isInteger(message.epoch.high)))
                        return "epoch: integer|Long expected";
                if (message.lastAcknowledged != null && $Object.hasOwnProperty.call(message, "lastAcknowledged"))
                    if (!$util.isInteger(message.lastAcknowledged) && !(message.lastAcknowledged && $util.isInteger(message.lastAcknowledged.low) && $util.isInteger(message.lastAcknowledged.high)))
                        return "lastAcknowledged: integer|Long expected";
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
                if (options.defaults) {
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
                }
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
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && (typeof message.epoch === "object" ? message.epoch.low || message.epoch.high : message.epoch !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.epoch);
                if (message.number != null && $Object.hasOwnProperty.call(message, "number") && (typeof message.number === "object" ? message.number.low || message.number.high : message.number !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.number);
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
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.epoch = value;
                            else
                                delete message.epoch;
                            continue;
                        }
                    case 2: {
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
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && (typeof message.epoch === "object" ? message.epoch.low || message.epoch.high : message.epoch !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.epoch);
                if (message.after != null && $Object.hasOwnProperty.call(message, "after") && (typeof message.after === "object" ? message.after.low || message.after.high : message.after !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.after);
                if (message.upTo != null && $Object.hasOwnProperty.call(message, "upTo") && (typeof message.upTo === "object" ? message.upTo.low || message.upTo.high : message.upTo !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.upTo);
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
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.epoch = value;
                            else
                                delete message.epoch;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.after = value;
                            else
                                delete message.after;
                            continue;
                        }
                    case 3: {
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
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && (typeof message.epoch === "object" ? message.epoch.low || message.epoch.high : message.epoch !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.epoch);
                if (message.lastAcknowledged != null && $Object.hasOwnProperty.call(message, "lastAcknowledged") && (typeof message.lastAcknowledged === "object" ? message.lastAcknowledged.low || message.lastAcknowledged.high : message.lastAcknowledged !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.lastAcknowledged);
                if (message.newest != null && $Object.hasOwnProperty.call(message, "newest") && (typeof message.newest === "object" ? message.newest.low || message.newest.high : message.newest !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.newest);
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
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.epoch = value;
                            else
                                delete message.epoch;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.lastAcknowledged = value;
                            else
                                delete message.lastAcknowledged;
                            continue;
                        }
                    case 3: {
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
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && (typeof message.epoch === "object" ? message.epoch.low || message.epoch.high : message.epoch !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.epoch);
                if (message.number != null && $Object.hasOwnProperty.call(message, "number") && (typeof message.number === "object" ? message.number.low || message.number.high : message.number !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.number);
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
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.epoch = value;
                            else
                                delete message.epoch;
                            continue;
                        }
                    case 2: {
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
             * @property {Long|null} [epoch] Delivery epoch
             * @property {Long|null} [number] Delivery number
             * @property {Long|null} [dueUtcS] Delivery dueUtcS
             * @property {dno.v1.ProfilePage.$Properties|null} [profile] Delivery profile
             * @property {dno.v1.Gap.$Properties|null} [gap] Delivery gap
             * @property {"profile"|"gap"} [content] Delivery content
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
             *   epoch?: Long|null;
             *   number?: Long|null;
             *   dueUtcS?: Long|null;
             *   profile?: dno.v1.ProfilePage.$Shape|null;
             *   gap?: dno.v1.Gap.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ content?: undefined; profile?: null; gap?: null }|{ content?: "profile"; profile: dno.v1.ProfilePage.$Shape; gap?: null }|{ content?: "gap"; profile?: null; gap: dno.v1.Gap.$Shape })
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
             * @member {"profile"|"gap"|undefined} content
             * @memberof dno.v1.Delivery
             * @instance
             */
            $Object.defineProperty(Delivery.prototype, "content", {
                get: $util.oneOfGetter($oneOfFields = ["profile", "gap"]),
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
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && (typeof message.epoch === "object" ? message.epoch.low || message.epoch.high : message.epoch !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.epoch);
                if (message.number != null && $Object.hasOwnProperty.call(message, "number") && (typeof message.number === "object" ? message.number.low || message.number.high : message.number !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.number);
                if (message.dueUtcS != null && $Object.hasOwnProperty.call(message, "dueUtcS") && (typeof message.dueUtcS === "object" ? message.dueUtcS.low || message.dueUtcS.high : message.dueUtcS !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).int64(message.dueUtcS);
                if (message.profile != null && $Object.hasOwnProperty.call(message, "profile"))
                    $root.dno.v1.ProfilePage.encode(message.profile, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.gap != null && $Object.hasOwnProperty.call(message, "gap"))
                    $root.dno.v1.Gap.encode(message.gap, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
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
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.epoch = value;
                            else
                                delete message.epoch;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.number = value;
                            else
                                delete message.number;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.dueUtcS = value;
                            else
                                delete message.dueUtcS;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.profile = $root.dno.v1.ProfilePage.decode(reader, reader.size(), $undefined, _depth + 1, message.profile);
                            message.content = "profile";
                            continue;
                        }
                    case 5: {
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
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch"))
                    if (!$util.isInteger(message.epoch) && !(message.epoch && $util.isInteger(message.epoch.low) && $util.isInteger(message.epoch.high)))
                        return "epoch: integer|Long expected";
                if (message.number != null && $Object.hasOwnProperty.call(message, "number"))
                    if (!$util.isInteger(message.number) && !(message.number && $util.isInteger(message.number.low) && $util.isInteger(message.number.high)))
                        return "number: integer|Long expected";
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
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.dueUtcS = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.dueUtcS = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
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
             * @property {string|null} [systemId] Gap systemId
             * @property {Long|null} [fromUtcS] Gap fromUtcS
             * @property {Long|null} [toUtcS] Gap toUtcS
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
             * Gap systemId.
             * @member {string} systemId
             * @memberof dno.v1.Gap
             * @instance
             */
            Gap.prototype.systemId = "";

            /**
             * Gap fromUtcS.
             * @member {Long} fromUtcS
             * @memberof dno.v1.Gap
             * @instance
             */
            Gap.prototype.fromUtcS = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Gap toUtcS.
             * @member {Long} toUtcS
             * @memberof dno.v1.Gap
             * @instance
             */
            Gap.prototype.toUtcS = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

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
                if (message.systemId != null && $Object.hasOwnProperty.call(message, "systemId") && message.systemId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.systemId);
                if (message.fromUtcS != null && $Object.hasOwnProperty.call(message, "fromUtcS") && (typeof message.fromUtcS === "object" ? message.fromUtcS.low || message.fromUtcS.high : message.fromUtcS !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).int64(message.fromUtcS);
                if (message.toUtcS != null && $Object.hasOwnProperty.call(message, "toUtcS") && (typeof message.toUtcS === "object" ? message.toUtcS.low || message.toUtcS.high : message.toUtcS !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).int64(message.toUtcS);
                if (message.detail != null && $Object.hasOwnProperty.call(message, "detail") && message.detail !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.detail);
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
                                message.systemId = value;
                            else
                                delete message.systemId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.fromUtcS = value;
                            else
                                delete message.fromUtcS;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.toUtcS = value;
                            else
                                delete message.toUtcS;
                            continue;
                        }
                    case 4: {
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
                if (message.systemId != null && $Object.hasOwnProperty.call(message, "systemId"))
                    if (!$util.isString(message.systemId))
                        return "systemId: string expected";
                if (message.fromUtcS != null && $Object.hasOwnProperty.call(message, "fromUtcS"))
                    if (!$util.isInteger(message.fromUtcS) && !(message.fromUtcS && $util.isInteger(message.fromUtcS.low) && $util.isInteger(message.fromUtcS.high)))
                        return "fromUtcS: integer|Long expected";
                if (message.toUtcS != null && $Object.hasOwnProperty.call(message, "toUtcS"))
                    if (!$util.isInteger(message.toUtcS) && !(message.toUtcS && $util.isInteger(message.toUtcS.low) && $util.isInteger(message.toUtcS.high)))
                        return "toUtcS: integer|Long expected";
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
                if (object.systemId != null)
                    if (typeof object.systemId !== "string" || object.systemId.length)
                        message.systemId = $String(object.systemId);
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
                if (options.defaults) {
                    object.systemId = "";
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
                    object.detail = "";
                }
                if (message.systemId != null && $Object.hasOwnProperty.call(message, "systemId"))
                    object.systemId = message.systemId;
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
             * @member {Long} validFromUtcMs
             * @memberof dno.v1.Header
             * @instance
             */
            Header.prototype.validFromUtcMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Header validUntilUtcMs.
             * @member {Long} validUntilUtcMs
             * @memberof dno.v1.Header
             * @instance
             */
            Header.prototype.validUntilUtcMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

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
                if (message.validFromUtcMs != null && $Object.hasOwnProperty.call(message, "validFromUtcMs") && (typeof message.validFromUtcMs === "object" ? message.validFromUtcMs.low || message.validFromUtcMs.high : message.validFromUtcMs !== 0))
                    writer.uint32(/* id 7, wireType 0 =*/56).int64(message.validFromUtcMs);
                if (message.validUntilUtcMs != null && $Object.hasOwnProperty.call(message, "validUntilUtcMs") && (typeof message.validUntilUtcMs === "object" ? message.validUntilUtcMs.low || message.validUntilUtcMs.high : message.validUntilUtcMs !== 0))
                    writer.uint32(/* id 8, wireType 0 =*/64).int64(message.validUntilUtcMs);
                if (message.keyId != null && $Object.hasOwnProperty.call(message, "keyId") && message.keyId !== "")
                    writer.uint32(/* id 9, wireType 2 =*/74).string(message.keyId);
                if (message.signature != null && $Object.hasOwnProperty.call(message, "signature") && message.signature.length)
                    writer.uint32(/* id 10, wireType 2 =*/82).bytes(message.signature);
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
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.validFromUtcMs = value;
                            else
                                delete message.validFromUtcMs;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.validUntilUtcMs = value;
                            else
                                delete message.validUntilUtcMs;
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
                if (message.validFromUtcMs != null && $Object.hasOwnProperty.call(message, "validFromUtcMs"))
                    if (!$util.isInteger(message.validFromUtcMs) && !(message.validFromUtcMs && $util.isInteger(message.validFromUtcMs.low) && $util.isInteger(message.validFromUtcMs.high)))
                        return "validFromUtcMs: integer|Long expected";
                if (message.validUntilUtcMs != null && $Object.hasOwnProperty.call(message, "validUntilUtcMs"))
                    if (!$util.isInteger(message.validUntilUtcMs) && !(message.validUntilUtcMs && $util.isInteger(message.validUntilUtcMs.low) && $util.isInteger(message.validUntilUtcMs.high)))
                        return "validUntilUtcMs: integer|Long expected";
                if (message.keyId != null && $Object.hasOwnProperty.call(message, "keyId"))
                    if (!$util.isString(message.keyId))
                        return "keyId: string expected";
                if (message.signature != null && $Object.hasOwnProperty.call(message, "signature"))
                    if (!(message.signature && typeof message.signature.length === "number" || $util.isString(message.signature)))
                        return "signature: buffer expected";
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
                    if (typeof object.validFromUtcMs === "object" ? object.validFromUtcMs.low || object.validFromUtcMs.high : $Number(object.validFromUtcMs) !== 0)
                        if ($util.Long)
                            message.validFromUtcMs = $util.Long.fromValue(object.validFromUtcMs, false);
                        else if (typeof object.validFromUtcMs === "string")
                            message.validFromUtcMs = $parseInt(object.validFromUtcMs, 10);
                        else if (typeof object.validFromUtcMs === "number")
                            message.validFromUtcMs = object.validFromUtcMs;
                        else if (typeof object.validFromUtcMs === "object")
                            message.validFromUtcMs = new $util.LongBits(object.validFromUtcMs.low >>> 0, object.validFromUtcMs.high >>> 0).toNumber();
                if (object.validUntilUtcMs != null)
                    if (typeof object.validUntilUtcMs === "object" ? object.validUntilUtcMs.low || object.validUntilUtcMs.high : $Number(object.validUntilUtcMs) !== 0)
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
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.validFromUtcMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.validFromUtcMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.validUntilUtcMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.validUntilUtcMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.keyId = "";
                    if (options.bytes === $String)
                        object.signature = "";
                    else {
                        object.signature = [];
                        if (options.bytes !== $Array)
                            object.signature = $util.newBuffer(object.signature);
                    }
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
             * @property {"systemId"|"groupId"|"mpan"} [target] Target target
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
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ target?: undefined; systemId?: null; groupId?: null; mpan?: null }|{ target?: "systemId"; systemId: string; groupId?: null; mpan?: null }|{ target?: "groupId"; systemId?: null; groupId: string; mpan?: null }|{ target?: "mpan"; systemId?: null; groupId?: null; mpan: string })
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

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * Target target.
             * @member {"systemId"|"groupId"|"mpan"|undefined} target
             * @memberof dno.v1.Target
             * @instance
             */
            $Object.defineProperty(Target.prototype, "target", {
                get: $util.oneOfGetter($oneOfFields = ["systemId", "groupId", "mpan"]),
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
             * @member {Long} fromUtcS
             * @memberof dno.v1.NoDataFound
             * @instance
             */
            NoDataFound.prototype.fromUtcS = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * NoDataFound toUtcS.
             * @member {Long} toUtcS
             * @memberof dno.v1.NoDataFound
             * @instance
             */
            NoDataFound.prototype.toUtcS = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

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
                if (message.fromUtcS != null && $Object.hasOwnProperty.call(message, "fromUtcS") && (typeof message.fromUtcS === "object" ? message.fromUtcS.low || message.fromUtcS.high : message.fromUtcS !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).int64(message.fromUtcS);
                if (message.toUtcS != null && $Object.hasOwnProperty.call(message, "toUtcS") && (typeof message.toUtcS === "object" ? message.toUtcS.low || message.toUtcS.high : message.toUtcS !== 0))
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
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.fromUtcS = value;
                            else
                                delete message.fromUtcS;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.toUtcS = value;
                            else
                                delete message.toUtcS;
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
                if (message.fromUtcS != null && $Object.hasOwnProperty.call(message, "fromUtcS"))
                    if (!$util.isInteger(message.fromUtcS) && !(message.fromUtcS && $util.isInteger(message.fromUtcS.low) && $util.isInteger(message.fromUtcS.high)))
                        return "fromUtcS: integer|Long expected";
                if (message.toUtcS != null && $Object.hasOwnProperty.call(message, "toUtcS"))
                    if (!$util.isInteger(message.toUtcS) && !(message.toUtcS && $util.isInteger(message.toUtcS.low) && $util.isInteger(message.toUtcS.high)))
                        return "toUtcS: integer|Long expected";
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
             * @member {Long} fromUtcS
             * @memberof dno.v1.ReadProfileRequest
             * @instance
             */
            ReadProfileRequest.prototype.fromUtcS = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * ReadProfileRequest toUtcS.
             * @member {Long} toUtcS
             * @memberof dno.v1.ReadProfileRequest
             * @instance
             */
            ReadProfileRequest.prototype.toUtcS = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * ReadProfileRequest quantities.
             * @member {Array.<string>} quantities
             * @memberof dno.v1.ReadProfileRequest
             * @instance
             */
            ReadProfileRequest.prototype.quantities = $util.emptyArray;

            /**
             * ReadProfileRequest pageSize.
             * @member {number} pageSize
             * @memberof dno.v1.ReadProfileRequest
             * @instance
             */
            ReadProfileRequest.prototype.pageSize = 0;

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
                if (message.fromUtcS != null && $Object.hasOwnProperty.call(message, "fromUtcS") && (typeof message.fromUtcS === "object" ? message.fromUtcS.low || message.fromUtcS.high : message.fromUtcS !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).int64(message.fromUtcS);
                if (message.toUtcS != null && $Object.hasOwnProperty.call(message, "toUtcS") && (typeof message.toUtcS === "object" ? message.toUtcS.low || message.toUtcS.high : message.toUtcS !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).int64(message.toUtcS);
                if (message.quantities != null && message.quantities.length)
                    for (let i = 0; i < message.quantities.length; ++i)
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.quantities[i]);
                if (message.pageSize != null && $Object.hasOwnProperty.call(message, "pageSize") && message.pageSize !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.pageSize);
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
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.fromUtcS = value;
                            else
                                delete message.fromUtcS;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.toUtcS = value;
                            else
                                delete message.toUtcS;
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
                            if (value = reader.uint32())
                                message.pageSize = value;
                            else
                                delete message.pageSize;
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
                if (message.header != null && $Object.hasOwnProperty.call(message, "header")) {
                    let error = $root.dno.v1.Header.verify(message.header, _depth + 1);
                    if (error)
                        return "header." + error;
                }
                if (message.fromUtcS != null && $Object.hasOwnProperty.call(message, "fromUtcS"))
                    if (!$util.isInteger(message.fromUtcS) && !(message.fromUtcS && $util.isInteger(message.fromUtcS.low) && $util.isInteger(message.fromUtcS.high)))
                        return "fromUtcS: integer|Long expected";
                if (message.toUtcS != null && $Object.hasOwnProperty.call(message, "toUtcS"))
                    if (!$util.isInteger(message.toUtcS) && !(message.toUtcS && $util.isInteger(message.toUtcS.low) && $util.isInteger(message.toUtcS.high)))
                        return "toUtcS: integer|Long expected";
                if (message.quantities != null && $Object.hasOwnProperty.call(message, "quantities")) {
                    if (!$Array.isArray(message.quantities))
                        return "quantities: array expected";
                    for (let i = 0; i < message.quantities.length; ++i)
                        if (!$util.isString(message.quantities[i]))
                            return "quantities: string[] expected";
                }
                if (message.pageSize != null && $Object.hasOwnProperty.call(message, "pageSize"))
                    if (!$util.isInteger(message.pageSize))
                        return "pageSize: integer expected";
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
                if (object.quantities) {
                    if (!$Array.isArray(object.quantities))
                        throw $TypeError(".dno.v1.ReadProfileRequest.quantities: array expected");
                    message.quantities = $Array(object.quantities.length);
                    for (let i = 0; i < object.quantities.length; ++i)
                        message.quantities[i] = $String(object.quantities[i]);
                }
                if (object.pageSize != null)
                    if ($Number(object.pageSize) !== 0)
                        message.pageSize = object.pageSize >>> 0;
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
                if (options.defaults) {
                    object.header = null;
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
                    object.pageSize = 0;
                }
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
             * @property {Array.<dno.v1.Quality>|null} [qualities] ProfileColumn qualities
             * @property {Array.<dno.v1.QualityReason>|null} [reasons] ProfileColumn reasons
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
                this.reasons = [];
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
             * @member {Array.<dno.v1.Quality>} qualities
             * @memberof dno.v1.ProfileColumn
             * @instance
             */
            ProfileColumn.prototype.qualities = $util.emptyArray;

            /**
             * ProfileColumn reasons.
             * @member {Array.<dno.v1.QualityReason>} reasons
             * @memberof dno.v1.ProfileColumn
             * @instance
             */
            ProfileColumn.prototype.reasons = $util.emptyArray;

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
                    writer.uint32(/* id 5, wireType 2 =*/42).int32s(message.qualities);
                if (message.reasons != null && message.reasons.length)
                    writer.uint32(/* id 6, wireType 2 =*/50).int32s(message.reasons);
                if (message.mpan != null && $Object.hasOwnProperty.call(message, "mpan") && message.mpan !== "")
                    writer.uint32(/* id 7, wireType 2 =*/58).string(message.mpan);
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
                            if (wireType === 2) {
                                if (!(message.qualities && message.qualities.length))
                                    message.qualities = [];
                                reader.int32s(message.qualities);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.qualities && message.qualities.length))
                                message.qualities = [];
                            message.qualities.push(reader.int32());
                            continue;
                        }
                    case 6: {
                            if (wireType === 2) {
                                if (!(message.reasons && message.reasons.length))
                                    message.reasons = [];
                                reader.int32s(message.reasons);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.reasons && message.reasons.length))
                                message.reasons = [];
                            message.reasons.push(reader.int32());
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
                    for (let i = 0; i < message.qualities.length; ++i)
                        if (typeof message.qualities[i] !== "number" || (message.qualities[i] | 0) !== message.qualities[i])
                            return "qualities: enum value[] expected";
                }
                if (message.reasons != null && $Object.hasOwnProperty.call(message, "reasons")) {
                    if (!$Array.isArray(message.reasons))
                        return "reasons: array expected";
                    for (let i = 0; i < message.reasons.length; ++i)
                        if (typeof message.reasons[i] !== "number" || (message.reasons[i] | 0) !== message.reasons[i])
                            return "reasons: enum value[] expected";
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
                    message.qualities = [];
                    for (let i = 0; i < object.qualities.length; ++i)
                        switch (object.qualities[i]) {
                        case "QUALITY_UNSPECIFIED":
                        case 0:
                            message.qualities[message.qualities.length] = 0;
                            break;
                        case "QUALITY_VALID":
                        case 1:
                            message.qualities[message.qualities.length] = 1;
                            break;
                        case "QUALITY_PARTIAL":
                        case 2:
                            message.qualities[message.qualities.length] = 2;
                            break;
                        case "QUALITY_ESTIMATED":
                        case 3:
                            message.qualities[message.qualities.length] = 3;
                            break;
                        case "QUALITY_NOT_AVAILABLE":
                        case 4:
                            message.qualities[message.qualities.length] = 4;
                            break;
                        default:
                            if (typeof object.qualities[i] === "number" && (object.qualities[i] | 0) === object.qualities[i])
                                message.qualities[message.qualities.length] = object.qualities[i];
                        }
                }
                if (object.reasons) {
                    if (!$Array.isArray(object.reasons))
                        throw $TypeError(".dno.v1.ProfileColumn.reasons: array expected");
                    message.reasons = [];
                    for (let i = 0; i < object.reasons.length; ++i)
                        switch (object.reasons[i]) {
                        case "QUALITY_REASON_UNSPECIFIED":
                        case 0:
                            message.reasons[message.reasons.length] = 0;
                            break;
                        case "QUALITY_REASON_NONE":
                        case 1:
                            message.reasons[message.reasons.length] = 1;
                            break;
                        case "QUALITY_REASON_NO_ANSWER":
                        case 2:
                            message.reasons[message.reasons.length] = 2;
                            break;
                        case "QUALITY_REASON_RECORDING_CHANGED":
                        case 3:
                            message.reasons[message.reasons.length] = 3;
                            break;
                        case "QUALITY_REASON_GATEWAY_DOWN":
                        case 4:
                            message.reasons[message.reasons.length] = 4;
                            break;
                        case "QUALITY_REASON_POWER_FAILURE":
                        case 5:
                            message.reasons[message.reasons.length] = 5;
                            break;
                        case "QUALITY_REASON_CLOCK_STEP":
                        case 6:
                            message.reasons[message.reasons.length] = 6;
                            break;
                        case "QUALITY_REASON_REGISTER_ROLLED_BACK":
                        case 7:
                            message.reasons[message.reasons.length] = 7;
                            break;
                        case "QUALITY_REASON_METER_REPLACED":
                        case 8:
                            message.reasons[message.reasons.length] = 8;
                            break;
                        case "QUALITY_REASON_DEVICE_NOT_AVAILABLE":
                        case 9:
                            message.reasons[message.reasons.length] = 9;
                            break;
                        case "QUALITY_REASON_IMPLAUSIBLE":
                        case 10:
                            message.reasons[message.reasons.length] = 10;
                            break;
                        case "QUALITY_REASON_NOT_FITTED":
                        case 11:
                            message.reasons[message.reasons.length] = 11;
                            break;
                        case "QUALITY_REASON_DEVICE_EXCEPTION":
                        case 12:
                            message.reasons[message.reasons.length] = 12;
                            break;
                        default:
                            if (typeof object.reasons[i] === "number" && (object.reasons[i] | 0) === object.reasons[i])
                                message.reasons[message.reasons.length] = object.reasons[i];
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
                    object.reasons = [];
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
                        object.qualities[j] = options.enums === $String ? $root.dno.v1.Quality[message.qualities[j]] === $undefined ? message.qualities[j] : $root.dno.v1.Quality[message.qualities[j]] : message.qualities[j];
                }
                if (message.reasons && message.reasons.length) {
                    object.reasons = $Array(message.reasons.length);
                    for (let j = 0; j < message.reasons.length; ++j)
                        object.reasons[j] = options.enums === $String ? $root.dno.v1.QualityReason[message.reasons[j]] === $undefined ? message.reasons[j] : $root.dno.v1.QualityReason[message.reasons[j]] : message.reasons[j];
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
             * @member {number} figure
             * @memberof dno.v1.Capability
             * @instance
             */
            Capability.prototype.figure = 0;

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
                if (message.figure != null && $Object.hasOwnProperty.call(message, "figure") && !$Object.is(message.figure, 0))
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
                            if (!$Object.is(value = reader.double(), 0))
                                message.figure = value;
                            else
                                delete message.figure;
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
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    if (!$util.isString(message.name))
                        return "name: string expected";
                if (message.support != null && $Object.hasOwnProperty.call(message, "support"))
                    if (typeof message.support !== "number" || (message.support | 0) !== message.support)
                        return "support: enum value expected";
                if (message.figure != null && $Object.hasOwnProperty.call(message, "figure"))
                    if (typeof message.figure !== "number")
                        return "figure: number expected";
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
                    if (!$Object.is($Number(object.figure), 0))
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
                    object.figure = 0;
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
             * @property {boolean|null} [offsetKnown] ClockStatus offsetKnown
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
             * @member {Long} offsetMs
             * @memberof dno.v1.ClockStatus
             * @instance
             */
            ClockStatus.prototype.offsetMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * ClockStatus offsetKnown.
             * @member {boolean} offsetKnown
             * @memberof dno.v1.ClockStatus
             * @instance
             */
            ClockStatus.prototype.offsetKnown = false;

            /**
             * ClockStatus lastSyncUtcMs.
             * @member {Long} lastSyncUtcMs
             * @memberof dno.v1.ClockStatus
             * @instance
             */
            ClockStatus.prototype.lastSyncUtcMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

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
                if (message.offsetMs != null && $Object.hasOwnProperty.call(message, "offsetMs") && (typeof message.offsetMs === "object" ? message.offsetMs.low || message.offsetMs.high : message.offsetMs !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).sint64(message.offsetMs);
                if (message.offsetKnown != null && $Object.hasOwnProperty.call(message, "offsetKnown") && message.offsetKnown !== false)
                    writer.uint32(/* id 3, wireType 0 =*/24).bool(message.offsetKnown);
                if (message.lastSyncUtcMs != null && $Object.hasOwnProperty.call(message, "lastSyncUtcMs") && (typeof message.lastSyncUtcMs === "object" ? message.lastSyncUtcMs.low || message.lastSyncUtcMs.high : message.lastSyncUtcMs !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).int64(message.lastSyncUtcMs);
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
                            if (typeof (value = reader.sint64()) === "object" ? value.low || value.high : value !== 0)
                                message.offsetMs = value;
                            else
                                delete message.offsetMs;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.offsetKnown = value;
                            else
                                delete message.offsetKnown;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.lastSyncUtcMs = value;
                            else
                                delete message.lastSyncUtcMs;
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
                if (message.nowUtcMs != null && $Object.hasOwnProperty.call(message, "nowUtcMs"))
                    if (!$util.isInteger(message.nowUtcMs) && !(message.nowUtcMs && $util.isInteger(message.nowUtcMs.low) && $util.isInteger(message.nowUtcMs.high)))
                        return "nowUtcMs: integer|Long expected";
                if (message.offsetMs != null && $Object.hasOwnProperty.call(message, "offsetMs"))
                    if (!$util.isInteger(message.offsetMs) && !(message.offsetMs && $util.isInteger(message.offsetMs.low) && $util.isInteger(message.offsetMs.high)))
                        return "offsetMs: integer|Long expected";
                if (message.offsetKnown != null && $Object.hasOwnProperty.call(message, "offsetKnown"))
                    if (typeof message.offsetKnown !== "boolean")
                        return "offsetKnown: boolean expected";
                if (message.lastSyncUtcMs != null && $Object.hasOwnProperty.call(message, "lastSyncUtcMs"))
                    if (!$util.isInteger(message.lastSyncUtcMs) && !(message.lastSyncUtcMs && $util.isInteger(message.lastSyncUtcMs.low) && $util.isInteger(message.lastSyncUtcMs.high)))
                        return "lastSyncUtcMs: integer|Long expected";
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
                    if (typeof object.offsetMs === "object" ? object.offsetMs.low || object.offsetMs.high : $Number(object.offsetMs) !== 0)
                        if ($util.Long)
                            message.offsetMs = $util.Long.fromValue(object.offsetMs, false);
                        else if (typeof object.offsetMs === "string")
                            message.offsetMs = $parseInt(object.offsetMs, 10);
                        else if (typeof object.offsetMs === "number")
                            message.offsetMs = object.offsetMs;
                        else if (typeof object.offsetMs === "object")
                            message.offsetMs = new $util.LongBits(object.offsetMs.low >>> 0, object.offsetMs.high >>> 0).toNumber();
                if (object.offsetKnown != null)
                    if (object.offsetKnown)
                        message.offsetKnown = $Boolean(object.offsetKnown);
                if (object.lastSyncUtcMs != null)
                    if (typeof object.lastSyncUtcMs === "object" ? object.lastSyncUtcMs.low || object.lastSyncUtcMs.high : $Number(object.lastSyncUtcMs) !== 0)
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
                if (options.defaults) {
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.nowUtcMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.nowUtcMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.offsetMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.offsetMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.offsetKnown = false;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.lastSyncUtcMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.lastSyncUtcMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
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
                if (message.offsetKnown != null && $Object.hasOwnProperty.call(message, "offsetKnown"))
                    object.offsetKnown = message.offsetKnown;
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
             * @property {Long|null} [oldestEndUtcS] RecordingStatus oldestEndUtcS
             * @property {Long|null} [newestEndUtcS] RecordingStatus newestEndUtcS
             * @property {number|null} [recordsHeld] RecordingStatus recordsHeld
             * @property {number|null} [capacity] RecordingStatus capacity
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
             * RecordingStatus oldestEndUtcS.
             * @member {Long} oldestEndUtcS
             * @memberof dno.v1.RecordingStatus
             * @instance
             */
            RecordingStatus.prototype.oldestEndUtcS = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * RecordingStatus newestEndUtcS.
             * @member {Long} newestEndUtcS
             * @memberof dno.v1.RecordingStatus
             * @instance
             */
            RecordingStatus.prototype.newestEndUtcS = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * RecordingStatus recordsHeld.
             * @member {number} recordsHeld
             * @memberof dno.v1.RecordingStatus
             * @instance
             */
            RecordingStatus.prototype.recordsHeld = 0;

            /**
             * RecordingStatus capacity.
             * @member {number} capacity
             * @memberof dno.v1.RecordingStatus
             * @instance
             */
            RecordingStatus.prototype.capacity = 0;

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
                if (message.oldestEndUtcS != null && $Object.hasOwnProperty.call(message, "oldestEndUtcS") && (typeof message.oldestEndUtcS === "object" ? message.oldestEndUtcS.low || message.oldestEndUtcS.high : message.oldestEndUtcS !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).int64(message.oldestEndUtcS);
                if (message.newestEndUtcS != null && $Object.hasOwnProperty.call(message, "newestEndUtcS") && (typeof message.newestEndUtcS === "object" ? message.newestEndUtcS.low || message.newestEndUtcS.high : message.newestEndUtcS !== 0))
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
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.oldestEndUtcS = value;
                            else
                                delete message.oldestEndUtcS;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.newestEndUtcS = value;
                            else
                                delete message.newestEndUtcS;
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
                if (message.oldestEndUtcS != null && $Object.hasOwnProperty.call(message, "oldestEndUtcS"))
                    if (!$util.isInteger(message.oldestEndUtcS) && !(message.oldestEndUtcS && $util.isInteger(message.oldestEndUtcS.low) && $util.isInteger(message.oldestEndUtcS.high)))
                        return "oldestEndUtcS: integer|Long expected";
                if (message.newestEndUtcS != null && $Object.hasOwnProperty.call(message, "newestEndUtcS"))
                    if (!$util.isInteger(message.newestEndUtcS) && !(message.newestEndUtcS && $util.isInteger(message.newestEndUtcS.low) && $util.isInteger(message.newestEndUtcS.high)))
                        return "newestEndUtcS: integer|Long expected";
                if (message.recordsHeld != null && $Object.hasOwnProperty.call(message, "recordsHeld"))
                    if (!$util.isInteger(message.recordsHeld))
                        return "recordsHeld: integer expected";
                if (message.capacity != null && $Object.hasOwnProperty.call(message, "capacity"))
                    if (!$util.isInteger(message.capacity))
                        return "capacity: integer expected";
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
                if (object.oldestEndUtcS != null)
                    if (typeof object.oldestEndUtcS === "object" ? object.oldestEndUtcS.low || object.oldestEndUtcS.high : $Number(object.oldestEndUtcS) !== 0)
                        if ($util.Long)
                            message.oldestEndUtcS = $util.Long.fromValue(object.oldestEndUtcS, false);
                        else if (typeof object.oldestEndUtcS === "string")
                            message.oldestEndUtcS = $parseInt(object.oldestEndUtcS, 10);
                        else if (typeof object.oldestEndUtcS === "number")
                            message.oldestEndUtcS = object.oldestEndUtcS;
                        else if (typeof object.oldestEndUtcS === "object")
                            message.oldestEndUtcS = new $util.LongBits(object.oldestEndUtcS.low >>> 0, object.oldestEndUtcS.high >>> 0).toNumber();
                if (object.newestEndUtcS != null)
                    if (typeof object.newestEndUtcS === "object" ? object.newestEndUtcS.low || object.newestEndUtcS.high : $Number(object.newestEndUtcS) !== 0)
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
                if (options.defaults) {
                    object.active = false;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.oldestEndUtcS = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.oldestEndUtcS = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.newestEndUtcS = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.newestEndUtcS = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.recordsHeld = 0;
                    object.capacity = 0;
                }
                if (message.active != null && $Object.hasOwnProperty.call(message, "active"))
                    object.active = message.active;
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

        v1.Configuration = (function() {

            /**
             * Properties of a Configuration.
             * @typedef {Object} dno.v1.Configuration.$Properties
             * @property {boolean|null} [recording] Configuration recording
             * @property {dno.v1.QuantityList.$Properties|null} [channels] Configuration channels
             * @property {boolean|null} [extractionPermitted] Configuration extractionPermitted
             * @property {dno.v1.DeliverySchedule.$Properties|null} [delivery] Configuration delivery
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
             * Configuration delivery.
             * @member {dno.v1.DeliverySchedule.$Properties|null|undefined} delivery
             * @memberof dno.v1.Configuration
             * @instance
             */
            Configuration.prototype.delivery = null;

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

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Configuration.prototype, "_delivery", {
                get: $util.oneOfGetter($oneOfFields = ["delivery"]),
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
                if (message.delivery != null && $Object.hasOwnProperty.call(message, "delivery"))
                    $root.dno.v1.DeliverySchedule.encode(message.delivery, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
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
                            message.delivery = $root.dno.v1.DeliverySchedule.decode(reader, reader.size(), $undefined, _depth + 1, message.delivery);
                            message._delivery = "delivery";
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
                if (message.delivery != null && $Object.hasOwnProperty.call(message, "delivery")) {
                    properties._delivery = 1;
                    {
                        let error = $root.dno.v1.DeliverySchedule.verify(message.delivery, _depth + 1);
                        if (error)
                            return "delivery." + error;
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
                if (object.delivery != null) {
                    if (!$util.isObject(object.delivery))
                        throw $TypeError(".dno.v1.Configuration.delivery: object expected");
                    message.delivery = $root.dno.v1.DeliverySchedule.fromObject(object.delivery, _depth + 1);
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
                if (message.recording != null && $Object.hasOwnProperty.call(message, "recording"))
                    object.recording = message.recording;
                if (message.channels != null && $Object.hasOwnProperty.call(message, "channels"))
                    object.channels = $root.dno.v1.QuantityList.toObject(message.channels, options, _depth + 1);
                if (message.extractionPermitted != null && $Object.hasOwnProperty.call(message, "extractionPermitted"))
                    object.extractionPermitted = message.extractionPermitted;
                if (message.delivery != null && $Object.hasOwnProperty.call(message, "delivery"))
                    object.delivery = $root.dno.v1.DeliverySchedule.toObject(message.delivery, options, _depth + 1);
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

        v1.DeliverySchedule = (function() {

            /**
             * Properties of a DeliverySchedule.
             * @typedef {Object} dno.v1.DeliverySchedule.$Properties
             * @property {boolean|null} [active] DeliverySchedule active
             * @property {Long|null} [startUtcS] DeliverySchedule startUtcS
             * @property {number|null} [periodS] DeliverySchedule periodS
             * @property {Array.<string>|null} [quantities] DeliverySchedule quantities
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DeliverySchedule.
             * @memberof dno.v1
             * @interface IDeliverySchedule
             * @augments dno.v1.DeliverySchedule.$Properties
             * @deprecated Use dno.v1.DeliverySchedule.$Properties instead.
             */

            /**
             * Shape of a DeliverySchedule.
             * @typedef {dno.v1.DeliverySchedule.$Properties} dno.v1.DeliverySchedule.$Shape
             */

            /**
             * Constructs a new DeliverySchedule.
             * @memberof dno.v1
             * @classdesc Represents a DeliverySchedule.
             * @constructor
             * @param {dno.v1.DeliverySchedule.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DeliverySchedule = function (properties) {
                this.quantities = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * DeliverySchedule active.
             * @member {boolean} active
             * @memberof dno.v1.DeliverySchedule
             * @instance
             */
            DeliverySchedule.prototype.active = false;

            /**
             * DeliverySchedule startUtcS.
             * @member {Long} startUtcS
             * @memberof dno.v1.DeliverySchedule
             * @instance
             */
            DeliverySchedule.prototype.startUtcS = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * DeliverySchedule periodS.
             * @member {number} periodS
             * @memberof dno.v1.DeliverySchedule
             * @instance
             */
            DeliverySchedule.prototype.periodS = 0;

            /**
             * DeliverySchedule quantities.
             * @member {Array.<string>} quantities
             * @memberof dno.v1.DeliverySchedule
             * @instance
             */
            DeliverySchedule.prototype.quantities = $util.emptyArray;

            /**
             * Creates a new DeliverySchedule instance using the specified properties.
             * @function create
             * @memberof dno.v1.DeliverySchedule
             * @static
             * @param {dno.v1.DeliverySchedule.$Properties=} [properties] Properties to set
             * @returns {dno.v1.DeliverySchedule} DeliverySchedule instance
             * @type {{
             *   (properties: dno.v1.DeliverySchedule.$Shape): dno.v1.DeliverySchedule & dno.v1.DeliverySchedule.$Shape;
             *   (properties?: dno.v1.DeliverySchedule.$Properties): dno.v1.DeliverySchedule;
             * }}
             */
            DeliverySchedule.create = function(properties) {
                return new DeliverySchedule(properties);
            };

            /**
             * Encodes the specified DeliverySchedule message. Does not implicitly {@link dno.v1.DeliverySchedule.verify|verify} messages.
             * @function encode
             * @memberof dno.v1.DeliverySchedule
             * @static
             * @param {dno.v1.DeliverySchedule.$Properties} message DeliverySchedule message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            DeliverySchedule.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.active != null && $Object.hasOwnProperty.call(message, "active") && message.active !== false)
                    writer.uint32(/* id 1, wireType 0 =*/8).bool(message.active);
                if (message.startUtcS != null && $Object.hasOwnProperty.call(message, "startUtcS") && (typeof message.startUtcS === "object" ? message.startUtcS.low || message.startUtcS.high : message.startUtcS !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).int64(message.startUtcS);
                if (message.periodS != null && $Object.hasOwnProperty.call(message, "periodS") && message.periodS !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.periodS);
                if (message.quantities != null && message.quantities.length)
                    for (let i = 0; i < message.quantities.length; ++i)
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.quantities[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a DeliverySchedule message from the specified reader or buffer.
             * @function decode
             * @memberof dno.v1.DeliverySchedule
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {dno.v1.DeliverySchedule & dno.v1.DeliverySchedule.$Shape} DeliverySchedule
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            DeliverySchedule.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.dno.v1.DeliverySchedule();
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
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.startUtcS = value;
                            else
                                delete message.startUtcS;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.periodS = value;
                            else
                                delete message.periodS;
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
             * Verifies a DeliverySchedule message.
             * @function verify
             * @memberof dno.v1.DeliverySchedule
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            DeliverySchedule.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.active != null && $Object.hasOwnProperty.call(message, "active"))
                    if (typeof message.active !== "boolean")
                        return "active: boolean expected";
                if (message.startUtcS != null && $Object.hasOwnProperty.call(message, "startUtcS"))
                    if (!$util.isInteger(message.startUtcS) && !(message.startUtcS && $util.isInteger(message.startUtcS.low) && $util.isInteger(message.startUtcS.high)))
                        return "startUtcS: integer|Long expected";
                if (message.periodS != null && $Object.hasOwnProperty.call(message, "periodS"))
                    if (!$util.isInteger(message.periodS))
                        return "periodS: integer expected";
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
             * Creates a DeliverySchedule message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof dno.v1.DeliverySchedule
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {dno.v1.DeliverySchedule} DeliverySchedule
             */
            DeliverySchedule.fromObject = function (object, _depth) {
                if (object instanceof $root.dno.v1.DeliverySchedule)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".dno.v1.DeliverySchedule: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.dno.v1.DeliverySchedule();
                if (object.active != null)
                    if (object.active)
                        message.active = $Boolean(object.active);
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
                if (object.quantities) {
                    if (!$Array.isArray(object.quantities))
                        throw $TypeError(".dno.v1.DeliverySchedule.quantities: array expected");
                    message.quantities = $Array(object.quantities.length);
                    for (let i = 0; i < object.quantities.length; ++i)
                        message.quantities[i] = $String(object.quantities[i]);
                }
                return message;
            };

            /**
             * Creates a plain object from a DeliverySchedule message. Also converts values to other types if specified.
             * @function toObject
             * @memberof dno.v1.DeliverySchedule
             * @static
             * @param {dno.v1.DeliverySchedule} message DeliverySchedule
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            DeliverySchedule.toObject = function (message, options, _depth) {
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
                    object.active = false;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.startUtcS = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.startUtcS = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.periodS = 0;
                }
                if (message.active != null && $Object.hasOwnProperty.call(message, "active"))
                    object.active = message.active;
                if (message.startUtcS != null && $Object.hasOwnProperty.call(message, "startUtcS"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.startUtcS = typeof message.startUtcS === "number" ? $BigInt(message.startUtcS) : $util.Long.fromBits(message.startUtcS.low >>> 0, message.startUtcS.high >>> 0, false).toBigInt();
                    else if (typeof message.startUtcS === "number")
                        object.startUtcS = options.longs === $String ? $String(message.startUtcS) : message.startUtcS;
                    else
                        object.startUtcS = options.longs === $String ? $util.Long.prototype.toString.call(message.startUtcS) : options.longs === $Number ? new $util.LongBits(message.startUtcS.low >>> 0, message.startUtcS.high >>> 0).toNumber() : message.startUtcS;
                if (message.periodS != null && $Object.hasOwnProperty.call(message, "periodS"))
                    object.periodS = message.periodS;
                if (message.quantities && message.quantities.length) {
                    object.quantities = $Array(message.quantities.length);
                    for (let j = 0; j < message.quantities.length; ++j)
                        object.quantities[j] = message.quantities[j];
                }
                return object;
            };

            /**
             * Converts this DeliverySchedule to JSON.
             * @function toJSON
             * @memberof dno.v1.DeliverySchedule
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            DeliverySchedule.prototype.toJSON = function() {
                return DeliverySchedule.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for DeliverySchedule
             * @function getTypeUrl
             * @memberof dno.v1.DeliverySchedule
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            DeliverySchedule.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/dno.v1.DeliverySchedule";
            };

            return DeliverySchedule;
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
