/* libvips ends its argument lists with NULL, which Swift cannot call. Each function here is one such call, or the few
   that belong together. What they give is NULL when libvips says no. */
#include <string.h>
#include <vips/vips.h>

static inline void blad_vips_ignore(const gchar *domain, GLogLevelFlags level, const gchar *message, gpointer data) {}

/* Once, before anything else. One thread a picture: pictures are made side by side. Nothing is remembered, and loaders
   that are not hardened against hostile files are shut. */
static inline int blad_vips_start(void) {
    if (vips_init("blad") != 0) return -1;
    vips_concurrency_set(1);
    vips_cache_set_max(0);
    vips_block_untrusted_set(TRUE);
    g_log_set_handler("VIPS", G_LOG_LEVEL_MASK, blad_vips_ignore, NULL);
    /* A size that a hostile file claims, and libvips sets, is a warning of GObject. */
    g_log_set_handler("GLib-GObject", G_LOG_LEVEL_WARNING, blad_vips_ignore, NULL);
    return 0;
}

/* Takes over the reference to `image`, which may be NULL, and gives the same pixels in memory. */
static inline VipsImage *blad_vips_held(VipsImage *image) {
    if (!image) return NULL;
    VipsImage *held = vips_image_copy_memory(image);
    g_object_unref(image);
    return held;
}

/* A picture of exactly this size, as it is stored: not turned, in its own colours. It must be one that the loader
   named `loader` takes. */
static inline VipsImage *blad_vips_decode(
    const void *bytes, size_t count, const char *loader, const char *options, int width, int height) {
    const char *found = vips_foreign_find_load_buffer(bytes, count);
    if (!found || strcmp(found, loader) != 0) return NULL;
    VipsImage *image = NULL;
    if (vips_thumbnail_buffer(
            (void *) bytes, count, &image, width, "height", height, "size", VIPS_SIZE_FORCE, "no_rotate", TRUE,
            "fail_on", VIPS_FAIL_ON_ERROR, "option_string", options, NULL))
        return NULL;
    return blad_vips_held(image);
}

/* A drawing as pixels of exactly this size. The caller has taken out what could run or load anything. */
static inline VipsImage *blad_vips_draw(const void *bytes, size_t count, double scale) {
    VipsImage *image = NULL;
    vips_operation_block_set("VipsForeignLoadSvg", FALSE);
    int failed = vips_svgload_buffer((void *) bytes, count, &image, "scale", scale, NULL);
    return failed ? NULL : blad_vips_held(image);
}

/* Takes everything out that is not needed to show the picture: savers write what they find, whatever "strip" says. */
static inline VipsImage *blad_vips_bare(VipsImage *image) {
    static const char *const kept[] = {"n-pages", "page-height", "delay", "loop", "background", NULL};
    if (!image) return NULL;
    gchar **fields = vips_image_get_fields(image);
    for (gchar **field = fields; *field; field++)
        if (!g_strv_contains(kept, *field)) vips_image_remove(image, *field);
    g_strfreev(fields);
    return image;
}

/* The picture in sRGB, eight bits a channel, and nothing beside its pixels. A profile that makes no sense is as good as
   none. */
static inline VipsImage *blad_vips_srgb(VipsImage *image) {
    VipsImage *converted = NULL;
    int has_profile = vips_image_get_typeof(image, VIPS_META_ICC_NAME) != 0;
    int is_cmyk = vips_image_get_interpretation(image) == VIPS_INTERPRETATION_CMYK;
    int failed = 1;
    if (has_profile)
        failed = vips_icc_transform(
            image, &converted, "srgb", "embedded", TRUE, "intent", VIPS_INTENT_RELATIVE, "depth", 8, NULL);
    if (failed && is_cmyk)
        failed = vips_icc_transform(image, &converted, "srgb", "input_profile", "cmyk", "depth", 8, NULL);
    if (failed) failed = vips_colourspace(image, &converted, VIPS_INTERPRETATION_sRGB, NULL);
    if (failed) return NULL;
    VipsImage *cast = NULL;
    failed = vips_cast_uchar(converted, &cast, NULL);
    g_object_unref(converted);
    if (failed) return NULL;
    /* The dots per inch that a camera or scanner wrote down become those of every screen. */
    VipsImage *plain = NULL;
    failed = vips_copy(cast, &plain, "xres", 72 / 25.4, "yres", 72 / 25.4, NULL);
    g_object_unref(cast);
    return failed ? NULL : blad_vips_bare(blad_vips_held(plain));
}

/* The picture turned as Exif's number says. */
static inline VipsImage *blad_vips_turned(VipsImage *image, int orientation) {
    VipsImage *copy = NULL;
    if (vips_copy(image, &copy, NULL)) return NULL;
    vips_image_set_int(copy, VIPS_META_ORIENTATION, orientation);
    VipsImage *turned = NULL;
    int failed = vips_autorot(copy, &turned, NULL);
    g_object_unref(copy);
    return failed ? NULL : blad_vips_bare(blad_vips_held(turned));
}

/* The picture in exactly this size. */
static inline VipsImage *blad_vips_resized(VipsImage *image, int width, int height) {
    VipsImage *resized = NULL;
    if (vips_thumbnail_image(
            image, &resized, width, "height", height, "size", VIPS_SIZE_FORCE, "no_rotate", TRUE, NULL))
        return NULL;
    return blad_vips_held(resized);
}

/* The picture on white, without transparency. */
static inline VipsImage *blad_vips_flattened(VipsImage *image) {
    VipsImage *flattened = NULL;
    double white[3] = {255, 255, 255};
    VipsArrayDouble *background = vips_array_double_new(white, 3);
    int failed = vips_flatten(image, &flattened, "background", background, NULL);
    vips_area_unref(VIPS_AREA(background));
    return failed ? NULL : blad_vips_held(flattened);
}

/* A field of one channel, none of it (0) or all of it (255) to be inked. */
static inline VipsImage *blad_vips_field(int width, int height, int is_inked) {
    VipsImage *black = NULL, *field = NULL;
    if (vips_black(&black, width, height, NULL)) return NULL;
    int failed = is_inked ? vips_invert(black, &field, NULL) : vips_copy(black, &field, NULL);
    g_object_unref(black);
    return failed ? NULL : blad_vips_held(field);
}

/* Words in Pango's markup as a mask that is no larger than they are, wrapped at a width. */
static inline VipsImage *blad_vips_words(const char *markup, const char *font, int width, int breaks_words) {
    VipsImage *mask = NULL;
    if (vips_text(
            &mask, markup, "font", font, "width", width, "dpi", 72, "wrap",
            breaks_words ? VIPS_TEXT_WRAP_WORD_CHAR : VIPS_TEXT_WRAP_WORD, NULL))
        return NULL;
    return blad_vips_held(mask);
}

/* Inks a mask on a field of one channel that lies in memory, the mask's corner at a place of the field's: either alone,
   and both where two letters meet. What is outside the field is left out. */
static inline int blad_vips_ink(VipsImage *field, VipsImage *mask, int left, int top) {
    if (vips_image_get_bands(field) != 1 || vips_image_get_bands(mask) != 1) return -1;
    if (vips_image_inplace(field) || vips_image_wio_input(mask)) return -1;
    int first = left < 0 ? -left : 0, over = left + mask->Xsize - field->Xsize;
    int last = over > 0 ? mask->Xsize - over : mask->Xsize;
    for (int row = 0; row < mask->Ysize; row++) {
        if (row + top < 0 || row + top >= field->Ysize) continue;
        const VipsPel *from = VIPS_IMAGE_ADDR(mask, 0, row);
        VipsPel *to = VIPS_IMAGE_ADDR(field, 0, row + top) + left;
        for (int column = first; column < last; column++) to[column] |= from[column];
    }
    return 0;
}

static inline int blad_vips_width(VipsImage *image) { return vips_image_get_width(image); }
static inline int blad_vips_height(VipsImage *image) { return vips_image_get_height(image); }

static inline int blad_vips_has_alpha(VipsImage *image) { return vips_image_hasalpha(image); }

/* Files in memory, without metadata; to be freed with `blad_vips_free`. */
static inline void *blad_vips_jpeg(VipsImage *image, int quality, size_t *count) {
    void *bytes = NULL;
    int failed = vips_jpegsave_buffer(
        image, &bytes, count, "Q", quality, "optimize_coding", TRUE, "strip", TRUE, NULL);
    return failed ? NULL : bytes;
}

static inline void *blad_vips_png(VipsImage *image, int palette, size_t *count) {
    void *bytes = NULL;
    int failed = vips_pngsave_buffer(
        image, &bytes, count, "compression", 9, "filter", palette ? VIPS_FOREIGN_PNG_FILTER_NONE
        : VIPS_FOREIGN_PNG_FILTER_ALL, "palette", palette, "strip", TRUE, NULL);
    return failed ? NULL : bytes;
}

/* One channel. Flat fields and letters gain little from more effort, which costs four times as long. */
static inline void *blad_vips_grey_png(VipsImage *image, size_t *count) {
    void *bytes = NULL;
    int failed = vips_pngsave_buffer(
        image, &bytes, count, "compression", 2, "filter", VIPS_FOREIGN_PNG_FILTER_NONE, "strip", TRUE, NULL);
    return failed ? NULL : bytes;
}

static inline void *blad_vips_webp(VipsImage *image, int quality, int effort, int sharp, size_t *count) {
    void *bytes = NULL;
    int failed = vips_webpsave_buffer(
        image, &bytes, count, "Q", quality, "effort", effort, "smart_subsample", sharp, "strip", TRUE, NULL);
    return failed ? NULL : bytes;
}

static inline void *blad_vips_gif(VipsImage *image, size_t *count) {
    void *bytes = NULL;
    int failed = vips_gifsave_buffer(image, &bytes, count, "strip", TRUE, NULL);
    return failed ? NULL : bytes;
}

static inline void blad_vips_release(VipsImage *image) { g_object_unref(image); }
static inline void blad_vips_free(void *bytes) { g_free(bytes); }
