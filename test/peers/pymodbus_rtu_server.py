"""A Modbus RTU server with pymodbus: one unit, input registers 0 to 99, floats as "address=value" arguments.

Usage: pymodbus_rtu_server.py DEVICE BAUD UNIT SECONDS [address=float ...]. Says "ready", ends by itself.
"""
import asyncio
import struct
import sys

from pymodbus.datastore import ModbusSequentialDataBlock, ModbusServerContext, ModbusSlaveContext
from pymodbus.server.async_io import ModbusSerialServer
from pymodbus.transaction import ModbusRtuFramer


def registers(pairs):
    content = [0] * 101
    for pair in pairs:
        address, number = pair.split("=")
        high, low = struct.unpack(">HH", struct.pack(">f", float(number)))
        # The block starts at 0, and zero_mode below keeps protocol addresses as they are.
        content[int(address)], content[int(address) + 1] = high, low
    return content


async def serve(device, baud, unit, seconds, pairs):
    unit_context = ModbusSlaveContext(ir=ModbusSequentialDataBlock(0, registers(pairs)), zero_mode=True)
    context = ModbusServerContext(slaves={unit: unit_context}, single=False)
    server = ModbusSerialServer(
        context, framer=ModbusRtuFramer, port=device, baudrate=baud, bytesize=8, parity="N", stopbits=1, timeout=0.1
    )
    await server.start()
    print("ready", flush=True)
    try:
        await asyncio.wait_for(server.serve_forever(), seconds)
    except asyncio.TimeoutError:
        pass


if __name__ == "__main__":
    device, baud, unit, seconds, *pairs = sys.argv[1:]
    asyncio.run(serve(device, int(baud), int(unit), int(seconds), pairs))
