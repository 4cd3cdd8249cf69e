// @generated from the schema "ContactImportJobResponse"; changes made here are lost at the next generation

/// The schema `ContactImportJobResponse`.
#[repr(C)]
pub struct ContactImportJobResponse {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `statusDetails`: `string`.
    #[doc(alias = "statusDetails")]
    pub status_details: ::std::option::Option<::std::string::String>,
    /// `executionStep`: `string`.
    #[doc(alias = "executionStep")]
    pub execution_step: ::std::option::Option<crate::runtime::Open<ExecutionStep>>,
    /// `metadata`: `ContactImportJobMetadata`.
    pub metadata: ::std::option::Option<
        ::std::boxed::Box<crate::ContactImportJobMetadata>,
    >,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `settings`: `AddressableEntityRef`, required.
    pub settings: ::std::option::Option<::std::boxed::Box<crate::AddressableEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ContactImportJobResponse "ContactImportJobResponse" 8 {
    (
        id: ::std::string::String = "id" 2 with_id,
        status: crate::runtime::Open<Status> = "status" 0 with_status,
        status_details: ::std::string::String = "statusDetails" 0 with_status_details,
        execution_step: crate::runtime::Open<ExecutionStep> = "executionStep" 0 with_execution_step,
        metadata: ::std::boxed::Box<crate::ContactImportJobMetadata> = "metadata" 0 with_metadata,
        date_created: crate::runtime::DateTime = "dateCreated" 0 with_date_created,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
        settings: ::std::boxed::Box<crate::AddressableEntityRef> = "settings" 1 with_settings,
    )
});

/// The property `status` of `ContactImportJobResponse`. Known values: `Created`, `Running`, `Completed`, `Failed`, `Cancelled`.
#[non_exhaustive]
pub enum Status {
    Created,
    Running,
    Completed,
    Failed,
    Cancelled,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Created, "Created"),
        (Self::Running, "Running"),
        (Self::Completed, "Completed"),
        (Self::Failed, "Failed"),
        (Self::Cancelled, "Cancelled"),
    ];
}

/// The property `executionStep` of `ContactImportJobResponse`. Known values: `Validating`, `Validated`, `Importing`.
#[non_exhaustive]
pub enum ExecutionStep {
    Validating,
    Validated,
    Importing,
}

crate::runtime::known!(ExecutionStep);

impl crate::runtime::Enum for ExecutionStep {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Validating, "Validating"),
        (Self::Validated, "Validated"),
        (Self::Importing, "Importing"),
    ];
}
