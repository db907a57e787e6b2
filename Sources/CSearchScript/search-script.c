#include "search-script.h"

#if defined(__clang__)
#pragma clang diagnostic ignored "-Wc23-extensions"
#endif

static const unsigned char script[] = {
#embed "search.js"
};

const unsigned char *blad_search_script(void) { return script; }
size_t blad_search_script_size(void) { return sizeof script; }
