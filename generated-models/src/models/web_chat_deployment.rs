// @generated from the schema "WebChatDeployment"; changes made here are lost at the next generation

use crate::{DomainEntityRef, WebChatConfig};
use crate::runtime::Extra;

/// The schema `WebChatDeployment`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WebChatDeployment {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `authenticationRequired`: `boolean`.
    #[doc(alias = "authenticationRequired")]
    pub authentication_required: Option<bool>,
    /// `authenticationUrl`: `string`.
    #[doc(alias = "authenticationUrl")]
    pub authentication_url: Option<String>,
    /// `disabled`: `boolean`.
    pub disabled: Option<bool>,
    /// `webChatConfig`: `WebChatConfig`.
    #[doc(alias = "webChatConfig")]
    pub web_chat_config: Option<Box<WebChatConfig>>,
    /// `allowedDomains`: `array of string`.
    #[doc(alias = "allowedDomains")]
    pub allowed_domains: Option<Vec<String>>,
    /// `flow`: `DomainEntityRef`.
    pub flow: Option<Box<DomainEntityRef>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WebChatDeployment "WebChatDeployment" 10 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        description: String = "description" with_description,
        authentication_required: bool = "authenticationRequired" with_authentication_required,
        authentication_url: String = "authenticationUrl" with_authentication_url,
        disabled: bool = "disabled" with_disabled,
        web_chat_config: Box<WebChatConfig> = "webChatConfig" with_web_chat_config,
        allowed_domains: Vec<String> = "allowedDomains" with_allowed_domains,
        flow: Box<DomainEntityRef> = "flow" with_flow,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
