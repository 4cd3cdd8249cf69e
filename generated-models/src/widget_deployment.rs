// @generated from the schema "WidgetDeployment"; changes made here are lost at the next generation

/// The schema `WidgetDeployment`.
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

impl crate::runtime::Model for WidgetDeployment {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        description: ::std::option::Option::None,
        authentication_required: ::std::option::Option::None,
        disabled: ::std::option::Option::None,
        flow: ::std::option::Option::None,
        allowed_domains: ::std::option::Option::None,
        client_type: ::std::option::Option::None,
        client_config: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WidgetDeployment = &<WidgetDeployment as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WidgetDeployment",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("description", "description", 0),
            ("authenticationRequired", "authentication_required", 0),
            ("disabled", "disabled", 0),
            ("flow", "flow", 0),
            ("allowedDomains", "allowed_domains", 0),
            ("clientType", "client_type", 0),
            ("clientConfig", "client_config", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.description,
            &E.authentication_required,
            &E.disabled,
            &E.flow,
            &E.allowed_domains,
            &E.client_type,
            &E.client_config,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(WidgetDeployment);

crate::runtime::setters!(WidgetDeployment {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_description: description: ::std::string::String,
    with_authentication_required: authentication_required: bool,
    with_disabled: disabled: bool,
    with_flow: flow: ::std::boxed::Box<crate::DomainEntityRef>,
    with_allowed_domains: allowed_domains: ::std::vec::Vec<::std::string::String>,
    with_client_type: client_type: crate::runtime::Open<ClientType>,
    with_client_config: client_config: ::std::boxed::Box<crate::WidgetClientConfig>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `clientType` of `WidgetDeployment`. Known values: `v1`, `v2`, `v1-http`, `third-party`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ClientType {
    V1,
    V2,
    V1Http,
    ThirdParty,
}

impl crate::runtime::Enum for ClientType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::V1, "v1"),
        (Self::V2, "v2"),
        (Self::V1Http, "v1-http"),
        (Self::ThirdParty, "third-party"),
    ];
}
