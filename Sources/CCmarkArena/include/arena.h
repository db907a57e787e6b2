#pragma once
#include <cmark-gfm.h>

/* Memory for a tree of cmark-gfm that is thrown away whole, which asks for some hundreds of small pieces a text: taken from
   the end of a larger piece, and given back at once by blad_arena_empty, after which nothing of the tree is left. It belongs
   to the calling thread: a parser that was made with it must be used, and emptied, on the thread that made it.

   A piece that is given back before is used again only when it is the last: for texts of no great size. NULL under the address
   sanitizer, whose checks need pieces that lie apart. */
cmark_mem *blad_arena(void);
void blad_arena_empty(void);
