// @generated from the schema "NluConfusionMatrixRow"; changes made here are lost at the next generation

use crate::NluConfusionMatrixColumn;
use crate::runtime::Extra;

/// The schema `NluConfusionMatrixRow`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct NluConfusionMatrixRow {
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `columns`: `array of NluConfusionMatrixColumn`, required.
    pub columns: Option<Vec<NluConfusionMatrixColumn>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(NluConfusionMatrixRow "NluConfusionMatrixRow" 2 {
    (
        name: String = "name" with_name required,
        columns: Vec<NluConfusionMatrixColumn> = "columns" with_columns required,
    )
});
