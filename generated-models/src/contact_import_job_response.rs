// @generated from the schema "ContactImportJobResponse"; changes made here are lost at the next generation

/// The schema `ContactImportJobResponse`.
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

impl crate::runtime::Model for ContactImportJobResponse {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        status: ::std::option::Option::None,
        status_details: ::std::option::Option::None,
        execution_step: ::std::option::Option::None,
        metadata: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        settings: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ContactImportJobResponse = &<ContactImportJobResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ContactImportJobResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("status", "status", 0),
            ("statusDetails", "status_details", 0),
            ("executionStep", "execution_step", 0),
            ("metadata", "metadata", 0),
            ("dateCreated", "date_created", 0),
            ("selfUri", "self_uri", 2),
            ("settings", "settings", 1),
        ],
        fields: &[
            &E.id,
            &E.status,
            &E.status_details,
            &E.execution_step,
            &E.metadata,
            &E.date_created,
            &E.self_uri,
            &E.settings,
        ],
    }
};

crate::runtime::model!(ContactImportJobResponse);

crate::runtime::setters!(ContactImportJobResponse {
    with_id: id: ::std::string::String,
    with_status: status: crate::runtime::Open<Status>,
    with_status_details: status_details: ::std::string::String,
    with_execution_step: execution_step: crate::runtime::Open<ExecutionStep>,
    with_metadata: metadata: ::std::boxed::Box<crate::ContactImportJobMetadata>,
    with_date_created: date_created: crate::runtime::DateTime,
    with_self_uri: self_uri: ::std::string::String,
    with_settings: settings: ::std::boxed::Box<crate::AddressableEntityRef>,
});

/// The property `status` of `ContactImportJobResponse`. Known values: `Created`, `Running`, `Completed`, `Failed`, `Cancelled`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    Created,
    Running,
    Completed,
    Failed,
    Cancelled,
}

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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExecutionStep {
    Validating,
    Validated,
    Importing,
}

impl crate::runtime::Enum for ExecutionStep {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Validating, "Validating"),
        (Self::Validated, "Validated"),
        (Self::Importing, "Importing"),
    ];
}
