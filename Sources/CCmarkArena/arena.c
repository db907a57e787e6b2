#include "arena.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* Pieces begin at multiples of this, after their size. */
enum { ALIGNMENT = 16, FIRST_CHUNK = 64 << 10, LARGEST_CHUNK = 1 << 20 };

typedef struct Chunk {
    struct Chunk *earlier;
    size_t room, used;
    _Alignas(ALIGNMENT) char bytes[];
} Chunk;

static _Thread_local Chunk *current;

static size_t size_of(const void *piece) { return *(const size_t *) ((const char *) piece - ALIGNMENT); }

static size_t whole_size(size_t size) { return ALIGNMENT + ((size + ALIGNMENT - 1) & ~(size_t) (ALIGNMENT - 1)); }

/* Whether a piece is the last that was taken. */
static int is_last(const void *piece) {
    return current && (const char *) piece + whole_size(size_of(piece)) - ALIGNMENT == current->bytes + current->used;
}

/* cmark-gfm cannot go on without memory; its own functions end the program too. */
static void *take(size_t size) {
    if (size > SIZE_MAX / 4) abort();
    size_t whole = whole_size(size);
    if (!current || current->room - current->used < whole) {
        size_t room = current ? current->room * 2 : FIRST_CHUNK;
        if (room > LARGEST_CHUNK) room = LARGEST_CHUNK;
        if (room < whole) room = whole;
        Chunk *chunk = malloc(sizeof *chunk + room);
        if (!chunk) abort();
        *chunk = (Chunk) {.earlier = current, .room = room};
        current = chunk;
    }
    char *piece = current->bytes + current->used + ALIGNMENT;
    *(size_t *) (piece - ALIGNMENT) = size;
    current->used += whole;
    return piece;
}

static void *arena_calloc(size_t count, size_t size) {
    if (size && count > SIZE_MAX / 4 / size) abort();
    return memset(take(count * size), 0, count * size);
}

static void arena_free(void *piece) {
    if (piece && is_last(piece)) current->used -= whole_size(size_of(piece));
}

static void *arena_realloc(void *piece, size_t size) {
    if (!piece) return take(size);
    size_t before = size_of(piece);
    if (size <= before) return piece;
    if (is_last(piece) && size <= SIZE_MAX / 4) {
        size_t more = whole_size(size) - whole_size(before);
        if (more <= current->room - current->used) {
            current->used += more;
            *(size_t *) ((char *) piece - ALIGNMENT) = size;
            return piece;
        }
    }
    return memcpy(take(size), piece, before);
}

static cmark_mem arena = {arena_calloc, arena_realloc, arena_free};

cmark_mem *blad_arena(void) {
#if defined(__has_feature)
#if __has_feature(address_sanitizer)
    return NULL;
#endif
#endif
    return &arena;
}

void blad_arena_empty(void) {
    while (current) {
        Chunk *chunk = current;
        current = chunk->earlier;
        free(chunk);
    }
}
