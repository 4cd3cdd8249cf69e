// @generated from the schema "WebChatDeployment"; changes made here are lost at the next generation

/// The schema `WebChatDeployment`.
#[repr(C)]
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

crate::runtime::model!(WebChatDeployment "WebChatDeployment" 10 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        description: ::std::string::String = "description" 0 with_description,
        authentication_required: bool = "authenticationRequired" 0 with_authentication_required,
        authentication_url: ::std::string::String = "authenticationUrl" 0 with_authentication_url,
        disabled: bool = "disabled" 0 with_disabled,
        web_chat_config: ::std::boxed::Box<crate::WebChatConfig> = "webChatConfig" 0 with_web_chat_config,
        allowed_domains: ::std::vec::Vec<::std::string::String> = "allowedDomains" 0 with_allowed_domains,
        flow: ::std::boxed::Box<crate::DomainEntityRef> = "flow" 0 with_flow,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
