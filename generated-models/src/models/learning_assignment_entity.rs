// @generated from the schema "LearningAssignmentEntity"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `LearningAssignmentEntity`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LearningAssignmentEntity {
    /// `assignmentId`: `string`.
    #[doc(alias = "assignmentId")]
    pub assignment_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LearningAssignmentEntity "LearningAssignmentEntity" 1 {
    (
        assignment_id: String = "assignmentId" with_assignment_id,
    )
});
