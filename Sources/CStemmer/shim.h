/* Snowball's library: https://snowballstem.org */
#include <libstemmer.h>
