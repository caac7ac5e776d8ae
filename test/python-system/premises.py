"""The premises as events: what held from when to when. Means are integrals of the events, nothing is sampled."""
from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Life:
    """What is drawn, generated and what the voltage is."""

    load_watts: float = 0.0
    load_vars: float = 0.0
    generation_watts: float = 0.0
    generation_vars: float = 0.0
    volts: float = 230.0


def _positive(amount):
    return max(0.0, amount)


CHANNELS = {
    "mean-active-power-import": lambda life: _positive(life.load_watts - life.generation_watts),
    "mean-active-power-export": lambda life: _positive(life.generation_watts - life.load_watts),
    "mean-reactive-power-import": lambda life: _positive(life.load_vars - life.generation_vars),
    "mean-reactive-power-export": lambda life: _positive(life.generation_vars - life.load_vars),
    "mean-voltage-l1": lambda life: life.volts,
    "mean-generation-active-power": lambda life: life.generation_watts,
    "mean-generation-reactive-power-import": lambda life: _positive(-life.generation_vars),
    "mean-generation-reactive-power-export": lambda life: _positive(life.generation_vars),
}


class Premises:
    """Keeps its own time, in seconds since 1970; `advance` lets it pass."""

    def __init__(self, now):
        self.now = now
        self._events = [(now, Life())]

    def change(self, **what):
        self._events.append((self.now, replace(self._events[-1][1], **what)))

    def step_clock(self, now):
        """A stepped clock moves what happened along with it."""
        offset = now - self.now
        self._events = [(at + offset, life) for at, life in self._events]
        self.now = now

    def mean(self, channel, start, end):
        amount, total = CHANNELS[channel], 0.0
        for index, (at, life) in enumerate(self._events):
            until = self._events[index + 1][0] if index + 1 < len(self._events) else float("inf")
            total += amount(life) * max(0.0, min(until, end) - max(at, start))
        return total / (end - start)
