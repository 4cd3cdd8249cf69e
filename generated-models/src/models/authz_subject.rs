// @generated from the schema "AuthzSubject"; changes made here are lost at the next generation

use crate::AuthzGrant;
use crate::runtime::Extra;

/// The schema `AuthzSubject`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AuthzSubject {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `grants`: `array of AuthzGrant`.
    pub grants: Option<Vec<AuthzGrant>>,
    /// `version`: `integer (int32)`.
    pub version: Option<i32>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AuthzSubject "AuthzSubject" 5 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        grants: Vec<AuthzGrant> = "grants" with_grants,
        version: i32 = "version" with_version,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
