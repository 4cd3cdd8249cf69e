// @generated from the schema "Wrapup"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra};

/// How an agent sums up a conversation at its end.
///
/// The schema `Wrapup`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Wrapup {
    /// The id of the wrap-up code.
    ///
    /// `code`: `string`.
    pub code: Option<String>,
    /// The name of the wrap-up code.
    ///
    /// `name`: `string`.
    pub name: Option<String>,
    /// What the agent wrote.
    ///
    /// `notes`: `string`.
    pub notes: Option<String>,
    /// Words that the agent marked the conversation with.
    ///
    /// `tags`: `array of string`.
    pub tags: Option<Vec<String>>,
    /// How long the wrap-up took, in seconds.
    ///
    /// `durationSeconds`: `integer (int32)`.
    #[doc(alias = "durationSeconds")]
    pub duration_seconds: Option<i32>,
    /// When the wrap-up ended.
    ///
    /// `endTime`: `string (date-time)`.
    #[doc(alias = "endTime")]
    pub end_time: Option<DateTime>,
    /// Whether the agent may still change it.
    ///
    /// `provisional`: `boolean`.
    pub provisional: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Wrapup "Wrapup" 7 {
    (
        code: String = "code" with_code,
        name: String = "name" with_name,
        notes: String = "notes" with_notes,
        tags: Vec<String> = "tags" with_tags,
        duration_seconds: i32 = "durationSeconds" with_duration_seconds,
        end_time: DateTime = "endTime" with_end_time,
        provisional: bool = "provisional" with_provisional,
    )
});
