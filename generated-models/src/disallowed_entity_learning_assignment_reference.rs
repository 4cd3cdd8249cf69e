// @generated from the schema "DisallowedEntityLearningAssignmentReference"; changes made here are lost at the next generation

/// The schema `DisallowedEntityLearningAssignmentReference`.
#[repr(C)]
pub struct DisallowedEntityLearningAssignmentReference {
    /// `errorCode`: `string`.
    #[doc(alias = "errorCode")]
    pub error_code: ::std::option::Option<::std::string::String>,
    /// `entity`: `LearningAssignmentReference`.
    pub entity: ::std::option::Option<
        ::std::boxed::Box<crate::LearningAssignmentReference>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DisallowedEntityLearningAssignmentReference "DisallowedEntityLearningAssignmentReference" 2 {
    (
        error_code: ::std::string::String = "errorCode" 0 with_error_code,
        entity: ::std::boxed::Box<crate::LearningAssignmentReference> = "entity" 0 with_entity,
    )
});
