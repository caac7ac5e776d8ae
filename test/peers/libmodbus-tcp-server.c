/* A Modbus TCP server with libmodbus: input registers 0 to 99, each holding its own address; one connection after the
   other. Usage: server PORT. Says "ready", ends with SIGTERM. */
#include <errno.h>
#include <modbus.h>
#include <stdio.h>
#include <stdlib.h>

int main(int argc, char **argv) {
  if (argc < 2) return 2;
  modbus_t *line = modbus_new_tcp("127.0.0.1", atoi(argv[1]));
  modbus_mapping_t *map = modbus_mapping_new(0, 0, 0, 100);
  if (line == NULL || map == NULL) return 3;
  for (int k = 0; k < 100; k++) map->tab_input_registers[k] = k;
  int listening = modbus_tcp_listen(line, 1);
  if (listening == -1) {
    fprintf(stderr, "%s\n", modbus_strerror(errno));
    return 4;
  }
  puts("ready");
  fflush(stdout);
  uint8_t query[MODBUS_TCP_MAX_ADU_LENGTH];
  while (modbus_tcp_accept(line, &listening) != -1) {
    for (int length = 0; length != -1;) {
      length = modbus_receive(line, query);
      if (length > 0) modbus_reply(line, query, length, map);
    }
    modbus_close(line);
  }
  return 5;
}
