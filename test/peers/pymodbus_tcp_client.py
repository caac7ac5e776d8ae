"""Reads the same input registers of a Modbus TCP server again and again with pymodbus.

Usage: pymodbus_tcp_client.py PORT COUNT READS. Says how many reads were right, and the seconds for all.
"""
import sys
import time

from pymodbus.client import ModbusTcpClient

port, count, reads = map(int, sys.argv[1:])
client = ModbusTcpClient("127.0.0.1", port=port)
client.connect()
begin = time.monotonic()
good = sum(len(client.read_input_registers(0, count, slave=1).registers) == count for _ in range(reads))
print(good, time.monotonic() - begin)
client.close()
