// @generated from the schema "DisallowedEntityLearningAssignmentReference"; changes made here are lost at the next generation

use crate::LearningAssignmentReference;
use crate::runtime::Extra;

/// The schema `DisallowedEntityLearningAssignmentReference`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DisallowedEntityLearningAssignmentReference {
    /// `errorCode`: `string`.
    #[doc(alias = "errorCode")]
    pub error_code: Option<String>,
    /// `entity`: `LearningAssignmentReference`.
    pub entity: Option<Box<LearningAssignmentReference>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DisallowedEntityLearningAssignmentReference "DisallowedEntityLearningAssignmentReference" 2 {
    (
        error_code: String = "errorCode" with_error_code,
        entity: Box<LearningAssignmentReference> = "entity" with_entity,
    )
});
