/* The pages, sheets and scripts of the workbench, inside the program itself: no theme of a site changes them. */
#ifndef BLAD_WORKBENCH_H
#define BLAD_WORKBENCH_H

#include <stddef.h>

struct blad_workbench_file {
  const char *path;           /* pages/bar.mustache, assets/reload.js */
  const unsigned char *bytes;
  size_t size;
};

/* How many there are. */
size_t blad_workbench_count(void);

/* The file with an index below the count. */
struct blad_workbench_file blad_workbench_file_at(size_t index);

#endif
