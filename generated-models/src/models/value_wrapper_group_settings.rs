// @generated from the schema "ValueWrapperGroupSettings"; changes made here are lost at the next generation

use crate::GroupSettings;
use crate::runtime::Extra;

/// The schema `ValueWrapperGroupSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ValueWrapperGroupSettings {
    /// `value`: `GroupSettings`.
    pub value: Option<Box<GroupSettings>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ValueWrapperGroupSettings "ValueWrapperGroupSettings" 1 {
    (
        value: Box<GroupSettings> = "value" with_value,
    )
});
