"""The DNO interface: every refusal is an answer with gRPC status OK, undecodable bytes included."""
import re
import uuid

import grpc

from premises import CHANNELS
from recorder import CAPACITY, INTERVAL

SERVICE = "dno.v1.SmartMeteringSystem"
SYSTEM_ID = "PY-1"
IMPORT_MPAN = "1000000000003"
EXPORT_MPAN = "2000000000006"
LARGEST_PAGE = 4464


class Refused(Exception):
    def __init__(self, error_type, field, detail):
        super().__init__(detail)
        self.error_type, self.field, self.detail = error_type, field, detail


class Service(grpc.GenericRpcHandler):
    """`world` gives `recorder` and `premises` as they are after the last reset."""

    def __init__(self, stubs, world):
        self.stubs, self.world = stubs, world

    def service(self, details):
        call = details.method.rpartition("/")[2]
        as_is = {"request_deserializer": lambda bytes_: bytes_, "response_serializer": lambda m: m.SerializeToString()}
        if call == "ReadProfile":
            return grpc.unary_stream_rpc_method_handler(self.read_profile, **as_is)
        if call == "ReadStatus":
            return grpc.unary_unary_rpc_method_handler(self.read_status, **as_is)
        if call == "Configure":
            return grpc.unary_unary_rpc_method_handler(self.configure, **as_is)
        return None

    # Calls

    def read_profile(self, data, _context):
        message_class, answer = self.stubs.profile.ReadProfileRequest, self.stubs.profile.ReadProfileResponse
        correlation = ""
        try:
            request = self._decoded(message_class, data)
            correlation = request.header.message_id
            self._check_header(request)
            yield from self._profile(request)
        except Refused as refused:
            yield answer(header=self._header(correlation), rejection=self._rejection(refused))

    def read_status(self, data, _context):
        answer, correlation = self.stubs.status.ReadStatusResponse, ""
        try:
            request = self._decoded(self.stubs.status.ReadStatusRequest, data)
            correlation = request.header.message_id
            self._check_header(request)
            return answer(header=self._header(correlation), status=self._status())
        except Refused as refused:
            return answer(header=self._header(correlation), rejection=self._rejection(refused))

    def configure(self, data, _context):
        answer, correlation = self.stubs.status.ConfigureResponse, ""
        try:
            command = self._decoded(self.stubs.header.Command, data)
            correlation = command.header.message_id
            self._check_header(command)
            wanted = self._decoded(self.stubs.status.Configuration, command.body)
            self._apply(wanted)
            return answer(header=self._header(correlation), applied=self._configuration())
        except Refused as refused:
            return answer(header=self._header(correlation), rejection=self._rejection(refused))

    # Their parts

    def _apply(self, wanted):
        channels = None
        if wanted.HasField("channels"):
            channels = list(wanted.channels.quantities)
            for index, name in enumerate(channels):
                if name not in CHANNELS:
                    raise Refused("UNKNOWN_QUANTITY", f"body.channels.quantities[{index}]", f"{name} is not known")
        self.world.recorder.configure(
            recording=wanted.recording if wanted.HasField("recording") else None,
            channels=channels,
            extraction=wanted.extraction_permitted if wanted.HasField("extraction_permitted") else None,
        )

    def _profile(self, request):
        recorder, answer = self.world.recorder, self.stubs.profile.ReadProfileResponse
        if not recorder.extraction:
            raise Refused("NOT_AUTHORISED", "", "extraction is not permitted")
        for index, name in enumerate(request.quantities):
            if name not in CHANNELS:
                raise Refused("UNKNOWN_QUANTITY", f"quantities[{index}]", f"{name} is not known")
        if request.page_size > LARGEST_PAGE:
            raise Refused("INVALID_FIELD", "page_size", f"at most {LARGEST_PAGE}")
        start, end = request.from_utc_s, request.to_utc_s or int(self.world.premises.now)
        if start < 0 or end < 0 or start >= end:
            raise Refused("INVALID_RANGE", "from_utc_s", "from must lie before to")
        found = recorder.between(start, end)
        if not found:
            nothing = self.stubs.header.NoDataFound(
                from_utc_s=start, to_utc_s=end, detail="nothing in this range", looked_at_utc_ms=self._now()
            )
            yield answer(header=self._header(request.header.message_id), no_data_found=nothing)
            return
        pages = list(_paged(found, request.page_size or 48))
        for number, rows in enumerate(pages, start=1):
            page = self._page(rows, list(request.quantities) or recorder.channels)
            page.page_number, page.last = number, number == len(pages)
            yield answer(header=self._header(request.header.message_id), page=page)

    def _page(self, rows, channels):
        pb = self.stubs.profile
        page = pb.ProfilePage(
            system_id=SYSTEM_ID,
            start_utc_s=rows[0][0] - INTERVAL,
            interval_s=INTERVAL,
            record_count=len(rows),
            oldest_held_end_utc_s=next(iter(self.world.recorder.records)),
        )
        for name in channels:
            unit, scale = ("V", -2) if "voltage" in name else ("var" if "reactive" in name else "W", -1)
            column = page.columns.add(quantity=name, unit=unit, scale=scale, mpan=_mpan(name))
            for _end, cells in rows:
                amount, quality, reason = cells.get(name, (None, "NOT_AVAILABLE", "RECORDING_CHANGED"))
                column.values.append(0 if amount is None else round(amount * 10**-scale))
                column.qualities.append(pb.Quality.Value(f"QUALITY_{quality}"))
                column.reasons.append(pb.QualityReason.Value(f"QUALITY_REASON_{reason}"))
        return page

    def _status(self):
        pb, recorder = self.stubs.status, self.world.recorder
        device = {"maker": "Example Metering", "model": "PySMS", "serial": "7", "health": "ok", "phase": "L2"}
        ends = list(recorder.records)
        return pb.Status(
            system_id=SYSTEM_ID,
            import_mpan=IMPORT_MPAN,
            export_mpan=EXPORT_MPAN,
            devices=[
                pb.Device(device_id="main", role="supply-meter", **device),
                pb.Device(device_id="roof", role="generation-meter", **device),
            ],
            clock=pb.ClockStatus(now_utc_ms=self._now()),
            recording=pb.RecordingStatus(
                active=recorder.recording,
                oldest_end_utc_s=ends[0] if ends else 0,
                newest_end_utc_s=ends[-1] if ends else 0,
                records_held=len(ends),
                capacity=CAPACITY,
            ),
            configuration=self._configuration(),
            software_version="7",
        )

    def _configuration(self):
        recorder, pb = self.world.recorder, self.stubs.status
        return pb.Configuration(
            recording=recorder.recording,
            channels=pb.QuantityList(quantities=recorder.channels),
            extraction_permitted=recorder.extraction,
        )

    # Headers

    def _now(self):
        return int(self.world.premises.now * 1000)

    def _header(self, correlation):
        pb = self.stubs.header
        return pb.Header(
            message_id=uuid.uuid4().hex,
            correlation_id=correlation[:64],
            target=pb.Target(system_id=SYSTEM_ID),
            originator="pysms",
            sent_at_utc_ms=self._now(),
        )

    def _rejection(self, refused):
        pb = self.stubs.header
        return pb.Rejection(
            error_type=pb.ErrorType.Value(f"ERROR_TYPE_{refused.error_type}"),
            field=refused.field,
            detail=refused.detail,
            refused_at_utc_ms=self._now(),
        )

    def _decoded(self, message_class, data):
        try:
            return message_class.FromString(data)
        except Exception as error:  # protobuf raises its own DecodeError, by implementation
            raise Refused("MALFORMED", "", f"no {message_class.DESCRIPTOR.name}: {error}") from error

    def _check_header(self, request):
        if not request.HasField("header"):
            raise Refused("MISSING_FIELD", "header", "a message needs a header")
        header = request.header
        kind = header.target.WhichOneof("target")
        for field, missing in (
            ("message_id", not header.message_id),
            ("originator", not header.originator),
            ("sent_at_utc_ms", header.sent_at_utc_ms == 0),
            ("target", kind is None or not getattr(header.target, kind)),
        ):
            if missing:
                raise Refused("MISSING_FIELD", f"header.{field}", f"{field} is missing")
        if not re.fullmatch(r"[A-Za-z0-9._-]{1,64}", header.message_id):
            raise Refused("INVALID_FIELD", "header.message_id", "1 to 64 of A-Z a-z 0-9 . _ -")
        if len(header.originator) > 128:
            raise Refused("INVALID_FIELD", "header.originator", "1 to 128 characters")
        if getattr(header.target, kind) not in (SYSTEM_ID, IMPORT_MPAN, EXPORT_MPAN):
            raise Refused("UNKNOWN_TARGET", "header.target", "not known here")


def _mpan(name):
    if name.startswith("mean-generation"):
        return ""
    return EXPORT_MPAN if name.endswith("export") else IMPORT_MPAN


def _paged(found, size):
    page = []
    for end, cells in found:
        if page and (len(page) == size or end != page[-1][0] + INTERVAL):
            yield page
            page = []
        page.append((end, cells))
    yield page
