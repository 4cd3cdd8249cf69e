// @generated from the schema "LearningAssignmentEntity"; changes made here are lost at the next generation

/// The schema `LearningAssignmentEntity`.
#[repr(C)]
pub struct LearningAssignmentEntity {
    /// `assignmentId`: `string`.
    #[doc(alias = "assignmentId")]
    pub assignment_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LearningAssignmentEntity "LearningAssignmentEntity" 1 {
    (
        assignment_id: ::std::string::String = "assignmentId" 0 with_assignment_id,
    )
});
