// @generated from the schema "PatchContextPattern"; changes made here are lost at the next generation

use crate::PatchEntityTypeCriteria;
use crate::runtime::Extra;

/// The schema `PatchContextPattern`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PatchContextPattern {
    /// `criteria`: `array of PatchEntityTypeCriteria`.
    pub criteria: Option<Vec<PatchEntityTypeCriteria>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PatchContextPattern "PatchContextPattern" 1 {
    (
        criteria: Vec<PatchEntityTypeCriteria> = "criteria" with_criteria,
    )
});
