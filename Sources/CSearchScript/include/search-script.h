/* The script of the search page, inside the program itself: it and the index that it reads belong together. */
#ifndef BLAD_SEARCH_SCRIPT_H
#define BLAD_SEARCH_SCRIPT_H

#include <stddef.h>

const unsigned char *blad_search_script(void);
size_t blad_search_script_size(void);

#endif
