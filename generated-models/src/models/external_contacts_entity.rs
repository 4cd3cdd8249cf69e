// @generated from the schema "ExternalContactsEntity"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ExternalContactsEntity`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ExternalContactsEntity {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ExternalContactsEntity "ExternalContactsEntity" 1 {
    (
        id: String = "id" with_id read_only,
    )
});
