// @generated from the schema "NluConfig"; changes made here are lost at the next generation

use crate::CopilotNluDomain;
use crate::runtime::Extra;

/// The schema `NluConfig`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct NluConfig {
    /// `domain`: `CopilotNluDomain`, required.
    pub domain: Option<Box<CopilotNluDomain>>,
    /// `intentConfidenceThreshold`: `number (float)`, required.
    #[doc(alias = "intentConfidenceThreshold")]
    pub intent_confidence_threshold: Option<f64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(NluConfig "NluConfig" 2 {
    (
        domain: Box<CopilotNluDomain> = "domain" with_domain required,
        intent_confidence_threshold: f64 = "intentConfidenceThreshold" with_intent_confidence_threshold required,
    )
});
