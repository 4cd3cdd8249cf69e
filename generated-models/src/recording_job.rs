// @generated from the schema "RecordingJob"; changes made here are lost at the next generation

/// The schema `RecordingJob`.
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

impl crate::runtime::Model for RecordingJob {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        state: ::std::option::Option::None,
        recording_jobs_query: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        total_conversations: ::std::option::Option::None,
        total_recordings: ::std::option::Option::None,
        total_skipped_recordings: ::std::option::Option::None,
        total_failed_recordings: ::std::option::Option::None,
        total_processed_recordings: ::std::option::Option::None,
        percent_progress: ::std::option::Option::None,
        error_message: ::std::option::Option::None,
        failed_recordings: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        user: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &RecordingJob = &<RecordingJob as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "RecordingJob",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("state", "state", 1),
            ("recordingJobsQuery", "recording_jobs_query", 2),
            ("dateCreated", "date_created", 2),
            ("totalConversations", "total_conversations", 2),
            ("totalRecordings", "total_recordings", 2),
            ("totalSkippedRecordings", "total_skipped_recordings", 2),
            ("totalFailedRecordings", "total_failed_recordings", 2),
            ("totalProcessedRecordings", "total_processed_recordings", 2),
            ("percentProgress", "percent_progress", 2),
            ("errorMessage", "error_message", 2),
            ("failedRecordings", "failed_recordings", 2),
            ("selfUri", "self_uri", 2),
            ("user", "user", 2),
        ],
        fields: &[
            &E.id,
            &E.state,
            &E.recording_jobs_query,
            &E.date_created,
            &E.total_conversations,
            &E.total_recordings,
            &E.total_skipped_recordings,
            &E.total_failed_recordings,
            &E.total_processed_recordings,
            &E.percent_progress,
            &E.error_message,
            &E.failed_recordings,
            &E.self_uri,
            &E.user,
        ],
    }
};

crate::runtime::model!(RecordingJob);

crate::runtime::setters!(RecordingJob {
    with_id: id: ::std::string::String,
    with_state: state: crate::runtime::Open<State>,
    with_recording_jobs_query: recording_jobs_query: ::std::boxed::Box<crate::RecordingJobsQuery>,
    with_date_created: date_created: crate::runtime::DateTime,
    with_total_conversations: total_conversations: i32,
    with_total_recordings: total_recordings: i32,
    with_total_skipped_recordings: total_skipped_recordings: i32,
    with_total_failed_recordings: total_failed_recordings: i32,
    with_total_processed_recordings: total_processed_recordings: i32,
    with_percent_progress: percent_progress: i32,
    with_error_message: error_message: ::std::string::String,
    with_failed_recordings: failed_recordings: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
    with_user: user: ::std::boxed::Box<crate::AddressableEntityRef>,
});

/// The property `state` of `RecordingJob`. Known values: `FULFILLED`, `PENDING`, `READY`, `PROCESSING`, `CANCELLED`, `FAILED`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    Fulfilled,
    Pending,
    Ready,
    Processing,
    Cancelled,
    Failed,
}

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
