// @generated from the schema "OAuthAuthorizationListing"; changes made here are lost at the next generation

use crate::OAuthAuthorization;
use crate::runtime::Extra;

/// The schema `OAuthAuthorizationListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OAuthAuthorizationListing {
    /// `total`: `integer (int64)`.
    pub total: Option<i64>,
    /// `entities`: `array of OAuthAuthorization`.
    pub entities: Option<Vec<OAuthAuthorization>>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OAuthAuthorizationListing "OAuthAuthorizationListing" 3 {
    (
        total: i64 = "total" with_total,
        entities: Vec<OAuthAuthorization> = "entities" with_entities,
        self_uri: String = "selfUri" with_self_uri,
    )
});
