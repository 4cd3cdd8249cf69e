// @generated from the schema "OutcomeConfig"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `OutcomeConfig`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OutcomeConfig {
    /// `values`: `array of string`.
    pub values: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OutcomeConfig "OutcomeConfig" 1 {
    (
        values: Vec<String> = "values" with_values,
    )
});
