// @generated from the schema "CredentialType"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `CredentialType`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CredentialType {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `properties`: `object`, read-only.
    pub properties: Option<serde_json::Value>,
    /// `displayOrder`: `array of string`, read-only.
    #[doc(alias = "displayOrder")]
    pub display_order: Option<Vec<String>>,
    /// `required`: `array of string`, read-only.
    pub required: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CredentialType "CredentialType" 5 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        properties: serde_json::Value = "properties" with_properties read_only,
        display_order: Vec<String> = "displayOrder" with_display_order read_only,
        required: Vec<String> = "required" with_required read_only,
    )
});
