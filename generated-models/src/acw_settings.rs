// @generated from the schema "AcwSettings"; changes made here are lost at the next generation

/// The schema `AcwSettings`.
#[repr(C)]
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

crate::runtime::model!(AcwSettings "AcwSettings" 2 {
    (
        wrapup_prompt: crate::runtime::Open<WrapupPrompt> = "wrapupPrompt" 0 with_wrapup_prompt,
        timeout_ms: i32 = "timeoutMs" 0 with_timeout_ms,
    )
});

/// The property `wrapupPrompt` of `AcwSettings`. Known values: `MANDATORY`, `OPTIONAL`, `MANDATORY_TIMEOUT`, `MANDATORY_FORCED_TIMEOUT`, `AGENT_REQUESTED`.
#[non_exhaustive]
pub enum WrapupPrompt {
    Mandatory,
    Optional,
    MandatoryTimeout,
    MandatoryForcedTimeout,
    AgentRequested,
}

crate::runtime::known!(WrapupPrompt);

impl crate::runtime::Enum for WrapupPrompt {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Mandatory, "MANDATORY"),
        (Self::Optional, "OPTIONAL"),
        (Self::MandatoryTimeout, "MANDATORY_TIMEOUT"),
        (Self::MandatoryForcedTimeout, "MANDATORY_FORCED_TIMEOUT"),
        (Self::AgentRequested, "AGENT_REQUESTED"),
    ];
}
