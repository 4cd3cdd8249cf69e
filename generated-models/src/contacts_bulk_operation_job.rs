// @generated from the schema "ContactsBulkOperationJob"; changes made here are lost at the next generation

/// The schema `ContactsBulkOperationJob`.
#[repr(C)]
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

crate::runtime::model!(ContactsBulkOperationJob "ContactsBulkOperationJob" 9 {
    (
        id: ::std::string::String = "id" 2 with_id,
        state: crate::runtime::Open<State> = "state" 2 with_state,
        r#type: crate::runtime::Open<Type> = "type" 2 with_type,
        total_records: i64 = "totalRecords" 2 with_total_records,
        completed_records: i64 = "completedRecords" 2 with_completed_records,
        percent_complete: i32 = "percentComplete" 2 with_percent_complete,
        failure_reason: ::std::boxed::Box<crate::ErrorInfo> = "failureReason" 2 with_failure_reason,
        download_uri: ::std::string::String = "downloadURI" 2 with_download_uri,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `state` of `ContactsBulkOperationJob`. Known values: `InProgress`, `Complete`, `Failed`.
#[non_exhaustive]
pub enum State {
    InProgress,
    Complete,
    Failed,
}

crate::runtime::known!(State);

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::InProgress, "InProgress"),
        (Self::Complete, "Complete"),
        (Self::Failed, "Failed"),
    ];
}

/// The property `type` of `ContactsBulkOperationJob`. Known values: `BulkDelete`, `BulkEdit`.
#[non_exhaustive]
pub enum Type {
    BulkDelete,
    BulkEdit,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::BulkDelete, "BulkDelete"),
        (Self::BulkEdit, "BulkEdit"),
    ];
}
