// @generated from the schema "SecurityProfile"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `SecurityProfile`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SecurityProfile {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `permissions`: `array of string`.
    pub permissions: Option<Vec<String>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SecurityProfile "SecurityProfile" 4 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        permissions: Vec<String> = "permissions" with_permissions,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
