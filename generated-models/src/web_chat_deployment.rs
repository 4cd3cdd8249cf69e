// @generated from the schema "WebChatDeployment"; changes made here are lost at the next generation

/// The schema `WebChatDeployment`.
pub struct WebChatDeployment {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `authenticationRequired`: `boolean`.
    #[doc(alias = "authenticationRequired")]
    pub authentication_required: ::std::option::Option<bool>,
    /// `authenticationUrl`: `string`.
    #[doc(alias = "authenticationUrl")]
    pub authentication_url: ::std::option::Option<::std::string::String>,
    /// `disabled`: `boolean`.
    pub disabled: ::std::option::Option<bool>,
    /// `webChatConfig`: `WebChatConfig`.
    #[doc(alias = "webChatConfig")]
    pub web_chat_config: ::std::option::Option<::std::boxed::Box<crate::WebChatConfig>>,
    /// `allowedDomains`: `array of string`.
    #[doc(alias = "allowedDomains")]
    pub allowed_domains: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `flow`: `DomainEntityRef`.
    pub flow: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WebChatDeployment {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        description: ::std::option::Option::None,
        authentication_required: ::std::option::Option::None,
        authentication_url: ::std::option::Option::None,
        disabled: ::std::option::Option::None,
        web_chat_config: ::std::option::Option::None,
        allowed_domains: ::std::option::Option::None,
        flow: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WebChatDeployment = &<WebChatDeployment as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WebChatDeployment",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("description", "description", 0),
            ("authenticationRequired", "authentication_required", 0),
            ("authenticationUrl", "authentication_url", 0),
            ("disabled", "disabled", 0),
            ("webChatConfig", "web_chat_config", 0),
            ("allowedDomains", "allowed_domains", 0),
            ("flow", "flow", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.description,
            &E.authentication_required,
            &E.authentication_url,
            &E.disabled,
            &E.web_chat_config,
            &E.allowed_domains,
            &E.flow,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(WebChatDeployment);

crate::runtime::setters!(WebChatDeployment {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_description: description: ::std::string::String,
    with_authentication_required: authentication_required: bool,
    with_authentication_url: authentication_url: ::std::string::String,
    with_disabled: disabled: bool,
    with_web_chat_config: web_chat_config: ::std::boxed::Box<crate::WebChatConfig>,
    with_allowed_domains: allowed_domains: ::std::vec::Vec<::std::string::String>,
    with_flow: flow: ::std::boxed::Box<crate::DomainEntityRef>,
    with_self_uri: self_uri: ::std::string::String,
});
