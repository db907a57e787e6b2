/* Each file stands here once, by #embed (C23, 6.10.3.1): the theme of the example is the theme that `init` writes. */
#include "starter.h"

#if defined(__clang__)
#pragma clang diagnostic ignored "-Wc23-extensions"
#endif

static const unsigned char gitignore[] = {
#embed "starter/gitignore"
};
static const unsigned char handbok_md[] = {
#embed "starter/HANDBOK.md"
};
static const unsigned char content_index_md[] = {
#embed "starter/content/index.md"
};
static const unsigned char content_kalender_arsmote_md[] = {
#embed "starter/content/kalender/arsmote.md"
};
static const unsigned char content_nyheter_today_valkommen_md[] = {
#embed "starter/content/nyheter/TODAY-valkommen.md"
};
static const unsigned char content_om_oss_md[] = {
#embed "starter/content/om-oss.md"
};
static const unsigned char content_personer_anna_exempel_md[] = {
#embed "starter/content/personer/anna-exempel.md"
};
static const unsigned char content_plan_year_md[] = {
#embed "starter/content/plan/YEAR.md"
};
static const unsigned char content_site_yml[] = {
#embed "starter/content/site.yml"
};
static const unsigned char content_v_aktuellt_month_md[] = {
#embed "starter/content/v-aktuellt/MONTH.md"
};
static const unsigned char templates_activity_year_mustache[] = {
#embed "../../templates/activity-year.mustache"
};
static const unsigned char templates_assets_10_base_css[] = {
#embed "../../templates/assets/10-base.css"
};
static const unsigned char templates_assets_20_frame_css[] = {
#embed "../../templates/assets/20-frame.css"
};
static const unsigned char templates_assets_30_lists_css[] = {
#embed "../../templates/assets/30-lists.css"
};
static const unsigned char templates_assets_35_front_css[] = {
#embed "../../templates/assets/35-front.css"
};
static const unsigned char templates_assets_38_search_css[] = {
#embed "../../templates/assets/38-search.css"
};
static const unsigned char templates_assets_40_text_css[] = {
#embed "../../templates/assets/40-text.css"
};
static const unsigned char templates_assets_45_blocks_css[] = {
#embed "../../templates/assets/45-blocks.css"
};
static const unsigned char templates_assets_50_calendar_css[] = {
#embed "../../templates/assets/50-calendar.css"
};
static const unsigned char templates_assets_55_people_css[] = {
#embed "../../templates/assets/55-people.css"
};
static const unsigned char templates_assets_60_plan_css[] = {
#embed "../../templates/assets/60-plan.css"
};
static const unsigned char templates_assets_65_board_css[] = {
#embed "../../templates/assets/65-board.css"
};
static const unsigned char templates_assets_70_letters_css[] = {
#embed "../../templates/assets/70-letters.css"
};
static const unsigned char templates_assets_80_scripts_css[] = {
#embed "../../templates/assets/80-scripts.css"
};
static const unsigned char templates_assets_90_print_css[] = {
#embed "../../templates/assets/90-print.css"
};
static const unsigned char templates_block_button_mustache[] = {
#embed "../../templates/block-button.mustache"
};
static const unsigned char templates_block_chart_mustache[] = {
#embed "../../templates/block-chart.mustache"
};
static const unsigned char templates_block_events_mustache[] = {
#embed "../../templates/block-events.mustache"
};
static const unsigned char templates_block_gallery_mustache[] = {
#embed "../../templates/block-gallery.mustache"
};
static const unsigned char templates_block_goals_mustache[] = {
#embed "../../templates/block-goals.mustache"
};
static const unsigned char templates_block_people_mustache[] = {
#embed "../../templates/block-people.mustache"
};
static const unsigned char templates_block_posts_mustache[] = {
#embed "../../templates/block-posts.mustache"
};
static const unsigned char templates_block_video_mustache[] = {
#embed "../../templates/block-video.mustache"
};
static const unsigned char templates_board_mustache[] = {
#embed "../../templates/board.mustache"
};
static const unsigned char templates_breadcrumbs_mustache[] = {
#embed "../../templates/breadcrumbs.mustache"
};
static const unsigned char templates_brief_mustache[] = {
#embed "../../templates/brief.mustache"
};
static const unsigned char templates_calendar_link_mustache[] = {
#embed "../../templates/calendar-link.mustache"
};
static const unsigned char templates_candidate_mustache[] = {
#embed "../../templates/candidate.mustache"
};
static const unsigned char templates_chart_drawing_mustache[] = {
#embed "../../templates/chart-drawing.mustache"
};
static const unsigned char templates_chart_shapes_mustache[] = {
#embed "../../templates/chart-shapes.mustache"
};
static const unsigned char templates_chart_table_mustache[] = {
#embed "../../templates/chart-table.mustache"
};
static const unsigned char templates_event_group_mustache[] = {
#embed "../../templates/event-group.mustache"
};
static const unsigned char templates_event_row_mustache[] = {
#embed "../../templates/event-row.mustache"
};
static const unsigned char templates_event_mustache[] = {
#embed "../../templates/event.mustache"
};
static const unsigned char templates_events_mustache[] = {
#embed "../../templates/events.mustache"
};
static const unsigned char templates_evidence_item_mustache[] = {
#embed "../../templates/evidence-item.mustache"
};
static const unsigned char templates_figure_mustache[] = {
#embed "../../templates/figure.mustache"
};
static const unsigned char templates_footer_mustache[] = {
#embed "../../templates/footer.mustache"
};
static const unsigned char templates_goal_chart_mustache[] = {
#embed "../../templates/goal-chart.mustache"
};
static const unsigned char templates_goal_evidence_mustache[] = {
#embed "../../templates/goal-evidence.mustache"
};
static const unsigned char templates_goal_list_mustache[] = {
#embed "../../templates/goal-list.mustache"
};
static const unsigned char templates_goal_meetings_mustache[] = {
#embed "../../templates/goal-meetings.mustache"
};
static const unsigned char templates_head_mustache[] = {
#embed "../../templates/head.mustache"
};
static const unsigned char templates_header_front_mustache[] = {
#embed "../../templates/header-front.mustache"
};
static const unsigned char templates_header_mustache[] = {
#embed "../../templates/header.mustache"
};
static const unsigned char templates_img_mustache[] = {
#embed "../../templates/img.mustache"
};
static const unsigned char templates_layout_mustache[] = {
#embed "../../templates/layout.mustache"
};
static const unsigned char templates_letter_mustache[] = {
#embed "../../templates/letter.mustache"
};
static const unsigned char templates_letters_mustache[] = {
#embed "../../templates/letters.mustache"
};
static const unsigned char templates_list_mustache[] = {
#embed "../../templates/list.mustache"
};
static const unsigned char templates_menu_mustache[] = {
#embed "../../templates/menu.mustache"
};
static const unsigned char templates_meta_mustache[] = {
#embed "../../templates/meta.mustache"
};
static const unsigned char templates_month_day_mustache[] = {
#embed "../../templates/month-day.mustache"
};
static const unsigned char templates_month_mustache[] = {
#embed "../../templates/month.mustache"
};
static const unsigned char templates_neighbours_mustache[] = {
#embed "../../templates/neighbours.mustache"
};
static const unsigned char templates_notfound_mustache[] = {
#embed "../../templates/notfound.mustache"
};
static const unsigned char templates_other_months_mustache[] = {
#embed "../../templates/other-months.mustache"
};
static const unsigned char templates_outline_mustache[] = {
#embed "../../templates/outline.mustache"
};
static const unsigned char templates_owner_head_mustache[] = {
#embed "../../templates/owner-head.mustache"
};
static const unsigned char templates_page_mustache[] = {
#embed "../../templates/page.mustache"
};
static const unsigned char templates_pagination_mustache[] = {
#embed "../../templates/pagination.mustache"
};
static const unsigned char templates_person_card_mustache[] = {
#embed "../../templates/person-card.mustache"
};
static const unsigned char templates_person_mustache[] = {
#embed "../../templates/person.mustache"
};
static const unsigned char templates_persons_mustache[] = {
#embed "../../templates/persons.mustache"
};
static const unsigned char templates_plan_mustache[] = {
#embed "../../templates/plan.mustache"
};
static const unsigned char templates_planning_mustache[] = {
#embed "../../templates/planning.mustache"
};
static const unsigned char templates_plans_mustache[] = {
#embed "../../templates/plans.mustache"
};
static const unsigned char templates_post_mustache[] = {
#embed "../../templates/post.mustache"
};
static const unsigned char templates_print_colophon_mustache[] = {
#embed "../../templates/print-colophon.mustache"
};
static const unsigned char templates_print_contents_mustache[] = {
#embed "../../templates/print-contents.mustache"
};
static const unsigned char templates_print_drawing_mustache[] = {
#embed "../../templates/print-drawing.mustache"
};
static const unsigned char templates_print_goals_mustache[] = {
#embed "../../templates/print-goals.mustache"
};
static const unsigned char templates_print_head_mustache[] = {
#embed "../../templates/print-head.mustache"
};
static const unsigned char templates_print_letter_mustache[] = {
#embed "../../templates/print-letter.mustache"
};
static const unsigned char templates_print_page_mustache[] = {
#embed "../../templates/print-page.mustache"
};
static const unsigned char templates_print_plan_mustache[] = {
#embed "../../templates/print-plan.mustache"
};
static const unsigned char templates_print_style_mustache[] = {
#embed "../../templates/print-style.mustache"
};
static const unsigned char templates_redirect_mustache[] = {
#embed "../../templates/redirect.mustache"
};
static const unsigned char templates_search_field_mustache[] = {
#embed "../../templates/search-field.mustache"
};
static const unsigned char templates_search_mustache[] = {
#embed "../../templates/search.mustache"
};
static const unsigned char templates_share_card_yml[] = {
#embed "../../templates/share-card.yml"
};
static const unsigned char templates_sheet_mustache[] = {
#embed "../../templates/sheet.mustache"
};
static const unsigned char templates_start_mustache[] = {
#embed "../../templates/start.mustache"
};
static const unsigned char templates_status_mustache[] = {
#embed "../../templates/status.mustache"
};
static const unsigned char templates_tags_mustache[] = {
#embed "../../templates/tags.mustache"
};
static const unsigned char templates_tally_mustache[] = {
#embed "../../templates/tally.mustache"
};
static const unsigned char templates_teaser_mustache[] = {
#embed "../../templates/teaser.mustache"
};
static const unsigned char templates_topic_mustache[] = {
#embed "../../templates/topic.mustache"
};
static const unsigned char templates_translations_mustache[] = {
#embed "../../templates/translations.mustache"
};
static const unsigned char templates_years_mustache[] = {
#embed "../../templates/years.mustache"
};

static const struct blad_starter_file blad_starter_files[] = {
    {".gitignore", gitignore, sizeof gitignore},
    {"HANDBOK.md", handbok_md, sizeof handbok_md},
    {"content/index.md", content_index_md, sizeof content_index_md},
    {"content/kalender/arsmote.md", content_kalender_arsmote_md, sizeof content_kalender_arsmote_md},
    {"content/nyheter/TODAY-valkommen.md", content_nyheter_today_valkommen_md, sizeof content_nyheter_today_valkommen_md},
    {"content/om-oss.md", content_om_oss_md, sizeof content_om_oss_md},
    {"content/personer/anna-exempel.md", content_personer_anna_exempel_md, sizeof content_personer_anna_exempel_md},
    {"content/plan/YEAR.md", content_plan_year_md, sizeof content_plan_year_md},
    {"content/site.yml", content_site_yml, sizeof content_site_yml},
    {"content/v-aktuellt/MONTH.md", content_v_aktuellt_month_md, sizeof content_v_aktuellt_month_md},
    {"templates/activity-year.mustache", templates_activity_year_mustache, sizeof templates_activity_year_mustache},
    {"templates/assets/10-base.css", templates_assets_10_base_css, sizeof templates_assets_10_base_css},
    {"templates/assets/20-frame.css", templates_assets_20_frame_css, sizeof templates_assets_20_frame_css},
    {"templates/assets/30-lists.css", templates_assets_30_lists_css, sizeof templates_assets_30_lists_css},
    {"templates/assets/35-front.css", templates_assets_35_front_css, sizeof templates_assets_35_front_css},
    {"templates/assets/38-search.css", templates_assets_38_search_css, sizeof templates_assets_38_search_css},
    {"templates/assets/40-text.css", templates_assets_40_text_css, sizeof templates_assets_40_text_css},
    {"templates/assets/45-blocks.css", templates_assets_45_blocks_css, sizeof templates_assets_45_blocks_css},
    {"templates/assets/50-calendar.css", templates_assets_50_calendar_css, sizeof templates_assets_50_calendar_css},
    {"templates/assets/55-people.css", templates_assets_55_people_css, sizeof templates_assets_55_people_css},
    {"templates/assets/60-plan.css", templates_assets_60_plan_css, sizeof templates_assets_60_plan_css},
    {"templates/assets/65-board.css", templates_assets_65_board_css, sizeof templates_assets_65_board_css},
    {"templates/assets/70-letters.css", templates_assets_70_letters_css, sizeof templates_assets_70_letters_css},
    {"templates/assets/80-scripts.css", templates_assets_80_scripts_css, sizeof templates_assets_80_scripts_css},
    {"templates/assets/90-print.css", templates_assets_90_print_css, sizeof templates_assets_90_print_css},
    {"templates/block-button.mustache", templates_block_button_mustache, sizeof templates_block_button_mustache},
    {"templates/block-chart.mustache", templates_block_chart_mustache, sizeof templates_block_chart_mustache},
    {"templates/block-events.mustache", templates_block_events_mustache, sizeof templates_block_events_mustache},
    {"templates/block-gallery.mustache", templates_block_gallery_mustache, sizeof templates_block_gallery_mustache},
    {"templates/block-goals.mustache", templates_block_goals_mustache, sizeof templates_block_goals_mustache},
    {"templates/block-people.mustache", templates_block_people_mustache, sizeof templates_block_people_mustache},
    {"templates/block-posts.mustache", templates_block_posts_mustache, sizeof templates_block_posts_mustache},
    {"templates/block-video.mustache", templates_block_video_mustache, sizeof templates_block_video_mustache},
    {"templates/board.mustache", templates_board_mustache, sizeof templates_board_mustache},
    {"templates/breadcrumbs.mustache", templates_breadcrumbs_mustache, sizeof templates_breadcrumbs_mustache},
    {"templates/brief.mustache", templates_brief_mustache, sizeof templates_brief_mustache},
    {"templates/calendar-link.mustache", templates_calendar_link_mustache, sizeof templates_calendar_link_mustache},
    {"templates/candidate.mustache", templates_candidate_mustache, sizeof templates_candidate_mustache},
    {"templates/chart-drawing.mustache", templates_chart_drawing_mustache, sizeof templates_chart_drawing_mustache},
    {"templates/chart-shapes.mustache", templates_chart_shapes_mustache, sizeof templates_chart_shapes_mustache},
    {"templates/chart-table.mustache", templates_chart_table_mustache, sizeof templates_chart_table_mustache},
    {"templates/event-group.mustache", templates_event_group_mustache, sizeof templates_event_group_mustache},
    {"templates/event-row.mustache", templates_event_row_mustache, sizeof templates_event_row_mustache},
    {"templates/event.mustache", templates_event_mustache, sizeof templates_event_mustache},
    {"templates/events.mustache", templates_events_mustache, sizeof templates_events_mustache},
    {"templates/evidence-item.mustache", templates_evidence_item_mustache, sizeof templates_evidence_item_mustache},
    {"templates/figure.mustache", templates_figure_mustache, sizeof templates_figure_mustache},
    {"templates/footer.mustache", templates_footer_mustache, sizeof templates_footer_mustache},
    {"templates/goal-chart.mustache", templates_goal_chart_mustache, sizeof templates_goal_chart_mustache},
    {"templates/goal-evidence.mustache", templates_goal_evidence_mustache, sizeof templates_goal_evidence_mustache},
    {"templates/goal-list.mustache", templates_goal_list_mustache, sizeof templates_goal_list_mustache},
    {"templates/goal-meetings.mustache", templates_goal_meetings_mustache, sizeof templates_goal_meetings_mustache},
    {"templates/head.mustache", templates_head_mustache, sizeof templates_head_mustache},
    {"templates/header-front.mustache", templates_header_front_mustache, sizeof templates_header_front_mustache},
    {"templates/header.mustache", templates_header_mustache, sizeof templates_header_mustache},
    {"templates/img.mustache", templates_img_mustache, sizeof templates_img_mustache},
    {"templates/layout.mustache", templates_layout_mustache, sizeof templates_layout_mustache},
    {"templates/letter.mustache", templates_letter_mustache, sizeof templates_letter_mustache},
    {"templates/letters.mustache", templates_letters_mustache, sizeof templates_letters_mustache},
    {"templates/list.mustache", templates_list_mustache, sizeof templates_list_mustache},
    {"templates/menu.mustache", templates_menu_mustache, sizeof templates_menu_mustache},
    {"templates/meta.mustache", templates_meta_mustache, sizeof templates_meta_mustache},
    {"templates/month-day.mustache", templates_month_day_mustache, sizeof templates_month_day_mustache},
    {"templates/month.mustache", templates_month_mustache, sizeof templates_month_mustache},
    {"templates/neighbours.mustache", templates_neighbours_mustache, sizeof templates_neighbours_mustache},
    {"templates/notfound.mustache", templates_notfound_mustache, sizeof templates_notfound_mustache},
    {"templates/other-months.mustache", templates_other_months_mustache, sizeof templates_other_months_mustache},
    {"templates/outline.mustache", templates_outline_mustache, sizeof templates_outline_mustache},
    {"templates/owner-head.mustache", templates_owner_head_mustache, sizeof templates_owner_head_mustache},
    {"templates/page.mustache", templates_page_mustache, sizeof templates_page_mustache},
    {"templates/pagination.mustache", templates_pagination_mustache, sizeof templates_pagination_mustache},
    {"templates/person-card.mustache", templates_person_card_mustache, sizeof templates_person_card_mustache},
    {"templates/person.mustache", templates_person_mustache, sizeof templates_person_mustache},
    {"templates/persons.mustache", templates_persons_mustache, sizeof templates_persons_mustache},
    {"templates/plan.mustache", templates_plan_mustache, sizeof templates_plan_mustache},
    {"templates/planning.mustache", templates_planning_mustache, sizeof templates_planning_mustache},
    {"templates/plans.mustache", templates_plans_mustache, sizeof templates_plans_mustache},
    {"templates/post.mustache", templates_post_mustache, sizeof templates_post_mustache},
    {"templates/print-colophon.mustache", templates_print_colophon_mustache, sizeof templates_print_colophon_mustache},
    {"templates/print-contents.mustache", templates_print_contents_mustache, sizeof templates_print_contents_mustache},
    {"templates/print-drawing.mustache", templates_print_drawing_mustache, sizeof templates_print_drawing_mustache},
    {"templates/print-goals.mustache", templates_print_goals_mustache, sizeof templates_print_goals_mustache},
    {"templates/print-head.mustache", templates_print_head_mustache, sizeof templates_print_head_mustache},
    {"templates/print-letter.mustache", templates_print_letter_mustache, sizeof templates_print_letter_mustache},
    {"templates/print-page.mustache", templates_print_page_mustache, sizeof templates_print_page_mustache},
    {"templates/print-plan.mustache", templates_print_plan_mustache, sizeof templates_print_plan_mustache},
    {"templates/print-style.mustache", templates_print_style_mustache, sizeof templates_print_style_mustache},
    {"templates/redirect.mustache", templates_redirect_mustache, sizeof templates_redirect_mustache},
    {"templates/search-field.mustache", templates_search_field_mustache, sizeof templates_search_field_mustache},
    {"templates/search.mustache", templates_search_mustache, sizeof templates_search_mustache},
    {"templates/share-card.yml", templates_share_card_yml, sizeof templates_share_card_yml},
    {"templates/sheet.mustache", templates_sheet_mustache, sizeof templates_sheet_mustache},
    {"templates/start.mustache", templates_start_mustache, sizeof templates_start_mustache},
    {"templates/status.mustache", templates_status_mustache, sizeof templates_status_mustache},
    {"templates/tags.mustache", templates_tags_mustache, sizeof templates_tags_mustache},
    {"templates/tally.mustache", templates_tally_mustache, sizeof templates_tally_mustache},
    {"templates/teaser.mustache", templates_teaser_mustache, sizeof templates_teaser_mustache},
    {"templates/topic.mustache", templates_topic_mustache, sizeof templates_topic_mustache},
    {"templates/translations.mustache", templates_translations_mustache, sizeof templates_translations_mustache},
    {"templates/years.mustache", templates_years_mustache, sizeof templates_years_mustache},
};

size_t blad_starter_count(void) { return sizeof blad_starter_files / sizeof blad_starter_files[0]; }

struct blad_starter_file blad_starter_file_at(size_t index) { return blad_starter_files[index]; }
