// @generated from the schema "WorkitemsAttributeChangeWrapupDelta"; changes made here are lost at the next generation

use crate::WrapupDelta;
use crate::runtime::Extra;

/// The schema `WorkitemsAttributeChangeWrapupDelta`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkitemsAttributeChangeWrapupDelta {
    /// `newValue`: `WrapupDelta`.
    #[doc(alias = "newValue")]
    pub new_value: Option<Box<WrapupDelta>>,
    /// `oldValue`: `WrapupDelta`.
    #[doc(alias = "oldValue")]
    pub old_value: Option<Box<WrapupDelta>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkitemsAttributeChangeWrapupDelta "WorkitemsAttributeChangeWrapupDelta" 2 {
    (
        new_value: Box<WrapupDelta> = "newValue" with_new_value,
        old_value: Box<WrapupDelta> = "oldValue" with_old_value,
    )
});
