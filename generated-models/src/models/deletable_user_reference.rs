// @generated from the schema "DeletableUserReference"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `DeletableUserReference`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DeletableUserReference {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `delete`: `boolean`.
    pub delete: Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DeletableUserReference "DeletableUserReference" 3 {
    (
        id: String = "id" with_id,
        delete: bool = "delete" with_delete,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
