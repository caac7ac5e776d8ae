"""Who this system is and what it says it can do."""
from typing import Any

from recorder import CAPACITY, INTERVAL_S

SYSTEM_ID = "PY-1"
IMPORT_MPAN = "1000000000003"
EXPORT_MPAN = "2000000000006"
GATEWAY_ID = "pysms"

WHO = {"maker": "Example Metering", "model": "PySMS", "serial": "7", "firmware": "7"}
IDENTITY = {**WHO, "composition": [{"role": "system", **WHO}]}

_SUPPORT = {
    "profile.import": "yes",
    "profile.export": "yes",
    "profile.reactive": "yes",
    "profile.voltage": "yes",
    "profile.generation": "yes",
    "profile.on-request": "yes",
    "profile.scheduled": "no",
    "authority.parties": "no",
    "authority.commands": "no",
    "events.scheduled": "no",
    "registers.scheduled": "no",
}
_FIGURES = {
    "profile.resolution-watts": 0.1,
    "profile.resolution-volts": 0.01,
    "interval-seconds": INTERVAL_S,
    "store.capacity-records": CAPACITY,
}
PICS: list[dict[str, Any]] = [
    *({"name": name, "support": support} for name, support in _SUPPORT.items()),
    *({"name": name, "support": "yes", "figure": figure} for name, figure in _FIGURES.items()),
]

_AUTOMATIC = ("setClock", "advance", "preload", "setLoad", "setGeneration", "setVoltage")
_UNAVAILABLE = ("cutPower", "cutLink", "pressButton", "readDisplay")
CAPABILITIES = {
    "controls": {**dict.fromkeys(_AUTOMATIC, "automatic"), **dict.fromkeys(_UNAVAILABLE, "unavailable")},
    "pics": PICS,
}
