/* Each file stands here once, by #embed (C23, 6.10.3.1): the theme of the example is the theme that `init` writes. */
#include "starter.h"

#if defined(__clang__)
#pragma clang diagnostic ignored "-Wc23-extensions"
#endif

static const unsigned char file_0[] = {
#embed "../../templates/assets/blad.css"
};
static const unsigned char file_1[] = {
#embed "../../templates/block-button.mustache"
};
static const unsigned char file_2[] = {
#embed "../../templates/block-chart.mustache"
};
static const unsigned char file_3[] = {
#embed "../../templates/block-events.mustache"
};
static const unsigned char file_4[] = {
#embed "../../templates/block-goals.mustache"
};
static const unsigned char file_5[] = {
#embed "../../templates/block-people.mustache"
};
static const unsigned char file_6[] = {
#embed "../../templates/block-posts.mustache"
};
static const unsigned char file_7[] = {
#embed "../../templates/block-video.mustache"
};
static const unsigned char file_8[] = {
#embed "../../templates/breadcrumbs.mustache"
};
static const unsigned char file_9[] = {
#embed "../../templates/brief.mustache"
};
static const unsigned char file_10[] = {
#embed "../../templates/event-row.mustache"
};
static const unsigned char file_11[] = {
#embed "../../templates/event.mustache"
};
static const unsigned char file_12[] = {
#embed "../../templates/events.mustache"
};
static const unsigned char file_13[] = {
#embed "../../templates/figure.mustache"
};
static const unsigned char file_14[] = {
#embed "../../templates/footer.mustache"
};
static const unsigned char file_15[] = {
#embed "../../templates/goal-list.mustache"
};
static const unsigned char file_16[] = {
#embed "../../templates/head.mustache"
};
static const unsigned char file_17[] = {
#embed "../../templates/header-front.mustache"
};
static const unsigned char file_18[] = {
#embed "../../templates/header.mustache"
};
static const unsigned char file_19[] = {
#embed "../../templates/img.mustache"
};
static const unsigned char file_20[] = {
#embed "../../templates/layout.mustache"
};
static const unsigned char file_21[] = {
#embed "../../templates/letter.mustache"
};
static const unsigned char file_22[] = {
#embed "../../templates/letters.mustache"
};
static const unsigned char file_23[] = {
#embed "../../templates/list.mustache"
};
static const unsigned char file_24[] = {
#embed "../../templates/menu.mustache"
};
static const unsigned char file_25[] = {
#embed "../../templates/meta.mustache"
};
static const unsigned char file_26[] = {
#embed "../../templates/neighbours.mustache"
};
static const unsigned char file_27[] = {
#embed "../../templates/notfound.mustache"
};
static const unsigned char file_28[] = {
#embed "../../templates/outline.mustache"
};
static const unsigned char file_29[] = {
#embed "../../templates/page.mustache"
};
static const unsigned char file_30[] = {
#embed "../../templates/pagination.mustache"
};
static const unsigned char file_31[] = {
#embed "../../templates/person-card.mustache"
};
static const unsigned char file_32[] = {
#embed "../../templates/person.mustache"
};
static const unsigned char file_33[] = {
#embed "../../templates/persons.mustache"
};
static const unsigned char file_34[] = {
#embed "../../templates/plan.mustache"
};
static const unsigned char file_35[] = {
#embed "../../templates/post.mustache"
};
static const unsigned char file_36[] = {
#embed "../../templates/redirect.mustache"
};
static const unsigned char file_37[] = {
#embed "../../templates/sheet.mustache"
};
static const unsigned char file_38[] = {
#embed "../../templates/start.mustache"
};
static const unsigned char file_39[] = {
#embed "../../templates/tags.mustache"
};
static const unsigned char file_40[] = {
#embed "../../templates/teaser.mustache"
};
static const unsigned char file_41[] = {
#embed "../../templates/translations.mustache"
};
static const unsigned char file_42[] = {
#embed "../../templates/years.mustache"
};
static const unsigned char file_43[] = {
#embed "starter/content/site.yml"
};
static const unsigned char file_44[] = {
#embed "starter/content/index.md"
};
static const unsigned char file_45[] = {
#embed "starter/content/om-oss.md"
};
static const unsigned char file_46[] = {
#embed "starter/content/nyheter/TODAY-valkommen.md"
};
static const unsigned char file_47[] = {
#embed "starter/content/kalender/arsmote.md"
};
static const unsigned char file_48[] = {
#embed "starter/content/plan/YEAR.md"
};
static const unsigned char file_49[] = {
#embed "starter/content/personer/anna-exempel.md"
};
static const unsigned char file_50[] = {
#embed "starter/content/v-aktuellt/YEAR-01.md"
};
static const unsigned char file_51[] = {
#embed "starter/HANDBOK.md"
};

static const struct blad_starter_file blad_starter_files[] = {
    {"templates/assets/blad.css", file_0, sizeof file_0},
    {"templates/block-button.mustache", file_1, sizeof file_1},
    {"templates/block-chart.mustache", file_2, sizeof file_2},
    {"templates/block-events.mustache", file_3, sizeof file_3},
    {"templates/block-goals.mustache", file_4, sizeof file_4},
    {"templates/block-people.mustache", file_5, sizeof file_5},
    {"templates/block-posts.mustache", file_6, sizeof file_6},
    {"templates/block-video.mustache", file_7, sizeof file_7},
    {"templates/breadcrumbs.mustache", file_8, sizeof file_8},
    {"templates/brief.mustache", file_9, sizeof file_9},
    {"templates/event-row.mustache", file_10, sizeof file_10},
    {"templates/event.mustache", file_11, sizeof file_11},
    {"templates/events.mustache", file_12, sizeof file_12},
    {"templates/figure.mustache", file_13, sizeof file_13},
    {"templates/footer.mustache", file_14, sizeof file_14},
    {"templates/goal-list.mustache", file_15, sizeof file_15},
    {"templates/head.mustache", file_16, sizeof file_16},
    {"templates/header-front.mustache", file_17, sizeof file_17},
    {"templates/header.mustache", file_18, sizeof file_18},
    {"templates/img.mustache", file_19, sizeof file_19},
    {"templates/layout.mustache", file_20, sizeof file_20},
    {"templates/letter.mustache", file_21, sizeof file_21},
    {"templates/letters.mustache", file_22, sizeof file_22},
    {"templates/list.mustache", file_23, sizeof file_23},
    {"templates/menu.mustache", file_24, sizeof file_24},
    {"templates/meta.mustache", file_25, sizeof file_25},
    {"templates/neighbours.mustache", file_26, sizeof file_26},
    {"templates/notfound.mustache", file_27, sizeof file_27},
    {"templates/outline.mustache", file_28, sizeof file_28},
    {"templates/page.mustache", file_29, sizeof file_29},
    {"templates/pagination.mustache", file_30, sizeof file_30},
    {"templates/person-card.mustache", file_31, sizeof file_31},
    {"templates/person.mustache", file_32, sizeof file_32},
    {"templates/persons.mustache", file_33, sizeof file_33},
    {"templates/plan.mustache", file_34, sizeof file_34},
    {"templates/post.mustache", file_35, sizeof file_35},
    {"templates/redirect.mustache", file_36, sizeof file_36},
    {"templates/sheet.mustache", file_37, sizeof file_37},
    {"templates/start.mustache", file_38, sizeof file_38},
    {"templates/tags.mustache", file_39, sizeof file_39},
    {"templates/teaser.mustache", file_40, sizeof file_40},
    {"templates/translations.mustache", file_41, sizeof file_41},
    {"templates/years.mustache", file_42, sizeof file_42},
    {"content/site.yml", file_43, sizeof file_43},
    {"content/index.md", file_44, sizeof file_44},
    {"content/om-oss.md", file_45, sizeof file_45},
    {"content/nyheter/TODAY-valkommen.md", file_46, sizeof file_46},
    {"content/kalender/arsmote.md", file_47, sizeof file_47},
    {"content/plan/YEAR.md", file_48, sizeof file_48},
    {"content/personer/anna-exempel.md", file_49, sizeof file_49},
    {"content/v-aktuellt/YEAR-01.md", file_50, sizeof file_50},
    {"HANDBOK.md", file_51, sizeof file_51},
};

size_t blad_starter_count(void) { return sizeof blad_starter_files / sizeof blad_starter_files[0]; }

struct blad_starter_file blad_starter_file_at(size_t index) { return blad_starter_files[index]; }
