// @generated from the schema "ConversationEmailEventTopicWrapup"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra};

/// The schema `ConversationEmailEventTopicWrapup`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationEmailEventTopicWrapup {
    /// `code`: `string`.
    pub code: Option<String>,
    /// `notes`: `string`.
    pub notes: Option<String>,
    /// `tags`: `array of string`.
    pub tags: Option<Vec<String>>,
    /// `durationSeconds`: `integer`.
    #[doc(alias = "durationSeconds")]
    pub duration_seconds: Option<i64>,
    /// `endTime`: `string (date-time)`.
    #[doc(alias = "endTime")]
    pub end_time: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationEmailEventTopicWrapup "ConversationEmailEventTopicWrapup" 5 {
    (
        code: String = "code" with_code,
        notes: String = "notes" with_notes,
        tags: Vec<String> = "tags" with_tags,
        duration_seconds: i64 = "durationSeconds" with_duration_seconds,
        end_time: DateTime = "endTime" with_end_time,
    )
});
