// @generated from the schema "LearningAssignmentTopicUserReference"; changes made here are lost at the next generation

/// The schema `LearningAssignmentTopicUserReference`.
#[repr(C)]
pub struct LearningAssignmentTopicUserReference {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LearningAssignmentTopicUserReference "LearningAssignmentTopicUserReference" 1 {
    (
        id: ::std::string::String = "id" 0 with_id,
    )
});
