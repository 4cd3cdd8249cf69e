// @generated from the schema "Wrapup"; changes made here are lost at the next generation

/// How an agent sums up a conversation at its end.
///
/// The schema `Wrapup`.
#[repr(C)]
pub struct Wrapup {
    /// The id of the wrap-up code.
    ///
    /// `code`: `string`.
    pub code: ::std::option::Option<::std::string::String>,
    /// The name of the wrap-up code.
    ///
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// What the agent wrote.
    ///
    /// `notes`: `string`.
    pub notes: ::std::option::Option<::std::string::String>,
    /// Words that the agent marked the conversation with.
    ///
    /// `tags`: `array of string`.
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// How long the wrap-up took, in seconds.
    ///
    /// `durationSeconds`: `integer (int32)`.
    #[doc(alias = "durationSeconds")]
    pub duration_seconds: ::std::option::Option<i32>,
    /// When the wrap-up ended.
    ///
    /// `endTime`: `string (date-time)`.
    #[doc(alias = "endTime")]
    pub end_time: ::std::option::Option<crate::runtime::DateTime>,
    /// Whether the agent may still change it.
    ///
    /// `provisional`: `boolean`.
    pub provisional: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Wrapup "Wrapup" 7 {
    (
        code: ::std::string::String = "code" 0 with_code,
        name: ::std::string::String = "name" 0 with_name,
        notes: ::std::string::String = "notes" 0 with_notes,
        tags: ::std::vec::Vec<::std::string::String> = "tags" 0 with_tags,
        duration_seconds: i32 = "durationSeconds" 0 with_duration_seconds,
        end_time: crate::runtime::DateTime = "endTime" 0 with_end_time,
        provisional: bool = "provisional" 0 with_provisional,
    )
});
