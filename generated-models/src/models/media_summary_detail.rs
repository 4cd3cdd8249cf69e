// @generated from the schema "MediaSummaryDetail"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `MediaSummaryDetail`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MediaSummaryDetail {
    /// `active`: `integer (int32)`.
    pub active: Option<i32>,
    /// `acw`: `integer (int32)`.
    pub acw: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MediaSummaryDetail "MediaSummaryDetail" 2 {
    (
        active: i32 = "active" with_active,
        acw: i32 = "acw" with_acw,
    )
});
