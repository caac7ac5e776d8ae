"""Integrates what happens between two events, and closes half-hours as they fall due. Nothing is sampled."""
from dataclasses import replace
from typing import Any, NamedTuple, Optional, Sequence

from defects import NONE, Cell, Defect, Record, Rows
from premises import CHANNELS, Life

INTERVAL_S = 1800
CAPACITY = 4464

_INTERVAL_MS = INTERVAL_S * 1000


class _Tally(NamedTuple):
    """Amount x ms, and the ms it was measured for."""

    integral: float = 0.0
    covered_ms: int = 0


class Recorder:
    """A system's life in virtual time. Records are kept by the end of their interval; the oldest are overwritten."""

    def __init__(self, now_ms: int, defect: Defect = NONE) -> None:
        self.now_ms = now_ms
        self.recording = False
        self.extraction = True
        self.channels: Sequence[str] = list(CHANNELS)
        # What commands were answered, by originator and message id, with the bytes they had.
        self.answered: dict[tuple[str, str], tuple[bytes, Any]] = {}
        self._defect = defect
        self._life = Life()
        self._records: dict[int, Record] = {}
        self._begin("RECORDING_CHANGED")

    def change(self, **what: float) -> None:
        self._life = replace(self._life, **what)

    def configure(
        self,
        recording: Optional[bool] = None,
        channels: Optional[Sequence[str]] = None,
        extraction: Optional[bool] = None,
    ) -> None:
        """What is None stays as it is."""
        self.recording = self.recording if recording is None else recording
        self.channels = self.channels if channels is None else channels
        self.extraction = self.extraction if extraction is None else extraction

    def advance(self, milliseconds: int) -> None:
        until = self.now_ms + milliseconds
        while self.now_ms < until:
            end = (self.now_ms // _INTERVAL_MS + 1) * _INTERVAL_MS
            step_to = min(end, until)
            self._measure(step_to - self.now_ms)
            self.now_ms = step_to
            if step_to == end:
                self._close(end // 1000)

    def step_clock(self, utc_ms: int) -> None:
        """What was measured of the interval under way belongs to no interval of the new time."""
        self.now_ms = utc_ms
        self._begin("CLOCK_STEP")

    def held(self) -> Rows:
        return self._defect.held(sorted(self._records.items()))

    def between(self, after_s: int, up_to_s: int) -> Rows:
        """Those that end in (after, up_to]."""
        return self._defect.found([row for row in self.held() if after_s < row[0] <= up_to_s])

    def _begin(self, why_partial: str) -> None:
        self._tallies: dict[str, _Tally] = {}
        self._why_partial = why_partial

    def _measure(self, milliseconds: int) -> None:
        if not self.recording:
            return
        for name in self.channels:
            integral, covered_ms = self._tallies.get(name, _Tally())
            amount = CHANNELS[name](self._life)
            self._tallies[name] = _Tally(integral + amount * milliseconds, covered_ms + milliseconds)

    def _close(self, end_s: int) -> None:
        if self._tallies:
            self._records[end_s] = {name: self._cell(tally) for name, tally in self._tallies.items()}
        if len(self._records) > CAPACITY:
            del self._records[min(self._records)]
        self._begin("RECORDING_CHANGED")

    def _cell(self, tally: _Tally) -> Cell:
        whole = tally.covered_ms == _INTERVAL_MS
        quality, reason = ("VALID", "NONE") if whole else ("PARTIAL", self._why_partial)
        return Cell(tally.integral / tally.covered_ms, quality, reason)
