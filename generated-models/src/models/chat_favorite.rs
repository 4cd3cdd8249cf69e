// @generated from the schema "ChatFavorite"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ChatFavorite`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ChatFavorite {
    /// `id`: `string`, required.
    pub id: Option<String>,
    /// `externalId`: `string`, required.
    #[doc(alias = "externalId")]
    pub external_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ChatFavorite "ChatFavorite" 2 {
    (
        id: String = "id" with_id required,
        external_id: String = "externalId" with_external_id required,
    )
});
