// @generated from the schema "ContactsBulkOperationJob"; changes made here are lost at the next generation

/// The schema `ContactsBulkOperationJob`.
pub struct ContactsBulkOperationJob {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `state`: `string`, read-only.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `type`: `string`, read-only.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `totalRecords`: `integer (int64)`, read-only.
    #[doc(alias = "totalRecords")]
    pub total_records: ::std::option::Option<i64>,
    /// `completedRecords`: `integer (int64)`, read-only.
    #[doc(alias = "completedRecords")]
    pub completed_records: ::std::option::Option<i64>,
    /// `percentComplete`: `integer (int32)`, read-only.
    #[doc(alias = "percentComplete")]
    pub percent_complete: ::std::option::Option<i32>,
    /// `failureReason`: `ErrorInfo`, read-only.
    #[doc(alias = "failureReason")]
    pub failure_reason: ::std::option::Option<::std::boxed::Box<crate::ErrorInfo>>,
    /// `downloadURI`: `string`, read-only.
    #[doc(alias = "downloadURI")]
    pub download_uri: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ContactsBulkOperationJob {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        state: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        total_records: ::std::option::Option::None,
        completed_records: ::std::option::Option::None,
        percent_complete: ::std::option::Option::None,
        failure_reason: ::std::option::Option::None,
        download_uri: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ContactsBulkOperationJob = &<ContactsBulkOperationJob as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ContactsBulkOperationJob",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("state", "state", 2),
            ("type", "type", 2),
            ("totalRecords", "total_records", 2),
            ("completedRecords", "completed_records", 2),
            ("percentComplete", "percent_complete", 2),
            ("failureReason", "failure_reason", 2),
            ("downloadURI", "download_uri", 2),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.state,
            &E.r#type,
            &E.total_records,
            &E.completed_records,
            &E.percent_complete,
            &E.failure_reason,
            &E.download_uri,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(ContactsBulkOperationJob);

crate::runtime::setters!(ContactsBulkOperationJob {
    with_id: id: ::std::string::String,
    with_state: state: crate::runtime::Open<State>,
    with_type: r#type: crate::runtime::Open<Type>,
    with_total_records: total_records: i64,
    with_completed_records: completed_records: i64,
    with_percent_complete: percent_complete: i32,
    with_failure_reason: failure_reason: ::std::boxed::Box<crate::ErrorInfo>,
    with_download_uri: download_uri: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `state` of `ContactsBulkOperationJob`. Known values: `InProgress`, `Complete`, `Failed`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    InProgress,
    Complete,
    Failed,
}

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::InProgress, "InProgress"),
        (Self::Complete, "Complete"),
        (Self::Failed, "Failed"),
    ];
}

/// The property `type` of `ContactsBulkOperationJob`. Known values: `BulkDelete`, `BulkEdit`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    BulkDelete,
    BulkEdit,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::BulkDelete, "BulkDelete"),
        (Self::BulkEdit, "BulkEdit"),
    ];
}
