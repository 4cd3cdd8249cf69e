// @generated from the schema "DisallowedEntityLearningAssignmentReference"; changes made here are lost at the next generation

/// The schema `DisallowedEntityLearningAssignmentReference`.
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

impl crate::runtime::Model for DisallowedEntityLearningAssignmentReference {
    const EMPTY: Self = Self {
        error_code: ::std::option::Option::None,
        entity: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DisallowedEntityLearningAssignmentReference = &<DisallowedEntityLearningAssignmentReference as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DisallowedEntityLearningAssignmentReference",
        empty: E,
        extra: &E.extra,
        properties: &[("errorCode", "error_code", 0), ("entity", "entity", 0)],
        fields: &[&E.error_code, &E.entity],
    }
};

crate::runtime::model!(DisallowedEntityLearningAssignmentReference);

crate::runtime::setters!(DisallowedEntityLearningAssignmentReference {
    with_error_code: error_code: ::std::string::String,
    with_entity: entity: ::std::boxed::Box<crate::LearningAssignmentReference>,
});
