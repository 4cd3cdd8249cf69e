// @generated from the schema "SetWrapperSyncTimeOffProperty"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `SetWrapperSyncTimeOffProperty`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SetWrapperSyncTimeOffProperty {
    /// `values`: array of `PayableMinutes`, the one known value.
    pub values: Option<Vec<Open<Values>>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SetWrapperSyncTimeOffProperty "SetWrapperSyncTimeOffProperty" 1 {
    (
        values: Vec<Open<Values>> = "values" with_values,
    )
});

/// The property `values` of `SetWrapperSyncTimeOffProperty`. Known values: `PayableMinutes`.
#[repr(u16)]
#[non_exhaustive]
pub enum Values {
    PayableMinutes,
}

crate::runtime::values!(Values {
    PayableMinutes = "PayableMinutes",
});
