// @generated from the schema "ConversationThreadingWindow"; changes made here are lost at the next generation

use crate::ConversationThreadingWindowSetting;
use crate::runtime::Extra;

/// The schema `ConversationThreadingWindow`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationThreadingWindow {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `settings`: `array of ConversationThreadingWindowSetting`, required.
    pub settings: Option<Vec<ConversationThreadingWindowSetting>>,
    /// `defaultTimeoutMinutes`: `integer (int64)`, read-only.
    #[doc(alias = "defaultTimeoutMinutes")]
    pub default_timeout_minutes: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationThreadingWindow "ConversationThreadingWindow" 3 {
    (
        id: String = "id" with_id read_only,
        settings: Vec<ConversationThreadingWindowSetting> = "settings" with_settings required,
        default_timeout_minutes: i64 = "defaultTimeoutMinutes" with_default_timeout_minutes read_only,
    )
});
