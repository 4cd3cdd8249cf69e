// @generated from the schema "PredictionResults"; changes made here are lost at the next generation

use crate::AddressableEntityRef;
use crate::runtime::{Extra, Open};

/// The schema `PredictionResults`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PredictionResults {
    /// `intent`: one of `ALL`, `CALL`, `CALLBACK`, `CHAT` and 4 more.
    pub intent: Option<Open<Intent>>,
    /// `formula`: one of `BEST`, `SIMPLE`, `ABANDON` and `PATIENCE_ABANDON`, required.
    pub formula: Option<Open<Formula>>,
    /// `estimatedWaitTimeSeconds`: `integer (int32)`, required.
    #[doc(alias = "estimatedWaitTimeSeconds")]
    pub estimated_wait_time_seconds: Option<i32>,
    /// `label`: `AddressableEntityRef`.
    pub label: Option<Box<AddressableEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PredictionResults "PredictionResults" 4 {
    (
        intent: Open<Intent> = "intent" with_intent,
        formula: Open<Formula> = "formula" with_formula required,
        estimated_wait_time_seconds: i32 = "estimatedWaitTimeSeconds" with_estimated_wait_time_seconds required,
        label: Box<AddressableEntityRef> = "label" with_label,
    )
});

/// The property `intent` of `PredictionResults`. Known values: `ALL`, `CALL`, `CALLBACK`, `CHAT`, `EMAIL`, `SOCIALEXPRESSION`, `VIDEOCOMM`, `MESSAGE`.
#[repr(u16)]
#[non_exhaustive]
pub enum Intent {
    All,
    Call,
    Callback,
    Chat,
    Email,
    Socialexpression,
    Videocomm,
    Message,
}

crate::runtime::values!(Intent {
    All = "ALL",
    Call = "CALL",
    Callback = "CALLBACK",
    Chat = "CHAT",
    Email = "EMAIL",
    Socialexpression = "SOCIALEXPRESSION",
    Videocomm = "VIDEOCOMM",
    Message = "MESSAGE",
});

/// The property `formula` of `PredictionResults`. Known values: `BEST`, `SIMPLE`, `ABANDON`, `PATIENCE_ABANDON`.
#[repr(u16)]
#[non_exhaustive]
pub enum Formula {
    Best,
    Simple,
    Abandon,
    PatienceAbandon,
}

crate::runtime::values!(Formula {
    Best = "BEST",
    Simple = "SIMPLE",
    Abandon = "ABANDON",
    PatienceAbandon = "PATIENCE_ABANDON",
});
