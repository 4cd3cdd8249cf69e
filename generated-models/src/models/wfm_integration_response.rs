// @generated from the schema "WfmIntegrationResponse"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `WfmIntegrationResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmIntegrationResponse {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `active`: `boolean`, required.
    pub active: Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmIntegrationResponse "WfmIntegrationResponse" 4 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        active: bool = "active" with_active required,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
