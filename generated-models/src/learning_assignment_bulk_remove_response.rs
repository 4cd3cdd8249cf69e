// @generated from the schema "LearningAssignmentBulkRemoveResponse"; changes made here are lost at the next generation

/// The schema `LearningAssignmentBulkRemoveResponse`.
#[repr(C)]
pub struct LearningAssignmentBulkRemoveResponse {
    /// `entities`: `array of LearningAssignmentEntity`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::LearningAssignmentEntity>,
    >,
    /// `disallowedEntities`: `array of DisallowedEntityLearningAssignmentReference`.
    #[doc(alias = "disallowedEntities")]
    pub disallowed_entities: ::std::option::Option<
        ::std::vec::Vec<crate::DisallowedEntityLearningAssignmentReference>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LearningAssignmentBulkRemoveResponse "LearningAssignmentBulkRemoveResponse" 2 {
    (
        entities: ::std::vec::Vec<crate::LearningAssignmentEntity> = "entities" 0 with_entities,
        disallowed_entities: ::std::vec::Vec<crate::DisallowedEntityLearningAssignmentReference> = "disallowedEntities" 0 with_disallowed_entities,
    )
});
