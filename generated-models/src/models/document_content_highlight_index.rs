// @generated from the schema "DocumentContentHighlightIndex"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `DocumentContentHighlightIndex`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DocumentContentHighlightIndex {
    /// `startIndex`: `integer (int32)`.
    #[doc(alias = "startIndex")]
    pub start_index: Option<i32>,
    /// `endIndex`: `integer (int32)`.
    #[doc(alias = "endIndex")]
    pub end_index: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DocumentContentHighlightIndex "DocumentContentHighlightIndex" 2 {
    (
        start_index: i32 = "startIndex" with_start_index,
        end_index: i32 = "endIndex" with_end_index,
    )
});
