/* A Modbus RTU server with libmodbus: one unit, input registers 0 to 99, floats as "address=value" arguments.
   Usage: server DEVICE BAUD UNIT SECONDS [address=float ...]. Says "ready", ends by itself. */
#include <errno.h>
#include <modbus.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static void set_float(uint16_t *registers, int address, float content) {
  uint32_t bits;
  memcpy(&bits, &content, sizeof bits);
  registers[address] = bits >> 16;
  registers[address + 1] = bits & 0xffff;
}

int main(int argc, char **argv) {
  if (argc < 5) return 2;
  modbus_t *line = modbus_new_rtu(argv[1], atoi(argv[2]), 'N', 8, 1);
  modbus_mapping_t *map = modbus_mapping_new(0, 0, 100, 100);
  if (line == NULL || map == NULL) return 3;
  for (int k = 5; k < argc; k++) {
    int address;
    float content;
    if (sscanf(argv[k], "%d=%f", &address, &content) == 2) set_float(map->tab_input_registers, address, content);
  }
  modbus_set_slave(line, atoi(argv[3]));
  modbus_set_indication_timeout(line, 1, 0);
  if (modbus_connect(line) == -1) {
    fprintf(stderr, "%s\n", modbus_strerror(errno));
    return 4;
  }
  puts("ready");
  fflush(stdout);
  time_t end = time(NULL) + atoi(argv[4]);
  uint8_t query[MODBUS_RTU_MAX_ADU_LENGTH];
  while (time(NULL) < end) {
    int length = modbus_receive(line, query);
    if (length > 0) modbus_reply(line, query, length, map);
    else if (length == -1 && errno != ETIMEDOUT && errno != EMBBADCRC) break;
  }
  modbus_close(line);
  modbus_free(line);
  return 0;
}
