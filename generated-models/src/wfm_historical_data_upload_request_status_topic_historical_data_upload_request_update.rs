// @generated from the schema "WfmHistoricalDataUploadRequestStatusTopicHistoricalDataUploadRequestUpdate"; changes made here are lost at the next generation

/// The schema `WfmHistoricalDataUploadRequestStatusTopicHistoricalDataUploadRequestUpdate`.
#[repr(C)]
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

crate::runtime::model!(WfmHistoricalDataUploadRequestStatusTopicHistoricalDataUploadRequestUpdate "WfmHistoricalDataUploadRequestStatusTopicHistoricalDataUploadRequestUpdate" 11 {
    (
        request_id: ::std::string::String = "requestId" 0 with_request_id,
        date_import_started: crate::runtime::DateTime = "dateImportStarted" 0 with_date_import_started,
        date_import_ended: crate::runtime::DateTime = "dateImportEnded" 0 with_date_import_ended,
        date_created: crate::runtime::DateTime = "dateCreated" 0 with_date_created,
        date_modified: crate::runtime::DateTime = "dateModified" 0 with_date_modified,
        status: crate::runtime::Open<Status> = "status" 0 with_status,
        error: ::std::string::String = "error" 0 with_error,
        active: bool = "active" 0 with_active,
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        file_name: ::std::string::String = "fileName" 0 with_file_name,
        file_size: i64 = "fileSize" 0 with_file_size,
    )
});

/// The property `status` of `WfmHistoricalDataUploadRequestStatusTopicHistoricalDataUploadRequestUpdate`. Known values: `Initiated`, `InProgress`, `Pending`, `Success`, `Failed`, `Cancelled`, `Purged`, `PurgePending`.
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

crate::runtime::known!(Status);

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
#[non_exhaustive]
pub enum Type {
    Csv,
    Json,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Csv, "Csv"),
        (Self::Json, "Json"),
    ];
}
