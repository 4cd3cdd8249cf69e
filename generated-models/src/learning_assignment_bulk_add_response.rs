// @generated from the schema "LearningAssignmentBulkAddResponse"; changes made here are lost at the next generation

/// The schema `LearningAssignmentBulkAddResponse`.
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

impl crate::runtime::Model for LearningAssignmentBulkAddResponse {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        disallowed_entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LearningAssignmentBulkAddResponse = &<LearningAssignmentBulkAddResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LearningAssignmentBulkAddResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("entities", "entities", 0),
            ("disallowedEntities", "disallowed_entities", 0),
        ],
        fields: &[&E.entities, &E.disallowed_entities],
    }
};

crate::runtime::model!(LearningAssignmentBulkAddResponse);

crate::runtime::setters!(LearningAssignmentBulkAddResponse {
    with_entities: entities: ::std::vec::Vec<crate::LearningAssignment>,
    with_disallowed_entities: disallowed_entities: ::std::vec::Vec<crate::DisallowedEntityLearningAssignmentItem>,
});
