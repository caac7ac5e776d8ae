import * as $protobuf from "protobufjs";
import Long = require("long");

/** Namespace dno. */
export namespace dno {

    /** Namespace v1. */
    namespace v1 {

        /** DeliveryStream enum. */
        enum DeliveryStream {

            /** DELIVERY_STREAM_UNSPECIFIED value */
            DELIVERY_STREAM_UNSPECIFIED = 0,

            /** DELIVERY_STREAM_BULK value */
            DELIVERY_STREAM_BULK = 1,

            /** DELIVERY_STREAM_LIVE value */
            DELIVERY_STREAM_LIVE = 2,

            /** DELIVERY_STREAM_EVENTS value */
            DELIVERY_STREAM_EVENTS = 3
        }

        /**
         * Properties of a DeliveryRequest.
         * @deprecated Use dno.v1.DeliveryRequest.$Properties instead.
         */
        interface IDeliveryRequest extends dno.v1.DeliveryRequest.$Properties {
        }

        /** Represents a DeliveryRequest. */
        class DeliveryRequest {

            /**
             * Constructs a new DeliveryRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: dno.v1.DeliveryRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DeliveryRequest header. */
            header?: (dno.v1.Header.$Properties|null);

            /** DeliveryRequest open. */
            open?: (dno.v1.OpenDeliveries.$Properties|null);

            /** DeliveryRequest acknowledge. */
            acknowledge?: (dno.v1.Acknowledge.$Properties|null);

            /** DeliveryRequest resend. */
            resend?: (dno.v1.Resend.$Properties|null);

            /** DeliveryRequest body. */
            body?: ("open"|"acknowledge"|"resend");

            /**
             * Creates a new DeliveryRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DeliveryRequest instance
             */
            static create(properties: dno.v1.DeliveryRequest.$Shape): dno.v1.DeliveryRequest & dno.v1.DeliveryRequest.$Shape;
            static create(properties?: dno.v1.DeliveryRequest.$Properties): dno.v1.DeliveryRequest;

            /**
             * Encodes the specified DeliveryRequest message. Does not implicitly {@link dno.v1.DeliveryRequest.verify|verify} messages.
             * @param message DeliveryRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: dno.v1.DeliveryRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DeliveryRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {dno.v1.DeliveryRequest & dno.v1.DeliveryRequest.$Shape} DeliveryRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): dno.v1.DeliveryRequest & dno.v1.DeliveryRequest.$Shape;

            /**
             * Verifies a DeliveryRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a DeliveryRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DeliveryRequest
             */
            static fromObject(object: { [k: string]: any }): dno.v1.DeliveryRequest;

            /**
             * Creates a plain object from a DeliveryRequest message. Also converts values to other types if specified.
             * @param message DeliveryRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: dno.v1.DeliveryRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DeliveryRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for DeliveryRequest
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace DeliveryRequest {

            /** Properties of a DeliveryRequest. */
            interface $Properties {

                /** DeliveryRequest header */
                header?: (dno.v1.Header.$Properties|null);

                /** DeliveryRequest open */
                open?: (dno.v1.OpenDeliveries.$Properties|null);

                /** DeliveryRequest acknowledge */
                acknowledge?: (dno.v1.Acknowledge.$Properties|null);

                /** DeliveryRequest resend */
                resend?: (dno.v1.Resend.$Properties|null);

                /** DeliveryRequest body */
                body?: ("open"|"acknowledge"|"resend");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a DeliveryRequest. */
            type $Shape = {
              header?: dno.v1.Header.$Shape|null;
              open?: dno.v1.OpenDeliveries.$Shape|null;
              acknowledge?: dno.v1.Acknowledge.$Shape|null;
              resend?: dno.v1.Resend.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ body?: undefined; open?: null; acknowledge?: null; resend?: null }|{ body?: "open"; open: dno.v1.OpenDeliveries.$Shape; acknowledge?: null; resend?: null }|{ body?: "acknowledge"; open?: null; acknowledge: dno.v1.Acknowledge.$Shape; resend?: null }|{ body?: "resend"; open?: null; acknowledge?: null; resend: dno.v1.Resend.$Shape })
            );
        }

        /**
         * Properties of an OpenDeliveries.
         * @deprecated Use dno.v1.OpenDeliveries.$Properties instead.
         */
        interface IOpenDeliveries extends dno.v1.OpenDeliveries.$Properties {
        }

        /** Represents an OpenDeliveries. */
        class OpenDeliveries {

            /**
             * Constructs a new OpenDeliveries.
             * @param [properties] Properties to set
             */
            constructor(properties?: dno.v1.OpenDeliveries.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** OpenDeliveries stream. */
            stream: dno.v1.DeliveryStream;

            /** OpenDeliveries epoch. */
            epoch?: (Long|null);

            /** OpenDeliveries lastAcknowledged. */
            lastAcknowledged?: (Long|null);

            /**
             * Creates a new OpenDeliveries instance using the specified properties.
             * @param [properties] Properties to set
             * @returns OpenDeliveries instance
             */
            static create(properties: dno.v1.OpenDeliveries.$Shape): dno.v1.OpenDeliveries & dno.v1.OpenDeliveries.$Shape;
            static create(properties?: dno.v1.OpenDeliveries.$Properties): dno.v1.OpenDeliveries;

            /**
             * Encodes the specified OpenDeliveries message. Does not implicitly {@link dno.v1.OpenDeliveries.verify|verify} messages.
             * @param message OpenDeliveries message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: dno.v1.OpenDeliveries.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an OpenDeliveries message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {dno.v1.OpenDeliveries & dno.v1.OpenDeliveries.$Shape} OpenDeliveries
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): dno.v1.OpenDeliveries & dno.v1.OpenDeliveries.$Shape;

            /**
             * Verifies an OpenDeliveries message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates an OpenDeliveries message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns OpenDeliveries
             */
            static fromObject(object: { [k: string]: any }): dno.v1.OpenDeliveries;

            /**
             * Creates a plain object from an OpenDeliveries message. Also converts values to other types if specified.
             * @param message OpenDeliveries
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: dno.v1.OpenDeliveries, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this OpenDeliveries to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for OpenDeliveries
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace OpenDeliveries {

            /** Properties of an OpenDeliveries. */
            interface $Properties {

                /** OpenDeliveries stream */
                stream?: (dno.v1.DeliveryStream|null);

                /** OpenDeliveries epoch */
                epoch?: (Long|null);

                /** OpenDeliveries lastAcknowledged */
                lastAcknowledged?: (Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an OpenDeliveries. */
            type $Shape = dno.v1.OpenDeliveries.$Properties;
        }

        /**
         * Properties of an Acknowledge.
         * @deprecated Use dno.v1.Acknowledge.$Properties instead.
         */
        interface IAcknowledge extends dno.v1.Acknowledge.$Properties {
        }

        /** Represents an Acknowledge. */
        class Acknowledge {

            /**
             * Constructs a new Acknowledge.
             * @param [properties] Properties to set
             */
            constructor(properties?: dno.v1.Acknowledge.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Acknowledge stream. */
            stream: dno.v1.DeliveryStream;

            /** Acknowledge epoch. */
            epoch: Long;

            /** Acknowledge number. */
            number: Long;

            /**
             * Creates a new Acknowledge instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Acknowledge instance
             */
            static create(properties: dno.v1.Acknowledge.$Shape): dno.v1.Acknowledge & dno.v1.Acknowledge.$Shape;
            static create(properties?: dno.v1.Acknowledge.$Properties): dno.v1.Acknowledge;

            /**
             * Encodes the specified Acknowledge message. Does not implicitly {@link dno.v1.Acknowledge.verify|verify} messages.
             * @param message Acknowledge message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: dno.v1.Acknowledge.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Acknowledge message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {dno.v1.Acknowledge & dno.v1.Acknowledge.$Shape} Acknowledge
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): dno.v1.Acknowledge & dno.v1.Acknowledge.$Shape;

            /**
             * Verifies an Acknowledge message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates an Acknowledge message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Acknowledge
             */
            static fromObject(object: { [k: string]: any }): dno.v1.Acknowledge;

            /**
             * Creates a plain object from an Acknowledge message. Also converts values to other types if specified.
             * @param message Acknowledge
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: dno.v1.Acknowledge, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Acknowledge to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for Acknowledge
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Acknowledge {

            /** Properties of an Acknowledge. */
            interface $Properties {

                /** Acknowledge stream */
                stream?: (dno.v1.DeliveryStream|null);

                /** Acknowledge epoch */
                epoch?: (Long|null);

                /** Acknowledge number */
                number?: (Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Acknowledge. */
            type $Shape = dno.v1.Acknowledge.$Properties;
        }

        /**
         * Properties of a Resend.
         * @deprecated Use dno.v1.Resend.$Properties instead.
         */
        interface IResend extends dno.v1.Resend.$Properties {
        }

        /** Represents a Resend. */
        class Resend {

            /**
             * Constructs a new Resend.
             * @param [properties] Properties to set
             */
            constructor(properties?: dno.v1.Resend.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Resend stream. */
            stream: dno.v1.DeliveryStream;

            /** Resend epoch. */
            epoch: Long;

            /** Resend after. */
            after: Long;

            /** Resend upTo. */
            upTo: Long;

            /**
             * Creates a new Resend instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Resend instance
             */
            static create(properties: dno.v1.Resend.$Shape): dno.v1.Resend & dno.v1.Resend.$Shape;
            static create(properties?: dno.v1.Resend.$Properties): dno.v1.Resend;

            /**
             * Encodes the specified Resend message. Does not implicitly {@link dno.v1.Resend.verify|verify} messages.
             * @param message Resend message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: dno.v1.Resend.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Resend message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {dno.v1.Resend & dno.v1.Resend.$Shape} Resend
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): dno.v1.Resend & dno.v1.Resend.$Shape;

            /**
             * Verifies a Resend message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Resend message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Resend
             */
            static fromObject(object: { [k: string]: any }): dno.v1.Resend;

            /**
             * Creates a plain object from a Resend message. Also converts values to other types if specified.
             * @param message Resend
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: dno.v1.Resend, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Resend to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for Resend
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Resend {

            /** Properties of a Resend. */
            interface $Properties {

                /** Resend stream */
                stream?: (dno.v1.DeliveryStream|null);

                /** Resend epoch */
                epoch?: (Long|null);

                /** Resend after */
                after?: (Long|null);

                /** Resend upTo */
                upTo?: (Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Resend. */
            type $Shape = dno.v1.Resend.$Properties;
        }

        /**
         * Properties of a DeliveryResponse.
         * @deprecated Use dno.v1.DeliveryResponse.$Properties instead.
         */
        interface IDeliveryResponse extends dno.v1.DeliveryResponse.$Properties {
        }

        /** Represents a DeliveryResponse. */
        class DeliveryResponse {

            /**
             * Constructs a new DeliveryResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: dno.v1.DeliveryResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DeliveryResponse header. */
            header?: (dno.v1.Header.$Properties|null);

            /** DeliveryResponse opened. */
            opened?: (dno.v1.DeliveriesOpened.$Properties|null);

            /** DeliveryResponse delivery. */
            delivery?: (dno.v1.Delivery.$Properties|null);

            /** DeliveryResponse acknowledged. */
            acknowledged?: (dno.v1.Acknowledged.$Properties|null);

            /** DeliveryResponse rejection. */
            rejection?: (dno.v1.Rejection.$Properties|null);

            /** DeliveryResponse body. */
            body?: ("opened"|"delivery"|"acknowledged"|"rejection");

            /**
             * Creates a new DeliveryResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DeliveryResponse instance
             */
            static create(properties: dno.v1.DeliveryResponse.$Shape): dno.v1.DeliveryResponse & dno.v1.DeliveryResponse.$Shape;
            static create(properties?: dno.v1.DeliveryResponse.$Properties): dno.v1.DeliveryResponse;

            /**
             * Encodes the specified DeliveryResponse message. Does not implicitly {@link dno.v1.DeliveryResponse.verify|verify} messages.
             * @param message DeliveryResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: dno.v1.DeliveryResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DeliveryResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {dno.v1.DeliveryResponse & dno.v1.DeliveryResponse.$Shape} DeliveryResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): dno.v1.DeliveryResponse & dno.v1.DeliveryResponse.$Shape;

            /**
             * Verifies a DeliveryResponse message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a DeliveryResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DeliveryResponse
             */
            static fromObject(object: { [k: string]: any }): dno.v1.DeliveryResponse;

            /**
             * Creates a plain object from a DeliveryResponse message. Also converts values to other types if specified.
             * @param message DeliveryResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: dno.v1.DeliveryResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DeliveryResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for DeliveryResponse
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace DeliveryResponse {

            /** Properties of a DeliveryResponse. */
            interface $Properties {

                /** DeliveryResponse header */
                header?: (dno.v1.Header.$Properties|null);

                /** DeliveryResponse opened */
                opened?: (dno.v1.DeliveriesOpened.$Properties|null);

                /** DeliveryResponse delivery */
                delivery?: (dno.v1.Delivery.$Properties|null);

                /** DeliveryResponse acknowledged */
                acknowledged?: (dno.v1.Acknowledged.$Properties|null);

                /** DeliveryResponse rejection */
                rejection?: (dno.v1.Rejection.$Properties|null);

                /** DeliveryResponse body */
                body?: ("opened"|"delivery"|"acknowledged"|"rejection");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a DeliveryResponse. */
            type $Shape = {
              header?: dno.v1.Header.$Shape|null;
              opened?: dno.v1.DeliveriesOpened.$Shape|null;
              delivery?: dno.v1.Delivery.$Shape|null;
              acknowledged?: dno.v1.Acknowledged.$Shape|null;
              rejection?: dno.v1.Rejection.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ body?: undefined; opened?: null; delivery?: null; acknowledged?: null; rejection?: null }|{ body?: "opened"; opened: dno.v1.DeliveriesOpened.$Shape; delivery?: null; acknowledged?: null; rejection?: null }|{ body?: "delivery"; opened?: null; delivery: dno.v1.Delivery.$Shape; acknowledged?: null; rejection?: null }|{ body?: "acknowledged"; opened?: null; delivery?: null; acknowledged: dno.v1.Acknowledged.$Shape; rejection?: null }|{ body?: "rejection"; opened?: null; delivery?: null; acknowledged?: null; rejection: dno.v1.Rejection.$Shape })
            );
        }

        /**
         * Properties of a DeliveriesOpened.
         * @deprecated Use dno.v1.DeliveriesOpened.$Properties instead.
         */
        interface IDeliveriesOpened extends dno.v1.DeliveriesOpened.$Properties {
        }

        /** Represents a DeliveriesOpened. */
        class DeliveriesOpened {

            /**
             * Constructs a new DeliveriesOpened.
             * @param [properties] Properties to set
             */
            constructor(properties?: dno.v1.DeliveriesOpened.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DeliveriesOpened stream. */
            stream: dno.v1.DeliveryStream;

            /** DeliveriesOpened epoch. */
            epoch: Long;

            /** DeliveriesOpened lastAcknowledged. */
            lastAcknowledged: Long;

            /** DeliveriesOpened newest. */
            newest: Long;

            /**
             * Creates a new DeliveriesOpened instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DeliveriesOpened instance
             */
            static create(properties: dno.v1.DeliveriesOpened.$Shape): dno.v1.DeliveriesOpened & dno.v1.DeliveriesOpened.$Shape;
            static create(properties?: dno.v1.DeliveriesOpened.$Properties): dno.v1.DeliveriesOpened;

            /**
             * Encodes the specified DeliveriesOpened message. Does not implicitly {@link dno.v1.DeliveriesOpened.verify|verify} messages.
             * @param message DeliveriesOpened message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: dno.v1.DeliveriesOpened.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DeliveriesOpened message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {dno.v1.DeliveriesOpened & dno.v1.DeliveriesOpened.$Shape} DeliveriesOpened
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): dno.v1.DeliveriesOpened & dno.v1.DeliveriesOpened.$Shape;

            /**
             * Verifies a DeliveriesOpened message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a DeliveriesOpened message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DeliveriesOpened
             */
            static fromObject(object: { [k: string]: any }): dno.v1.DeliveriesOpened;

            /**
             * Creates a plain object from a DeliveriesOpened message. Also converts values to other types if specified.
             * @param message DeliveriesOpened
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: dno.v1.DeliveriesOpened, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DeliveriesOpened to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for DeliveriesOpened
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace DeliveriesOpened {

            /** Properties of a DeliveriesOpened. */
            interface $Properties {

                /** DeliveriesOpened stream */
                stream?: (dno.v1.DeliveryStream|null);

                /** DeliveriesOpened epoch */
                epoch?: (Long|null);

                /** DeliveriesOpened lastAcknowledged */
                lastAcknowledged?: (Long|null);

                /** DeliveriesOpened newest */
                newest?: (Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DeliveriesOpened. */
            type $Shape = dno.v1.DeliveriesOpened.$Properties;
        }

        /**
         * Properties of an Acknowledged.
         * @deprecated Use dno.v1.Acknowledged.$Properties instead.
         */
        interface IAcknowledged extends dno.v1.Acknowledged.$Properties {
        }

        /** Represents an Acknowledged. */
        class Acknowledged {

            /**
             * Constructs a new Acknowledged.
             * @param [properties] Properties to set
             */
            constructor(properties?: dno.v1.Acknowledged.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Acknowledged stream. */
            stream: dno.v1.DeliveryStream;

            /** Acknowledged epoch. */
            epoch: Long;

            /** Acknowledged number. */
            number: Long;

            /**
             * Creates a new Acknowledged instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Acknowledged instance
             */
            static create(properties: dno.v1.Acknowledged.$Shape): dno.v1.Acknowledged & dno.v1.Acknowledged.$Shape;
            static create(properties?: dno.v1.Acknowledged.$Properties): dno.v1.Acknowledged;

            /**
             * Encodes the specified Acknowledged message. Does not implicitly {@link dno.v1.Acknowledged.verify|verify} messages.
             * @param message Acknowledged message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: dno.v1.Acknowledged.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Acknowledged message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {dno.v1.Acknowledged & dno.v1.Acknowledged.$Shape} Acknowledged
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): dno.v1.Acknowledged & dno.v1.Acknowledged.$Shape;

            /**
             * Verifies an Acknowledged message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates an Acknowledged message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Acknowledged
             */
            static fromObject(object: { [k: string]: any }): dno.v1.Acknowledged;

            /**
             * Creates a plain object from an Acknowledged message. Also converts values to other types if specified.
             * @param message Acknowledged
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: dno.v1.Acknowledged, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Acknowledged to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for Acknowledged
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Acknowledged {

            /** Properties of an Acknowledged. */
            interface $Properties {

                /** Acknowledged stream */
                stream?: (dno.v1.DeliveryStream|null);

                /** Acknowledged epoch */
                epoch?: (Long|null);

                /** Acknowledged number */
                number?: (Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Acknowledged. */
            type $Shape = dno.v1.Acknowledged.$Properties;
        }

        /**
         * Properties of a Delivery.
         * @deprecated Use dno.v1.Delivery.$Properties instead.
         */
        interface IDelivery extends dno.v1.Delivery.$Properties {
        }

        /** Represents a Delivery. */
        class Delivery {

            /**
             * Constructs a new Delivery.
             * @param [properties] Properties to set
             */
            constructor(properties?: dno.v1.Delivery.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Delivery stream. */
            stream: dno.v1.DeliveryStream;

            /** Delivery epoch. */
            epoch: Long;

            /** Delivery number. */
            number: Long;

            /** Delivery systemId. */
            systemId: string;

            /** Delivery scheduleId. */
            scheduleId: string;

            /** Delivery fromUtcS. */
            fromUtcS: Long;

            /** Delivery toUtcS. */
            toUtcS: Long;

            /** Delivery dueUtcS. */
            dueUtcS: Long;

            /** Delivery profile. */
            profile?: (dno.v1.ProfilePage.$Properties|null);

            /** Delivery events. */
            events?: (dno.v1.EventList.$Properties|null);

            /** Delivery registers. */
            registers?: (dno.v1.RegisterReadings.$Properties|null);

            /** Delivery gap. */
            gap?: (dno.v1.Gap.$Properties|null);

            /** Delivery content. */
            content?: ("profile"|"events"|"registers"|"gap");

            /**
             * Creates a new Delivery instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Delivery instance
             */
            static create(properties: dno.v1.Delivery.$Shape): dno.v1.Delivery & dno.v1.Delivery.$Shape;
            static create(properties?: dno.v1.Delivery.$Properties): dno.v1.Delivery;

            /**
             * Encodes the specified Delivery message. Does not implicitly {@link dno.v1.Delivery.verify|verify} messages.
             * @param message Delivery message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: dno.v1.Delivery.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Delivery message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {dno.v1.Delivery & dno.v1.Delivery.$Shape} Delivery
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): dno.v1.Delivery & dno.v1.Delivery.$Shape;

            /**
             * Verifies a Delivery message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Delivery message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Delivery
             */
            static fromObject(object: { [k: string]: any }): dno.v1.Delivery;

            /**
             * Creates a plain object from a Delivery message. Also converts values to other types if specified.
             * @param message Delivery
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: dno.v1.Delivery, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Delivery to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for Delivery
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Delivery {

            /** Properties of a Delivery. */
            interface $Properties {

                /** Delivery stream */
                stream?: (dno.v1.DeliveryStream|null);

                /** Delivery epoch */
                epoch?: (Long|null);

                /** Delivery number */
                number?: (Long|null);

                /** Delivery systemId */
                systemId?: (string|null);

                /** Delivery scheduleId */
                scheduleId?: (string|null);

                /** Delivery fromUtcS */
                fromUtcS?: (Long|null);

                /** Delivery toUtcS */
                toUtcS?: (Long|null);

                /** Delivery dueUtcS */
                dueUtcS?: (Long|null);

                /** Delivery profile */
                profile?: (dno.v1.ProfilePage.$Properties|null);

                /** Delivery events */
                events?: (dno.v1.EventList.$Properties|null);

                /** Delivery registers */
                registers?: (dno.v1.RegisterReadings.$Properties|null);

                /** Delivery gap */
                gap?: (dno.v1.Gap.$Properties|null);

                /** Delivery content */
                content?: ("profile"|"events"|"registers"|"gap");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a Delivery. */
            type $Shape = {
              stream?: dno.v1.DeliveryStream|null;
              epoch?: Long|null;
              number?: Long|null;
              systemId?: string|null;
              scheduleId?: string|null;
              fromUtcS?: Long|null;
              toUtcS?: Long|null;
              dueUtcS?: Long|null;
              profile?: dno.v1.ProfilePage.$Shape|null;
              events?: dno.v1.EventList.$Shape|null;
              registers?: dno.v1.RegisterReadings.$Shape|null;
              gap?: dno.v1.Gap.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ content?: undefined; profile?: null; events?: null; registers?: null; gap?: null }|{ content?: "profile"; profile: dno.v1.ProfilePage.$Shape; events?: null; registers?: null; gap?: null }|{ content?: "events"; profile?: null; events: dno.v1.EventList.$Shape; registers?: null; gap?: null }|{ content?: "registers"; profile?: null; events?: null; registers: dno.v1.RegisterReadings.$Shape; gap?: null }|{ content?: "gap"; profile?: null; events?: null; registers?: null; gap: dno.v1.Gap.$Shape })
            );
        }

        /**
         * Properties of a Gap.
         * @deprecated Use dno.v1.Gap.$Properties instead.
         */
        interface IGap extends dno.v1.Gap.$Properties {
        }

        /** Represents a Gap. */
        class Gap {

            /**
             * Constructs a new Gap.
             * @param [properties] Properties to set
             */
            constructor(properties?: dno.v1.Gap.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Gap detail. */
            detail: string;

            /**
             * Creates a new Gap instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Gap instance
             */
            static create(properties: dno.v1.Gap.$Shape): dno.v1.Gap & dno.v1.Gap.$Shape;
            static create(properties?: dno.v1.Gap.$Properties): dno.v1.Gap;

            /**
             * Encodes the specified Gap message. Does not implicitly {@link dno.v1.Gap.verify|verify} messages.
             * @param message Gap message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: dno.v1.Gap.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Gap message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {dno.v1.Gap & dno.v1.Gap.$Shape} Gap
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): dno.v1.Gap & dno.v1.Gap.$Shape;

            /**
             * Verifies a Gap message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Gap message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Gap
             */
            static fromObject(object: { [k: string]: any }): dno.v1.Gap;

            /**
             * Creates a plain object from a Gap message. Also converts values to other types if specified.
             * @param message Gap
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: dno.v1.Gap, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Gap to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for Gap
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Gap {

            /** Properties of a Gap. */
            interface $Properties {

                /** Gap detail */
                detail?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Gap. */
            type $Shape = dno.v1.Gap.$Properties;
        }

        /**
         * Properties of an EventList.
         * @deprecated Use dno.v1.EventList.$Properties instead.
         */
        interface IEventList extends dno.v1.EventList.$Properties {
        }

        /** Represents an EventList. */
        class EventList {

            /**
             * Constructs a new EventList.
             * @param [properties] Properties to set
             */
            constructor(properties?: dno.v1.EventList.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** EventList events. */
            events: dno.v1.Event.$Properties[];

            /**
             * Creates a new EventList instance using the specified properties.
             * @param [properties] Properties to set
             * @returns EventList instance
             */
            static create(properties: dno.v1.EventList.$Shape): dno.v1.EventList & dno.v1.EventList.$Shape;
            static create(properties?: dno.v1.EventList.$Properties): dno.v1.EventList;

            /**
             * Encodes the specified EventList message. Does not implicitly {@link dno.v1.EventList.verify|verify} messages.
             * @param message EventList message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: dno.v1.EventList.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an EventList message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {dno.v1.EventList & dno.v1.EventList.$Shape} EventList
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): dno.v1.EventList & dno.v1.EventList.$Shape;

            /**
             * Verifies an EventList message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates an EventList message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns EventList
             */
            static fromObject(object: { [k: string]: any }): dno.v1.EventList;

            /**
             * Creates a plain object from an EventList message. Also converts values to other types if specified.
             * @param message EventList
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: dno.v1.EventList, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this EventList to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for EventList
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace EventList {

            /** Properties of an EventList. */
            interface $Properties {

                /** EventList events */
                events?: (dno.v1.Event.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an EventList. */
            type $Shape = dno.v1.EventList.$Properties;
        }

        /**
         * Properties of an Event.
         * @deprecated Use dno.v1.Event.$Properties instead.
         */
        interface IEvent extends dno.v1.Event.$Properties {
        }

        /** Represents an Event. */
        class Event {

            /**
             * Constructs a new Event.
             * @param [properties] Properties to set
             */
            constructor(properties?: dno.v1.Event.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Event kind. */
            kind: string;

            /** Event startUtcMs. */
            startUtcMs: Long;

            /** Event endUtcMs. */
            endUtcMs?: (Long|null);

            /** Event phase. */
            phase: string;

            /** Event extreme. */
            extreme?: (Long|null);

            /** Event unit. */
            unit: string;

            /** Event scale. */
            scale: number;

            /**
             * Creates a new Event instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Event instance
             */
            static create(properties: dno.v1.Event.$Shape): dno.v1.Event & dno.v1.Event.$Shape;
            static create(properties?: dno.v1.Event.$Properties): dno.v1.Event;

            /**
             * Encodes the specified Event message. Does not implicitly {@link dno.v1.Event.verify|verify} messages.
             * @param message Event message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: dno.v1.Event.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Event message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {dno.v1.Event & dno.v1.Event.$Shape} Event
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): dno.v1.Event & dno.v1.Event.$Shape;

            /**
             * Verifies an Event message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates an Event message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Event
             */
            static fromObject(object: { [k: string]: any }): dno.v1.Event;

            /**
             * Creates a plain object from an Event message. Also converts values to other types if specified.
             * @param message Event
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: dno.v1.Event, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Event to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for Event
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Event {

            /** Properties of an Event. */
            interface $Properties {

                /** Event kind */
                kind?: (string|null);

                /** Event startUtcMs */
                startUtcMs?: (Long|null);

                /** Event endUtcMs */
                endUtcMs?: (Long|null);

                /** Event phase */
                phase?: (string|null);

                /** Event extreme */
                extreme?: (Long|null);

                /** Event unit */
                unit?: (string|null);

                /** Event scale */
                scale?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Event. */
            type $Shape = dno.v1.Event.$Properties;
        }

        /**
         * Properties of a RegisterReadings.
         * @deprecated Use dno.v1.RegisterReadings.$Properties instead.
         */
        interface IRegisterReadings extends dno.v1.RegisterReadings.$Properties {
        }

        /** Represents a RegisterReadings. */
        class RegisterReadings {

            /**
             * Constructs a new RegisterReadings.
             * @param [properties] Properties to set
             */
            constructor(properties?: dno.v1.RegisterReadings.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RegisterReadings readAtUtcMs. */
            readAtUtcMs: Long;

            /** RegisterReadings readings. */
            readings: dno.v1.RegisterReading.$Properties[];

            /**
             * Creates a new RegisterReadings instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RegisterReadings instance
             */
            static create(properties: dno.v1.RegisterReadings.$Shape): dno.v1.RegisterReadings & dno.v1.RegisterReadings.$Shape;
            static create(properties?: dno.v1.RegisterReadings.$Properties): dno.v1.RegisterReadings;

            /**
             * Encodes the specified RegisterReadings message. Does not implicitly {@link dno.v1.RegisterReadings.verify|verify} messages.
             * @param message RegisterReadings message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: dno.v1.RegisterReadings.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RegisterReadings message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {dno.v1.RegisterReadings & dno.v1.RegisterReadings.$Shape} RegisterReadings
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): dno.v1.RegisterReadings & dno.v1.RegisterReadings.$Shape;

            /**
             * Verifies a RegisterReadings message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a RegisterReadings message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns RegisterReadings
             */
            static fromObject(object: { [k: string]: any }): dno.v1.RegisterReadings;

            /**
             * Creates a plain object from a RegisterReadings message. Also converts values to other types if specified.
             * @param message RegisterReadings
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: dno.v1.RegisterReadings, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this RegisterReadings to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for RegisterReadings
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace RegisterReadings {

            /** Properties of a RegisterReadings. */
            interface $Properties {

                /** RegisterReadings readAtUtcMs */
                readAtUtcMs?: (Long|null);

                /** RegisterReadings readings */
                readings?: (dno.v1.RegisterReading.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RegisterReadings. */
            type $Shape = dno.v1.RegisterReadings.$Properties;
        }

        /**
         * Properties of a RegisterReading.
         * @deprecated Use dno.v1.RegisterReading.$Properties instead.
         */
        interface IRegisterReading extends dno.v1.RegisterReading.$Properties {
        }

        /** Represents a RegisterReading. */
        class RegisterReading {

            /**
             * Constructs a new RegisterReading.
             * @param [properties] Properties to set
             */
            constructor(properties?: dno.v1.RegisterReading.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RegisterReading quantity. */
            quantity: string;

            /** RegisterReading unit. */
            unit: string;

            /** RegisterReading scale. */
            scale: number;

            /** RegisterReading value. */
            value: Long;

            /** RegisterReading quality. */
            quality: dno.v1.Quality;

            /** RegisterReading reason. */
            reason: dno.v1.QualityReason;

            /** RegisterReading mpan. */
            mpan: string;

            /**
             * Creates a new RegisterReading instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RegisterReading instance
             */
            static create(properties: dno.v1.RegisterReading.$Shape): dno.v1.RegisterReading & dno.v1.RegisterReading.$Shape;
            static create(properties?: dno.v1.RegisterReading.$Properties): dno.v1.RegisterReading;

            /**
             * Encodes the specified RegisterReading message. Does not implicitly {@link dno.v1.RegisterReading.verify|verify} messages.
             * @param message RegisterReading message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: dno.v1.RegisterReading.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RegisterReading message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {dno.v1.RegisterReading & dno.v1.RegisterReading.$Shape} RegisterReading
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): dno.v1.RegisterReading & dno.v1.RegisterReading.$Shape;

            /**
             * Verifies a RegisterReading message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a RegisterReading message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns RegisterReading
             */
            static fromObject(object: { [k: string]: any }): dno.v1.RegisterReading;

            /**
             * Creates a plain object from a RegisterReading message. Also converts values to other types if specified.
             * @param message RegisterReading
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: dno.v1.RegisterReading, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this RegisterReading to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for RegisterReading
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace RegisterReading {

            /** Properties of a RegisterReading. */
            interface $Properties {

                /** RegisterReading quantity */
                quantity?: (string|null);

                /** RegisterReading unit */
                unit?: (string|null);

                /** RegisterReading scale */
                scale?: (number|null);

                /** RegisterReading value */
                value?: (Long|null);

                /** RegisterReading quality */
                quality?: (dno.v1.Quality|null);

                /** RegisterReading reason */
                reason?: (dno.v1.QualityReason|null);

                /** RegisterReading mpan */
                mpan?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RegisterReading. */
            type $Shape = dno.v1.RegisterReading.$Properties;
        }

        /**
         * Properties of a Header.
         * @deprecated Use dno.v1.Header.$Properties instead.
         */
        interface IHeader extends dno.v1.Header.$Properties {
        }

        /** Represents a Header. */
        class Header {

            /**
             * Constructs a new Header.
             * @param [properties] Properties to set
             */
            constructor(properties?: dno.v1.Header.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Header messageId. */
            messageId: string;

            /** Header correlationId. */
            correlationId: string;

            /** Header target. */
            target?: (dno.v1.Target.$Properties|null);

            /** Header originator. */
            originator: string;

            /** Header sentAtUtcMs. */
            sentAtUtcMs: Long;

            /** Header counter. */
            counter: Long;

            /** Header validFromUtcMs. */
            validFromUtcMs?: (Long|null);

            /** Header validUntilUtcMs. */
            validUntilUtcMs?: (Long|null);

            /** Header keyId. */
            keyId: string;

            /** Header signature. */
            signature: Uint8Array;

            /** Header gatewayId. */
            gatewayId: string;

            /**
             * Creates a new Header instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Header instance
             */
            static create(properties: dno.v1.Header.$Shape): dno.v1.Header & dno.v1.Header.$Shape;
            static create(properties?: dno.v1.Header.$Properties): dno.v1.Header;

            /**
             * Encodes the specified Header message. Does not implicitly {@link dno.v1.Header.verify|verify} messages.
             * @param message Header message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: dno.v1.Header.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Header message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {dno.v1.Header & dno.v1.Header.$Shape} Header
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): dno.v1.Header & dno.v1.Header.$Shape;

            /**
             * Verifies a Header message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Header message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Header
             */
            static fromObject(object: { [k: string]: any }): dno.v1.Header;

            /**
             * Creates a plain object from a Header message. Also converts values to other types if specified.
             * @param message Header
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: dno.v1.Header, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Header to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for Header
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Header {

            /** Properties of a Header. */
            interface $Properties {

                /** Header messageId */
                messageId?: (string|null);

                /** Header correlationId */
                correlationId?: (string|null);

                /** Header target */
                target?: (dno.v1.Target.$Properties|null);

                /** Header originator */
                originator?: (string|null);

                /** Header sentAtUtcMs */
                sentAtUtcMs?: (Long|null);

                /** Header counter */
                counter?: (Long|null);

                /** Header validFromUtcMs */
                validFromUtcMs?: (Long|null);

                /** Header validUntilUtcMs */
                validUntilUtcMs?: (Long|null);

                /** Header keyId */
                keyId?: (string|null);

                /** Header signature */
                signature?: (Uint8Array|null);

                /** Header gatewayId */
                gatewayId?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Header. */
            type $Shape = {
              messageId?: string|null;
              correlationId?: string|null;
              target?: dno.v1.Target.$Shape|null;
              originator?: string|null;
              sentAtUtcMs?: Long|null;
              counter?: Long|null;
              validFromUtcMs?: Long|null;
              validUntilUtcMs?: Long|null;
              keyId?: string|null;
              signature?: Uint8Array|null;
              gatewayId?: string|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a Target.
         * @deprecated Use dno.v1.Target.$Properties instead.
         */
        interface ITarget extends dno.v1.Target.$Properties {
        }

        /** Represents a Target. */
        class Target {

            /**
             * Constructs a new Target.
             * @param [properties] Properties to set
             */
            constructor(properties?: dno.v1.Target.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Target systemId. */
            systemId?: (string|null);

            /** Target groupId. */
            groupId?: (string|null);

            /** Target mpan. */
            mpan?: (string|null);

            /** Target gatewayId. */
            gatewayId?: (string|null);

            /** Target target. */
            target?: ("systemId"|"groupId"|"mpan"|"gatewayId");

            /**
             * Creates a new Target instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Target instance
             */
            static create(properties: dno.v1.Target.$Shape): dno.v1.Target & dno.v1.Target.$Shape;
            static create(properties?: dno.v1.Target.$Properties): dno.v1.Target;

            /**
             * Encodes the specified Target message. Does not implicitly {@link dno.v1.Target.verify|verify} messages.
             * @param message Target message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: dno.v1.Target.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Target message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {dno.v1.Target & dno.v1.Target.$Shape} Target
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): dno.v1.Target & dno.v1.Target.$Shape;

            /**
             * Verifies a Target message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Target message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Target
             */
            static fromObject(object: { [k: string]: any }): dno.v1.Target;

            /**
             * Creates a plain object from a Target message. Also converts values to other types if specified.
             * @param message Target
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: dno.v1.Target, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Target to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for Target
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Target {

            /** Properties of a Target. */
            interface $Properties {

                /** Target systemId */
                systemId?: (string|null);

                /** Target groupId */
                groupId?: (string|null);

                /** Target mpan */
                mpan?: (string|null);

                /** Target gatewayId */
                gatewayId?: (string|null);

                /** Target target */
                target?: ("systemId"|"groupId"|"mpan"|"gatewayId");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a Target. */
            type $Shape = {
              systemId?: string|null;
              groupId?: string|null;
              mpan?: string|null;
              gatewayId?: string|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ target?: undefined; systemId?: null; groupId?: null; mpan?: null; gatewayId?: null }|{ target?: "systemId"; systemId: string; groupId?: null; mpan?: null; gatewayId?: null }|{ target?: "groupId"; systemId?: null; groupId: string; mpan?: null; gatewayId?: null }|{ target?: "mpan"; systemId?: null; groupId?: null; mpan: string; gatewayId?: null }|{ target?: "gatewayId"; systemId?: null; groupId?: null; mpan?: null; gatewayId: string })
            );
        }

        /** ErrorType enum. */
        enum ErrorType {

            /** ERROR_TYPE_UNSPECIFIED value */
            ERROR_TYPE_UNSPECIFIED = 0,

            /** ERROR_TYPE_MALFORMED value */
            ERROR_TYPE_MALFORMED = 1,

            /** ERROR_TYPE_MISSING_FIELD value */
            ERROR_TYPE_MISSING_FIELD = 2,

            /** ERROR_TYPE_INVALID_FIELD value */
            ERROR_TYPE_INVALID_FIELD = 3,

            /** ERROR_TYPE_INVALID_RANGE value */
            ERROR_TYPE_INVALID_RANGE = 4,

            /** ERROR_TYPE_UNKNOWN_TARGET value */
            ERROR_TYPE_UNKNOWN_TARGET = 5,

            /** ERROR_TYPE_UNKNOWN_QUANTITY value */
            ERROR_TYPE_UNKNOWN_QUANTITY = 6,

            /** ERROR_TYPE_NOT_SUPPORTED value */
            ERROR_TYPE_NOT_SUPPORTED = 7,

            /** ERROR_TYPE_NOT_AUTHORISED value */
            ERROR_TYPE_NOT_AUTHORISED = 8,

            /** ERROR_TYPE_BAD_SIGNATURE value */
            ERROR_TYPE_BAD_SIGNATURE = 9,

            /** ERROR_TYPE_REPLAYED value */
            ERROR_TYPE_REPLAYED = 10,

            /** ERROR_TYPE_NOT_VALID_NOW value */
            ERROR_TYPE_NOT_VALID_NOW = 11,

            /** ERROR_TYPE_LIMIT_EXCEEDED value */
            ERROR_TYPE_LIMIT_EXCEEDED = 12,

            /** ERROR_TYPE_NOT_COMMISSIONED value */
            ERROR_TYPE_NOT_COMMISSIONED = 13,

            /** ERROR_TYPE_UNAVAILABLE value */
            ERROR_TYPE_UNAVAILABLE = 14,

            /** ERROR_TYPE_INTERNAL value */
            ERROR_TYPE_INTERNAL = 15
        }

        /**
         * Properties of a Rejection.
         * @deprecated Use dno.v1.Rejection.$Properties instead.
         */
        interface IRejection extends dno.v1.Rejection.$Properties {
        }

        /** Represents a Rejection. */
        class Rejection {

            /**
             * Constructs a new Rejection.
             * @param [properties] Properties to set
             */
            constructor(properties?: dno.v1.Rejection.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Rejection errorType. */
            errorType: dno.v1.ErrorType;

            /** Rejection field. */
            field: string;

            /** Rejection detail. */
            detail: string;

            /** Rejection refusedAtUtcMs. */
            refusedAtUtcMs: Long;

            /**
             * Creates a new Rejection instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Rejection instance
             */
            static create(properties: dno.v1.Rejection.$Shape): dno.v1.Rejection & dno.v1.Rejection.$Shape;
            static create(properties?: dno.v1.Rejection.$Properties): dno.v1.Rejection;

            /**
             * Encodes the specified Rejection message. Does not implicitly {@link dno.v1.Rejection.verify|verify} messages.
             * @param message Rejection message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: dno.v1.Rejection.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Rejection message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {dno.v1.Rejection & dno.v1.Rejection.$Shape} Rejection
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): dno.v1.Rejection & dno.v1.Rejection.$Shape;

            /**
             * Verifies a Rejection message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Rejection message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Rejection
             */
            static fromObject(object: { [k: string]: any }): dno.v1.Rejection;

            /**
             * Creates a plain object from a Rejection message. Also converts values to other types if specified.
             * @param message Rejection
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: dno.v1.Rejection, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Rejection to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for Rejection
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Rejection {

            /** Properties of a Rejection. */
            interface $Properties {

                /** Rejection errorType */
                errorType?: (dno.v1.ErrorType|null);

                /** Rejection field */
                field?: (string|null);

                /** Rejection detail */
                detail?: (string|null);

                /** Rejection refusedAtUtcMs */
                refusedAtUtcMs?: (Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Rejection. */
            type $Shape = dno.v1.Rejection.$Properties;
        }

        /**
         * Properties of a NoDataFound.
         * @deprecated Use dno.v1.NoDataFound.$Properties instead.
         */
        interface INoDataFound extends dno.v1.NoDataFound.$Properties {
        }

        /** Represents a NoDataFound. */
        class NoDataFound {

            /**
             * Constructs a new NoDataFound.
             * @param [properties] Properties to set
             */
            constructor(properties?: dno.v1.NoDataFound.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** NoDataFound fromUtcS. */
            fromUtcS?: (Long|null);

            /** NoDataFound toUtcS. */
            toUtcS?: (Long|null);

            /** NoDataFound detail. */
            detail: string;

            /** NoDataFound lookedAtUtcMs. */
            lookedAtUtcMs: Long;

            /**
             * Creates a new NoDataFound instance using the specified properties.
             * @param [properties] Properties to set
             * @returns NoDataFound instance
             */
            static create(properties: dno.v1.NoDataFound.$Shape): dno.v1.NoDataFound & dno.v1.NoDataFound.$Shape;
            static create(properties?: dno.v1.NoDataFound.$Properties): dno.v1.NoDataFound;

            /**
             * Encodes the specified NoDataFound message. Does not implicitly {@link dno.v1.NoDataFound.verify|verify} messages.
             * @param message NoDataFound message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: dno.v1.NoDataFound.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a NoDataFound message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {dno.v1.NoDataFound & dno.v1.NoDataFound.$Shape} NoDataFound
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): dno.v1.NoDataFound & dno.v1.NoDataFound.$Shape;

            /**
             * Verifies a NoDataFound message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a NoDataFound message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns NoDataFound
             */
            static fromObject(object: { [k: string]: any }): dno.v1.NoDataFound;

            /**
             * Creates a plain object from a NoDataFound message. Also converts values to other types if specified.
             * @param message NoDataFound
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: dno.v1.NoDataFound, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this NoDataFound to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for NoDataFound
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace NoDataFound {

            /** Properties of a NoDataFound. */
            interface $Properties {

                /** NoDataFound fromUtcS */
                fromUtcS?: (Long|null);

                /** NoDataFound toUtcS */
                toUtcS?: (Long|null);

                /** NoDataFound detail */
                detail?: (string|null);

                /** NoDataFound lookedAtUtcMs */
                lookedAtUtcMs?: (Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a NoDataFound. */
            type $Shape = dno.v1.NoDataFound.$Properties;
        }

        /**
         * Properties of a Command.
         * @deprecated Use dno.v1.Command.$Properties instead.
         */
        interface ICommand extends dno.v1.Command.$Properties {
        }

        /** Represents a Command. */
        class Command {

            /**
             * Constructs a new Command.
             * @param [properties] Properties to set
             */
            constructor(properties?: dno.v1.Command.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Command header. */
            header?: (dno.v1.Header.$Properties|null);

            /** Command body. */
            body: Uint8Array;

            /**
             * Creates a new Command instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Command instance
             */
            static create(properties: dno.v1.Command.$Shape): dno.v1.Command & dno.v1.Command.$Shape;
            static create(properties?: dno.v1.Command.$Properties): dno.v1.Command;

            /**
             * Encodes the specified Command message. Does not implicitly {@link dno.v1.Command.verify|verify} messages.
             * @param message Command message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: dno.v1.Command.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Command message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {dno.v1.Command & dno.v1.Command.$Shape} Command
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): dno.v1.Command & dno.v1.Command.$Shape;

            /**
             * Verifies a Command message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Command message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Command
             */
            static fromObject(object: { [k: string]: any }): dno.v1.Command;

            /**
             * Creates a plain object from a Command message. Also converts values to other types if specified.
             * @param message Command
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: dno.v1.Command, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Command to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for Command
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Command {

            /** Properties of a Command. */
            interface $Properties {

                /** Command header */
                header?: (dno.v1.Header.$Properties|null);

                /** Command body */
                body?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Command. */
            type $Shape = {
              header?: dno.v1.Header.$Shape|null;
              body?: Uint8Array|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a ReadProfileRequest.
         * @deprecated Use dno.v1.ReadProfileRequest.$Properties instead.
         */
        interface IReadProfileRequest extends dno.v1.ReadProfileRequest.$Properties {
        }

        /** Represents a ReadProfileRequest. */
        class ReadProfileRequest {

            /**
             * Constructs a new ReadProfileRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: dno.v1.ReadProfileRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ReadProfileRequest header. */
            header?: (dno.v1.Header.$Properties|null);

            /** ReadProfileRequest fromUtcS. */
            fromUtcS?: (Long|null);

            /** ReadProfileRequest toUtcS. */
            toUtcS?: (Long|null);

            /** ReadProfileRequest quantities. */
            quantities: string[];

            /** ReadProfileRequest pageSize. */
            pageSize?: (number|null);

            /** ReadProfileRequest intervalS. */
            intervalS?: (number|null);

            /**
             * Creates a new ReadProfileRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ReadProfileRequest instance
             */
            static create(properties: dno.v1.ReadProfileRequest.$Shape): dno.v1.ReadProfileRequest & dno.v1.ReadProfileRequest.$Shape;
            static create(properties?: dno.v1.ReadProfileRequest.$Properties): dno.v1.ReadProfileRequest;

            /**
             * Encodes the specified ReadProfileRequest message. Does not implicitly {@link dno.v1.ReadProfileRequest.verify|verify} messages.
             * @param message ReadProfileRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: dno.v1.ReadProfileRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ReadProfileRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {dno.v1.ReadProfileRequest & dno.v1.ReadProfileRequest.$Shape} ReadProfileRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): dno.v1.ReadProfileRequest & dno.v1.ReadProfileRequest.$Shape;

            /**
             * Verifies a ReadProfileRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a ReadProfileRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ReadProfileRequest
             */
            static fromObject(object: { [k: string]: any }): dno.v1.ReadProfileRequest;

            /**
             * Creates a plain object from a ReadProfileRequest message. Also converts values to other types if specified.
             * @param message ReadProfileRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: dno.v1.ReadProfileRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ReadProfileRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for ReadProfileRequest
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ReadProfileRequest {

            /** Properties of a ReadProfileRequest. */
            interface $Properties {

                /** ReadProfileRequest header */
                header?: (dno.v1.Header.$Properties|null);

                /** ReadProfileRequest fromUtcS */
                fromUtcS?: (Long|null);

                /** ReadProfileRequest toUtcS */
                toUtcS?: (Long|null);

                /** ReadProfileRequest quantities */
                quantities?: (string[]|null);

                /** ReadProfileRequest pageSize */
                pageSize?: (number|null);

                /** ReadProfileRequest intervalS */
                intervalS?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ReadProfileRequest. */
            type $Shape = {
              header?: dno.v1.Header.$Shape|null;
              fromUtcS?: Long|null;
              toUtcS?: Long|null;
              quantities?: string[]|null;
              pageSize?: number|null;
              intervalS?: number|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a ReadProfileResponse.
         * @deprecated Use dno.v1.ReadProfileResponse.$Properties instead.
         */
        interface IReadProfileResponse extends dno.v1.ReadProfileResponse.$Properties {
        }

        /** Represents a ReadProfileResponse. */
        class ReadProfileResponse {

            /**
             * Constructs a new ReadProfileResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: dno.v1.ReadProfileResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ReadProfileResponse header. */
            header?: (dno.v1.Header.$Properties|null);

            /** ReadProfileResponse page. */
            page?: (dno.v1.ProfilePage.$Properties|null);

            /** ReadProfileResponse noDataFound. */
            noDataFound?: (dno.v1.NoDataFound.$Properties|null);

            /** ReadProfileResponse rejection. */
            rejection?: (dno.v1.Rejection.$Properties|null);

            /** ReadProfileResponse body. */
            body?: ("page"|"noDataFound"|"rejection");

            /**
             * Creates a new ReadProfileResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ReadProfileResponse instance
             */
            static create(properties: dno.v1.ReadProfileResponse.$Shape): dno.v1.ReadProfileResponse & dno.v1.ReadProfileResponse.$Shape;
            static create(properties?: dno.v1.ReadProfileResponse.$Properties): dno.v1.ReadProfileResponse;

            /**
             * Encodes the specified ReadProfileResponse message. Does not implicitly {@link dno.v1.ReadProfileResponse.verify|verify} messages.
             * @param message ReadProfileResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: dno.v1.ReadProfileResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ReadProfileResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {dno.v1.ReadProfileResponse & dno.v1.ReadProfileResponse.$Shape} ReadProfileResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): dno.v1.ReadProfileResponse & dno.v1.ReadProfileResponse.$Shape;

            /**
             * Verifies a ReadProfileResponse message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a ReadProfileResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ReadProfileResponse
             */
            static fromObject(object: { [k: string]: any }): dno.v1.ReadProfileResponse;

            /**
             * Creates a plain object from a ReadProfileResponse message. Also converts values to other types if specified.
             * @param message ReadProfileResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: dno.v1.ReadProfileResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ReadProfileResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for ReadProfileResponse
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ReadProfileResponse {

            /** Properties of a ReadProfileResponse. */
            interface $Properties {

                /** ReadProfileResponse header */
                header?: (dno.v1.Header.$Properties|null);

                /** ReadProfileResponse page */
                page?: (dno.v1.ProfilePage.$Properties|null);

                /** ReadProfileResponse noDataFound */
                noDataFound?: (dno.v1.NoDataFound.$Properties|null);

                /** ReadProfileResponse rejection */
                rejection?: (dno.v1.Rejection.$Properties|null);

                /** ReadProfileResponse body */
                body?: ("page"|"noDataFound"|"rejection");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a ReadProfileResponse. */
            type $Shape = {
              header?: dno.v1.Header.$Shape|null;
              page?: dno.v1.ProfilePage.$Shape|null;
              noDataFound?: dno.v1.NoDataFound.$Shape|null;
              rejection?: dno.v1.Rejection.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ body?: undefined; page?: null; noDataFound?: null; rejection?: null }|{ body?: "page"; page: dno.v1.ProfilePage.$Shape; noDataFound?: null; rejection?: null }|{ body?: "noDataFound"; page?: null; noDataFound: dno.v1.NoDataFound.$Shape; rejection?: null }|{ body?: "rejection"; page?: null; noDataFound?: null; rejection: dno.v1.Rejection.$Shape })
            );
        }

        /**
         * Properties of a ProfilePage.
         * @deprecated Use dno.v1.ProfilePage.$Properties instead.
         */
        interface IProfilePage extends dno.v1.ProfilePage.$Properties {
        }

        /** Represents a ProfilePage. */
        class ProfilePage {

            /**
             * Constructs a new ProfilePage.
             * @param [properties] Properties to set
             */
            constructor(properties?: dno.v1.ProfilePage.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ProfilePage systemId. */
            systemId: string;

            /** ProfilePage pageNumber. */
            pageNumber: number;

            /** ProfilePage last. */
            last: boolean;

            /** ProfilePage startUtcS. */
            startUtcS: Long;

            /** ProfilePage intervalS. */
            intervalS: number;

            /** ProfilePage recordCount. */
            recordCount: number;

            /** ProfilePage columns. */
            columns: dno.v1.ProfileColumn.$Properties[];

            /** ProfilePage oldestHeldEndUtcS. */
            oldestHeldEndUtcS: Long;

            /**
             * Creates a new ProfilePage instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ProfilePage instance
             */
            static create(properties: dno.v1.ProfilePage.$Shape): dno.v1.ProfilePage & dno.v1.ProfilePage.$Shape;
            static create(properties?: dno.v1.ProfilePage.$Properties): dno.v1.ProfilePage;

            /**
             * Encodes the specified ProfilePage message. Does not implicitly {@link dno.v1.ProfilePage.verify|verify} messages.
             * @param message ProfilePage message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: dno.v1.ProfilePage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ProfilePage message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {dno.v1.ProfilePage & dno.v1.ProfilePage.$Shape} ProfilePage
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): dno.v1.ProfilePage & dno.v1.ProfilePage.$Shape;

            /**
             * Verifies a ProfilePage message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a ProfilePage message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ProfilePage
             */
            static fromObject(object: { [k: string]: any }): dno.v1.ProfilePage;

            /**
             * Creates a plain object from a ProfilePage message. Also converts values to other types if specified.
             * @param message ProfilePage
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: dno.v1.ProfilePage, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ProfilePage to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for ProfilePage
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ProfilePage {

            /** Properties of a ProfilePage. */
            interface $Properties {

                /** ProfilePage systemId */
                systemId?: (string|null);

                /** ProfilePage pageNumber */
                pageNumber?: (number|null);

                /** ProfilePage last */
                last?: (boolean|null);

                /** ProfilePage startUtcS */
                startUtcS?: (Long|null);

                /** ProfilePage intervalS */
                intervalS?: (number|null);

                /** ProfilePage recordCount */
                recordCount?: (number|null);

                /** ProfilePage columns */
                columns?: (dno.v1.ProfileColumn.$Properties[]|null);

                /** ProfilePage oldestHeldEndUtcS */
                oldestHeldEndUtcS?: (Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ProfilePage. */
            type $Shape = dno.v1.ProfilePage.$Properties;
        }

        /**
         * Properties of a ProfileColumn.
         * @deprecated Use dno.v1.ProfileColumn.$Properties instead.
         */
        interface IProfileColumn extends dno.v1.ProfileColumn.$Properties {
        }

        /** Represents a ProfileColumn. */
        class ProfileColumn {

            /**
             * Constructs a new ProfileColumn.
             * @param [properties] Properties to set
             */
            constructor(properties?: dno.v1.ProfileColumn.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ProfileColumn quantity. */
            quantity: string;

            /** ProfileColumn unit. */
            unit: string;

            /** ProfileColumn scale. */
            scale: number;

            /** ProfileColumn values. */
            values: Long[];

            /** ProfileColumn qualities. */
            qualities: dno.v1.QualityRun.$Properties[];

            /** ProfileColumn mpan. */
            mpan: string;

            /**
             * Creates a new ProfileColumn instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ProfileColumn instance
             */
            static create(properties: dno.v1.ProfileColumn.$Shape): dno.v1.ProfileColumn & dno.v1.ProfileColumn.$Shape;
            static create(properties?: dno.v1.ProfileColumn.$Properties): dno.v1.ProfileColumn;

            /**
             * Encodes the specified ProfileColumn message. Does not implicitly {@link dno.v1.ProfileColumn.verify|verify} messages.
             * @param message ProfileColumn message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: dno.v1.ProfileColumn.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ProfileColumn message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {dno.v1.ProfileColumn & dno.v1.ProfileColumn.$Shape} ProfileColumn
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): dno.v1.ProfileColumn & dno.v1.ProfileColumn.$Shape;

            /**
             * Verifies a ProfileColumn message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a ProfileColumn message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ProfileColumn
             */
            static fromObject(object: { [k: string]: any }): dno.v1.ProfileColumn;

            /**
             * Creates a plain object from a ProfileColumn message. Also converts values to other types if specified.
             * @param message ProfileColumn
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: dno.v1.ProfileColumn, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ProfileColumn to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for ProfileColumn
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ProfileColumn {

            /** Properties of a ProfileColumn. */
            interface $Properties {

                /** ProfileColumn quantity */
                quantity?: (string|null);

                /** ProfileColumn unit */
                unit?: (string|null);

                /** ProfileColumn scale */
                scale?: (number|null);

                /** ProfileColumn values */
                values?: (Long[]|null);

                /** ProfileColumn qualities */
                qualities?: (dno.v1.QualityRun.$Properties[]|null);

                /** ProfileColumn mpan */
                mpan?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ProfileColumn. */
            type $Shape = dno.v1.ProfileColumn.$Properties;
        }

        /**
         * Properties of a QualityRun.
         * @deprecated Use dno.v1.QualityRun.$Properties instead.
         */
        interface IQualityRun extends dno.v1.QualityRun.$Properties {
        }

        /** Represents a QualityRun. */
        class QualityRun {

            /**
             * Constructs a new QualityRun.
             * @param [properties] Properties to set
             */
            constructor(properties?: dno.v1.QualityRun.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** QualityRun quality. */
            quality: dno.v1.Quality;

            /** QualityRun reason. */
            reason: dno.v1.QualityReason;

            /** QualityRun count. */
            count: number;

            /**
             * Creates a new QualityRun instance using the specified properties.
             * @param [properties] Properties to set
             * @returns QualityRun instance
             */
            static create(properties: dno.v1.QualityRun.$Shape): dno.v1.QualityRun & dno.v1.QualityRun.$Shape;
            static create(properties?: dno.v1.QualityRun.$Properties): dno.v1.QualityRun;

            /**
             * Encodes the specified QualityRun message. Does not implicitly {@link dno.v1.QualityRun.verify|verify} messages.
             * @param message QualityRun message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: dno.v1.QualityRun.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a QualityRun message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {dno.v1.QualityRun & dno.v1.QualityRun.$Shape} QualityRun
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): dno.v1.QualityRun & dno.v1.QualityRun.$Shape;

            /**
             * Verifies a QualityRun message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a QualityRun message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns QualityRun
             */
            static fromObject(object: { [k: string]: any }): dno.v1.QualityRun;

            /**
             * Creates a plain object from a QualityRun message. Also converts values to other types if specified.
             * @param message QualityRun
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: dno.v1.QualityRun, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this QualityRun to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for QualityRun
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace QualityRun {

            /** Properties of a QualityRun. */
            interface $Properties {

                /** QualityRun quality */
                quality?: (dno.v1.Quality|null);

                /** QualityRun reason */
                reason?: (dno.v1.QualityReason|null);

                /** QualityRun count */
                count?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a QualityRun. */
            type $Shape = dno.v1.QualityRun.$Properties;
        }

        /** Quality enum. */
        enum Quality {

            /** QUALITY_UNSPECIFIED value */
            QUALITY_UNSPECIFIED = 0,

            /** QUALITY_VALID value */
            QUALITY_VALID = 1,

            /** QUALITY_PARTIAL value */
            QUALITY_PARTIAL = 2,

            /** QUALITY_ESTIMATED value */
            QUALITY_ESTIMATED = 3,

            /** QUALITY_NOT_AVAILABLE value */
            QUALITY_NOT_AVAILABLE = 4
        }

        /** QualityReason enum. */
        enum QualityReason {

            /** QUALITY_REASON_UNSPECIFIED value */
            QUALITY_REASON_UNSPECIFIED = 0,

            /** QUALITY_REASON_NONE value */
            QUALITY_REASON_NONE = 1,

            /** QUALITY_REASON_NO_ANSWER value */
            QUALITY_REASON_NO_ANSWER = 2,

            /** QUALITY_REASON_RECORDING_CHANGED value */
            QUALITY_REASON_RECORDING_CHANGED = 3,

            /** QUALITY_REASON_GATEWAY_DOWN value */
            QUALITY_REASON_GATEWAY_DOWN = 4,

            /** QUALITY_REASON_POWER_FAILURE value */
            QUALITY_REASON_POWER_FAILURE = 5,

            /** QUALITY_REASON_CLOCK_STEP value */
            QUALITY_REASON_CLOCK_STEP = 6,

            /** QUALITY_REASON_REGISTER_ROLLED_BACK value */
            QUALITY_REASON_REGISTER_ROLLED_BACK = 7,

            /** QUALITY_REASON_METER_REPLACED value */
            QUALITY_REASON_METER_REPLACED = 8,

            /** QUALITY_REASON_DEVICE_NOT_AVAILABLE value */
            QUALITY_REASON_DEVICE_NOT_AVAILABLE = 9,

            /** QUALITY_REASON_IMPLAUSIBLE value */
            QUALITY_REASON_IMPLAUSIBLE = 10,

            /** QUALITY_REASON_NOT_FITTED value */
            QUALITY_REASON_NOT_FITTED = 11,

            /** QUALITY_REASON_DEVICE_EXCEPTION value */
            QUALITY_REASON_DEVICE_EXCEPTION = 12
        }

        /**
         * Properties of a Group.
         * @deprecated Use dno.v1.Group.$Properties instead.
         */
        interface IGroup extends dno.v1.Group.$Properties {
        }

        /** Represents a Group. */
        class Group {

            /**
             * Constructs a new Group.
             * @param [properties] Properties to set
             */
            constructor(properties?: dno.v1.Group.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Group groupId. */
            groupId: string;

            /** Group members. */
            members: dno.v1.Member.$Properties[];

            /**
             * Creates a new Group instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Group instance
             */
            static create(properties: dno.v1.Group.$Shape): dno.v1.Group & dno.v1.Group.$Shape;
            static create(properties?: dno.v1.Group.$Properties): dno.v1.Group;

            /**
             * Encodes the specified Group message. Does not implicitly {@link dno.v1.Group.verify|verify} messages.
             * @param message Group message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: dno.v1.Group.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Group message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {dno.v1.Group & dno.v1.Group.$Shape} Group
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): dno.v1.Group & dno.v1.Group.$Shape;

            /**
             * Verifies a Group message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Group message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Group
             */
            static fromObject(object: { [k: string]: any }): dno.v1.Group;

            /**
             * Creates a plain object from a Group message. Also converts values to other types if specified.
             * @param message Group
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: dno.v1.Group, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Group to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for Group
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Group {

            /** Properties of a Group. */
            interface $Properties {

                /** Group groupId */
                groupId?: (string|null);

                /** Group members */
                members?: (dno.v1.Member.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Group. */
            type $Shape = {
              groupId?: string|null;
              members?: dno.v1.Member.$Shape[]|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a Member.
         * @deprecated Use dno.v1.Member.$Properties instead.
         */
        interface IMember extends dno.v1.Member.$Properties {
        }

        /** Represents a Member. */
        class Member {

            /**
             * Constructs a new Member.
             * @param [properties] Properties to set
             */
            constructor(properties?: dno.v1.Member.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Member systemId. */
            systemId?: (string|null);

            /** Member mpan. */
            mpan?: (string|null);

            /** Member technology. */
            technology: string;

            /** Member generatorKind. */
            generatorKind: string;

            /** Member member. */
            member?: ("systemId"|"mpan");

            /**
             * Creates a new Member instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Member instance
             */
            static create(properties: dno.v1.Member.$Shape): dno.v1.Member & dno.v1.Member.$Shape;
            static create(properties?: dno.v1.Member.$Properties): dno.v1.Member;

            /**
             * Encodes the specified Member message. Does not implicitly {@link dno.v1.Member.verify|verify} messages.
             * @param message Member message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: dno.v1.Member.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Member message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {dno.v1.Member & dno.v1.Member.$Shape} Member
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): dno.v1.Member & dno.v1.Member.$Shape;

            /**
             * Verifies a Member message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Member message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Member
             */
            static fromObject(object: { [k: string]: any }): dno.v1.Member;

            /**
             * Creates a plain object from a Member message. Also converts values to other types if specified.
             * @param message Member
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: dno.v1.Member, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Member to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for Member
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Member {

            /** Properties of a Member. */
            interface $Properties {

                /** Member systemId */
                systemId?: (string|null);

                /** Member mpan */
                mpan?: (string|null);

                /** Member technology */
                technology?: (string|null);

                /** Member generatorKind */
                generatorKind?: (string|null);

                /** Member member */
                member?: ("systemId"|"mpan");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a Member. */
            type $Shape = {
              systemId?: string|null;
              mpan?: string|null;
              technology?: string|null;
              generatorKind?: string|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ member?: undefined; systemId?: null; mpan?: null }|{ member?: "systemId"; systemId: string; mpan?: null }|{ member?: "mpan"; systemId?: null; mpan: string })
            );
        }

        /**
         * Properties of a SetGroupResponse.
         * @deprecated Use dno.v1.SetGroupResponse.$Properties instead.
         */
        interface ISetGroupResponse extends dno.v1.SetGroupResponse.$Properties {
        }

        /** Represents a SetGroupResponse. */
        class SetGroupResponse {

            /**
             * Constructs a new SetGroupResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: dno.v1.SetGroupResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SetGroupResponse header. */
            header?: (dno.v1.Header.$Properties|null);

            /** SetGroupResponse set. */
            set?: (dno.v1.GroupSet.$Properties|null);

            /** SetGroupResponse rejection. */
            rejection?: (dno.v1.Rejection.$Properties|null);

            /** SetGroupResponse body. */
            body?: ("set"|"rejection");

            /**
             * Creates a new SetGroupResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SetGroupResponse instance
             */
            static create(properties: dno.v1.SetGroupResponse.$Shape): dno.v1.SetGroupResponse & dno.v1.SetGroupResponse.$Shape;
            static create(properties?: dno.v1.SetGroupResponse.$Properties): dno.v1.SetGroupResponse;

            /**
             * Encodes the specified SetGroupResponse message. Does not implicitly {@link dno.v1.SetGroupResponse.verify|verify} messages.
             * @param message SetGroupResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: dno.v1.SetGroupResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SetGroupResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {dno.v1.SetGroupResponse & dno.v1.SetGroupResponse.$Shape} SetGroupResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): dno.v1.SetGroupResponse & dno.v1.SetGroupResponse.$Shape;

            /**
             * Verifies a SetGroupResponse message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a SetGroupResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SetGroupResponse
             */
            static fromObject(object: { [k: string]: any }): dno.v1.SetGroupResponse;

            /**
             * Creates a plain object from a SetGroupResponse message. Also converts values to other types if specified.
             * @param message SetGroupResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: dno.v1.SetGroupResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SetGroupResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for SetGroupResponse
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace SetGroupResponse {

            /** Properties of a SetGroupResponse. */
            interface $Properties {

                /** SetGroupResponse header */
                header?: (dno.v1.Header.$Properties|null);

                /** SetGroupResponse set */
                set?: (dno.v1.GroupSet.$Properties|null);

                /** SetGroupResponse rejection */
                rejection?: (dno.v1.Rejection.$Properties|null);

                /** SetGroupResponse body */
                body?: ("set"|"rejection");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a SetGroupResponse. */
            type $Shape = {
              header?: dno.v1.Header.$Shape|null;
              set?: dno.v1.GroupSet.$Shape|null;
              rejection?: dno.v1.Rejection.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ body?: undefined; set?: null; rejection?: null }|{ body?: "set"; set: dno.v1.GroupSet.$Shape; rejection?: null }|{ body?: "rejection"; set?: null; rejection: dno.v1.Rejection.$Shape })
            );
        }

        /**
         * Properties of a GroupSet.
         * @deprecated Use dno.v1.GroupSet.$Properties instead.
         */
        interface IGroupSet extends dno.v1.GroupSet.$Properties {
        }

        /** Represents a GroupSet. */
        class GroupSet {

            /**
             * Constructs a new GroupSet.
             * @param [properties] Properties to set
             */
            constructor(properties?: dno.v1.GroupSet.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GroupSet groupId. */
            groupId: string;

            /** GroupSet memberCount. */
            memberCount: number;

            /** GroupSet unknownMembers. */
            unknownMembers: string[];

            /**
             * Creates a new GroupSet instance using the specified properties.
             * @param [properties] Properties to set
             * @returns GroupSet instance
             */
            static create(properties: dno.v1.GroupSet.$Shape): dno.v1.GroupSet & dno.v1.GroupSet.$Shape;
            static create(properties?: dno.v1.GroupSet.$Properties): dno.v1.GroupSet;

            /**
             * Encodes the specified GroupSet message. Does not implicitly {@link dno.v1.GroupSet.verify|verify} messages.
             * @param message GroupSet message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: dno.v1.GroupSet.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GroupSet message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {dno.v1.GroupSet & dno.v1.GroupSet.$Shape} GroupSet
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): dno.v1.GroupSet & dno.v1.GroupSet.$Shape;

            /**
             * Verifies a GroupSet message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a GroupSet message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns GroupSet
             */
            static fromObject(object: { [k: string]: any }): dno.v1.GroupSet;

            /**
             * Creates a plain object from a GroupSet message. Also converts values to other types if specified.
             * @param message GroupSet
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: dno.v1.GroupSet, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this GroupSet to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for GroupSet
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace GroupSet {

            /** Properties of a GroupSet. */
            interface $Properties {

                /** GroupSet groupId */
                groupId?: (string|null);

                /** GroupSet memberCount */
                memberCount?: (number|null);

                /** GroupSet unknownMembers */
                unknownMembers?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GroupSet. */
            type $Shape = dno.v1.GroupSet.$Properties;
        }

        /**
         * Properties of a ReadGroupsRequest.
         * @deprecated Use dno.v1.ReadGroupsRequest.$Properties instead.
         */
        interface IReadGroupsRequest extends dno.v1.ReadGroupsRequest.$Properties {
        }

        /** Represents a ReadGroupsRequest. */
        class ReadGroupsRequest {

            /**
             * Constructs a new ReadGroupsRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: dno.v1.ReadGroupsRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ReadGroupsRequest header. */
            header?: (dno.v1.Header.$Properties|null);

            /** ReadGroupsRequest groupId. */
            groupId?: (string|null);

            /**
             * Creates a new ReadGroupsRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ReadGroupsRequest instance
             */
            static create(properties: dno.v1.ReadGroupsRequest.$Shape): dno.v1.ReadGroupsRequest & dno.v1.ReadGroupsRequest.$Shape;
            static create(properties?: dno.v1.ReadGroupsRequest.$Properties): dno.v1.ReadGroupsRequest;

            /**
             * Encodes the specified ReadGroupsRequest message. Does not implicitly {@link dno.v1.ReadGroupsRequest.verify|verify} messages.
             * @param message ReadGroupsRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: dno.v1.ReadGroupsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ReadGroupsRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {dno.v1.ReadGroupsRequest & dno.v1.ReadGroupsRequest.$Shape} ReadGroupsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): dno.v1.ReadGroupsRequest & dno.v1.ReadGroupsRequest.$Shape;

            /**
             * Verifies a ReadGroupsRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a ReadGroupsRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ReadGroupsRequest
             */
            static fromObject(object: { [k: string]: any }): dno.v1.ReadGroupsRequest;

            /**
             * Creates a plain object from a ReadGroupsRequest message. Also converts values to other types if specified.
             * @param message ReadGroupsRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: dno.v1.ReadGroupsRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ReadGroupsRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for ReadGroupsRequest
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ReadGroupsRequest {

            /** Properties of a ReadGroupsRequest. */
            interface $Properties {

                /** ReadGroupsRequest header */
                header?: (dno.v1.Header.$Properties|null);

                /** ReadGroupsRequest groupId */
                groupId?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ReadGroupsRequest. */
            type $Shape = {
              header?: dno.v1.Header.$Shape|null;
              groupId?: string|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a ReadGroupsResponse.
         * @deprecated Use dno.v1.ReadGroupsResponse.$Properties instead.
         */
        interface IReadGroupsResponse extends dno.v1.ReadGroupsResponse.$Properties {
        }

        /** Represents a ReadGroupsResponse. */
        class ReadGroupsResponse {

            /**
             * Constructs a new ReadGroupsResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: dno.v1.ReadGroupsResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ReadGroupsResponse header. */
            header?: (dno.v1.Header.$Properties|null);

            /** ReadGroupsResponse group. */
            group?: (dno.v1.GroupPage.$Properties|null);

            /** ReadGroupsResponse noDataFound. */
            noDataFound?: (dno.v1.NoDataFound.$Properties|null);

            /** ReadGroupsResponse rejection. */
            rejection?: (dno.v1.Rejection.$Properties|null);

            /** ReadGroupsResponse body. */
            body?: ("group"|"noDataFound"|"rejection");

            /**
             * Creates a new ReadGroupsResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ReadGroupsResponse instance
             */
            static create(properties: dno.v1.ReadGroupsResponse.$Shape): dno.v1.ReadGroupsResponse & dno.v1.ReadGroupsResponse.$Shape;
            static create(properties?: dno.v1.ReadGroupsResponse.$Properties): dno.v1.ReadGroupsResponse;

            /**
             * Encodes the specified ReadGroupsResponse message. Does not implicitly {@link dno.v1.ReadGroupsResponse.verify|verify} messages.
             * @param message ReadGroupsResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: dno.v1.ReadGroupsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ReadGroupsResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {dno.v1.ReadGroupsResponse & dno.v1.ReadGroupsResponse.$Shape} ReadGroupsResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): dno.v1.ReadGroupsResponse & dno.v1.ReadGroupsResponse.$Shape;

            /**
             * Verifies a ReadGroupsResponse message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a ReadGroupsResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ReadGroupsResponse
             */
            static fromObject(object: { [k: string]: any }): dno.v1.ReadGroupsResponse;

            /**
             * Creates a plain object from a ReadGroupsResponse message. Also converts values to other types if specified.
             * @param message ReadGroupsResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: dno.v1.ReadGroupsResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ReadGroupsResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for ReadGroupsResponse
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ReadGroupsResponse {

            /** Properties of a ReadGroupsResponse. */
            interface $Properties {

                /** ReadGroupsResponse header */
                header?: (dno.v1.Header.$Properties|null);

                /** ReadGroupsResponse group */
                group?: (dno.v1.GroupPage.$Properties|null);

                /** ReadGroupsResponse noDataFound */
                noDataFound?: (dno.v1.NoDataFound.$Properties|null);

                /** ReadGroupsResponse rejection */
                rejection?: (dno.v1.Rejection.$Properties|null);

                /** ReadGroupsResponse body */
                body?: ("group"|"noDataFound"|"rejection");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a ReadGroupsResponse. */
            type $Shape = {
              header?: dno.v1.Header.$Shape|null;
              group?: dno.v1.GroupPage.$Shape|null;
              noDataFound?: dno.v1.NoDataFound.$Shape|null;
              rejection?: dno.v1.Rejection.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ body?: undefined; group?: null; noDataFound?: null; rejection?: null }|{ body?: "group"; group: dno.v1.GroupPage.$Shape; noDataFound?: null; rejection?: null }|{ body?: "noDataFound"; group?: null; noDataFound: dno.v1.NoDataFound.$Shape; rejection?: null }|{ body?: "rejection"; group?: null; noDataFound?: null; rejection: dno.v1.Rejection.$Shape })
            );
        }

        /**
         * Properties of a GroupPage.
         * @deprecated Use dno.v1.GroupPage.$Properties instead.
         */
        interface IGroupPage extends dno.v1.GroupPage.$Properties {
        }

        /** Represents a GroupPage. */
        class GroupPage {

            /**
             * Constructs a new GroupPage.
             * @param [properties] Properties to set
             */
            constructor(properties?: dno.v1.GroupPage.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GroupPage groupId. */
            groupId: string;

            /** GroupPage memberCount. */
            memberCount: number;

            /** GroupPage members. */
            members: dno.v1.Member.$Properties[];

            /** GroupPage last. */
            last: boolean;

            /**
             * Creates a new GroupPage instance using the specified properties.
             * @param [properties] Properties to set
             * @returns GroupPage instance
             */
            static create(properties: dno.v1.GroupPage.$Shape): dno.v1.GroupPage & dno.v1.GroupPage.$Shape;
            static create(properties?: dno.v1.GroupPage.$Properties): dno.v1.GroupPage;

            /**
             * Encodes the specified GroupPage message. Does not implicitly {@link dno.v1.GroupPage.verify|verify} messages.
             * @param message GroupPage message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: dno.v1.GroupPage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GroupPage message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {dno.v1.GroupPage & dno.v1.GroupPage.$Shape} GroupPage
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): dno.v1.GroupPage & dno.v1.GroupPage.$Shape;

            /**
             * Verifies a GroupPage message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a GroupPage message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns GroupPage
             */
            static fromObject(object: { [k: string]: any }): dno.v1.GroupPage;

            /**
             * Creates a plain object from a GroupPage message. Also converts values to other types if specified.
             * @param message GroupPage
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: dno.v1.GroupPage, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this GroupPage to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for GroupPage
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace GroupPage {

            /** Properties of a GroupPage. */
            interface $Properties {

                /** GroupPage groupId */
                groupId?: (string|null);

                /** GroupPage memberCount */
                memberCount?: (number|null);

                /** GroupPage members */
                members?: (dno.v1.Member.$Properties[]|null);

                /** GroupPage last */
                last?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GroupPage. */
            type $Shape = {
              groupId?: string|null;
              memberCount?: number|null;
              members?: dno.v1.Member.$Shape[]|null;
              last?: boolean|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a ReadStatusRequest.
         * @deprecated Use dno.v1.ReadStatusRequest.$Properties instead.
         */
        interface IReadStatusRequest extends dno.v1.ReadStatusRequest.$Properties {
        }

        /** Represents a ReadStatusRequest. */
        class ReadStatusRequest {

            /**
             * Constructs a new ReadStatusRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: dno.v1.ReadStatusRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ReadStatusRequest header. */
            header?: (dno.v1.Header.$Properties|null);

            /**
             * Creates a new ReadStatusRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ReadStatusRequest instance
             */
            static create(properties: dno.v1.ReadStatusRequest.$Shape): dno.v1.ReadStatusRequest & dno.v1.ReadStatusRequest.$Shape;
            static create(properties?: dno.v1.ReadStatusRequest.$Properties): dno.v1.ReadStatusRequest;

            /**
             * Encodes the specified ReadStatusRequest message. Does not implicitly {@link dno.v1.ReadStatusRequest.verify|verify} messages.
             * @param message ReadStatusRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: dno.v1.ReadStatusRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ReadStatusRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {dno.v1.ReadStatusRequest & dno.v1.ReadStatusRequest.$Shape} ReadStatusRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): dno.v1.ReadStatusRequest & dno.v1.ReadStatusRequest.$Shape;

            /**
             * Verifies a ReadStatusRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a ReadStatusRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ReadStatusRequest
             */
            static fromObject(object: { [k: string]: any }): dno.v1.ReadStatusRequest;

            /**
             * Creates a plain object from a ReadStatusRequest message. Also converts values to other types if specified.
             * @param message ReadStatusRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: dno.v1.ReadStatusRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ReadStatusRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for ReadStatusRequest
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ReadStatusRequest {

            /** Properties of a ReadStatusRequest. */
            interface $Properties {

                /** ReadStatusRequest header */
                header?: (dno.v1.Header.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ReadStatusRequest. */
            type $Shape = {
              header?: dno.v1.Header.$Shape|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a ReadStatusResponse.
         * @deprecated Use dno.v1.ReadStatusResponse.$Properties instead.
         */
        interface IReadStatusResponse extends dno.v1.ReadStatusResponse.$Properties {
        }

        /** Represents a ReadStatusResponse. */
        class ReadStatusResponse {

            /**
             * Constructs a new ReadStatusResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: dno.v1.ReadStatusResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ReadStatusResponse header. */
            header?: (dno.v1.Header.$Properties|null);

            /** ReadStatusResponse status. */
            status?: (dno.v1.Status.$Properties|null);

            /** ReadStatusResponse rejection. */
            rejection?: (dno.v1.Rejection.$Properties|null);

            /** ReadStatusResponse body. */
            body?: ("status"|"rejection");

            /**
             * Creates a new ReadStatusResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ReadStatusResponse instance
             */
            static create(properties: dno.v1.ReadStatusResponse.$Shape): dno.v1.ReadStatusResponse & dno.v1.ReadStatusResponse.$Shape;
            static create(properties?: dno.v1.ReadStatusResponse.$Properties): dno.v1.ReadStatusResponse;

            /**
             * Encodes the specified ReadStatusResponse message. Does not implicitly {@link dno.v1.ReadStatusResponse.verify|verify} messages.
             * @param message ReadStatusResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: dno.v1.ReadStatusResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ReadStatusResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {dno.v1.ReadStatusResponse & dno.v1.ReadStatusResponse.$Shape} ReadStatusResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): dno.v1.ReadStatusResponse & dno.v1.ReadStatusResponse.$Shape;

            /**
             * Verifies a ReadStatusResponse message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a ReadStatusResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ReadStatusResponse
             */
            static fromObject(object: { [k: string]: any }): dno.v1.ReadStatusResponse;

            /**
             * Creates a plain object from a ReadStatusResponse message. Also converts values to other types if specified.
             * @param message ReadStatusResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: dno.v1.ReadStatusResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ReadStatusResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for ReadStatusResponse
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ReadStatusResponse {

            /** Properties of a ReadStatusResponse. */
            interface $Properties {

                /** ReadStatusResponse header */
                header?: (dno.v1.Header.$Properties|null);

                /** ReadStatusResponse status */
                status?: (dno.v1.Status.$Properties|null);

                /** ReadStatusResponse rejection */
                rejection?: (dno.v1.Rejection.$Properties|null);

                /** ReadStatusResponse body */
                body?: ("status"|"rejection");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a ReadStatusResponse. */
            type $Shape = {
              header?: dno.v1.Header.$Shape|null;
              status?: dno.v1.Status.$Shape|null;
              rejection?: dno.v1.Rejection.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ body?: undefined; status?: null; rejection?: null }|{ body?: "status"; status: dno.v1.Status.$Shape; rejection?: null }|{ body?: "rejection"; status?: null; rejection: dno.v1.Rejection.$Shape })
            );
        }

        /**
         * Properties of a Status.
         * @deprecated Use dno.v1.Status.$Properties instead.
         */
        interface IStatus extends dno.v1.Status.$Properties {
        }

        /** Represents a Status. */
        class Status {

            /**
             * Constructs a new Status.
             * @param [properties] Properties to set
             */
            constructor(properties?: dno.v1.Status.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Status systemId. */
            systemId: string;

            /** Status importMpan. */
            importMpan: string;

            /** Status exportMpan. */
            exportMpan: string;

            /** Status devices. */
            devices: dno.v1.Device.$Properties[];

            /** Status capabilities. */
            capabilities: dno.v1.Capability.$Properties[];

            /** Status clock. */
            clock?: (dno.v1.ClockStatus.$Properties|null);

            /** Status recording. */
            recording?: (dno.v1.RecordingStatus.$Properties|null);

            /** Status configuration. */
            configuration?: (dno.v1.Configuration.$Properties|null);

            /** Status softwareVersion. */
            softwareVersion: string;

            /** Status alarms. */
            alarms: string[];

            /**
             * Creates a new Status instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Status instance
             */
            static create(properties: dno.v1.Status.$Shape): dno.v1.Status & dno.v1.Status.$Shape;
            static create(properties?: dno.v1.Status.$Properties): dno.v1.Status;

            /**
             * Encodes the specified Status message. Does not implicitly {@link dno.v1.Status.verify|verify} messages.
             * @param message Status message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: dno.v1.Status.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Status message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {dno.v1.Status & dno.v1.Status.$Shape} Status
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): dno.v1.Status & dno.v1.Status.$Shape;

            /**
             * Verifies a Status message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Status message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Status
             */
            static fromObject(object: { [k: string]: any }): dno.v1.Status;

            /**
             * Creates a plain object from a Status message. Also converts values to other types if specified.
             * @param message Status
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: dno.v1.Status, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Status to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for Status
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Status {

            /** Properties of a Status. */
            interface $Properties {

                /** Status systemId */
                systemId?: (string|null);

                /** Status importMpan */
                importMpan?: (string|null);

                /** Status exportMpan */
                exportMpan?: (string|null);

                /** Status devices */
                devices?: (dno.v1.Device.$Properties[]|null);

                /** Status capabilities */
                capabilities?: (dno.v1.Capability.$Properties[]|null);

                /** Status clock */
                clock?: (dno.v1.ClockStatus.$Properties|null);

                /** Status recording */
                recording?: (dno.v1.RecordingStatus.$Properties|null);

                /** Status configuration */
                configuration?: (dno.v1.Configuration.$Properties|null);

                /** Status softwareVersion */
                softwareVersion?: (string|null);

                /** Status alarms */
                alarms?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Status. */
            type $Shape = dno.v1.Status.$Properties;
        }

        /**
         * Properties of a Device.
         * @deprecated Use dno.v1.Device.$Properties instead.
         */
        interface IDevice extends dno.v1.Device.$Properties {
        }

        /** Represents a Device. */
        class Device {

            /**
             * Constructs a new Device.
             * @param [properties] Properties to set
             */
            constructor(properties?: dno.v1.Device.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Device deviceId. */
            deviceId: string;

            /** Device role. */
            role: string;

            /** Device maker. */
            maker: string;

            /** Device model. */
            model: string;

            /** Device serial. */
            serial: string;

            /** Device firmware. */
            firmware: string;

            /** Device health. */
            health: string;

            /** Device phase. */
            phase: string;

            /** Device absentQuantities. */
            absentQuantities: string[];

            /**
             * Creates a new Device instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Device instance
             */
            static create(properties: dno.v1.Device.$Shape): dno.v1.Device & dno.v1.Device.$Shape;
            static create(properties?: dno.v1.Device.$Properties): dno.v1.Device;

            /**
             * Encodes the specified Device message. Does not implicitly {@link dno.v1.Device.verify|verify} messages.
             * @param message Device message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: dno.v1.Device.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Device message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {dno.v1.Device & dno.v1.Device.$Shape} Device
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): dno.v1.Device & dno.v1.Device.$Shape;

            /**
             * Verifies a Device message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Device message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Device
             */
            static fromObject(object: { [k: string]: any }): dno.v1.Device;

            /**
             * Creates a plain object from a Device message. Also converts values to other types if specified.
             * @param message Device
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: dno.v1.Device, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Device to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for Device
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Device {

            /** Properties of a Device. */
            interface $Properties {

                /** Device deviceId */
                deviceId?: (string|null);

                /** Device role */
                role?: (string|null);

                /** Device maker */
                maker?: (string|null);

                /** Device model */
                model?: (string|null);

                /** Device serial */
                serial?: (string|null);

                /** Device firmware */
                firmware?: (string|null);

                /** Device health */
                health?: (string|null);

                /** Device phase */
                phase?: (string|null);

                /** Device absentQuantities */
                absentQuantities?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Device. */
            type $Shape = dno.v1.Device.$Properties;
        }

        /**
         * Properties of a Capability.
         * @deprecated Use dno.v1.Capability.$Properties instead.
         */
        interface ICapability extends dno.v1.Capability.$Properties {
        }

        /** Represents a Capability. */
        class Capability {

            /**
             * Constructs a new Capability.
             * @param [properties] Properties to set
             */
            constructor(properties?: dno.v1.Capability.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Capability name. */
            name: string;

            /** Capability support. */
            support: dno.v1.Capability.Support;

            /** Capability figure. */
            figure?: (number|null);

            /**
             * Creates a new Capability instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Capability instance
             */
            static create(properties: dno.v1.Capability.$Shape): dno.v1.Capability & dno.v1.Capability.$Shape;
            static create(properties?: dno.v1.Capability.$Properties): dno.v1.Capability;

            /**
             * Encodes the specified Capability message. Does not implicitly {@link dno.v1.Capability.verify|verify} messages.
             * @param message Capability message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: dno.v1.Capability.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Capability message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {dno.v1.Capability & dno.v1.Capability.$Shape} Capability
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): dno.v1.Capability & dno.v1.Capability.$Shape;

            /**
             * Verifies a Capability message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Capability message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Capability
             */
            static fromObject(object: { [k: string]: any }): dno.v1.Capability;

            /**
             * Creates a plain object from a Capability message. Also converts values to other types if specified.
             * @param message Capability
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: dno.v1.Capability, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Capability to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for Capability
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Capability {

            /** Properties of a Capability. */
            interface $Properties {

                /** Capability name */
                name?: (string|null);

                /** Capability support */
                support?: (dno.v1.Capability.Support|null);

                /** Capability figure */
                figure?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Capability. */
            type $Shape = dno.v1.Capability.$Properties;

            /** Support enum. */
            enum Support {

                /** SUPPORT_UNSPECIFIED value */
                SUPPORT_UNSPECIFIED = 0,

                /** SUPPORT_YES value */
                SUPPORT_YES = 1,

                /** SUPPORT_NO value */
                SUPPORT_NO = 2,

                /** SUPPORT_UNKNOWN value */
                SUPPORT_UNKNOWN = 3
            }
        }

        /**
         * Properties of a ClockStatus.
         * @deprecated Use dno.v1.ClockStatus.$Properties instead.
         */
        interface IClockStatus extends dno.v1.ClockStatus.$Properties {
        }

        /** Represents a ClockStatus. */
        class ClockStatus {

            /**
             * Constructs a new ClockStatus.
             * @param [properties] Properties to set
             */
            constructor(properties?: dno.v1.ClockStatus.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ClockStatus nowUtcMs. */
            nowUtcMs: Long;

            /** ClockStatus offsetMs. */
            offsetMs?: (Long|null);

            /** ClockStatus lastSyncUtcMs. */
            lastSyncUtcMs?: (Long|null);

            /**
             * Creates a new ClockStatus instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ClockStatus instance
             */
            static create(properties: dno.v1.ClockStatus.$Shape): dno.v1.ClockStatus & dno.v1.ClockStatus.$Shape;
            static create(properties?: dno.v1.ClockStatus.$Properties): dno.v1.ClockStatus;

            /**
             * Encodes the specified ClockStatus message. Does not implicitly {@link dno.v1.ClockStatus.verify|verify} messages.
             * @param message ClockStatus message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: dno.v1.ClockStatus.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ClockStatus message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {dno.v1.ClockStatus & dno.v1.ClockStatus.$Shape} ClockStatus
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): dno.v1.ClockStatus & dno.v1.ClockStatus.$Shape;

            /**
             * Verifies a ClockStatus message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a ClockStatus message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ClockStatus
             */
            static fromObject(object: { [k: string]: any }): dno.v1.ClockStatus;

            /**
             * Creates a plain object from a ClockStatus message. Also converts values to other types if specified.
             * @param message ClockStatus
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: dno.v1.ClockStatus, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ClockStatus to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for ClockStatus
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ClockStatus {

            /** Properties of a ClockStatus. */
            interface $Properties {

                /** ClockStatus nowUtcMs */
                nowUtcMs?: (Long|null);

                /** ClockStatus offsetMs */
                offsetMs?: (Long|null);

                /** ClockStatus lastSyncUtcMs */
                lastSyncUtcMs?: (Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ClockStatus. */
            type $Shape = dno.v1.ClockStatus.$Properties;
        }

        /**
         * Properties of a RecordingStatus.
         * @deprecated Use dno.v1.RecordingStatus.$Properties instead.
         */
        interface IRecordingStatus extends dno.v1.RecordingStatus.$Properties {
        }

        /** Represents a RecordingStatus. */
        class RecordingStatus {

            /**
             * Constructs a new RecordingStatus.
             * @param [properties] Properties to set
             */
            constructor(properties?: dno.v1.RecordingStatus.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RecordingStatus active. */
            active: boolean;

            /** RecordingStatus series. */
            series: dno.v1.SeriesStatus.$Properties[];

            /**
             * Creates a new RecordingStatus instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RecordingStatus instance
             */
            static create(properties: dno.v1.RecordingStatus.$Shape): dno.v1.RecordingStatus & dno.v1.RecordingStatus.$Shape;
            static create(properties?: dno.v1.RecordingStatus.$Properties): dno.v1.RecordingStatus;

            /**
             * Encodes the specified RecordingStatus message. Does not implicitly {@link dno.v1.RecordingStatus.verify|verify} messages.
             * @param message RecordingStatus message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: dno.v1.RecordingStatus.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RecordingStatus message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {dno.v1.RecordingStatus & dno.v1.RecordingStatus.$Shape} RecordingStatus
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): dno.v1.RecordingStatus & dno.v1.RecordingStatus.$Shape;

            /**
             * Verifies a RecordingStatus message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a RecordingStatus message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns RecordingStatus
             */
            static fromObject(object: { [k: string]: any }): dno.v1.RecordingStatus;

            /**
             * Creates a plain object from a RecordingStatus message. Also converts values to other types if specified.
             * @param message RecordingStatus
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: dno.v1.RecordingStatus, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this RecordingStatus to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for RecordingStatus
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace RecordingStatus {

            /** Properties of a RecordingStatus. */
            interface $Properties {

                /** RecordingStatus active */
                active?: (boolean|null);

                /** RecordingStatus series */
                series?: (dno.v1.SeriesStatus.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RecordingStatus. */
            type $Shape = dno.v1.RecordingStatus.$Properties;
        }

        /**
         * Properties of a SeriesStatus.
         * @deprecated Use dno.v1.SeriesStatus.$Properties instead.
         */
        interface ISeriesStatus extends dno.v1.SeriesStatus.$Properties {
        }

        /** Represents a SeriesStatus. */
        class SeriesStatus {

            /**
             * Constructs a new SeriesStatus.
             * @param [properties] Properties to set
             */
            constructor(properties?: dno.v1.SeriesStatus.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SeriesStatus intervalS. */
            intervalS: number;

            /** SeriesStatus oldestEndUtcS. */
            oldestEndUtcS?: (Long|null);

            /** SeriesStatus newestEndUtcS. */
            newestEndUtcS?: (Long|null);

            /** SeriesStatus recordsHeld. */
            recordsHeld: number;

            /** SeriesStatus capacity. */
            capacity: number;

            /**
             * Creates a new SeriesStatus instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SeriesStatus instance
             */
            static create(properties: dno.v1.SeriesStatus.$Shape): dno.v1.SeriesStatus & dno.v1.SeriesStatus.$Shape;
            static create(properties?: dno.v1.SeriesStatus.$Properties): dno.v1.SeriesStatus;

            /**
             * Encodes the specified SeriesStatus message. Does not implicitly {@link dno.v1.SeriesStatus.verify|verify} messages.
             * @param message SeriesStatus message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: dno.v1.SeriesStatus.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SeriesStatus message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {dno.v1.SeriesStatus & dno.v1.SeriesStatus.$Shape} SeriesStatus
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): dno.v1.SeriesStatus & dno.v1.SeriesStatus.$Shape;

            /**
             * Verifies a SeriesStatus message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a SeriesStatus message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SeriesStatus
             */
            static fromObject(object: { [k: string]: any }): dno.v1.SeriesStatus;

            /**
             * Creates a plain object from a SeriesStatus message. Also converts values to other types if specified.
             * @param message SeriesStatus
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: dno.v1.SeriesStatus, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SeriesStatus to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for SeriesStatus
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace SeriesStatus {

            /** Properties of a SeriesStatus. */
            interface $Properties {

                /** SeriesStatus intervalS */
                intervalS?: (number|null);

                /** SeriesStatus oldestEndUtcS */
                oldestEndUtcS?: (Long|null);

                /** SeriesStatus newestEndUtcS */
                newestEndUtcS?: (Long|null);

                /** SeriesStatus recordsHeld */
                recordsHeld?: (number|null);

                /** SeriesStatus capacity */
                capacity?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SeriesStatus. */
            type $Shape = dno.v1.SeriesStatus.$Properties;
        }

        /**
         * Properties of a Configuration.
         * @deprecated Use dno.v1.Configuration.$Properties instead.
         */
        interface IConfiguration extends dno.v1.Configuration.$Properties {
        }

        /** Represents a Configuration. */
        class Configuration {

            /**
             * Constructs a new Configuration.
             * @param [properties] Properties to set
             */
            constructor(properties?: dno.v1.Configuration.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Configuration recording. */
            recording?: (boolean|null);

            /** Configuration channels. */
            channels?: (dno.v1.QuantityList.$Properties|null);

            /** Configuration extractionPermitted. */
            extractionPermitted?: (boolean|null);

            /** Configuration schedules. */
            schedules: dno.v1.Schedule.$Properties[];

            /**
             * Creates a new Configuration instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Configuration instance
             */
            static create(properties: dno.v1.Configuration.$Shape): dno.v1.Configuration & dno.v1.Configuration.$Shape;
            static create(properties?: dno.v1.Configuration.$Properties): dno.v1.Configuration;

            /**
             * Encodes the specified Configuration message. Does not implicitly {@link dno.v1.Configuration.verify|verify} messages.
             * @param message Configuration message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: dno.v1.Configuration.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Configuration message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {dno.v1.Configuration & dno.v1.Configuration.$Shape} Configuration
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): dno.v1.Configuration & dno.v1.Configuration.$Shape;

            /**
             * Verifies a Configuration message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Configuration message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Configuration
             */
            static fromObject(object: { [k: string]: any }): dno.v1.Configuration;

            /**
             * Creates a plain object from a Configuration message. Also converts values to other types if specified.
             * @param message Configuration
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: dno.v1.Configuration, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Configuration to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for Configuration
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Configuration {

            /** Properties of a Configuration. */
            interface $Properties {

                /** Configuration recording */
                recording?: (boolean|null);

                /** Configuration channels */
                channels?: (dno.v1.QuantityList.$Properties|null);

                /** Configuration extractionPermitted */
                extractionPermitted?: (boolean|null);

                /** Configuration schedules */
                schedules?: (dno.v1.Schedule.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Configuration. */
            type $Shape = dno.v1.Configuration.$Properties;
        }

        /**
         * Properties of a QuantityList.
         * @deprecated Use dno.v1.QuantityList.$Properties instead.
         */
        interface IQuantityList extends dno.v1.QuantityList.$Properties {
        }

        /** Represents a QuantityList. */
        class QuantityList {

            /**
             * Constructs a new QuantityList.
             * @param [properties] Properties to set
             */
            constructor(properties?: dno.v1.QuantityList.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** QuantityList quantities. */
            quantities: string[];

            /**
             * Creates a new QuantityList instance using the specified properties.
             * @param [properties] Properties to set
             * @returns QuantityList instance
             */
            static create(properties: dno.v1.QuantityList.$Shape): dno.v1.QuantityList & dno.v1.QuantityList.$Shape;
            static create(properties?: dno.v1.QuantityList.$Properties): dno.v1.QuantityList;

            /**
             * Encodes the specified QuantityList message. Does not implicitly {@link dno.v1.QuantityList.verify|verify} messages.
             * @param message QuantityList message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: dno.v1.QuantityList.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a QuantityList message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {dno.v1.QuantityList & dno.v1.QuantityList.$Shape} QuantityList
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): dno.v1.QuantityList & dno.v1.QuantityList.$Shape;

            /**
             * Verifies a QuantityList message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a QuantityList message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns QuantityList
             */
            static fromObject(object: { [k: string]: any }): dno.v1.QuantityList;

            /**
             * Creates a plain object from a QuantityList message. Also converts values to other types if specified.
             * @param message QuantityList
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: dno.v1.QuantityList, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this QuantityList to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for QuantityList
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace QuantityList {

            /** Properties of a QuantityList. */
            interface $Properties {

                /** QuantityList quantities */
                quantities?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a QuantityList. */
            type $Shape = dno.v1.QuantityList.$Properties;
        }

        /** Content enum. */
        enum Content {

            /** CONTENT_UNSPECIFIED value */
            CONTENT_UNSPECIFIED = 0,

            /** CONTENT_PROFILE value */
            CONTENT_PROFILE = 1,

            /** CONTENT_EVENTS value */
            CONTENT_EVENTS = 2,

            /** CONTENT_REGISTERS value */
            CONTENT_REGISTERS = 3
        }

        /**
         * Properties of a Schedule.
         * @deprecated Use dno.v1.Schedule.$Properties instead.
         */
        interface ISchedule extends dno.v1.Schedule.$Properties {
        }

        /** Represents a Schedule. */
        class Schedule {

            /**
             * Constructs a new Schedule.
             * @param [properties] Properties to set
             */
            constructor(properties?: dno.v1.Schedule.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Schedule scheduleId. */
            scheduleId: string;

            /** Schedule active. */
            active: boolean;

            /** Schedule content. */
            content: dno.v1.Content;

            /** Schedule stream. */
            stream: dno.v1.DeliveryStream;

            /** Schedule intervalS. */
            intervalS?: (number|null);

            /** Schedule quantities. */
            quantities: string[];

            /** Schedule startUtcS. */
            startUtcS: Long;

            /** Schedule periodS. */
            periodS: number;

            /** Schedule endUtcS. */
            endUtcS?: (Long|null);

            /**
             * Creates a new Schedule instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Schedule instance
             */
            static create(properties: dno.v1.Schedule.$Shape): dno.v1.Schedule & dno.v1.Schedule.$Shape;
            static create(properties?: dno.v1.Schedule.$Properties): dno.v1.Schedule;

            /**
             * Encodes the specified Schedule message. Does not implicitly {@link dno.v1.Schedule.verify|verify} messages.
             * @param message Schedule message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: dno.v1.Schedule.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Schedule message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {dno.v1.Schedule & dno.v1.Schedule.$Shape} Schedule
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): dno.v1.Schedule & dno.v1.Schedule.$Shape;

            /**
             * Verifies a Schedule message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Schedule message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Schedule
             */
            static fromObject(object: { [k: string]: any }): dno.v1.Schedule;

            /**
             * Creates a plain object from a Schedule message. Also converts values to other types if specified.
             * @param message Schedule
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: dno.v1.Schedule, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Schedule to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for Schedule
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Schedule {

            /** Properties of a Schedule. */
            interface $Properties {

                /** Schedule scheduleId */
                scheduleId?: (string|null);

                /** Schedule active */
                active?: (boolean|null);

                /** Schedule content */
                content?: (dno.v1.Content|null);

                /** Schedule stream */
                stream?: (dno.v1.DeliveryStream|null);

                /** Schedule intervalS */
                intervalS?: (number|null);

                /** Schedule quantities */
                quantities?: (string[]|null);

                /** Schedule startUtcS */
                startUtcS?: (Long|null);

                /** Schedule periodS */
                periodS?: (number|null);

                /** Schedule endUtcS */
                endUtcS?: (Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Schedule. */
            type $Shape = dno.v1.Schedule.$Properties;
        }

        /**
         * Properties of a ConfigureResponse.
         * @deprecated Use dno.v1.ConfigureResponse.$Properties instead.
         */
        interface IConfigureResponse extends dno.v1.ConfigureResponse.$Properties {
        }

        /** Represents a ConfigureResponse. */
        class ConfigureResponse {

            /**
             * Constructs a new ConfigureResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: dno.v1.ConfigureResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ConfigureResponse header. */
            header?: (dno.v1.Header.$Properties|null);

            /** ConfigureResponse applied. */
            applied?: (dno.v1.Configuration.$Properties|null);

            /** ConfigureResponse rejection. */
            rejection?: (dno.v1.Rejection.$Properties|null);

            /** ConfigureResponse body. */
            body?: ("applied"|"rejection");

            /**
             * Creates a new ConfigureResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ConfigureResponse instance
             */
            static create(properties: dno.v1.ConfigureResponse.$Shape): dno.v1.ConfigureResponse & dno.v1.ConfigureResponse.$Shape;
            static create(properties?: dno.v1.ConfigureResponse.$Properties): dno.v1.ConfigureResponse;

            /**
             * Encodes the specified ConfigureResponse message. Does not implicitly {@link dno.v1.ConfigureResponse.verify|verify} messages.
             * @param message ConfigureResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: dno.v1.ConfigureResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ConfigureResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {dno.v1.ConfigureResponse & dno.v1.ConfigureResponse.$Shape} ConfigureResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): dno.v1.ConfigureResponse & dno.v1.ConfigureResponse.$Shape;

            /**
             * Verifies a ConfigureResponse message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a ConfigureResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ConfigureResponse
             */
            static fromObject(object: { [k: string]: any }): dno.v1.ConfigureResponse;

            /**
             * Creates a plain object from a ConfigureResponse message. Also converts values to other types if specified.
             * @param message ConfigureResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: dno.v1.ConfigureResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ConfigureResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for ConfigureResponse
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ConfigureResponse {

            /** Properties of a ConfigureResponse. */
            interface $Properties {

                /** ConfigureResponse header */
                header?: (dno.v1.Header.$Properties|null);

                /** ConfigureResponse applied */
                applied?: (dno.v1.Configuration.$Properties|null);

                /** ConfigureResponse rejection */
                rejection?: (dno.v1.Rejection.$Properties|null);

                /** ConfigureResponse body */
                body?: ("applied"|"rejection");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a ConfigureResponse. */
            type $Shape = {
              header?: dno.v1.Header.$Shape|null;
              applied?: dno.v1.Configuration.$Shape|null;
              rejection?: dno.v1.Rejection.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ body?: undefined; applied?: null; rejection?: null }|{ body?: "applied"; applied: dno.v1.Configuration.$Shape; rejection?: null }|{ body?: "rejection"; applied?: null; rejection: dno.v1.Rejection.$Shape })
            );
        }
    }
}
