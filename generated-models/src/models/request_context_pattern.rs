// @generated from the schema "RequestContextPattern"; changes made here are lost at the next generation

use crate::RequestEntityTypeCriteria;
use crate::runtime::Extra;

/// The schema `RequestContextPattern`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RequestContextPattern {
    /// `criteria`: `array of RequestEntityTypeCriteria`, required.
    pub criteria: Option<Vec<RequestEntityTypeCriteria>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(RequestContextPattern "RequestContextPattern" 1 {
    (
        criteria: Vec<RequestEntityTypeCriteria> = "criteria" with_criteria required,
    )
});
