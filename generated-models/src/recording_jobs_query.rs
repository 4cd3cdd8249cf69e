// @generated from the schema "RecordingJobsQuery"; changes made here are lost at the next generation

/// The schema `RecordingJobsQuery`.
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

impl crate::runtime::Model for RecordingJobsQuery {
    const EMPTY: Self = Self {
        action: ::std::option::Option::None,
        action_date: ::std::option::Option::None,
        action_age: ::std::option::Option::None,
        screen_recording_action_date: ::std::option::Option::None,
        screen_recording_action_age: ::std::option::Option::None,
        integration_id: ::std::option::Option::None,
        include_recordings_with_sensitive_data: ::std::option::Option::None,
        include_screen_recordings: ::std::option::Option::None,
        clear_export: ::std::option::Option::None,
        conversation_query: ::std::option::Option::None,
        aged_conversation_interval: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &RecordingJobsQuery = &<RecordingJobsQuery as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "RecordingJobsQuery",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("action", "action", 1),
            ("actionDate", "action_date", 0),
            ("actionAge", "action_age", 0),
            ("screenRecordingActionDate", "screen_recording_action_date", 0),
            ("screenRecordingActionAge", "screen_recording_action_age", 0),
            ("integrationId", "integration_id", 0),
            (
                "includeRecordingsWithSensitiveData",
                "include_recordings_with_sensitive_data",
                0,
            ),
            ("includeScreenRecordings", "include_screen_recordings", 0),
            ("clearExport", "clear_export", 0),
            ("conversationQuery", "conversation_query", 0),
            ("agedConversationInterval", "aged_conversation_interval", 0),
        ],
        fields: &[
            &E.action,
            &E.action_date,
            &E.action_age,
            &E.screen_recording_action_date,
            &E.screen_recording_action_age,
            &E.integration_id,
            &E.include_recordings_with_sensitive_data,
            &E.include_screen_recordings,
            &E.clear_export,
            &E.conversation_query,
            &E.aged_conversation_interval,
        ],
    }
};

crate::runtime::model!(RecordingJobsQuery);

crate::runtime::setters!(RecordingJobsQuery {
    with_action: action: crate::runtime::Open<Action>,
    with_action_date: action_date: crate::runtime::DateTime,
    with_action_age: action_age: i32,
    with_screen_recording_action_date: screen_recording_action_date: crate::runtime::DateTime,
    with_screen_recording_action_age: screen_recording_action_age: i32,
    with_integration_id: integration_id: ::std::string::String,
    with_include_recordings_with_sensitive_data: include_recordings_with_sensitive_data: bool,
    with_include_screen_recordings: include_screen_recordings: bool,
    with_clear_export: clear_export: bool,
    with_conversation_query: conversation_query: ::std::boxed::Box<crate::AsyncConversationQuery>,
    with_aged_conversation_interval: aged_conversation_interval: ::std::string::String,
});

/// The property `action` of `RecordingJobsQuery`. Known values: `ARCHIVE`, `DELETE`, `EXPORT`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Action {
    Archive,
    Delete,
    Export,
}

impl crate::runtime::Enum for Action {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Archive, "ARCHIVE"),
        (Self::Delete, "DELETE"),
        (Self::Export, "EXPORT"),
    ];
}
