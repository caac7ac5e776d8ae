"""A DNO in Python, generated from specs/dno/v1: reads a profile and prints every answer as a line of JSON.

Usage: read_profile.py ADDRESS SYSTEM_ID [--ca FILE --cert FILE --key FILE] [--health] [--services] [--describe VERSION] [--raw-hex HEX]

With --services and --describe it asks by reflection; --describe builds the library's own pool of descriptors from what
comes. With --raw-hex these bytes go out as the request, whatever they are.
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
from google.protobuf.descriptor_pool import DescriptorPool
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


def reflect(channel: grpc.Channel, version: str, *questions: dict) -> list:
    """The answers to these questions, asked on one stream. What v1alpha says on the wire is what v1 says."""
    module = importlib.import_module("reflection_pb2")
    call = channel.stream_stream(
        f"/grpc.reflection.{version}.ServerReflection/ServerReflectionInfo",
        request_serializer=module.ServerReflectionRequest.SerializeToString,
        response_deserializer=module.ServerReflectionResponse.FromString,
    )
    return list(call(iter([module.ServerReflectionRequest(**each) for each in questions]), timeout=20))


def services(channel: grpc.Channel, version: str = "v1") -> list:
    (answer,) = reflect(channel, version, {"list_services": "*"})
    return sorted(each.name for each in answer.list_services_response.service)


def describe(channel: grpc.Channel, version: str) -> None:
    """Every service with its methods and the types these take and give, from a pool that checks what it is given."""
    names = services(channel, version)
    answers = reflect(channel, version, *({"file_containing_symbol": name} for name in names))
    descriptor = importlib.import_module("google.protobuf.descriptor_pb2")
    files = {}
    for answer in answers:
        assert not answer.HasField("error_response"), answer.error_response
        for content in answer.file_descriptor_response.file_descriptor_proto:
            file = descriptor.FileDescriptorProto.FromString(content)
            files[file.name] = file
    pool = DescriptorPool()
    added = set()

    def add(file) -> None:
        if file.name in added:
            return
        added.add(file.name)
        for imported in file.dependency:
            add(files[imported])
        pool.Add(file)

    for file in files.values():
        add(file)
    found = {}
    for name in names:
        service = pool.FindServiceByName(name)
        found[name] = {
            method.name: [service.file.name, method.input_type.full_name, method.output_type.full_name]
            for method in service.methods
        }
    print(json.dumps(found))


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("address")
    parser.add_argument("system")
    for name in ("--ca", "--cert", "--key", "--describe"):
        parser.add_argument(name)
    parser.add_argument("--raw-hex")
    parser.add_argument("--health", action="store_true")
    parser.add_argument("--services", action="store_true")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="dno-client-") as folder:
        parts = ("header", "profile", "status", "delivery", "group", "options", "service")
        compiled(folder, SPECS, *(f"dno/v1/{part}.proto" for part in parts))
        # Under names of their own: the library has a package `grpc` too.
        compiled(folder, SPECS / "grpc/health/v1", "health.proto")
        compiled(folder, SPECS / "grpc/reflection/v1", "reflection.proto")
        sys.path.insert(0, folder)
        try:
            with channel_to(arguments) as channel:
                if arguments.health:
                    health(channel)
                if arguments.services:
                    print(json.dumps(services(channel)))
                if arguments.describe:
                    describe(channel, arguments.describe)
                read_profile(channel, arguments.system, arguments.raw_hex)
        except grpc.RpcError as error:
            sys.exit(f"{error.code().name}: {error.details()}")


if __name__ == "__main__":
    main()
