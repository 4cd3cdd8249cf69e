// @generated from the schema "DetectedDialogAct"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `DetectedDialogAct`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DetectedDialogAct {
    /// `name`: `string`, read-only.
    pub name: Option<String>,
    /// `probability`: `number (double)`, read-only.
    pub probability: Option<f64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DetectedDialogAct "DetectedDialogAct" 2 {
    (
        name: String = "name" with_name read_only,
        probability: f64 = "probability" with_probability read_only,
    )
});
