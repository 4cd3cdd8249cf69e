// @generated from the schema "LearningAssignmentBulkRemoveResponse"; changes made here are lost at the next generation

/// The schema `LearningAssignmentBulkRemoveResponse`.
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

impl crate::runtime::Model for LearningAssignmentBulkRemoveResponse {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        disallowed_entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LearningAssignmentBulkRemoveResponse = &<LearningAssignmentBulkRemoveResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LearningAssignmentBulkRemoveResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("entities", "entities", 0),
            ("disallowedEntities", "disallowed_entities", 0),
        ],
        fields: &[&E.entities, &E.disallowed_entities],
    }
};

crate::runtime::model!(LearningAssignmentBulkRemoveResponse);

crate::runtime::setters!(LearningAssignmentBulkRemoveResponse {
    with_entities: entities: ::std::vec::Vec<crate::LearningAssignmentEntity>,
    with_disallowed_entities: disallowed_entities: ::std::vec::Vec<crate::DisallowedEntityLearningAssignmentReference>,
});
