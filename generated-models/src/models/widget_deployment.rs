// @generated from the schema "WidgetDeployment"; changes made here are lost at the next generation

use crate::{DomainEntityRef, WidgetClientConfig};
use crate::runtime::{Extra, Open};

/// The schema `WidgetDeployment`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WidgetDeployment {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `authenticationRequired`: `boolean`.
    #[doc(alias = "authenticationRequired")]
    pub authentication_required: Option<bool>,
    /// `disabled`: `boolean`.
    pub disabled: Option<bool>,
    /// `flow`: `DomainEntityRef`.
    pub flow: Option<Box<DomainEntityRef>>,
    /// `allowedDomains`: `array of string`.
    #[doc(alias = "allowedDomains")]
    pub allowed_domains: Option<Vec<String>>,
    /// `clientType`: one of `v1`, `v2`, `v1-http` and `third-party`.
    #[doc(alias = "clientType")]
    pub client_type: Option<Open<ClientType>>,
    /// `clientConfig`: `WidgetClientConfig`.
    #[doc(alias = "clientConfig")]
    pub client_config: Option<Box<WidgetClientConfig>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WidgetDeployment "WidgetDeployment" 10 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        description: String = "description" with_description,
        authentication_required: bool = "authenticationRequired" with_authentication_required,
        disabled: bool = "disabled" with_disabled,
        flow: Box<DomainEntityRef> = "flow" with_flow,
        allowed_domains: Vec<String> = "allowedDomains" with_allowed_domains,
        client_type: Open<ClientType> = "clientType" with_client_type,
        client_config: Box<WidgetClientConfig> = "clientConfig" with_client_config,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `clientType` of `WidgetDeployment`. Known values: `v1`, `v2`, `v1-http`, `third-party`.
#[repr(u16)]
#[non_exhaustive]
pub enum ClientType {
    V1,
    V2,
    #[doc(alias = "v1-http")]
    V1Http,
    #[doc(alias = "third-party")]
    ThirdParty,
}

crate::runtime::values!(ClientType {
    V1 = "v1",
    V2 = "v2",
    V1Http = "v1-http",
    ThirdParty = "third-party",
});
