// @generated from the schema "RecordingJobsQuery"; changes made here are lost at the next generation

use crate::AsyncConversationQuery;
use crate::runtime::{DateTime, Extra, Open};

/// The schema `RecordingJobsQuery`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RecordingJobsQuery {
    /// `action`: one of `ARCHIVE`, `DELETE` and `EXPORT`, required.
    pub action: Option<Open<Action>>,
    /// `actionDate`: `string (date-time)`.
    #[doc(alias = "actionDate")]
    pub action_date: Option<DateTime>,
    /// `actionAge`: `integer (int32)`.
    #[doc(alias = "actionAge")]
    pub action_age: Option<i32>,
    /// `screenRecordingActionDate`: `string (date-time)`.
    #[doc(alias = "screenRecordingActionDate")]
    pub screen_recording_action_date: Option<DateTime>,
    /// `screenRecordingActionAge`: `integer (int32)`.
    #[doc(alias = "screenRecordingActionAge")]
    pub screen_recording_action_age: Option<i32>,
    /// `integrationId`: `string`.
    #[doc(alias = "integrationId")]
    pub integration_id: Option<String>,
    /// `includeRecordingsWithSensitiveData`: `boolean`.
    #[doc(alias = "includeRecordingsWithSensitiveData")]
    pub include_recordings_with_sensitive_data: Option<bool>,
    /// `includeScreenRecordings`: `boolean`.
    #[doc(alias = "includeScreenRecordings")]
    pub include_screen_recordings: Option<bool>,
    /// `clearExport`: `boolean`.
    #[doc(alias = "clearExport")]
    pub clear_export: Option<bool>,
    /// `conversationQuery`: `AsyncConversationQuery`.
    #[doc(alias = "conversationQuery")]
    pub conversation_query: Option<Box<AsyncConversationQuery>>,
    /// `agedConversationInterval`: `string`.
    #[doc(alias = "agedConversationInterval")]
    pub aged_conversation_interval: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(RecordingJobsQuery "RecordingJobsQuery" 11 {
    (
        action: Open<Action> = "action" with_action required,
        action_date: DateTime = "actionDate" with_action_date,
        action_age: i32 = "actionAge" with_action_age,
        screen_recording_action_date: DateTime = "screenRecordingActionDate" with_screen_recording_action_date,
        screen_recording_action_age: i32 = "screenRecordingActionAge" with_screen_recording_action_age,
        integration_id: String = "integrationId" with_integration_id,
        include_recordings_with_sensitive_data: bool = "includeRecordingsWithSensitiveData" with_include_recordings_with_sensitive_data,
        include_screen_recordings: bool = "includeScreenRecordings" with_include_screen_recordings,
        clear_export: bool = "clearExport" with_clear_export,
        conversation_query: Box<AsyncConversationQuery> = "conversationQuery" with_conversation_query,
        aged_conversation_interval: String = "agedConversationInterval" with_aged_conversation_interval,
    )
});

/// The property `action` of `RecordingJobsQuery`. Known values: `ARCHIVE`, `DELETE`, `EXPORT`.
#[repr(u16)]
#[non_exhaustive]
pub enum Action {
    Archive,
    Delete,
    Export,
}

crate::runtime::values!(Action {
    Archive = "ARCHIVE",
    Delete = "DELETE",
    Export = "EXPORT",
});
