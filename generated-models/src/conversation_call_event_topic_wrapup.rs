// @generated from the schema "ConversationCallEventTopicWrapup"; changes made here are lost at the next generation

/// The schema `ConversationCallEventTopicWrapup`.
#[repr(C)]
pub struct ConversationCallEventTopicWrapup {
    /// `code`: `string`.
    pub code: ::std::option::Option<::std::string::String>,
    /// `notes`: `string`.
    pub notes: ::std::option::Option<::std::string::String>,
    /// `tags`: `array of string`.
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `durationSeconds`: `integer`.
    #[doc(alias = "durationSeconds")]
    pub duration_seconds: ::std::option::Option<i64>,
    /// `endTime`: `string (date-time)`.
    #[doc(alias = "endTime")]
    pub end_time: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationCallEventTopicWrapup "ConversationCallEventTopicWrapup" 5 {
    (
        code: ::std::string::String = "code" 0 with_code,
        notes: ::std::string::String = "notes" 0 with_notes,
        tags: ::std::vec::Vec<::std::string::String> = "tags" 0 with_tags,
        duration_seconds: i64 = "durationSeconds" 0 with_duration_seconds,
        end_time: crate::runtime::DateTime = "endTime" 0 with_end_time,
    )
});
