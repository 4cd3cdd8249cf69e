// @generated from the schema "WebChatDeploymentEntityListing"; changes made here are lost at the next generation

use crate::WebChatDeployment;
use crate::runtime::Extra;

/// The schema `WebChatDeploymentEntityListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WebChatDeploymentEntityListing {
    /// `total`: `integer (int64)`.
    pub total: Option<i64>,
    /// `entities`: `array of WebChatDeployment`.
    pub entities: Option<Vec<WebChatDeployment>>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WebChatDeploymentEntityListing "WebChatDeploymentEntityListing" 3 {
    (
        total: i64 = "total" with_total,
        entities: Vec<WebChatDeployment> = "entities" with_entities,
        self_uri: String = "selfUri" with_self_uri,
    )
});
