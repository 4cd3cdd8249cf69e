// @generated from the schema "WorkitemsAttributeChangeInstant"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra};

/// The schema `WorkitemsAttributeChangeInstant`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkitemsAttributeChangeInstant {
    /// `newValue`: `string (date-time)`.
    #[doc(alias = "newValue")]
    pub new_value: Option<DateTime>,
    /// `oldValue`: `string (date-time)`.
    #[doc(alias = "oldValue")]
    pub old_value: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkitemsAttributeChangeInstant "WorkitemsAttributeChangeInstant" 2 {
    (
        new_value: DateTime = "newValue" with_new_value,
        old_value: DateTime = "oldValue" with_old_value,
    )
});
