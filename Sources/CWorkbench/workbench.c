/* Each file stands here once, by #embed (C23, 6.10.3.1), in order of their names: an array and a line of the list. */
#include "workbench.h"

#if defined(__clang__)
#pragma clang diagnostic ignored "-Wc23-extensions"
#endif

static const unsigned char assets_bar_css[] = {
#embed "assets/bar.css"
};
static const unsigned char assets_conflict_js[] = {
#embed "assets/conflict.js"
};
static const unsigned char assets_desk_css[] = {
#embed "assets/desk.css"
};
static const unsigned char assets_edit_css[] = {
#embed "assets/edit.css"
};
static const unsigned char assets_edit_js[] = {
#embed "assets/edit.js"
};
static const unsigned char assets_fields_js[] = {
#embed "assets/fields.js"
};
static const unsigned char assets_forms_js[] = {
#embed "assets/forms.js"
};
static const unsigned char assets_icon_svg[] = {
#embed "assets/icon.svg"
};
static const unsigned char assets_kept_js[] = {
#embed "assets/kept.js"
};
static const unsigned char assets_pictures_js[] = {
#embed "assets/pictures.js"
};
static const unsigned char assets_reload_js[] = {
#embed "assets/reload.js"
};
static const unsigned char assets_token_js[] = {
#embed "assets/token.js"
};
static const unsigned char assets_workbench_css[] = {
#embed "assets/workbench.css"
};
static const unsigned char pages_bar_mustache[] = {
#embed "pages/bar.mustache"
};
static const unsigned char pages_conflict_mustache[] = {
#embed "pages/conflict.mustache"
};
static const unsigned char pages_desk_mustache[] = {
#embed "pages/desk.mustache"
};
static const unsigned char pages_edit_field_mustache[] = {
#embed "pages/edit-field.mustache"
};
static const unsigned char pages_edit_mustache[] = {
#embed "pages/edit.mustache"
};
static const unsigned char pages_faults_mustache[] = {
#embed "pages/faults.mustache"
};
static const unsigned char pages_new_mustache[] = {
#embed "pages/new.mustache"
};

static const struct blad_workbench_file blad_workbench_files[] = {
    {"assets/bar.css", assets_bar_css, sizeof assets_bar_css},
    {"assets/conflict.js", assets_conflict_js, sizeof assets_conflict_js},
    {"assets/desk.css", assets_desk_css, sizeof assets_desk_css},
    {"assets/edit.css", assets_edit_css, sizeof assets_edit_css},
    {"assets/edit.js", assets_edit_js, sizeof assets_edit_js},
    {"assets/fields.js", assets_fields_js, sizeof assets_fields_js},
    {"assets/forms.js", assets_forms_js, sizeof assets_forms_js},
    {"assets/icon.svg", assets_icon_svg, sizeof assets_icon_svg},
    {"assets/kept.js", assets_kept_js, sizeof assets_kept_js},
    {"assets/pictures.js", assets_pictures_js, sizeof assets_pictures_js},
    {"assets/reload.js", assets_reload_js, sizeof assets_reload_js},
    {"assets/token.js", assets_token_js, sizeof assets_token_js},
    {"assets/workbench.css", assets_workbench_css, sizeof assets_workbench_css},
    {"pages/bar.mustache", pages_bar_mustache, sizeof pages_bar_mustache},
    {"pages/conflict.mustache", pages_conflict_mustache, sizeof pages_conflict_mustache},
    {"pages/desk.mustache", pages_desk_mustache, sizeof pages_desk_mustache},
    {"pages/edit-field.mustache", pages_edit_field_mustache, sizeof pages_edit_field_mustache},
    {"pages/edit.mustache", pages_edit_mustache, sizeof pages_edit_mustache},
    {"pages/faults.mustache", pages_faults_mustache, sizeof pages_faults_mustache},
    {"pages/new.mustache", pages_new_mustache, sizeof pages_new_mustache},
};

size_t blad_workbench_count(void) { return sizeof blad_workbench_files / sizeof blad_workbench_files[0]; }

struct blad_workbench_file blad_workbench_file_at(size_t index) { return blad_workbench_files[index]; }
