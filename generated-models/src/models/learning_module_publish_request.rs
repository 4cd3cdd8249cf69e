// @generated from the schema "LearningModulePublishRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `LearningModulePublishRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LearningModulePublishRequest {
    /// `termsAndConditionsAccepted`: `boolean`.
    #[doc(alias = "termsAndConditionsAccepted")]
    pub terms_and_conditions_accepted: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LearningModulePublishRequest "LearningModulePublishRequest" 1 {
    (
        terms_and_conditions_accepted: bool = "termsAndConditionsAccepted" with_terms_and_conditions_accepted,
    )
});
