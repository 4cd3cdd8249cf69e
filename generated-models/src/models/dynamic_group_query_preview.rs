// @generated from the schema "DynamicGroupQueryPreview"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `DynamicGroupQueryPreview`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DynamicGroupQueryPreview {
    /// `userCount`: `integer (int32)`.
    #[doc(alias = "userCount")]
    pub user_count: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DynamicGroupQueryPreview "DynamicGroupQueryPreview" 1 {
    (
        user_count: i32 = "userCount" with_user_count,
    )
});
