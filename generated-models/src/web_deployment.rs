// @generated from the schema "WebDeployment"; changes made here are lost at the next generation

/// The schema `WebDeployment`.
#[repr(C)]
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

crate::runtime::model!(WebDeployment "WebDeployment" 14 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 1 with_name,
        description: ::std::string::String = "description" 0 with_description,
        allow_all_domains: bool = "allowAllDomains" 0 with_allow_all_domains,
        allowed_domains: ::std::vec::Vec<::std::string::String> = "allowedDomains" 0 with_allowed_domains,
        supported_content: ::std::boxed::Box<crate::SupportedContentReference> = "supportedContent" 0 with_supported_content,
        snippet: ::std::string::String = "snippet" 2 with_snippet,
        date_created: crate::runtime::DateTime = "dateCreated" 2 with_date_created,
        date_modified: crate::runtime::DateTime = "dateModified" 2 with_date_modified,
        last_modified_user: ::std::boxed::Box<crate::AddressableEntityRef> = "lastModifiedUser" 2 with_last_modified_user,
        flow: ::std::boxed::Box<crate::WebDeploymentFlowEntityRef> = "flow" 0 with_flow,
        status: crate::runtime::Open<Status> = "status" 0 with_status,
        configuration: ::std::boxed::Box<crate::WebDeploymentConfigurationVersionEntityRef> = "configuration" 1 with_configuration,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `status` of `WebDeployment`. Known values: `Pending`, `Active`, `Inactive`, `Error`, `Deleting`.
#[non_exhaustive]
pub enum Status {
    Pending,
    Active,
    Inactive,
    Error,
    Deleting,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Pending, "Pending"),
        (Self::Active, "Active"),
        (Self::Inactive, "Inactive"),
        (Self::Error, "Error"),
        (Self::Deleting, "Deleting"),
    ];
}
