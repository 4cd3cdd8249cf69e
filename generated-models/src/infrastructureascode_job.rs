// @generated from the schema "InfrastructureascodeJob"; changes made here are lost at the next generation

/// The schema `InfrastructureascodeJob`.
#[repr(C)]
pub struct InfrastructureascodeJob {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `dryRun`: `boolean`, required.
    #[doc(alias = "dryRun")]
    pub dry_run: ::std::option::Option<bool>,
    /// `acceleratorId`: `string`, read-only.
    #[doc(alias = "acceleratorId")]
    pub accelerator_id: ::std::option::Option<::std::string::String>,
    /// `dateSubmitted`: `string (date-time)`, read-only.
    #[doc(alias = "dateSubmitted")]
    pub date_submitted: ::std::option::Option<crate::runtime::DateTime>,
    /// `submittedBy`: `UserReference`, read-only.
    #[doc(alias = "submittedBy")]
    pub submitted_by: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `status`: `string`, read-only.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `errorInfo`: `ErrorInfo`, read-only.
    #[doc(alias = "errorInfo")]
    pub error_info: ::std::option::Option<::std::boxed::Box<crate::ErrorInfo>>,
    /// `results`: `string`, read-only.
    pub results: ::std::option::Option<::std::string::String>,
    /// `rollbackResults`: `string`, read-only.
    #[doc(alias = "rollbackResults")]
    pub rollback_results: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(InfrastructureascodeJob "InfrastructureascodeJob" 10 {
    (
        id: ::std::string::String = "id" 2 with_id,
        dry_run: bool = "dryRun" 1 with_dry_run,
        accelerator_id: ::std::string::String = "acceleratorId" 2 with_accelerator_id,
        date_submitted: crate::runtime::DateTime = "dateSubmitted" 2 with_date_submitted,
        submitted_by: ::std::boxed::Box<crate::UserReference> = "submittedBy" 2 with_submitted_by,
        status: crate::runtime::Open<Status> = "status" 2 with_status,
        error_info: ::std::boxed::Box<crate::ErrorInfo> = "errorInfo" 2 with_error_info,
        results: ::std::string::String = "results" 2 with_results,
        rollback_results: ::std::string::String = "rollbackResults" 2 with_rollback_results,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `status` of `InfrastructureascodeJob`. Known values: `Created`, `Queued`, `Running`, `Complete`, `InternalError`, `Incomplete`, `Failed`, `RollbackFailed`, `RollbackComplete`.
#[non_exhaustive]
pub enum Status {
    Created,
    Queued,
    Running,
    Complete,
    InternalError,
    Incomplete,
    Failed,
    RollbackFailed,
    RollbackComplete,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Created, "Created"),
        (Self::Queued, "Queued"),
        (Self::Running, "Running"),
        (Self::Complete, "Complete"),
        (Self::InternalError, "InternalError"),
        (Self::Incomplete, "Incomplete"),
        (Self::Failed, "Failed"),
        (Self::RollbackFailed, "RollbackFailed"),
        (Self::RollbackComplete, "RollbackComplete"),
    ];
}
