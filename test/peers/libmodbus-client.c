/* A Modbus client with libmodbus, used as its manual shows: reads the same input registers again and again.
   Usage: client rtu:DEVICE:BAUD|tcp:HOST:PORT UNIT ADDRESS COUNT READS TIMEOUT_MS [PAUSE_MS]
   Says a line a read, "ok", "differs" (from the first good read), "timeout", "crc", "unit", "frame" or "exception N",
   then "registers HEX" of the first good read, and "seconds S" for all of them. */
#include <errno.h>
#include <modbus.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec + t.tv_nsec / 1e9;
}

static modbus_t *open_line(char *where) {
  char *kind = strtok(where, ":"), *place = strtok(NULL, ":"), *number = strtok(NULL, ":");
  if (number == NULL) return NULL;
  if (strcmp(kind, "rtu") == 0) return modbus_new_rtu(place, atoi(number), 'N', 8, 1);
  return modbus_new_tcp(place, atoi(number));
}

static const char *outcome(int error) {
  static char exception[32];
  if (error == ETIMEDOUT) return "timeout";
  if (error == EMBBADCRC) return "crc";
  if (error == EMBBADSLAVE) return "unit";
  if (error > MODBUS_ENOBASE && error < EMBBADCRC) {
    snprintf(exception, sizeof exception, "exception %d", error - MODBUS_ENOBASE);
    return exception;
  }
  return "frame";
}

int main(int argc, char **argv) {
  if (argc < 7) return 2;
  modbus_t *line = open_line(argv[1]);
  if (line == NULL) return 3;
  int address = atoi(argv[3]), count = atoi(argv[4]), reads = atoi(argv[5]), timeout = atoi(argv[6]);
  int pause = argc > 7 ? atoi(argv[7]) : 0;
  modbus_set_slave(line, atoi(argv[2]));
  modbus_set_response_timeout(line, timeout / 1000, timeout % 1000 * 1000);
  modbus_set_byte_timeout(line, timeout / 1000, timeout % 1000 * 1000);
  if (modbus_connect(line) == -1) {
    fprintf(stderr, "%s\n", modbus_strerror(errno));
    return 4;
  }
  uint16_t first[MODBUS_MAX_READ_REGISTERS], registers[MODBUS_MAX_READ_REGISTERS];
  int good = 0;
  double begin = now();
  for (int k = 0; k < reads; k++) {
    if (modbus_read_input_registers(line, address, count, registers) == count) {
      if (good++ == 0) memcpy(first, registers, sizeof first);
      puts(memcmp(first, registers, 2 * count) == 0 ? "ok" : "differs");
    } else {
      int error = errno;
      puts(outcome(error));
      /* What is left of a spoilt answer must not be taken for the next one. */
      usleep(pause * 1000);
      modbus_flush(line);
    }
  }
  double seconds = now() - begin;
  if (good > 0) {
    printf("registers ");
    for (int k = 0; k < count; k++) printf("%04x", first[k]);
    puts("");
  }
  printf("seconds %.6f\n", seconds);
  modbus_close(line);
  modbus_free(line);
  return 0;
}
