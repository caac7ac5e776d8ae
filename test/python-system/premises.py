"""What the premises does, and what each channel measures of it."""
from dataclasses import dataclass
from typing import Callable


@dataclass(frozen=True)
class Life:
    """Holds until something changes. Watts, vars (generator: its output) and volts."""

    load_watts: float = 0.0
    load_vars: float = 0.0
    generation_watts: float = 0.0
    generation_vars: float = 0.0
    volts: float = 230.0


def _positive(amount: float) -> float:
    return max(0.0, amount)


# Import and export are integrated apart: neither is netted against the other within an interval.
CHANNELS: dict[str, Callable[[Life], float]] = {
    "mean-active-power-import": lambda life: _positive(life.load_watts - life.generation_watts),
    "mean-active-power-export": lambda life: _positive(life.generation_watts - life.load_watts),
    "mean-reactive-power-import": lambda life: _positive(life.load_vars - life.generation_vars),
    "mean-reactive-power-export": lambda life: _positive(life.generation_vars - life.load_vars),
    "mean-voltage-l1": lambda life: life.volts,
    "mean-generation-active-power": lambda life: life.generation_watts,
    "mean-generation-reactive-power-import": lambda life: _positive(-life.generation_vars),
    "mean-generation-reactive-power-export": lambda life: _positive(life.generation_vars),
}
