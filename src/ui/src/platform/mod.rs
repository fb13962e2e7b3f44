//! Everything of the browser that is not a screen. No other module touches `web_sys`.

pub mod accounts;
mod build;
mod clock;
mod come_back;
mod database;
pub mod desk;
mod file_field;
mod http;
mod http_buddies;
mod http_calendar;
mod http_phones;
mod http_photos;
mod keep_focus;
mod later_style;
mod live;
mod page;
mod passkeys;
mod photos;
mod picture;
mod prefs;
mod share;
pub mod sign_in;
mod tabs;
mod voice;
mod webpush;

pub use build::{Build, build};
pub use clock::{after_about, every_minute, now};
pub use come_back::come_back_where_one_was;
pub use database::{Database, DatabaseTrouble, Session};
pub use file_field::FileField;
pub use http::{Trouble, fetch_words, looks, pair, send, sign_out};
pub use http_buddies::{add_buddy, buddies, end_buddy, look_along};
pub use http_calendar::{calendar_feed, end_calendar_feed, make_calendar_feed};
pub use http_phones::{phone_code, phones, sign_phone_out};
pub use http_photos::{Sent, fetch_photo, send_photo};
pub use keep_focus::keep_focus_within;
pub use later_style::add_later_style;
pub use live::listen;
pub use page::{
    after_paint, ask_to_keep, base_url, clear_first_paint, focus, focus_main, fragment,
    go_online_listener, install, is_in_view, is_online, keep_files, mark_ready, on_back_in_view,
    on_install_offer, on_update_ready, random_id, reload, set_look, set_page, set_title,
    start_at_top, storage_is_kept, storage_used, update_now, warn_before_leaving,
};
pub use photos::{
    drop_letter_photo, drop_photos, forget_photos, is_photo_waiting, keep_letter_photo,
    keep_own_photo, keep_photo, keep_sent_photo, kept_letter_photo, kept_photo, mark_photo_sent,
    photos_here, wait_again, waiting_photos,
};
pub use picture::{NoPhoto, picture_from, without_metadata};
pub use prefs::{
    KeptPush, Prefs, TextSize, Theme, are_photos_kept, do_photos_wait, forget_desk_draft,
    forget_desk_drafts, load_desk_draft, load_draft, load_half, load_half_form, load_heard,
    load_prefs, load_push, load_session, note_photos_kept, note_photos_wait, save_desk_draft,
    save_draft, save_half, save_half_form, save_heard, save_prefs, save_push, save_session,
};
pub use share::{Shared, print, save_file, share_text};
pub use tabs::{Tabs, with_photo_lock, with_sync_lock};
pub use voice::{can_speak, speak, text_around};
pub use webpush::{
    PushTexts, ask_to_push, can_push, forget_push, is_push_allowed, keep_push_texts, push_state,
    subscribe_to_push, switch_push_off, switch_push_on,
};
