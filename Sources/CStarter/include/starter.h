/* The files that `blad init` writes, inside the program itself. */
#ifndef BLAD_STARTER_H
#define BLAD_STARTER_H

#include <stddef.h>

struct blad_starter_file {
  const char *path;           /* from the new site's folder */
  const unsigned char *bytes;
  size_t size;
};

/* How many there are. */
size_t blad_starter_count(void);

/* The file with an index below the count. */
struct blad_starter_file blad_starter_file_at(size_t index);

#endif
