// @generated from the schema "ServiceGoalTemplateList"; changes made here are lost at the next generation

use crate::{ServiceGoalTemplate, WfmVersionedEntityMetadata};
use crate::runtime::Extra;

/// The schema `ServiceGoalTemplateList`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ServiceGoalTemplateList {
    /// `entities`: `array of ServiceGoalTemplate`.
    pub entities: Option<Vec<ServiceGoalTemplate>>,
    /// `metadata`: `WfmVersionedEntityMetadata`.
    pub metadata: Option<Box<WfmVersionedEntityMetadata>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ServiceGoalTemplateList "ServiceGoalTemplateList" 2 {
    (
        entities: Vec<ServiceGoalTemplate> = "entities" with_entities,
        metadata: Box<WfmVersionedEntityMetadata> = "metadata" with_metadata,
    )
});
