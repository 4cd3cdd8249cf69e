// @generated from the schema "UnreadFields"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `UnreadFields`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UnreadFields {
    /// `state`: `boolean`, required.
    pub state: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UnreadFields "UnreadFields" 1 {
    (
        state: bool = "state" with_state required,
    )
});
