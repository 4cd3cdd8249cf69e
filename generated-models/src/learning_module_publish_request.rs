// @generated from the schema "LearningModulePublishRequest"; changes made here are lost at the next generation

/// The schema `LearningModulePublishRequest`.
pub struct LearningModulePublishRequest {
    /// `termsAndConditionsAccepted`: `boolean`.
    #[doc(alias = "termsAndConditionsAccepted")]
    pub terms_and_conditions_accepted: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for LearningModulePublishRequest {
    const EMPTY: Self = Self {
        terms_and_conditions_accepted: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LearningModulePublishRequest = &<LearningModulePublishRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LearningModulePublishRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("termsAndConditionsAccepted", "terms_and_conditions_accepted", 0),
        ],
        fields: &[&E.terms_and_conditions_accepted],
    }
};

crate::runtime::model!(LearningModulePublishRequest);

crate::runtime::setters!(LearningModulePublishRequest {
    with_terms_and_conditions_accepted: terms_and_conditions_accepted: bool,
});
