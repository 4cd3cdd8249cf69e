// @generated from the schema "LearningModulePublishRequest"; changes made here are lost at the next generation

/// The schema `LearningModulePublishRequest`.
#[repr(C)]
pub struct LearningModulePublishRequest {
    /// `termsAndConditionsAccepted`: `boolean`.
    #[doc(alias = "termsAndConditionsAccepted")]
    pub terms_and_conditions_accepted: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LearningModulePublishRequest "LearningModulePublishRequest" 1 {
    (
        terms_and_conditions_accepted: bool = "termsAndConditionsAccepted" 0 with_terms_and_conditions_accepted,
    )
});
