// @generated from the schema "Verifier"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `Verifier`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Verifier {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `enabled`: `boolean`.
    pub enabled: Option<bool>,
    /// `default`: `boolean`.
    pub default: Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Verifier "Verifier" 5 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        enabled: bool = "enabled" with_enabled,
        default: bool = "default" with_default,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
