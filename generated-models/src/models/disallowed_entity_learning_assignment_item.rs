// @generated from the schema "DisallowedEntityLearningAssignmentItem"; changes made here are lost at the next generation

use crate::LearningAssignmentItem;
use crate::runtime::Extra;

/// The schema `DisallowedEntityLearningAssignmentItem`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DisallowedEntityLearningAssignmentItem {
    /// `errorCode`: `string`.
    #[doc(alias = "errorCode")]
    pub error_code: Option<String>,
    /// `entity`: `LearningAssignmentItem`.
    pub entity: Option<Box<LearningAssignmentItem>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DisallowedEntityLearningAssignmentItem "DisallowedEntityLearningAssignmentItem" 2 {
    (
        error_code: String = "errorCode" with_error_code,
        entity: Box<LearningAssignmentItem> = "entity" with_entity,
    )
});
