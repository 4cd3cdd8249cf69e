// @generated from the schema "RecordingJob"; changes made here are lost at the next generation

/// The schema `RecordingJob`.
#[repr(C)]
pub struct RecordingJob {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `state`: `string`, required.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `recordingJobsQuery`: `RecordingJobsQuery`, read-only.
    #[doc(alias = "recordingJobsQuery")]
    pub recording_jobs_query: ::std::option::Option<
        ::std::boxed::Box<crate::RecordingJobsQuery>,
    >,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `totalConversations`: `integer (int32)`, read-only.
    #[doc(alias = "totalConversations")]
    pub total_conversations: ::std::option::Option<i32>,
    /// `totalRecordings`: `integer (int32)`, read-only.
    #[doc(alias = "totalRecordings")]
    pub total_recordings: ::std::option::Option<i32>,
    /// `totalSkippedRecordings`: `integer (int32)`, read-only.
    #[doc(alias = "totalSkippedRecordings")]
    pub total_skipped_recordings: ::std::option::Option<i32>,
    /// `totalFailedRecordings`: `integer (int32)`, read-only.
    #[doc(alias = "totalFailedRecordings")]
    pub total_failed_recordings: ::std::option::Option<i32>,
    /// `totalProcessedRecordings`: `integer (int32)`, read-only.
    #[doc(alias = "totalProcessedRecordings")]
    pub total_processed_recordings: ::std::option::Option<i32>,
    /// `percentProgress`: `integer (int32)`, read-only.
    #[doc(alias = "percentProgress")]
    pub percent_progress: ::std::option::Option<i32>,
    /// `errorMessage`: `string`, read-only.
    #[doc(alias = "errorMessage")]
    pub error_message: ::std::option::Option<::std::string::String>,
    /// `failedRecordings`: `string`, read-only.
    #[doc(alias = "failedRecordings")]
    pub failed_recordings: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `user`: `AddressableEntityRef`, read-only.
    pub user: ::std::option::Option<::std::boxed::Box<crate::AddressableEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(RecordingJob "RecordingJob" 14 {
    (
        id: ::std::string::String = "id" 2 with_id,
        state: crate::runtime::Open<State> = "state" 1 with_state,
        recording_jobs_query: ::std::boxed::Box<crate::RecordingJobsQuery> = "recordingJobsQuery" 2 with_recording_jobs_query,
        date_created: crate::runtime::DateTime = "dateCreated" 2 with_date_created,
        total_conversations: i32 = "totalConversations" 2 with_total_conversations,
        total_recordings: i32 = "totalRecordings" 2 with_total_recordings,
        total_skipped_recordings: i32 = "totalSkippedRecordings" 2 with_total_skipped_recordings,
        total_failed_recordings: i32 = "totalFailedRecordings" 2 with_total_failed_recordings,
        total_processed_recordings: i32 = "totalProcessedRecordings" 2 with_total_processed_recordings,
        percent_progress: i32 = "percentProgress" 2 with_percent_progress,
        error_message: ::std::string::String = "errorMessage" 2 with_error_message,
        failed_recordings: ::std::string::String = "failedRecordings" 2 with_failed_recordings,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
        user: ::std::boxed::Box<crate::AddressableEntityRef> = "user" 2 with_user,
    )
});

/// The property `state` of `RecordingJob`. Known values: `FULFILLED`, `PENDING`, `READY`, `PROCESSING`, `CANCELLED`, `FAILED`.
#[non_exhaustive]
pub enum State {
    Fulfilled,
    Pending,
    Ready,
    Processing,
    Cancelled,
    Failed,
}

crate::runtime::known!(State);

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Fulfilled, "FULFILLED"),
        (Self::Pending, "PENDING"),
        (Self::Ready, "READY"),
        (Self::Processing, "PROCESSING"),
        (Self::Cancelled, "CANCELLED"),
        (Self::Failed, "FAILED"),
    ];
}
