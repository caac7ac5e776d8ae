"""Half-hours as they fall due. Stamped with their end, in order, the oldest overwritten."""
from collections import OrderedDict

from premises import CHANNELS

INTERVAL = 1800
CAPACITY = 4464

DEFECTS = (
    "values-shifted-by-one-interval",
    "import-export-swapped",
    "local-time",
    "drops-last-record",
)


class Recorder:
    """`records` maps an end to {channel: (amount, quality, reason)}."""

    def __init__(self, premises, defect=None):
        self.premises = premises
        self.defect = defect
        self.recording = False
        self.extraction = True
        self.channels = list(CHANNELS)
        self.records = OrderedDict()
        self._since = None
        self._next_end = (int(premises.now) // INTERVAL + 1) * INTERVAL

    def configure(self, recording=None, channels=None, extraction=None):
        if channels is not None:
            self.channels = channels
        if extraction is not None:
            self.extraction = extraction
        if recording is not None and recording != self.recording:
            self.recording = recording
            self._since = self.premises.now if recording else None

    def advance(self, seconds):
        end = self.premises.now + seconds
        while self._next_end <= end:
            self.premises.now = self._next_end
            self._close(self._next_end)
            self._next_end += INTERVAL
        self.premises.now = end

    def restart_intervals(self):
        self._next_end = (int(self.premises.now) // INTERVAL + 1) * INTERVAL

    def _close(self, end):
        if self._since is None:
            return
        start = max(end - INTERVAL, self._since)
        whole = start == end - INTERVAL
        quality = ("VALID", "NONE") if whole else ("PARTIAL", "RECORDING_CHANGED")
        self.records[end] = {name: (self.premises.mean(name, start, end), *quality) for name in self.channels}
        while len(self.records) > CAPACITY:
            self.records.popitem(last=False)

    def between(self, after, up_to):
        """(end, cells) with after < end <= up_to, as this system, defects included, would have it."""
        ends = list(self.records)
        found = []
        for index, end in enumerate(ends):
            cells = self.records[end]
            if self.defect == "values-shifted-by-one-interval" and index > 0:
                cells = self.records[ends[index - 1]]
            if self.defect == "import-export-swapped":
                cells = {_swapped(name): cell for name, cell in cells.items()}
            stamp = end + 3600 if self.defect == "local-time" else end
            if after < stamp <= up_to:
                found.append((stamp, cells))
        return found[:-1] if self.defect == "drops-last-record" else found


def _swapped(name):
    if name.startswith("mean-generation") or "power" not in name:
        return name
    return name.replace("import", "#").replace("export", "import").replace("#", "export")
