// @generated from the schema "FacebookAppCredentials"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `FacebookAppCredentials`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FacebookAppCredentials {
    /// `id`: `string`, required, read-only.
    pub id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FacebookAppCredentials "FacebookAppCredentials" 1 {
    (
        id: String = "id" with_id required read_only,
    )
});
