/* What no program that publishes these texts can do without: each text is read, parsed and rendered by cmark-gfm, and the
   site's bytes are written. Nothing else is done; all cores do it.

   floor TEXTS SITE COPY: TEXTS is a list of paths, one a line; the files of the folder SITE are read beforehand, and written to
   the folder COPY, which is not there yet. Prints the seconds. */
#define _GNU_SOURCE
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <dirent.h>
#include <err.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

struct bytes {
    char *start;
    size_t count;
};

struct page {
    char *path;
    struct bytes bytes;
};

static char **texts;
static size_t text_count;
static struct page *pages;
static size_t page_count;
static char **folders;
static size_t folder_count;
static atomic_size_t next_text, next_page;

static void *larger(void *list, size_t count, size_t size) {
    /* Room is doubled when the count is a power of two. */
    if ((count & (count - 1)) == 0) list = realloc(list, size * (count ? 2 * count : 1));
    if (!list) err(1, "memory");
    return list;
}

static struct bytes contents(const char *path) {
    int file = open(path, O_RDONLY);
    struct stat status;
    if (file < 0 || fstat(file, &status)) err(1, "%s", path);
    struct bytes bytes = {malloc(status.st_size + 1), status.st_size};
    if (read(file, bytes.start, bytes.count) != (ssize_t)bytes.count) err(1, "%s", path);
    close(file);
    return bytes;
}

static char *joined(const char *folder, const char *name) {
    char *path;
    if (asprintf(&path, "%s/%s", folder, name) < 0) err(1, "memory");
    return path;
}

/* Reads a folder's files into memory, by the paths that they are to be written to; folders come before what they hold. */
static void take(const char *folder, const char *copy) {
    folders = larger(folders, folder_count, sizeof *folders);
    folders[folder_count++] = strdup(copy);
    DIR *open_folder = opendir(folder);
    if (!open_folder) err(1, "%s", folder);
    for (struct dirent *entry; (entry = readdir(open_folder));) {
        if (!strcmp(entry->d_name, ".") || !strcmp(entry->d_name, "..")) continue;
        char *path = joined(folder, entry->d_name), *target = joined(copy, entry->d_name);
        struct stat status;
        if (lstat(path, &status)) err(1, "%s", path);
        if (S_ISDIR(status.st_mode)) {
            take(path, target);
        } else {
            pages = larger(pages, page_count, sizeof *pages);
            pages[page_count++] = (struct page){target, contents(path)};
        }
    }
    closedir(open_folder);
}

static void render(const char *path, cmark_syntax_extension *table) {
    struct bytes text = contents(path);
    cmark_parser *parser = cmark_parser_new(CMARK_OPT_DEFAULT);
    cmark_parser_attach_syntax_extension(parser, table);
    cmark_parser_feed(parser, text.start, text.count);
    cmark_node *document = cmark_parser_finish(parser);
    free(cmark_render_html(document, CMARK_OPT_DEFAULT, cmark_parser_get_syntax_extensions(parser)));
    cmark_node_free(document);
    cmark_parser_free(parser);
    free(text.start);
}

static void *work(void *table) {
    for (size_t at; (at = atomic_fetch_add(&next_text, 1)) < text_count;) render(texts[at], table);
    for (size_t at; (at = atomic_fetch_add(&next_page, 1)) < page_count;) {
        struct page *page = &pages[at];
        int file = open(page->path, O_WRONLY | O_CREAT | O_EXCL, 0644);
        if (file < 0 || write(file, page->bytes.start, page->bytes.count) != (ssize_t)page->bytes.count) err(1, "%s", page->path);
        close(file);
    }
    return NULL;
}

int main(int count, char **words) {
    if (count != 4) errx(64, "floor TEXTS SITE COPY");
    FILE *list = fopen(words[1], "r");
    if (!list) err(1, "%s", words[1]);
    char line[4096];
    while (fgets(line, sizeof line, list)) {
        line[strcspn(line, "\n")] = 0;
        texts = larger(texts, text_count, sizeof *texts);
        texts[text_count++] = strdup(line);
    }
    take(words[2], words[3]);
    cmark_gfm_core_extensions_ensure_registered();
    cmark_syntax_extension *table = cmark_find_syntax_extension("table");

    struct timespec from, to;
    clock_gettime(CLOCK_MONOTONIC, &from);
    for (size_t at = 0; at < folder_count; at++)
        if (mkdir(folders[at], 0755)) err(1, "%s", folders[at]);
    long cores = sysconf(_SC_NPROCESSORS_ONLN);
    pthread_t *threads = calloc(cores, sizeof *threads);
    for (long core = 0; core < cores; core++)
        if (pthread_create(&threads[core], NULL, work, table)) errx(1, "no thread");
    for (long core = 0; core < cores; core++) pthread_join(threads[core], NULL);
    clock_gettime(CLOCK_MONOTONIC, &to);
    printf("%.4f\n", (double)(to.tv_sec - from.tv_sec) + (double)(to.tv_nsec - from.tv_nsec) / 1e9);
    return 0;
}
