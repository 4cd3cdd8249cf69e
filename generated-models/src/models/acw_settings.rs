// @generated from the schema "AcwSettings"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `AcwSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AcwSettings {
    /// `wrapupPrompt`: one of `MANDATORY`, `OPTIONAL`, `MANDATORY_TIMEOUT`, `MANDATORY_FORCED_TIMEOUT` and `AGENT_REQUESTED`.
    #[doc(alias = "wrapupPrompt")]
    pub wrapup_prompt: Option<Open<WrapupPrompt>>,
    /// `timeoutMs`: `integer (int32)`.
    #[doc(alias = "timeoutMs")]
    pub timeout_ms: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AcwSettings "AcwSettings" 2 {
    (
        wrapup_prompt: Open<WrapupPrompt> = "wrapupPrompt" with_wrapup_prompt,
        timeout_ms: i32 = "timeoutMs" with_timeout_ms,
    )
});

/// The property `wrapupPrompt` of `AcwSettings`. Known values: `MANDATORY`, `OPTIONAL`, `MANDATORY_TIMEOUT`, `MANDATORY_FORCED_TIMEOUT`, `AGENT_REQUESTED`.
#[repr(u16)]
#[non_exhaustive]
pub enum WrapupPrompt {
    Mandatory,
    Optional,
    MandatoryTimeout,
    MandatoryForcedTimeout,
    AgentRequested,
}

crate::runtime::values!(WrapupPrompt {
    Mandatory = "MANDATORY",
    Optional = "OPTIONAL",
    MandatoryTimeout = "MANDATORY_TIMEOUT",
    MandatoryForcedTimeout = "MANDATORY_FORCED_TIMEOUT",
    AgentRequested = "AGENT_REQUESTED",
});
