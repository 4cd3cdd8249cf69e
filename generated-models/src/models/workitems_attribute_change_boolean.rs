// @generated from the schema "WorkitemsAttributeChangeBoolean"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `WorkitemsAttributeChangeBoolean`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkitemsAttributeChangeBoolean {
    /// `newValue`: `boolean`.
    #[doc(alias = "newValue")]
    pub new_value: Option<bool>,
    /// `oldValue`: `boolean`.
    #[doc(alias = "oldValue")]
    pub old_value: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkitemsAttributeChangeBoolean "WorkitemsAttributeChangeBoolean" 2 {
    (
        new_value: bool = "newValue" with_new_value,
        old_value: bool = "oldValue" with_old_value,
    )
});
