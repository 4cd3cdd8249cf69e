// @generated from the schema "PublishForm"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `PublishForm`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PublishForm {
    /// `published`: `boolean`, required.
    pub published: Option<bool>,
    /// `id`: `string`, required.
    pub id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PublishForm "PublishForm" 2 {
    (
        published: bool = "published" with_published required,
        id: String = "id" with_id required,
    )
});
