// @generated from the schema "OAuthScopeListing"; changes made here are lost at the next generation

use crate::OAuthScope;
use crate::runtime::Extra;

/// The schema `OAuthScopeListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OAuthScopeListing {
    /// `total`: `integer (int64)`.
    pub total: Option<i64>,
    /// `entities`: `array of OAuthScope`.
    pub entities: Option<Vec<OAuthScope>>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OAuthScopeListing "OAuthScopeListing" 3 {
    (
        total: i64 = "total" with_total,
        entities: Vec<OAuthScope> = "entities" with_entities,
        self_uri: String = "selfUri" with_self_uri,
    )
});
