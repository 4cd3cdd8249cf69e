// @generated from the schema "ListWrapperSecondaryPresence"; changes made here are lost at the next generation

use crate::SecondaryPresence;
use crate::runtime::Extra;

/// The schema `ListWrapperSecondaryPresence`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ListWrapperSecondaryPresence {
    /// `values`: `array of SecondaryPresence`.
    pub values: Option<Vec<SecondaryPresence>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ListWrapperSecondaryPresence "ListWrapperSecondaryPresence" 1 {
    (
        values: Vec<SecondaryPresence> = "values" with_values,
    )
});
