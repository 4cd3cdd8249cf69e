// @generated from the schema "NluConfig"; changes made here are lost at the next generation

/// The schema `NluConfig`.
pub struct NluConfig {
    /// `domain`: `CopilotNluDomain`, required.
    pub domain: ::std::option::Option<::std::boxed::Box<crate::CopilotNluDomain>>,
    /// `intentConfidenceThreshold`: `number (float)`, required.
    #[doc(alias = "intentConfidenceThreshold")]
    pub intent_confidence_threshold: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for NluConfig {
    const EMPTY: Self = Self {
        domain: ::std::option::Option::None,
        intent_confidence_threshold: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &NluConfig = &<NluConfig as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "NluConfig",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("domain", "domain", 1),
            ("intentConfidenceThreshold", "intent_confidence_threshold", 1),
        ],
        fields: &[&E.domain, &E.intent_confidence_threshold],
    }
};

crate::runtime::model!(NluConfig);

crate::runtime::setters!(NluConfig {
    with_domain: domain: ::std::boxed::Box<crate::CopilotNluDomain>,
    with_intent_confidence_threshold: intent_confidence_threshold: f64,
});
