// @generated from the schema "AcwSettings"; changes made here are lost at the next generation

/// The schema `AcwSettings`.
pub struct AcwSettings {
    /// `wrapupPrompt`: `string`.
    #[doc(alias = "wrapupPrompt")]
    pub wrapup_prompt: ::std::option::Option<crate::runtime::Open<WrapupPrompt>>,
    /// `timeoutMs`: `integer (int32)`.
    #[doc(alias = "timeoutMs")]
    pub timeout_ms: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AcwSettings {
    const EMPTY: Self = Self {
        wrapup_prompt: ::std::option::Option::None,
        timeout_ms: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AcwSettings = &<AcwSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AcwSettings",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("wrapupPrompt", "wrapup_prompt", 0),
            ("timeoutMs", "timeout_ms", 0),
        ],
        fields: &[&E.wrapup_prompt, &E.timeout_ms],
    }
};

crate::runtime::model!(AcwSettings);

crate::runtime::setters!(AcwSettings {
    with_wrapup_prompt: wrapup_prompt: crate::runtime::Open<WrapupPrompt>,
    with_timeout_ms: timeout_ms: i32,
});

/// The property `wrapupPrompt` of `AcwSettings`. Known values: `MANDATORY`, `OPTIONAL`, `MANDATORY_TIMEOUT`, `MANDATORY_FORCED_TIMEOUT`, `AGENT_REQUESTED`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum WrapupPrompt {
    Mandatory,
    Optional,
    MandatoryTimeout,
    MandatoryForcedTimeout,
    AgentRequested,
}

impl crate::runtime::Enum for WrapupPrompt {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Mandatory, "MANDATORY"),
        (Self::Optional, "OPTIONAL"),
        (Self::MandatoryTimeout, "MANDATORY_TIMEOUT"),
        (Self::MandatoryForcedTimeout, "MANDATORY_FORCED_TIMEOUT"),
        (Self::AgentRequested, "AGENT_REQUESTED"),
    ];
}
