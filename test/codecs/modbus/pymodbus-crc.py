"""Reads lines of hex, writes the two checksum bytes pymodbus puts after each on the line."""
import sys

from pymodbus.utilities import computeCRC

for line in sys.stdin.read().split():
    print("%04x" % computeCRC(bytes.fromhex(line)))
