// @generated from the schema "WebDeployment"; changes made here are lost at the next generation

/// The schema `WebDeployment`.
pub struct WebDeployment {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `allowAllDomains`: `boolean`.
    #[doc(alias = "allowAllDomains")]
    pub allow_all_domains: ::std::option::Option<bool>,
    /// `allowedDomains`: `array of string`.
    #[doc(alias = "allowedDomains")]
    pub allowed_domains: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `supportedContent`: `SupportedContentReference`.
    #[doc(alias = "supportedContent")]
    pub supported_content: ::std::option::Option<
        ::std::boxed::Box<crate::SupportedContentReference>,
    >,
    /// `snippet`: `string`, read-only.
    pub snippet: ::std::option::Option<::std::string::String>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `lastModifiedUser`: `AddressableEntityRef`, read-only.
    #[doc(alias = "lastModifiedUser")]
    pub last_modified_user: ::std::option::Option<
        ::std::boxed::Box<crate::AddressableEntityRef>,
    >,
    /// `flow`: `WebDeploymentFlowEntityRef`.
    pub flow: ::std::option::Option<
        ::std::boxed::Box<crate::WebDeploymentFlowEntityRef>,
    >,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `configuration`: `WebDeploymentConfigurationVersionEntityRef`, required.
    pub configuration: ::std::option::Option<
        ::std::boxed::Box<crate::WebDeploymentConfigurationVersionEntityRef>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WebDeployment {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        description: ::std::option::Option::None,
        allow_all_domains: ::std::option::Option::None,
        allowed_domains: ::std::option::Option::None,
        supported_content: ::std::option::Option::None,
        snippet: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        last_modified_user: ::std::option::Option::None,
        flow: ::std::option::Option::None,
        status: ::std::option::Option::None,
        configuration: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WebDeployment = &<WebDeployment as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WebDeployment",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 1),
            ("description", "description", 0),
            ("allowAllDomains", "allow_all_domains", 0),
            ("allowedDomains", "allowed_domains", 0),
            ("supportedContent", "supported_content", 0),
            ("snippet", "snippet", 2),
            ("dateCreated", "date_created", 2),
            ("dateModified", "date_modified", 2),
            ("lastModifiedUser", "last_modified_user", 2),
            ("flow", "flow", 0),
            ("status", "status", 0),
            ("configuration", "configuration", 1),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.description,
            &E.allow_all_domains,
            &E.allowed_domains,
            &E.supported_content,
            &E.snippet,
            &E.date_created,
            &E.date_modified,
            &E.last_modified_user,
            &E.flow,
            &E.status,
            &E.configuration,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(WebDeployment);

crate::runtime::setters!(WebDeployment {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_description: description: ::std::string::String,
    with_allow_all_domains: allow_all_domains: bool,
    with_allowed_domains: allowed_domains: ::std::vec::Vec<::std::string::String>,
    with_supported_content: supported_content: ::std::boxed::Box<crate::SupportedContentReference>,
    with_snippet: snippet: ::std::string::String,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_last_modified_user: last_modified_user: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_flow: flow: ::std::boxed::Box<crate::WebDeploymentFlowEntityRef>,
    with_status: status: crate::runtime::Open<Status>,
    with_configuration: configuration: ::std::boxed::Box<crate::WebDeploymentConfigurationVersionEntityRef>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `status` of `WebDeployment`. Known values: `Pending`, `Active`, `Inactive`, `Error`, `Deleting`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    Pending,
    Active,
    Inactive,
    Error,
    Deleting,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Pending, "Pending"),
        (Self::Active, "Active"),
        (Self::Inactive, "Inactive"),
        (Self::Error, "Error"),
        (Self::Deleting, "Deleting"),
    ];
}
