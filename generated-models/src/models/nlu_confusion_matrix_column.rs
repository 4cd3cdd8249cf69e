// @generated from the schema "NluConfusionMatrixColumn"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `NluConfusionMatrixColumn`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct NluConfusionMatrixColumn {
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `value`: `number (float)`, required.
    pub value: Option<f64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(NluConfusionMatrixColumn "NluConfusionMatrixColumn" 2 {
    (
        name: String = "name" with_name required,
        value: f64 = "value" with_value required,
    )
});
