/* Each file stands here once, by #embed (C23, 6.10.3.1): the theme of the example is the theme that `init` writes. */
#include "starter.h"

#if defined(__clang__)
#pragma clang diagnostic ignored "-Wc23-extensions"
#endif

static const unsigned char file_0[] = {
#embed "../../templates/assets/blad.css"
};
static const unsigned char file_1[] = {
#embed "../../templates/activity-year.mustache"
};
static const unsigned char file_2[] = {
#embed "../../templates/block-button.mustache"
};
static const unsigned char file_3[] = {
#embed "../../templates/block-chart.mustache"
};
static const unsigned char file_4[] = {
#embed "../../templates/block-events.mustache"
};
static const unsigned char file_5[] = {
#embed "../../templates/block-goals.mustache"
};
static const unsigned char file_6[] = {
#embed "../../templates/block-people.mustache"
};
static const unsigned char file_7[] = {
#embed "../../templates/block-posts.mustache"
};
static const unsigned char file_8[] = {
#embed "../../templates/block-video.mustache"
};
static const unsigned char file_9[] = {
#embed "../../templates/board.mustache"
};
static const unsigned char file_10[] = {
#embed "../../templates/breadcrumbs.mustache"
};
static const unsigned char file_11[] = {
#embed "../../templates/brief.mustache"
};
static const unsigned char file_12[] = {
#embed "../../templates/event-row.mustache"
};
static const unsigned char file_13[] = {
#embed "../../templates/event.mustache"
};
static const unsigned char file_14[] = {
#embed "../../templates/events.mustache"
};
static const unsigned char file_15[] = {
#embed "../../templates/evidence-item.mustache"
};
static const unsigned char file_16[] = {
#embed "../../templates/figure.mustache"
};
static const unsigned char file_17[] = {
#embed "../../templates/footer.mustache"
};
static const unsigned char file_18[] = {
#embed "../../templates/goal-chart.mustache"
};
static const unsigned char file_19[] = {
#embed "../../templates/goal-evidence.mustache"
};
static const unsigned char file_20[] = {
#embed "../../templates/goal-list.mustache"
};
static const unsigned char file_21[] = {
#embed "../../templates/goal-meetings.mustache"
};
static const unsigned char file_22[] = {
#embed "../../templates/head.mustache"
};
static const unsigned char file_23[] = {
#embed "../../templates/header-front.mustache"
};
static const unsigned char file_24[] = {
#embed "../../templates/header.mustache"
};
static const unsigned char file_25[] = {
#embed "../../templates/img.mustache"
};
static const unsigned char file_26[] = {
#embed "../../templates/layout.mustache"
};
static const unsigned char file_27[] = {
#embed "../../templates/letter.mustache"
};
static const unsigned char file_28[] = {
#embed "../../templates/letters.mustache"
};
static const unsigned char file_29[] = {
#embed "../../templates/list.mustache"
};
static const unsigned char file_30[] = {
#embed "../../templates/menu.mustache"
};
static const unsigned char file_31[] = {
#embed "../../templates/meta.mustache"
};
static const unsigned char file_32[] = {
#embed "../../templates/neighbours.mustache"
};
static const unsigned char file_33[] = {
#embed "../../templates/notfound.mustache"
};
static const unsigned char file_34[] = {
#embed "../../templates/outline.mustache"
};
static const unsigned char file_35[] = {
#embed "../../templates/owner-head.mustache"
};
static const unsigned char file_36[] = {
#embed "../../templates/page.mustache"
};
static const unsigned char file_37[] = {
#embed "../../templates/pagination.mustache"
};
static const unsigned char file_38[] = {
#embed "../../templates/person-card.mustache"
};
static const unsigned char file_39[] = {
#embed "../../templates/person.mustache"
};
static const unsigned char file_40[] = {
#embed "../../templates/persons.mustache"
};
static const unsigned char file_41[] = {
#embed "../../templates/plan.mustache"
};
static const unsigned char file_42[] = {
#embed "../../templates/plans.mustache"
};
static const unsigned char file_43[] = {
#embed "../../templates/post.mustache"
};
static const unsigned char file_44[] = {
#embed "../../templates/redirect.mustache"
};
static const unsigned char file_45[] = {
#embed "../../templates/sheet.mustache"
};
static const unsigned char file_46[] = {
#embed "../../templates/start.mustache"
};
static const unsigned char file_47[] = {
#embed "../../templates/status.mustache"
};
static const unsigned char file_48[] = {
#embed "../../templates/tags.mustache"
};
static const unsigned char file_49[] = {
#embed "../../templates/tally.mustache"
};
static const unsigned char file_50[] = {
#embed "../../templates/teaser.mustache"
};
static const unsigned char file_51[] = {
#embed "../../templates/translations.mustache"
};
static const unsigned char file_52[] = {
#embed "../../templates/years.mustache"
};
static const unsigned char file_53[] = {
#embed "starter/content/site.yml"
};
static const unsigned char file_54[] = {
#embed "starter/content/index.md"
};
static const unsigned char file_55[] = {
#embed "starter/content/om-oss.md"
};
static const unsigned char file_56[] = {
#embed "starter/content/nyheter/TODAY-valkommen.md"
};
static const unsigned char file_57[] = {
#embed "starter/content/kalender/arsmote.md"
};
static const unsigned char file_58[] = {
#embed "starter/content/plan/YEAR.md"
};
static const unsigned char file_59[] = {
#embed "starter/content/personer/anna-exempel.md"
};
static const unsigned char file_60[] = {
#embed "starter/content/v-aktuellt/YEAR-01.md"
};
static const unsigned char file_61[] = {
#embed "starter/HANDBOK.md"
};

static const struct blad_starter_file blad_starter_files[] = {
    {"templates/assets/blad.css", file_0, sizeof file_0},
    {"templates/activity-year.mustache", file_1, sizeof file_1},
    {"templates/block-button.mustache", file_2, sizeof file_2},
    {"templates/block-chart.mustache", file_3, sizeof file_3},
    {"templates/block-events.mustache", file_4, sizeof file_4},
    {"templates/block-goals.mustache", file_5, sizeof file_5},
    {"templates/block-people.mustache", file_6, sizeof file_6},
    {"templates/block-posts.mustache", file_7, sizeof file_7},
    {"templates/block-video.mustache", file_8, sizeof file_8},
    {"templates/board.mustache", file_9, sizeof file_9},
    {"templates/breadcrumbs.mustache", file_10, sizeof file_10},
    {"templates/brief.mustache", file_11, sizeof file_11},
    {"templates/event-row.mustache", file_12, sizeof file_12},
    {"templates/event.mustache", file_13, sizeof file_13},
    {"templates/events.mustache", file_14, sizeof file_14},
    {"templates/evidence-item.mustache", file_15, sizeof file_15},
    {"templates/figure.mustache", file_16, sizeof file_16},
    {"templates/footer.mustache", file_17, sizeof file_17},
    {"templates/goal-chart.mustache", file_18, sizeof file_18},
    {"templates/goal-evidence.mustache", file_19, sizeof file_19},
    {"templates/goal-list.mustache", file_20, sizeof file_20},
    {"templates/goal-meetings.mustache", file_21, sizeof file_21},
    {"templates/head.mustache", file_22, sizeof file_22},
    {"templates/header-front.mustache", file_23, sizeof file_23},
    {"templates/header.mustache", file_24, sizeof file_24},
    {"templates/img.mustache", file_25, sizeof file_25},
    {"templates/layout.mustache", file_26, sizeof file_26},
    {"templates/letter.mustache", file_27, sizeof file_27},
    {"templates/letters.mustache", file_28, sizeof file_28},
    {"templates/list.mustache", file_29, sizeof file_29},
    {"templates/menu.mustache", file_30, sizeof file_30},
    {"templates/meta.mustache", file_31, sizeof file_31},
    {"templates/neighbours.mustache", file_32, sizeof file_32},
    {"templates/notfound.mustache", file_33, sizeof file_33},
    {"templates/outline.mustache", file_34, sizeof file_34},
    {"templates/owner-head.mustache", file_35, sizeof file_35},
    {"templates/page.mustache", file_36, sizeof file_36},
    {"templates/pagination.mustache", file_37, sizeof file_37},
    {"templates/person-card.mustache", file_38, sizeof file_38},
    {"templates/person.mustache", file_39, sizeof file_39},
    {"templates/persons.mustache", file_40, sizeof file_40},
    {"templates/plan.mustache", file_41, sizeof file_41},
    {"templates/plans.mustache", file_42, sizeof file_42},
    {"templates/post.mustache", file_43, sizeof file_43},
    {"templates/redirect.mustache", file_44, sizeof file_44},
    {"templates/sheet.mustache", file_45, sizeof file_45},
    {"templates/start.mustache", file_46, sizeof file_46},
    {"templates/status.mustache", file_47, sizeof file_47},
    {"templates/tags.mustache", file_48, sizeof file_48},
    {"templates/tally.mustache", file_49, sizeof file_49},
    {"templates/teaser.mustache", file_50, sizeof file_50},
    {"templates/translations.mustache", file_51, sizeof file_51},
    {"templates/years.mustache", file_52, sizeof file_52},
    {"content/site.yml", file_53, sizeof file_53},
    {"content/index.md", file_54, sizeof file_54},
    {"content/om-oss.md", file_55, sizeof file_55},
    {"content/nyheter/TODAY-valkommen.md", file_56, sizeof file_56},
    {"content/kalender/arsmote.md", file_57, sizeof file_57},
    {"content/plan/YEAR.md", file_58, sizeof file_58},
    {"content/personer/anna-exempel.md", file_59, sizeof file_59},
    {"content/v-aktuellt/YEAR-01.md", file_60, sizeof file_60},
    {"HANDBOK.md", file_61, sizeof file_61},
};

size_t blad_starter_count(void) { return sizeof blad_starter_files / sizeof blad_starter_files[0]; }

struct blad_starter_file blad_starter_file_at(size_t index) { return blad_starter_files[index]; }
