// @generated from the schema "AuthzGrantRole"; changes made here are lost at the next generation

use crate::AuthzGrantPolicy;
use crate::runtime::Extra;

/// The schema `AuthzGrantRole`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AuthzGrantRole {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `policies`: `array of AuthzGrantPolicy`.
    pub policies: Option<Vec<AuthzGrantPolicy>>,
    /// `default`: `boolean`.
    pub default: Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AuthzGrantRole "AuthzGrantRole" 6 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        description: String = "description" with_description,
        policies: Vec<AuthzGrantPolicy> = "policies" with_policies,
        default: bool = "default" with_default,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
