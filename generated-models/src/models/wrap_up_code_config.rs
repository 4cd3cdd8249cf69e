// @generated from the schema "WrapUpCodeConfig"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `WrapUpCodeConfig`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WrapUpCodeConfig {
    /// `values`: `array of string`, required.
    pub values: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WrapUpCodeConfig "WrapUpCodeConfig" 1 {
    (
        values: Vec<String> = "values" with_values required,
    )
});
