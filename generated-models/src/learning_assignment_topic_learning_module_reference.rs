// @generated from the schema "LearningAssignmentTopicLearningModuleReference"; changes made here are lost at the next generation

/// The schema `LearningAssignmentTopicLearningModuleReference`.
#[repr(C)]
pub struct LearningAssignmentTopicLearningModuleReference {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LearningAssignmentTopicLearningModuleReference "LearningAssignmentTopicLearningModuleReference" 2 {
    (
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 0 with_name,
    )
});
