// @generated from the schema "RecordingJob"; changes made here are lost at the next generation

use crate::{AddressableEntityRef, RecordingJobsQuery};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `RecordingJob`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RecordingJob {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `state`: one of `FULFILLED`, `PENDING`, `READY`, `PROCESSING` and 2 more, required.
    pub state: Option<Open<State>>,
    /// `recordingJobsQuery`: `RecordingJobsQuery`, read-only.
    #[doc(alias = "recordingJobsQuery")]
    pub recording_jobs_query: Option<Box<RecordingJobsQuery>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `totalConversations`: `integer (int32)`, read-only.
    #[doc(alias = "totalConversations")]
    pub total_conversations: Option<i32>,
    /// `totalRecordings`: `integer (int32)`, read-only.
    #[doc(alias = "totalRecordings")]
    pub total_recordings: Option<i32>,
    /// `totalSkippedRecordings`: `integer (int32)`, read-only.
    #[doc(alias = "totalSkippedRecordings")]
    pub total_skipped_recordings: Option<i32>,
    /// `totalFailedRecordings`: `integer (int32)`, read-only.
    #[doc(alias = "totalFailedRecordings")]
    pub total_failed_recordings: Option<i32>,
    /// `totalProcessedRecordings`: `integer (int32)`, read-only.
    #[doc(alias = "totalProcessedRecordings")]
    pub total_processed_recordings: Option<i32>,
    /// `percentProgress`: `integer (int32)`, read-only.
    #[doc(alias = "percentProgress")]
    pub percent_progress: Option<i32>,
    /// `errorMessage`: `string`, read-only.
    #[doc(alias = "errorMessage")]
    pub error_message: Option<String>,
    /// `failedRecordings`: `string`, read-only.
    #[doc(alias = "failedRecordings")]
    pub failed_recordings: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// `user`: `AddressableEntityRef`, read-only.
    pub user: Option<Box<AddressableEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(RecordingJob "RecordingJob" 14 {
    (
        id: String = "id" with_id read_only,
        state: Open<State> = "state" with_state required,
        recording_jobs_query: Box<RecordingJobsQuery> = "recordingJobsQuery" with_recording_jobs_query read_only,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        total_conversations: i32 = "totalConversations" with_total_conversations read_only,
        total_recordings: i32 = "totalRecordings" with_total_recordings read_only,
        total_skipped_recordings: i32 = "totalSkippedRecordings" with_total_skipped_recordings read_only,
        total_failed_recordings: i32 = "totalFailedRecordings" with_total_failed_recordings read_only,
        total_processed_recordings: i32 = "totalProcessedRecordings" with_total_processed_recordings read_only,
        percent_progress: i32 = "percentProgress" with_percent_progress read_only,
        error_message: String = "errorMessage" with_error_message read_only,
        failed_recordings: String = "failedRecordings" with_failed_recordings read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
        user: Box<AddressableEntityRef> = "user" with_user read_only,
    )
});

/// The property `state` of `RecordingJob`. Known values: `FULFILLED`, `PENDING`, `READY`, `PROCESSING`, `CANCELLED`, `FAILED`.
#[repr(u16)]
#[non_exhaustive]
pub enum State {
    Fulfilled,
    Pending,
    Ready,
    Processing,
    Cancelled,
    Failed,
}

crate::runtime::values!(State {
    Fulfilled = "FULFILLED",
    Pending = "PENDING",
    Ready = "READY",
    Processing = "PROCESSING",
    Cancelled = "CANCELLED",
    Failed = "FAILED",
});
