// @generated from the schema "HistoricalImportStatus"; changes made here are lost at the next generation

/// The schema `HistoricalImportStatus`.
pub struct HistoricalImportStatus {
    /// `requestId`: `string`, read-only.
    #[doc(alias = "requestId")]
    pub request_id: ::std::option::Option<::std::string::String>,
    /// `dateImportEnded`: `string (date-time)`, read-only.
    #[doc(alias = "dateImportEnded")]
    pub date_import_ended: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateImportStarted`: `string (date-time)`, read-only.
    #[doc(alias = "dateImportStarted")]
    pub date_import_started: ::std::option::Option<crate::runtime::DateTime>,
    /// `status`: `string`, read-only.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `error`: `string`, read-only.
    pub error: ::std::option::Option<::std::string::String>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `active`: `boolean`, read-only.
    pub active: ::std::option::Option<bool>,
    /// `type`: `string`, read-only.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `fileName`: `string`, read-only.
    #[doc(alias = "fileName")]
    pub file_name: ::std::option::Option<::std::string::String>,
    /// `fileSize`: `integer (int64)`, read-only.
    #[doc(alias = "fileSize")]
    pub file_size: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for HistoricalImportStatus {
    const EMPTY: Self = Self {
        request_id: ::std::option::Option::None,
        date_import_ended: ::std::option::Option::None,
        date_import_started: ::std::option::Option::None,
        status: ::std::option::Option::None,
        error: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        active: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        file_name: ::std::option::Option::None,
        file_size: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &HistoricalImportStatus = &<HistoricalImportStatus as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "HistoricalImportStatus",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("requestId", "request_id", 2),
            ("dateImportEnded", "date_import_ended", 2),
            ("dateImportStarted", "date_import_started", 2),
            ("status", "status", 2),
            ("error", "error", 2),
            ("dateCreated", "date_created", 2),
            ("dateModified", "date_modified", 2),
            ("active", "active", 2),
            ("type", "type", 2),
            ("fileName", "file_name", 2),
            ("fileSize", "file_size", 2),
        ],
        fields: &[
            &E.request_id,
            &E.date_import_ended,
            &E.date_import_started,
            &E.status,
            &E.error,
            &E.date_created,
            &E.date_modified,
            &E.active,
            &E.r#type,
            &E.file_name,
            &E.file_size,
        ],
    }
};

crate::runtime::model!(HistoricalImportStatus);

crate::runtime::setters!(HistoricalImportStatus {
    with_request_id: request_id: ::std::string::String,
    with_date_import_ended: date_import_ended: crate::runtime::DateTime,
    with_date_import_started: date_import_started: crate::runtime::DateTime,
    with_status: status: crate::runtime::Open<Status>,
    with_error: error: ::std::string::String,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_active: active: bool,
    with_type: r#type: crate::runtime::Open<Type>,
    with_file_name: file_name: ::std::string::String,
    with_file_size: file_size: i64,
});

/// The property `status` of `HistoricalImportStatus`. Known values: `Initiated`, `InProgress`, `Pending`, `Success`, `Failed`, `Cancelled`, `Purged`, `PurgePending`.
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

/// The property `type` of `HistoricalImportStatus`. Known values: `Csv`, `Json`.
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
