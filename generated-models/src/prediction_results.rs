// @generated from the schema "PredictionResults"; changes made here are lost at the next generation

/// The schema `PredictionResults`.
#[repr(C)]
pub struct PredictionResults {
    /// `intent`: `string`.
    pub intent: ::std::option::Option<crate::runtime::Open<Intent>>,
    /// `formula`: `string`, required.
    pub formula: ::std::option::Option<crate::runtime::Open<Formula>>,
    /// `estimatedWaitTimeSeconds`: `integer (int32)`, required.
    #[doc(alias = "estimatedWaitTimeSeconds")]
    pub estimated_wait_time_seconds: ::std::option::Option<i32>,
    /// `label`: `AddressableEntityRef`.
    pub label: ::std::option::Option<::std::boxed::Box<crate::AddressableEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PredictionResults "PredictionResults" 4 {
    (
        intent: crate::runtime::Open<Intent> = "intent" 0 with_intent,
        formula: crate::runtime::Open<Formula> = "formula" 1 with_formula,
        estimated_wait_time_seconds: i32 = "estimatedWaitTimeSeconds" 1 with_estimated_wait_time_seconds,
        label: ::std::boxed::Box<crate::AddressableEntityRef> = "label" 0 with_label,
    )
});

/// The property `intent` of `PredictionResults`. Known values: `ALL`, `CALL`, `CALLBACK`, `CHAT`, `EMAIL`, `SOCIALEXPRESSION`, `VIDEOCOMM`, `MESSAGE`.
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

crate::runtime::known!(Intent);

impl crate::runtime::Enum for Intent {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::All, "ALL"),
        (Self::Call, "CALL"),
        (Self::Callback, "CALLBACK"),
        (Self::Chat, "CHAT"),
        (Self::Email, "EMAIL"),
        (Self::Socialexpression, "SOCIALEXPRESSION"),
        (Self::Videocomm, "VIDEOCOMM"),
        (Self::Message, "MESSAGE"),
    ];
}

/// The property `formula` of `PredictionResults`. Known values: `BEST`, `SIMPLE`, `ABANDON`, `PATIENCE_ABANDON`.
#[non_exhaustive]
pub enum Formula {
    Best,
    Simple,
    Abandon,
    PatienceAbandon,
}

crate::runtime::known!(Formula);

impl crate::runtime::Enum for Formula {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Best, "BEST"),
        (Self::Simple, "SIMPLE"),
        (Self::Abandon, "ABANDON"),
        (Self::PatienceAbandon, "PATIENCE_ABANDON"),
    ];
}
