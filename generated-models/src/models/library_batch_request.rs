// @generated from the schema "LibraryBatchRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `LibraryBatchRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LibraryBatchRequest {
    /// `libraryIds`: `array of string`, required.
    #[doc(alias = "libraryIds")]
    pub library_ids: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LibraryBatchRequest "LibraryBatchRequest" 1 {
    (
        library_ids: Vec<String> = "libraryIds" with_library_ids required,
    )
});
