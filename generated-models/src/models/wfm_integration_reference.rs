// @generated from the schema "WfmIntegrationReference"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `WfmIntegrationReference`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmIntegrationReference {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmIntegrationReference "WfmIntegrationReference" 2 {
    (
        id: String = "id" with_id read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
