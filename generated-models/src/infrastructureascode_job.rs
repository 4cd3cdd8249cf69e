// @generated from the schema "InfrastructureascodeJob"; changes made here are lost at the next generation

/// The schema `InfrastructureascodeJob`.
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

impl crate::runtime::Model for InfrastructureascodeJob {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        dry_run: ::std::option::Option::None,
        accelerator_id: ::std::option::Option::None,
        date_submitted: ::std::option::Option::None,
        submitted_by: ::std::option::Option::None,
        status: ::std::option::Option::None,
        error_info: ::std::option::Option::None,
        results: ::std::option::Option::None,
        rollback_results: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &InfrastructureascodeJob = &<InfrastructureascodeJob as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "InfrastructureascodeJob",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("dryRun", "dry_run", 1),
            ("acceleratorId", "accelerator_id", 2),
            ("dateSubmitted", "date_submitted", 2),
            ("submittedBy", "submitted_by", 2),
            ("status", "status", 2),
            ("errorInfo", "error_info", 2),
            ("results", "results", 2),
            ("rollbackResults", "rollback_results", 2),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.dry_run,
            &E.accelerator_id,
            &E.date_submitted,
            &E.submitted_by,
            &E.status,
            &E.error_info,
            &E.results,
            &E.rollback_results,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(InfrastructureascodeJob);

crate::runtime::setters!(InfrastructureascodeJob {
    with_id: id: ::std::string::String,
    with_dry_run: dry_run: bool,
    with_accelerator_id: accelerator_id: ::std::string::String,
    with_date_submitted: date_submitted: crate::runtime::DateTime,
    with_submitted_by: submitted_by: ::std::boxed::Box<crate::UserReference>,
    with_status: status: crate::runtime::Open<Status>,
    with_error_info: error_info: ::std::boxed::Box<crate::ErrorInfo>,
    with_results: results: ::std::string::String,
    with_rollback_results: rollback_results: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `status` of `InfrastructureascodeJob`. Known values: `Created`, `Queued`, `Running`, `Complete`, `InternalError`, `Incomplete`, `Failed`, `RollbackFailed`, `RollbackComplete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
