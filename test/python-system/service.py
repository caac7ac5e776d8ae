"""The DNO interface: every refusal is an answer with gRPC status OK, undecodable bytes included."""
import threading
import uuid
from types import SimpleNamespace
from typing import Any, Callable, Iterator, Optional

import grpc
from google.protobuf.message import DecodeError

from declaration import EXPORT_MPAN, GATEWAY_ID, IMPORT_MPAN, PICS, SYSTEM_ID, WHO
from pages import page_message, paged
from recorder import CAPACITY, INTERVAL_S, Recorder
from rules import LARGEST_PAGE, Refused, check_header, check_quantities, checked_range

# The fields of an answer beside its header.
Body = dict[str, Any]


class Service(grpc.GenericRpcHandler):
    """Answers from whatever `recorder()` is at the moment; `lock` keeps the adapter's hands off it meanwhile."""

    def __init__(self, stubs: SimpleNamespace, recorder: Callable[[], Recorder], lock: threading.Lock) -> None:
        self._stubs, self._recorder, self._lock = stubs, recorder, lock
        self._handlers = {
            "ReadProfile": grpc.unary_stream_rpc_method_handler(self._read_profile, **_AS_BYTES),
            "ReadStatus": grpc.unary_stream_rpc_method_handler(self._read_status, **_AS_BYTES),
            "Configure": grpc.unary_stream_rpc_method_handler(self._configure, **_AS_BYTES),
            "SetGroup": grpc.unary_stream_rpc_method_handler(self._set_group, **_AS_BYTES),
            "ReadGroups": grpc.unary_stream_rpc_method_handler(self._read_groups, **_AS_BYTES),
            "Deliveries": grpc.stream_stream_rpc_method_handler(self._deliveries, **_AS_BYTES),
        }

    def service(self, handler_call_details: Any) -> Optional[grpc.RpcMethodHandler]:
        service, _slash, call = handler_call_details.method[1:].partition("/")
        return self._handlers.get(call) if service == "dno.v1.SmartMeteringSystem" else None

    # Calls

    def _read_profile(self, data: bytes, _context: Any) -> Iterator[Any]:
        pb = self._stubs.profile
        return iter(self._answers(pb.ReadProfileRequest, data, pb.ReadProfileResponse, self._profile))

    def _read_status(self, data: bytes, _context: Any) -> Iterator[Any]:
        pb = self._stubs.status
        return iter(self._answers(pb.ReadStatusRequest, data, pb.ReadStatusResponse, self._status))

    def _configure(self, data: bytes, _context: Any) -> Iterator[Any]:
        answer = self._stubs.status.ConfigureResponse
        return iter(self._answers(self._stubs.header.Command, data, answer, self._once))

    def _set_group(self, data: bytes, _context: Any) -> Iterator[Any]:
        answer = self._stubs.group.SetGroupResponse
        return iter(self._answers(self._stubs.header.Command, data, answer, _no_groups, of_gateway=True))

    def _read_groups(self, data: bytes, _context: Any) -> Iterator[Any]:
        pb = self._stubs.group
        return iter(self._answers(pb.ReadGroupsRequest, data, pb.ReadGroupsResponse, _no_groups, of_gateway=True))

    def _deliveries(self, requests: Iterator[bytes], _context: Any) -> Iterator[Any]:
        pb = self._stubs.delivery
        for data in requests:
            yield from self._answers(pb.DeliveryRequest, data, pb.DeliveryResponse, _no_deliveries)
            return

    # Bodies

    def _profile(self, request: Any) -> list[Body]:
        recorder = self._recorder()
        if not recorder.extraction:
            raise Refused("NOT_AUTHORISED", "", f"{SYSTEM_ID} is configured not to let its data be read")
        check_quantities(request.quantities, "quantities")
        if request.HasField("page_size") and not 1 <= request.page_size <= LARGEST_PAGE:
            raise Refused("INVALID_FIELD", "page_size", f"expected 1 to {LARGEST_PAGE}")
        if request.HasField("interval_s") and (request.interval_s == 0 or 86_400 % request.interval_s):
            raise Refused("INVALID_FIELD", "interval_s", "expected seconds that divide a day")
        start, end = checked_range(request, recorder.now_ms // 1000)
        recorded = not request.HasField("interval_s") or request.interval_s == INTERVAL_S
        rows = recorder.between(start, end) if recorded else []
        if not rows:
            said = {field: getattr(request, field) for field in ("from_utc_s", "to_utc_s") if request.HasField(field)}
            nothing = {**said, "looked_at_utc_ms": recorder.now_ms}
            return [{"no_data_found": {**nothing, "detail": "no half-hour held ends in this range"}}]
        pages = list(paged(rows, request.page_size or 48))
        channels = request.quantities or recorder.channels
        oldest = recorder.held()[0][0]
        return [
            {
                "page": page_message(
                    self._stubs,
                    page,
                    channels,
                    page_number=number,
                    last=number == len(pages),
                    oldest_held_end_utc_s=oldest,
                )
            }
            for number, page in enumerate(pages, start=1)
        ]

    def _status(self, _request: Any) -> list[Body]:
        recorder, support = self._recorder(), self._stubs.status.Capability.Support
        device = {**WHO, "health": "ok", "phase": "L2"}
        ends = [end for end, _record in recorder.held()]
        held = {"oldest_end_utc_s": ends[0], "newest_end_utc_s": ends[-1]} if ends else {}
        series = {"interval_s": INTERVAL_S, "records_held": len(ends), "capacity": CAPACITY, **held}
        status = {
            "system_id": SYSTEM_ID,
            "import_mpan": IMPORT_MPAN,
            "export_mpan": EXPORT_MPAN,
            "devices": [
                {"device_id": "main", "role": "supply-meter", **device},
                {"device_id": "roof", "role": "generation-meter", **device},
            ],
            "capabilities": [
                {**capability, "support": support.Value(f"SUPPORT_{capability['support'].upper()}")}
                for capability in PICS
            ],
            "clock": {"now_utc_ms": recorder.now_ms},
            "recording": {"active": recorder.recording, "series": [series]},
            "configuration": self._configuration(),
            "software_version": WHO["firmware"],
        }
        return [{"status": status}]

    def _once(self, command: Any) -> list[Body]:
        """A command that was answered is answered alike, and does nothing more."""
        recorder, key = self._recorder(), (command.header.originator, command.header.message_id)
        said = command.SerializeToString(deterministic=True)
        if key not in recorder.answered:
            recorder.answered[key] = (said, self._configured(command))
        before, bodies = recorder.answered[key]
        if before != said:
            raise Refused("REPLAYED", "header.message_id", "this id was used for another command")
        return bodies

    def _configured(self, command: Any) -> list[Body]:
        wanted = self._decoded(self._stubs.status.Configuration, command.body, "body")
        said = {field.name for field, _content in wanted.ListFields()}
        if "channels" in said and not wanted.channels.quantities:
            raise Refused("INVALID_FIELD", "body.channels", "expected at least one channel")
        check_quantities(wanted.channels.quantities, "body.channels.quantities")
        for index, schedule in enumerate(wanted.schedules):
            if schedule.active:
                raise Refused("NOT_SUPPORTED", f"body.schedules[{index}].content", "nothing is sent unasked")
        self._recorder().configure(
            recording=wanted.recording if "recording" in said else None,
            channels=list(wanted.channels.quantities) if "channels" in said else None,
            extraction=wanted.extraction_permitted if "extraction_permitted" in said else None,
        )
        return [{"applied": self._configuration()}]

    def _configuration(self) -> Body:
        recorder = self._recorder()
        return {
            "recording": recorder.recording,
            "channels": {"quantities": recorder.channels},
            "extraction_permitted": recorder.extraction,
        }

    # Round every call

    def _answers(
        self,
        asked: Any,
        data: bytes,
        answer: Any,
        bodies: Callable[[Any], list[Body]],
        of_gateway: bool = False,
    ) -> list[Any]:
        correlation = ""
        with self._lock:
            try:
                request = self._decoded(asked, data, "")
                correlation = request.header.message_id[:64]
                check_header(request, of_gateway)
                return [answer(header=self._header(correlation, of_gateway), **body) for body in bodies(request)]
            except Refused as refused:
                header = self._header(correlation, of_gateway, refused.error_type)
                return [answer(header=header, rejection=self._rejection(refused))]

    def _decoded(self, asked: Any, data: bytes, field: str) -> Any:
        try:
            return asked.FromString(data)
        except (DecodeError, ValueError) as error:
            raise Refused("MALFORMED", field, f"these bytes are no {asked.DESCRIPTOR.name}: {error}") from error

    def _header(self, correlation: str, of_gateway: bool, refused_as: str = "") -> Body:
        target = {"gateway_id": GATEWAY_ID} if of_gateway else {"system_id": SYSTEM_ID}
        nobody = refused_as in ("MALFORMED", "UNKNOWN_TARGET")
        return {
            "message_id": uuid.uuid4().hex,
            "correlation_id": correlation,
            **({} if nobody else {"target": target}),
            "originator": GATEWAY_ID,
            "sent_at_utc_ms": self._recorder().now_ms,
        }

    def _rejection(self, refused: Refused) -> Body:
        return {
            "error_type": self._stubs.header.ErrorType.Value(f"ERROR_TYPE_{refused.error_type}"),
            "field": refused.field,
            "detail": refused.detail,
            "refused_at_utc_ms": self._recorder().now_ms,
        }


# Requests stay bytes, so that what cannot be decoded reaches the call and is answered.
_AS_BYTES = {
    "request_deserializer": lambda data: data,
    "response_serializer": lambda message: message.SerializeToString(),
}


def _no_deliveries(_request: Any) -> list[Body]:
    raise Refused("NOT_SUPPORTED", "", "nothing is sent unasked")


def _no_groups(_request: Any) -> list[Body]:
    raise Refused("NOT_SUPPORTED", "", "there are no groups here")
