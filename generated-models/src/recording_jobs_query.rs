// @generated from the schema "RecordingJobsQuery"; changes made here are lost at the next generation

/// The schema `RecordingJobsQuery`.
#[repr(C)]
pub struct RecordingJobsQuery {
    /// `action`: `string`, required.
    pub action: ::std::option::Option<crate::runtime::Open<Action>>,
    /// `actionDate`: `string (date-time)`.
    #[doc(alias = "actionDate")]
    pub action_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `actionAge`: `integer (int32)`.
    #[doc(alias = "actionAge")]
    pub action_age: ::std::option::Option<i32>,
    /// `screenRecordingActionDate`: `string (date-time)`.
    #[doc(alias = "screenRecordingActionDate")]
    pub screen_recording_action_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `screenRecordingActionAge`: `integer (int32)`.
    #[doc(alias = "screenRecordingActionAge")]
    pub screen_recording_action_age: ::std::option::Option<i32>,
    /// `integrationId`: `string`.
    #[doc(alias = "integrationId")]
    pub integration_id: ::std::option::Option<::std::string::String>,
    /// `includeRecordingsWithSensitiveData`: `boolean`.
    #[doc(alias = "includeRecordingsWithSensitiveData")]
    pub include_recordings_with_sensitive_data: ::std::option::Option<bool>,
    /// `includeScreenRecordings`: `boolean`.
    #[doc(alias = "includeScreenRecordings")]
    pub include_screen_recordings: ::std::option::Option<bool>,
    /// `clearExport`: `boolean`.
    #[doc(alias = "clearExport")]
    pub clear_export: ::std::option::Option<bool>,
    /// `conversationQuery`: `AsyncConversationQuery`.
    #[doc(alias = "conversationQuery")]
    pub conversation_query: ::std::option::Option<
        ::std::boxed::Box<crate::AsyncConversationQuery>,
    >,
    /// `agedConversationInterval`: `string`.
    #[doc(alias = "agedConversationInterval")]
    pub aged_conversation_interval: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(RecordingJobsQuery "RecordingJobsQuery" 11 {
    (
        action: crate::runtime::Open<Action> = "action" 1 with_action,
        action_date: crate::runtime::DateTime = "actionDate" 0 with_action_date,
        action_age: i32 = "actionAge" 0 with_action_age,
        screen_recording_action_date: crate::runtime::DateTime = "screenRecordingActionDate" 0 with_screen_recording_action_date,
        screen_recording_action_age: i32 = "screenRecordingActionAge" 0 with_screen_recording_action_age,
        integration_id: ::std::string::String = "integrationId" 0 with_integration_id,
        include_recordings_with_sensitive_data: bool = "includeRecordingsWithSensitiveData" 0 with_include_recordings_with_sensitive_data,
        include_screen_recordings: bool = "includeScreenRecordings" 0 with_include_screen_recordings,
        clear_export: bool = "clearExport" 0 with_clear_export,
        conversation_query: ::std::boxed::Box<crate::AsyncConversationQuery> = "conversationQuery" 0 with_conversation_query,
        aged_conversation_interval: ::std::string::String = "agedConversationInterval" 0 with_aged_conversation_interval,
    )
});

/// The property `action` of `RecordingJobsQuery`. Known values: `ARCHIVE`, `DELETE`, `EXPORT`.
#[non_exhaustive]
pub enum Action {
    Archive,
    Delete,
    Export,
}

crate::runtime::known!(Action);

impl crate::runtime::Enum for Action {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Archive, "ARCHIVE"),
        (Self::Delete, "DELETE"),
        (Self::Export, "EXPORT"),
    ];
}
