// @generated from the schema "ContextPattern"; changes made here are lost at the next generation

use crate::EntityTypeCriteria;
use crate::runtime::Extra;

/// The schema `ContextPattern`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ContextPattern {
    /// `criteria`: `array of EntityTypeCriteria`, required.
    pub criteria: Option<Vec<EntityTypeCriteria>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ContextPattern "ContextPattern" 1 {
    (
        criteria: Vec<EntityTypeCriteria> = "criteria" with_criteria required,
    )
});
