"""What this system can be made to do wrong: each a change of the rows it holds, or of those found for a request."""
from dataclasses import dataclass
from typing import Callable, NamedTuple


class Cell(NamedTuple):
    amount: float
    quality: str
    reason: str


Record = dict[str, Cell]
# Ends in seconds since 1970, ascending.
Rows = list[tuple[int, Record]]


def _as_they_are(rows: Rows) -> Rows:
    return rows


@dataclass(frozen=True)
class Defect:
    held: Callable[[Rows], Rows] = _as_they_are
    found: Callable[[Rows], Rows] = _as_they_are


def _shifted(rows: Rows) -> Rows:
    return [(end, rows[max(0, index - 1)][1]) for index, (end, _record) in enumerate(rows)]


def _other_direction(channel: str) -> str:
    there, back = ("import", "export") if channel.endswith("import") else ("export", "import")
    return channel if channel.startswith("mean-generation") else channel.replace(there, back)


def _swapped(rows: Rows) -> Rows:
    return [(end, {_other_direction(channel): cell for channel, cell in record.items()}) for end, record in rows]


def _an_hour_late(rows: Rows) -> Rows:
    return [(end + 3600, record) for end, record in rows]


DEFECTS: dict[str, Defect] = {
    "values-shifted-by-one-interval": Defect(held=_shifted),
    "import-export-swapped": Defect(held=_swapped),
    "local-time": Defect(held=_an_hour_late),
    "drops-last-record": Defect(found=lambda rows: rows[:-1]),
}
NONE = Defect()
