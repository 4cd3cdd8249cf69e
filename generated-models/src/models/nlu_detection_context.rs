// @generated from the schema "NluDetectionContext"; changes made here are lost at the next generation

use crate::{ContextEntity, ContextIntent};
use crate::runtime::Extra;

/// The schema `NluDetectionContext`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct NluDetectionContext {
    /// `intent`: `ContextIntent`.
    pub intent: Option<Box<ContextIntent>>,
    /// `entity`: `ContextEntity`.
    pub entity: Option<Box<ContextEntity>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(NluDetectionContext "NluDetectionContext" 2 {
    (
        intent: Box<ContextIntent> = "intent" with_intent,
        entity: Box<ContextEntity> = "entity" with_entity,
    )
});
