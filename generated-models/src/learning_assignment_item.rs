// @generated from the schema "LearningAssignmentItem"; changes made here are lost at the next generation

/// The schema `LearningAssignmentItem`.
#[repr(C)]
pub struct LearningAssignmentItem {
    /// `moduleId`: `string`, required.
    #[doc(alias = "moduleId")]
    pub module_id: ::std::option::Option<::std::string::String>,
    /// `userId`: `string`, required.
    #[doc(alias = "userId")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LearningAssignmentItem "LearningAssignmentItem" 2 {
    (
        module_id: ::std::string::String = "moduleId" 1 with_module_id,
        user_id: ::std::string::String = "userId" 1 with_user_id,
    )
});
