"""A DNO in Python, generated from specs/dno/v1: reads a profile and prints every answer as a line of JSON.

Usage: read_profile.py ADDRESS SYSTEM_ID [--ca FILE --cert FILE --key FILE] [--health] [--services] [--raw-hex HEX]

With --raw-hex these bytes go out as the request, whatever they are.
"""
import argparse
import importlib
import json
import pathlib
import subprocess
import sys
import tempfile
import time
from typing import Optional

import grpc
from google.protobuf.json_format import MessageToDict

HERE = pathlib.Path(__file__).resolve().parent
SPECS = HERE.parents[1] / "specs"


def compiled(folder: str, root: pathlib.Path, *files: str) -> None:
    subprocess.run(["protoc", f"-I{root}", f"--python_out={folder}", *files], check=True)


def _bytes_of(file: Optional[str]) -> Optional[bytes]:
    return None if file is None else pathlib.Path(file).read_bytes()


def channel_to(arguments: argparse.Namespace) -> grpc.Channel:
    if arguments.ca is None:
        return grpc.insecure_channel(arguments.address)
    return grpc.secure_channel(
        arguments.address,
        grpc.ssl_channel_credentials(
            root_certificates=_bytes_of(arguments.ca),
            private_key=_bytes_of(arguments.key),
            certificate_chain=_bytes_of(arguments.cert),
        ),
    )


def read_profile(channel: grpc.Channel, system: str, raw_hex: Optional[str]) -> None:
    header = importlib.import_module("dno.v1.header_pb2")
    profile = importlib.import_module("dno.v1.profile_pb2")
    call = channel.unary_stream(
        "/dno.v1.SmartMeteringSystem/ReadProfile",
        request_serializer=bytes,
        response_deserializer=profile.ReadProfileResponse.FromString,
    )
    request = profile.ReadProfileRequest(
        header=header.Header(
            message_id="py-1",
            originator="dno.example",
            sent_at_utc_ms=int(time.time() * 1000),
            target=header.Target(system_id=system),
        )
    )
    data = request.SerializeToString() if raw_hex is None else bytes.fromhex(raw_hex)
    for answer in call(data, timeout=20):
        print(json.dumps(MessageToDict(answer, preserving_proto_field_name=True, including_default_value_fields=True)))


def health(channel: grpc.Channel) -> None:
    module = importlib.import_module("health_pb2")
    call = channel.unary_unary(
        "/grpc.health.v1.Health/Check",
        request_serializer=module.HealthCheckRequest.SerializeToString,
        response_deserializer=module.HealthCheckResponse.FromString,
    )
    print(json.dumps(MessageToDict(call(module.HealthCheckRequest(service="dno.v1.SmartMeteringSystem"), timeout=20))))


def services(channel: grpc.Channel) -> None:
    module = importlib.import_module("reflection_pb2")
    call = channel.stream_stream(
        "/grpc.reflection.v1.ServerReflection/ServerReflectionInfo",
        request_serializer=module.ServerReflectionRequest.SerializeToString,
        response_deserializer=module.ServerReflectionResponse.FromString,
    )
    for answer in call(iter([module.ServerReflectionRequest(list_services="*")]), timeout=20):
        print(json.dumps(sorted(each.name for each in answer.list_services_response.service)))


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("address")
    parser.add_argument("system")
    for name in ("--ca", "--cert", "--key"):
        parser.add_argument(name)
    parser.add_argument("--raw-hex")
    parser.add_argument("--health", action="store_true")
    parser.add_argument("--services", action="store_true")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="dno-client-") as folder:
        parts = ("header", "profile", "status", "delivery", "options", "service")
        compiled(folder, SPECS, *(f"dno/v1/{part}.proto" for part in parts))
        compiled(folder, HERE, "health.proto", "reflection.proto")
        sys.path.insert(0, folder)
        try:
            with channel_to(arguments) as channel:
                if arguments.health:
                    health(channel)
                if arguments.services:
                    services(channel)
                read_profile(channel, arguments.system, arguments.raw_hex)
        except grpc.RpcError as error:
            sys.exit(f"{error.code().name}: {error.details()}")


if __name__ == "__main__":
    main()
