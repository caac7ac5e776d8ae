"""The messages of specs/dno/v1 as Python classes, generated at start."""
import importlib
import pathlib
import subprocess
import sys
import tempfile
from types import ModuleType, SimpleNamespace

SPECS = pathlib.Path(__file__).resolve().parents[2] / "specs"
PARTS = ("header", "profile", "status", "delivery", "group")


def generated() -> SimpleNamespace:
    """One module a .proto file. The folder they are loaded from is gone again when this returns."""
    with tempfile.TemporaryDirectory(prefix="dno-stubs-") as folder:
        files = [f"dno/v1/{part}.proto" for part in PARTS]
        # Debian's protoc, not grpc_tools: the compiler inside that one is older than proto3's "optional".
        subprocess.run(["protoc", f"-I{SPECS}", f"--python_out={folder}", *files], check=True)
        sys.path.insert(0, folder)
        try:
            modules: dict[str, ModuleType] = {part: importlib.import_module(f"dno.v1.{part}_pb2") for part in PARTS}
        finally:
            sys.path.remove(folder)
        return SimpleNamespace(**modules)
