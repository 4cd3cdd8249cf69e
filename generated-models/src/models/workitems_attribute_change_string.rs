// @generated from the schema "WorkitemsAttributeChangeString"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `WorkitemsAttributeChangeString`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkitemsAttributeChangeString {
    /// `newValue`: `string`.
    #[doc(alias = "newValue")]
    pub new_value: Option<String>,
    /// `oldValue`: `string`.
    #[doc(alias = "oldValue")]
    pub old_value: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkitemsAttributeChangeString "WorkitemsAttributeChangeString" 2 {
    (
        new_value: String = "newValue" with_new_value,
        old_value: String = "oldValue" with_old_value,
    )
});
