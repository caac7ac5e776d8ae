"""The adapter of the Python system: JSON lines on standard input and output, as conformance/adapters/protocol.ts has it.

Usage: adapter.py [--defect NAME]
"""
import argparse
import json
import sys
import threading
from concurrent import futures
from typing import Any, Callable

sys.dont_write_bytecode = True  # before our own modules: a test leaves nothing beside them

import grpc  # noqa: E402

from declaration import CAPABILITIES, EXPORT_MPAN, GATEWAY_ID, IDENTITY, IMPORT_MPAN, SYSTEM_ID  # noqa: E402
from defects import DEFECTS, NONE, Defect  # noqa: E402
from recorder import Recorder  # noqa: E402
from service import Service  # noqa: E402
from stubs import generated  # noqa: E402

START_MS = 1_780_272_000_000  # 2026-06-01T00:00:00Z: in summer, when local time is not UTC

Json = dict[str, Any]


class World:
    """The system of the present run, and what can be done to it. Its methods are the actions of the protocol."""

    def __init__(self, defect: Defect) -> None:
        self.address = ""
        self._defect = defect
        self.recorder = Recorder(START_MS, defect)

    def reset(self) -> Json:
        self.recorder = Recorder(START_MS, self._defect)
        return {
            "endpoint": {"address": self.address, "security": "plaintext"},
            "systemId": SYSTEM_ID,
            "importMpan": IMPORT_MPAN,
            "exportMpan": EXPORT_MPAN,
            "gatewayId": GATEWAY_ID,
            **self._now(),
        }

    def set_clock(self, utcMs: int) -> Json:
        self.recorder.step_clock(int(utcMs))
        return self._now()

    def advance(self, seconds: float) -> Json:
        if seconds < 0:
            raise ValueError(f"seconds: expected 0 or more, not {seconds}")
        self.recorder.advance(round(seconds * 1000))
        return self._now()

    def preload(self, segments: list[Json]) -> Json:
        for segment in segments:
            self.set_load(segment["loadWatts"], segment["loadVars"])
            self.set_generation(segment["generationWatts"], segment["generationVars"])
            self.set_voltage(segment["volts"])
            self.advance(segment["seconds"])
        return self._now()

    def set_load(self, watts: float, vars: float) -> Json:
        self.recorder.change(load_watts=float(watts), load_vars=float(vars))
        return {}

    def set_generation(self, watts: float, vars: float) -> Json:
        self.recorder.change(generation_watts=float(watts), generation_vars=float(vars))
        return {}

    def set_voltage(self, volts: float) -> Json:
        self.recorder.change(volts=float(volts))
        return {}

    def _now(self) -> Json:
        return {"nowUtcMs": self.recorder.now_ms}


def actions_of(world: World) -> dict[str, Callable[..., Json]]:
    return {
        "identify": lambda: IDENTITY,
        "capabilities": lambda: CAPABILITIES,
        "reset": world.reset,
        "setClock": world.set_clock,
        "advance": world.advance,
        "preload": world.preload,
        "setLoad": world.set_load,
        "setGeneration": world.set_generation,
        "setVoltage": world.set_voltage,
        "close": lambda: {},
    }


def error(code: str, message: object) -> Json:
    return {"error": {"code": code, "message": str(message)}}


def answered(actions: dict[str, Callable[..., Json]], line: str) -> tuple[Json, bool]:
    """The answer to a line, and whether it was the last."""
    try:
        request = json.loads(line)
        number, name, parameters = request["id"], request["do"], request.get("with", {})
    except (ValueError, TypeError, KeyError, AttributeError):
        return {"id": 0, **error("bad-request", 'expected {"id": ..., "do": ..., "with": {...}} on one line')}, False
    if name not in actions:
        return {"id": number, **error("unavailable", f"{name} is not available")}, False
    try:
        return {"id": number, "ok": actions[name](**parameters)}, name == "close"
    except (TypeError, ValueError, KeyError) as wrong:
        return {"id": number, **error("bad-request", wrong)}, False


def main() -> None:
    arguments = argparse.ArgumentParser(description="A Smart Metering System to be tested.")
    arguments.add_argument("--defect", choices=DEFECTS)
    name = arguments.parse_args().defect
    world, lock = World(DEFECTS.get(name, NONE)), threading.Lock()
    server = grpc.server(futures.ThreadPoolExecutor(max_workers=4))
    server.add_generic_rpc_handlers((Service(generated(), lambda: world.recorder, lock),))
    world.address = f"127.0.0.1:{server.add_insecure_port('127.0.0.1:0')}"
    server.start()
    actions = actions_of(world)
    try:
        for line in sys.stdin:
            if not line.strip():
                continue
            with lock:
                answer, last = answered(actions, line)
            print(json.dumps(answer), flush=True)
            if last:
                break
    finally:
        server.stop(0).wait()


if __name__ == "__main__":
    main()
