"""Rows of records as the pages and columns of an answer."""
from types import SimpleNamespace
from typing import Any, Iterator, Sequence

from declaration import EXPORT_MPAN, IMPORT_MPAN, SYSTEM_ID
from defects import Cell, Rows
from recorder import INTERVAL_S

_NOTHING = Cell(0.0, "NOT_AVAILABLE", "RECORDING_CHANGED")


def paged(rows: Rows, size: int) -> Iterator[Rows]:
    """A gap in time begins a new page."""
    page: Rows = []
    for row in rows:
        if page and (len(page) == size or row[0] != page[-1][0] + INTERVAL_S):
            yield page
            page = []
        page.append(row)
    if page:
        yield page


def page_message(stubs: SimpleNamespace, rows: Rows, channels: Sequence[str], **place: Any) -> Any:
    """`place`: page_number, last and oldest_held_end_utc_s."""
    pb = stubs.profile
    page = pb.ProfilePage(
        system_id=SYSTEM_ID,
        start_utc_s=rows[0][0] - INTERVAL_S,
        interval_s=INTERVAL_S,
        record_count=len(rows),
        **place,
    )
    for name in channels:
        unit, scale = _unit_and_scale(name)
        column = page.columns.add(quantity=name, unit=unit, scale=scale, mpan=_mpan(name))
        for _end, record in rows:
            amount, *said = record.get(name, _NOTHING)
            column.values.append(round(amount * 10**-scale))
            quality = pb.Quality.Value(f"QUALITY_{said[0]}")
            reason = pb.QualityReason.Value(f"QUALITY_REASON_{said[1]}")
            run = column.qualities[-1] if column.qualities else None
            if run is None or (run.quality, run.reason) != (quality, reason):
                run = column.qualities.add(quality=quality, reason=reason)
            run.count += 1
    return page


def _unit_and_scale(channel: str) -> tuple[str, int]:
    if "voltage" in channel:
        return "V", -2
    return ("var" if "reactive" in channel else "W"), -1


def _mpan(channel: str) -> str:
    if channel.startswith("mean-generation"):
        return ""
    return EXPORT_MPAN if channel.endswith("export") else IMPORT_MPAN
