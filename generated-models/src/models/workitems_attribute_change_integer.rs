// @generated from the schema "WorkitemsAttributeChangeInteger"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `WorkitemsAttributeChangeInteger`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkitemsAttributeChangeInteger {
    /// `newValue`: `integer (int32)`.
    #[doc(alias = "newValue")]
    pub new_value: Option<i32>,
    /// `oldValue`: `integer (int32)`.
    #[doc(alias = "oldValue")]
    pub old_value: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkitemsAttributeChangeInteger "WorkitemsAttributeChangeInteger" 2 {
    (
        new_value: i32 = "newValue" with_new_value,
        old_value: i32 = "oldValue" with_old_value,
    )
});
