// @generated from the schema "LearningAssignmentBulkRemoveResponse"; changes made here are lost at the next generation

use crate::{DisallowedEntityLearningAssignmentReference, LearningAssignmentEntity};
use crate::runtime::Extra;

/// The schema `LearningAssignmentBulkRemoveResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LearningAssignmentBulkRemoveResponse {
    /// `entities`: `array of LearningAssignmentEntity`.
    pub entities: Option<Vec<LearningAssignmentEntity>>,
    /// `disallowedEntities`: `array of DisallowedEntityLearningAssignmentReference`.
    #[doc(alias = "disallowedEntities")]
    pub disallowed_entities: Option<Vec<DisallowedEntityLearningAssignmentReference>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LearningAssignmentBulkRemoveResponse "LearningAssignmentBulkRemoveResponse" 2 {
    (
        entities: Vec<LearningAssignmentEntity> = "entities" with_entities,
        disallowed_entities: Vec<DisallowedEntityLearningAssignmentReference> = "disallowedEntities" with_disallowed_entities,
    )
});
