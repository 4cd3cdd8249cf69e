// @generated from the schema "ExternalContactReference"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ExternalContactReference`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ExternalContactReference {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ExternalContactReference "ExternalContactReference" 2 {
    (
        id: String = "id" with_id,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
