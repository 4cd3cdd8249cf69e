// @generated from the schema "WrapupInput"; changes made here are lost at the next generation

/// The schema `WrapupInput`.
#[repr(C)]
pub struct WrapupInput {
    /// `code`: `string`.
    pub code: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `notes`: `string`.
    pub notes: ::std::option::Option<::std::string::String>,
    /// `tags`: `array of string`.
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `durationSeconds`: `integer (int32)`.
    #[doc(alias = "durationSeconds")]
    pub duration_seconds: ::std::option::Option<i32>,
    /// `endTime`: `string (date-time)`.
    #[doc(alias = "endTime")]
    pub end_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `provisional`: `boolean`.
    pub provisional: ::std::option::Option<bool>,
    /// `disableEndTimeUpdates`: `boolean`.
    #[doc(alias = "disableEndTimeUpdates")]
    pub disable_end_time_updates: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WrapupInput "WrapupInput" 8 {
    (
        code: ::std::string::String = "code" 0 with_code,
        name: ::std::string::String = "name" 0 with_name,
        notes: ::std::string::String = "notes" 0 with_notes,
        tags: ::std::vec::Vec<::std::string::String> = "tags" 0 with_tags,
        duration_seconds: i32 = "durationSeconds" 0 with_duration_seconds,
        end_time: crate::runtime::DateTime = "endTime" 0 with_end_time,
        provisional: bool = "provisional" 0 with_provisional,
        disable_end_time_updates: bool = "disableEndTimeUpdates" 0 with_disable_end_time_updates,
    )
});
