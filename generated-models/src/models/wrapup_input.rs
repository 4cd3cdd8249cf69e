// @generated from the schema "WrapupInput"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra};

/// The schema `WrapupInput`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WrapupInput {
    /// `code`: `string`.
    pub code: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `notes`: `string`.
    pub notes: Option<String>,
    /// `tags`: `array of string`.
    pub tags: Option<Vec<String>>,
    /// `durationSeconds`: `integer (int32)`.
    #[doc(alias = "durationSeconds")]
    pub duration_seconds: Option<i32>,
    /// `endTime`: `string (date-time)`.
    #[doc(alias = "endTime")]
    pub end_time: Option<DateTime>,
    /// `provisional`: `boolean`.
    pub provisional: Option<bool>,
    /// `disableEndTimeUpdates`: `boolean`.
    #[doc(alias = "disableEndTimeUpdates")]
    pub disable_end_time_updates: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WrapupInput "WrapupInput" 8 {
    (
        code: String = "code" with_code,
        name: String = "name" with_name,
        notes: String = "notes" with_notes,
        tags: Vec<String> = "tags" with_tags,
        duration_seconds: i32 = "durationSeconds" with_duration_seconds,
        end_time: DateTime = "endTime" with_end_time,
        provisional: bool = "provisional" with_provisional,
        disable_end_time_updates: bool = "disableEndTimeUpdates" with_disable_end_time_updates,
    )
});
