"""The adapter of the Python system: JSON lines on standard input and output. See conformance/adapters/protocol.ts.

Usage: adapter.py [--defect NAME]
"""
import argparse
import json
import sys
from concurrent import futures

import grpc

from premises import Premises
from recorder import CAPACITY, DEFECTS, INTERVAL, Recorder
from service import EXPORT_MPAN, IMPORT_MPAN, SYSTEM_ID, Service
from stubs import Stubs

START = 1_780_272_000  # 2026-06-01T00:00:00Z, in summer: local time is not UTC


class Unavailable(Exception):
    pass


class World:
    """Premises and recorder of the present run, and what can be done to them."""

    def __init__(self, defect, address):
        self.defect, self.address = defect, address
        self.reset()

    def identify(self):
        who = {"maker": "Example Metering", "model": "PySMS", "serial": "7", "firmware": "7"}
        return {**who, "composition": [{"role": "system", **who}]}

    def capabilities(self):
        can = ("setClock", "advance", "preload", "setLoad", "setGeneration", "setVoltage")
        cannot = ("cutPower", "cutLink", "pressButton", "readDisplay")
        yes = ("import", "export", "reactive", "voltage", "generation", "on-request")
        figures = {
            "profile.resolution-watts": 0.1,
            "profile.resolution-volts": 0.01,
            "interval-seconds": INTERVAL,
            "store.capacity-records": CAPACITY,
        }
        return {
            "controls": {**{name: "automatic" for name in can}, **{name: "unavailable" for name in cannot}},
            "pics": [
                *({"name": f"profile.{name}", "support": "yes"} for name in yes),
                {"name": "profile.scheduled", "support": "no"},
                *({"name": name, "support": "yes", "figure": figure} for name, figure in figures.items()),
            ],
        }

    def reset(self):
        self.premises = Premises(START)
        self.recorder = Recorder(self.premises, self.defect)
        return {
            "endpoint": {"address": self.address, "security": "plaintext"},
            "systemId": SYSTEM_ID,
            "importMpan": IMPORT_MPAN,
            "exportMpan": EXPORT_MPAN,
            **self._now(),
        }

    def set_clock(self, utcMs):
        self.premises.step_clock(utcMs / 1000)
        self.recorder.restart_intervals()
        return self._now()

    def advance(self, seconds):
        self.recorder.advance(seconds)
        return self._now()

    def preload(self, segments):
        for segment in segments:
            self.premises.change(
                load_watts=segment["loadWatts"],
                load_vars=segment["loadVars"],
                generation_watts=segment["generationWatts"],
                generation_vars=segment["generationVars"],
                volts=segment["volts"],
            )
            self.recorder.advance(segment["seconds"])
        return self._now()

    def set_load(self, watts, vars):
        self.premises.change(load_watts=watts, load_vars=vars)

    def set_generation(self, watts, vars):
        self.premises.change(generation_watts=watts, generation_vars=vars)

    def set_voltage(self, volts):
        self.premises.change(volts=volts)

    def _now(self):
        return {"nowUtcMs": int(self.premises.now * 1000)}


ACTIONS = {
    "identify": World.identify,
    "capabilities": World.capabilities,
    "reset": World.reset,
    "setClock": World.set_clock,
    "advance": World.advance,
    "preload": World.preload,
    "setLoad": World.set_load,
    "setGeneration": World.set_generation,
    "setVoltage": World.set_voltage,
    "close": lambda _world: {},
}


def answer(world, request):
    try:
        action = ACTIONS.get(request["do"])
        if action is None:
            raise Unavailable(f"{request['do']} is not available")
        return {"ok": action(world, **request.get("with", {})) or {}}
    except Unavailable as error:
        return {"error": {"code": "unavailable", "message": str(error)}}
    except TypeError as error:
        return {"error": {"code": "bad-request", "message": str(error)}}


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--defect", choices=DEFECTS)
    defect = arguments.parse_args().defect
    stubs = Stubs()
    server = grpc.server(futures.ThreadPoolExecutor(max_workers=4))
    port = server.add_insecure_port("127.0.0.1:0")
    world = World(defect, f"127.0.0.1:{port}")
    server.add_generic_rpc_handlers((Service(stubs, world),))
    server.start()
    try:
        for line in sys.stdin:
            if not line.strip():
                continue
            request = json.loads(line)
            print(json.dumps({"id": request["id"], **answer(world, request)}), flush=True)
            if request["do"] == "close":
                break
    finally:
        server.stop(0).wait()
        stubs.close()


if __name__ == "__main__":
    main()
