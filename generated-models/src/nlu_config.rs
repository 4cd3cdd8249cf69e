// @generated from the schema "NluConfig"; changes made here are lost at the next generation

/// The schema `NluConfig`.
#[repr(C)]
pub struct NluConfig {
    /// `domain`: `CopilotNluDomain`, required.
    pub domain: ::std::option::Option<::std::boxed::Box<crate::CopilotNluDomain>>,
    /// `intentConfidenceThreshold`: `number (float)`, required.
    #[doc(alias = "intentConfidenceThreshold")]
    pub intent_confidence_threshold: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(NluConfig "NluConfig" 2 {
    (
        domain: ::std::boxed::Box<crate::CopilotNluDomain> = "domain" 1 with_domain,
        intent_confidence_threshold: f64 = "intentConfidenceThreshold" 1 with_intent_confidence_threshold,
    )
});
