// @generated from the schema "GraphApiSettings"; changes made here are lost at the next generation

/// The schema `GraphApiSettings`.
pub struct GraphApiSettings {
    /// `integration`: `DomainEntityRef`.
    pub integration: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `status`: `string`, read-only.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `errorInfo`: `EmailErrorInfo`, read-only.
    #[doc(alias = "errorInfo")]
    pub error_info: ::std::option::Option<::std::boxed::Box<crate::EmailErrorInfo>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for GraphApiSettings {
    const EMPTY: Self = Self {
        integration: ::std::option::Option::None,
        status: ::std::option::Option::None,
        error_info: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &GraphApiSettings = &<GraphApiSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "GraphApiSettings",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("integration", "integration", 0),
            ("status", "status", 2),
            ("errorInfo", "error_info", 2),
        ],
        fields: &[&E.integration, &E.status, &E.error_info],
    }
};

crate::runtime::model!(GraphApiSettings);

crate::runtime::setters!(GraphApiSettings {
    with_integration: integration: ::std::boxed::Box<crate::DomainEntityRef>,
    with_status: status: crate::runtime::Open<Status>,
    with_error_info: error_info: ::std::boxed::Box<crate::EmailErrorInfo>,
});

/// The property `status` of `GraphApiSettings`. Known values: `Active`, `Error`, `Inactive`, `IntegrationDeleted`, `Unknown`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    Active,
    Error,
    Inactive,
    IntegrationDeleted,
    Unknown,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Active, "Active"),
        (Self::Error, "Error"),
        (Self::Inactive, "Inactive"),
        (Self::IntegrationDeleted, "IntegrationDeleted"),
        (Self::Unknown, "Unknown"),
    ];
}
