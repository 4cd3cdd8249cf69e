// @generated from the schema "WidgetDeployment"; changes made here are lost at the next generation

/// The schema `WidgetDeployment`.
#[repr(C)]
pub struct WidgetDeployment {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `authenticationRequired`: `boolean`.
    #[doc(alias = "authenticationRequired")]
    pub authentication_required: ::std::option::Option<bool>,
    /// `disabled`: `boolean`.
    pub disabled: ::std::option::Option<bool>,
    /// `flow`: `DomainEntityRef`.
    pub flow: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `allowedDomains`: `array of string`.
    #[doc(alias = "allowedDomains")]
    pub allowed_domains: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `clientType`: `string`.
    #[doc(alias = "clientType")]
    pub client_type: ::std::option::Option<crate::runtime::Open<ClientType>>,
    /// `clientConfig`: `WidgetClientConfig`.
    #[doc(alias = "clientConfig")]
    pub client_config: ::std::option::Option<
        ::std::boxed::Box<crate::WidgetClientConfig>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WidgetDeployment "WidgetDeployment" 10 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        description: ::std::string::String = "description" 0 with_description,
        authentication_required: bool = "authenticationRequired" 0 with_authentication_required,
        disabled: bool = "disabled" 0 with_disabled,
        flow: ::std::boxed::Box<crate::DomainEntityRef> = "flow" 0 with_flow,
        allowed_domains: ::std::vec::Vec<::std::string::String> = "allowedDomains" 0 with_allowed_domains,
        client_type: crate::runtime::Open<ClientType> = "clientType" 0 with_client_type,
        client_config: ::std::boxed::Box<crate::WidgetClientConfig> = "clientConfig" 0 with_client_config,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `clientType` of `WidgetDeployment`. Known values: `v1`, `v2`, `v1-http`, `third-party`.
#[non_exhaustive]
pub enum ClientType {
    V1,
    V2,
    #[doc(alias = "v1-http")]
    V1Http,
    #[doc(alias = "third-party")]
    ThirdParty,
}

crate::runtime::known!(ClientType);

impl crate::runtime::Enum for ClientType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::V1, "v1"),
        (Self::V2, "v2"),
        (Self::V1Http, "v1-http"),
        (Self::ThirdParty, "third-party"),
    ];
}
