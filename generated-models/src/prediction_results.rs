// @generated from the schema "PredictionResults"; changes made here are lost at the next generation

/// The schema `PredictionResults`.
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

impl crate::runtime::Model for PredictionResults {
    const EMPTY: Self = Self {
        intent: ::std::option::Option::None,
        formula: ::std::option::Option::None,
        estimated_wait_time_seconds: ::std::option::Option::None,
        label: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PredictionResults = &<PredictionResults as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PredictionResults",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("intent", "intent", 0),
            ("formula", "formula", 1),
            ("estimatedWaitTimeSeconds", "estimated_wait_time_seconds", 1),
            ("label", "label", 0),
        ],
        fields: &[&E.intent, &E.formula, &E.estimated_wait_time_seconds, &E.label],
    }
};

crate::runtime::model!(PredictionResults);

crate::runtime::setters!(PredictionResults {
    with_intent: intent: crate::runtime::Open<Intent>,
    with_formula: formula: crate::runtime::Open<Formula>,
    with_estimated_wait_time_seconds: estimated_wait_time_seconds: i32,
    with_label: label: ::std::boxed::Box<crate::AddressableEntityRef>,
});

/// The property `intent` of `PredictionResults`. Known values: `ALL`, `CALL`, `CALLBACK`, `CHAT`, `EMAIL`, `SOCIALEXPRESSION`, `VIDEOCOMM`, `MESSAGE`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Formula {
    Best,
    Simple,
    Abandon,
    PatienceAbandon,
}

impl crate::runtime::Enum for Formula {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Best, "BEST"),
        (Self::Simple, "SIMPLE"),
        (Self::Abandon, "ABANDON"),
        (Self::PatienceAbandon, "PATIENCE_ABANDON"),
    ];
}
