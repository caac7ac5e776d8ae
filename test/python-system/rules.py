"""What a request must hold (specs/dno/v1), and the refusal of one that does not."""
import pathlib
import re
from typing import Any, Sequence

from declaration import EXPORT_MPAN, GATEWAY_ID, IMPORT_MPAN, SYSTEM_ID
from premises import CHANNELS
from stubs import SPECS

LARGEST_PAGE = 4464

# The catalogue's names, without a YAML package: each stands by itself, indented by two.
CATALOGUE = set(re.findall(r"^  ([a-z0-9-]+):", pathlib.Path(SPECS / "quantities.yaml").read_text("utf-8"), re.M))

_KNOWN_HERE = {"system_id": {SYSTEM_ID}, "mpan": {IMPORT_MPAN, EXPORT_MPAN}, "group_id": set(), "gateway_id": {GATEWAY_ID}}


class Refused(Exception):
    """`error_type` as in ErrorType without its prefix; `field` as a path in the message, or empty."""

    def __init__(self, error_type: str, field: str, detail: str) -> None:
        super().__init__(detail)
        self.error_type, self.field, self.detail = error_type, field, detail


def check_header(message: Any, of_gateway: bool = False) -> None:
    """`of_gateway`: the message is for the gateway itself, not for its system."""
    if not message.HasField("header"):
        raise Refused("MISSING_FIELD", "header", "a message needs a header")
    header = message.header
    kind = header.target.WhichOneof("target")
    missing = {
        "message_id": not header.message_id,
        "originator": not header.originator,
        "sent_at_utc_ms": header.sent_at_utc_ms == 0,
        "target": kind is None or not getattr(header.target, kind),
    }
    invalid = {
        "message_id": not re.fullmatch(r"[A-Za-z0-9._-]{1,64}", header.message_id),
        "correlation_id": header.correlation_id != "",
        "originator": len(header.originator) > 128,
        "sent_at_utc_ms": header.sent_at_utc_ms < 0,
        "gateway_id": header.gateway_id not in ("", GATEWAY_ID),
        "target": kind == "mpan" and not re.fullmatch(r"[0-9]{13}", header.target.mpan),
    }
    for error_type, faults in (("MISSING_FIELD", missing), ("INVALID_FIELD", invalid)):
        for field, wrong in faults.items():
            if wrong:
                raise Refused(error_type, f"header.{field}", f"{field} is not as the interface has it")
    if getattr(header.target, kind) not in _KNOWN_HERE[kind]:
        raise Refused("UNKNOWN_TARGET", "header.target", f"only {SYSTEM_ID} and its MPANs are known here")
    if (kind == "gateway_id") != of_gateway:
        raise Refused("INVALID_FIELD", "header.target", f"this message is not for a {kind}")


def check_quantities(names: Sequence[str], field: str) -> None:
    for index, name in enumerate(names):
        where = f"{field}[{index}]"
        if name not in CATALOGUE:
            raise Refused("UNKNOWN_QUANTITY", where, f"{name} is not in the catalogue")
        if name not in CHANNELS:
            raise Refused("NOT_SUPPORTED", where, f"{name} is not recorded here")
        if name in names[:index]:
            raise Refused("INVALID_FIELD", where, f"{name} is named twice")


def checked_range(request: Any, now_s: int) -> tuple[int, int]:
    """(from, to] with what was not said filled in."""
    for field in ("from_utc_s", "to_utc_s"):
        if getattr(request, field) < 0:
            raise Refused("INVALID_RANGE", field, "expected 0 or more")
    start = request.from_utc_s
    end = request.to_utc_s if request.HasField("to_utc_s") else now_s
    if start >= end:
        raise Refused("INVALID_RANGE", "from_utc_s", f"{start} is not before {end}")
    return start, end
