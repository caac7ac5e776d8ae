"""The messages of specs/dno/v1 as Python classes, generated when asked for."""
import importlib
import pathlib
import subprocess
import sys
import tempfile

SPECS = pathlib.Path(__file__).resolve().parents[2] / "specs"
PARTS = ("header", "profile", "status", "delivery", "service")


class Stubs:
    """One module a .proto file; the generated files live as long as this object."""

    def __init__(self):
        self._folder = tempfile.TemporaryDirectory(prefix="dno-stubs-")
        files = [f"dno/v1/{part}.proto" for part in PARTS]
        # Debian's protoc, not grpc_tools: the compiler inside that one is older than proto3's "optional".
        subprocess.run(["protoc", f"-I{SPECS}", f"--python_out={self._folder.name}", *files], check=True)
        sys.path.insert(0, self._folder.name)
        for part in PARTS:
            setattr(self, part, importlib.import_module(f"dno.v1.{part}_pb2"))

    def close(self):
        self._folder.cleanup()
