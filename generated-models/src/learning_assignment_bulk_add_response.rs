// @generated from the schema "LearningAssignmentBulkAddResponse"; changes made here are lost at the next generation

/// The schema `LearningAssignmentBulkAddResponse`.
#[repr(C)]
pub struct LearningAssignmentBulkAddResponse {
    /// `entities`: `array of LearningAssignment`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::LearningAssignment>>,
    /// `disallowedEntities`: `array of DisallowedEntityLearningAssignmentItem`.
    #[doc(alias = "disallowedEntities")]
    pub disallowed_entities: ::std::option::Option<
        ::std::vec::Vec<crate::DisallowedEntityLearningAssignmentItem>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LearningAssignmentBulkAddResponse "LearningAssignmentBulkAddResponse" 2 {
    (
        entities: ::std::vec::Vec<crate::LearningAssignment> = "entities" 0 with_entities,
        disallowed_entities: ::std::vec::Vec<crate::DisallowedEntityLearningAssignmentItem> = "disallowedEntities" 0 with_disallowed_entities,
    )
});
