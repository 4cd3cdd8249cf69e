// @generated from the schema "CreateUploadSourceUrlJobResponse"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `CreateUploadSourceUrlJobResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CreateUploadSourceUrlJobResponse {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CreateUploadSourceUrlJobResponse "CreateUploadSourceUrlJobResponse" 2 {
    (
        id: String = "id" with_id,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
