/* One header for both halves of cmark-gfm, so that Swift sees one module. */
#include <cmark-gfm.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm-core-extensions.h>
