// @generated from the schema "WfmHistoricalDataUploadRequestStatusTopicHistoricalDataUploadRequestUpdate"; changes made here are lost at the next generation

/// The schema `WfmHistoricalDataUploadRequestStatusTopicHistoricalDataUploadRequestUpdate`.
pub struct WfmHistoricalDataUploadRequestStatusTopicHistoricalDataUploadRequestUpdate {
    /// `requestId`: `string`.
    #[doc(alias = "requestId")]
    pub request_id: ::std::option::Option<::std::string::String>,
    /// `dateImportStarted`: `string (date-time)`.
    #[doc(alias = "dateImportStarted")]
    pub date_import_started: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateImportEnded`: `string (date-time)`.
    #[doc(alias = "dateImportEnded")]
    pub date_import_ended: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `error`: `string`.
    pub error: ::std::option::Option<::std::string::String>,
    /// `active`: `boolean`.
    pub active: ::std::option::Option<bool>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `fileName`: `string`.
    #[doc(alias = "fileName")]
    pub file_name: ::std::option::Option<::std::string::String>,
    /// `fileSize`: `integer`.
    #[doc(alias = "fileSize")]
    pub file_size: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for WfmHistoricalDataUploadRequestStatusTopicHistoricalDataUploadRequestUpdate {
    const EMPTY: Self = Self {
        request_id: ::std::option::Option::None,
        date_import_started: ::std::option::Option::None,
        date_import_ended: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        status: ::std::option::Option::None,
        error: ::std::option::Option::None,
        active: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        file_name: ::std::option::Option::None,
        file_size: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmHistoricalDataUploadRequestStatusTopicHistoricalDataUploadRequestUpdate = &<WfmHistoricalDataUploadRequestStatusTopicHistoricalDataUploadRequestUpdate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmHistoricalDataUploadRequestStatusTopicHistoricalDataUploadRequestUpdate",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("requestId", "request_id", 0),
            ("dateImportStarted", "date_import_started", 0),
            ("dateImportEnded", "date_import_ended", 0),
            ("dateCreated", "date_created", 0),
            ("dateModified", "date_modified", 0),
            ("status", "status", 0),
            ("error", "error", 0),
            ("active", "active", 0),
            ("type", "type", 0),
            ("fileName", "file_name", 0),
            ("fileSize", "file_size", 0),
        ],
        fields: &[
            &E.request_id,
            &E.date_import_started,
            &E.date_import_ended,
            &E.date_created,
            &E.date_modified,
            &E.status,
            &E.error,
            &E.active,
            &E.r#type,
            &E.file_name,
            &E.file_size,
        ],
    }
};

crate::runtime::model!(WfmHistoricalDataUploadRequestStatusTopicHistoricalDataUploadRequestUpdate);

crate::runtime::setters!(WfmHistoricalDataUploadRequestStatusTopicHistoricalDataUploadRequestUpdate {
    with_request_id: request_id: ::std::string::String,
    with_date_import_started: date_import_started: crate::runtime::DateTime,
    with_date_import_ended: date_import_ended: crate::runtime::DateTime,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_status: status: crate::runtime::Open<Status>,
    with_error: error: ::std::string::String,
    with_active: active: bool,
    with_type: r#type: crate::runtime::Open<Type>,
    with_file_name: file_name: ::std::string::String,
    with_file_size: file_size: i64,
});

/// The property `status` of `WfmHistoricalDataUploadRequestStatusTopicHistoricalDataUploadRequestUpdate`. Known values: `Initiated`, `InProgress`, `Pending`, `Success`, `Failed`, `Cancelled`, `Purged`, `PurgePending`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    Initiated,
    InProgress,
    Pending,
    Success,
    Failed,
    Cancelled,
    Purged,
    PurgePending,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Initiated, "Initiated"),
        (Self::InProgress, "InProgress"),
        (Self::Pending, "Pending"),
        (Self::Success, "Success"),
        (Self::Failed, "Failed"),
        (Self::Cancelled, "Cancelled"),
        (Self::Purged, "Purged"),
        (Self::PurgePending, "PurgePending"),
    ];
}

/// The property `type` of `WfmHistoricalDataUploadRequestStatusTopicHistoricalDataUploadRequestUpdate`. Known values: `Csv`, `Json`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Csv,
    Json,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Csv, "Csv"),
        (Self::Json, "Json"),
    ];
}
