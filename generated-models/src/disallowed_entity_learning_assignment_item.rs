// @generated from the schema "DisallowedEntityLearningAssignmentItem"; changes made here are lost at the next generation

/// The schema `DisallowedEntityLearningAssignmentItem`.
#[repr(C)]
pub struct DisallowedEntityLearningAssignmentItem {
    /// `errorCode`: `string`.
    #[doc(alias = "errorCode")]
    pub error_code: ::std::option::Option<::std::string::String>,
    /// `entity`: `LearningAssignmentItem`.
    pub entity: ::std::option::Option<::std::boxed::Box<crate::LearningAssignmentItem>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DisallowedEntityLearningAssignmentItem "DisallowedEntityLearningAssignmentItem" 2 {
    (
        error_code: ::std::string::String = "errorCode" 0 with_error_code,
        entity: ::std::boxed::Box<crate::LearningAssignmentItem> = "entity" 0 with_entity,
    )
});
