// @generated from the schema "LearningAssignmentBulkAddResponse"; changes made here are lost at the next generation

use crate::{DisallowedEntityLearningAssignmentItem, LearningAssignment};
use crate::runtime::Extra;

/// The schema `LearningAssignmentBulkAddResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LearningAssignmentBulkAddResponse {
    /// `entities`: `array of LearningAssignment`.
    pub entities: Option<Vec<LearningAssignment>>,
    /// `disallowedEntities`: `array of DisallowedEntityLearningAssignmentItem`.
    #[doc(alias = "disallowedEntities")]
    pub disallowed_entities: Option<Vec<DisallowedEntityLearningAssignmentItem>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LearningAssignmentBulkAddResponse "LearningAssignmentBulkAddResponse" 2 {
    (
        entities: Vec<LearningAssignment> = "entities" with_entities,
        disallowed_entities: Vec<DisallowedEntityLearningAssignmentItem> = "disallowedEntities" with_disallowed_entities,
    )
});
