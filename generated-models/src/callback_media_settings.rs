// @generated from the schema "CallbackMediaSettings"; changes made here are lost at the next generation

/// The schema `CallbackMediaSettings`.
pub struct CallbackMediaSettings {
    /// `enableAutoAnswer`: `boolean`.
    #[doc(alias = "enableAutoAnswer")]
    pub enable_auto_answer: ::std::option::Option<bool>,
    /// `alertingTimeoutSeconds`: `integer (int32)`.
    #[doc(alias = "alertingTimeoutSeconds")]
    pub alerting_timeout_seconds: ::std::option::Option<i32>,
    /// `serviceLevel`: `ServiceLevel`.
    #[doc(alias = "serviceLevel")]
    pub service_level: ::std::option::Option<::std::boxed::Box<crate::ServiceLevel>>,
    /// `autoAnswerAlertToneSeconds`: `number (double)`.
    #[doc(alias = "autoAnswerAlertToneSeconds")]
    pub auto_answer_alert_tone_seconds: ::std::option::Option<f64>,
    /// `manualAnswerAlertToneSeconds`: `number (double)`.
    #[doc(alias = "manualAnswerAlertToneSeconds")]
    pub manual_answer_alert_tone_seconds: ::std::option::Option<f64>,
    /// `subTypeSettings`: `map of BaseMediaSettings`.
    #[doc(alias = "subTypeSettings")]
    pub sub_type_settings: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, crate::BaseMediaSettings>,
    >,
    /// `mode`: `string`.
    pub mode: ::std::option::Option<crate::runtime::Open<Mode>>,
    /// `enableAutoDialAndEnd`: `boolean`.
    #[doc(alias = "enableAutoDialAndEnd")]
    pub enable_auto_dial_and_end: ::std::option::Option<bool>,
    /// `autoDialDelaySeconds`: `integer (int32)`.
    #[doc(alias = "autoDialDelaySeconds")]
    pub auto_dial_delay_seconds: ::std::option::Option<i32>,
    /// `autoEndDelaySeconds`: `integer (int32)`.
    #[doc(alias = "autoEndDelaySeconds")]
    pub auto_end_delay_seconds: ::std::option::Option<i32>,
    /// `pacingModifier`: `number (double)`.
    #[doc(alias = "pacingModifier")]
    pub pacing_modifier: ::std::option::Option<f64>,
    /// `liveVoiceReactionType`: `string`.
    #[doc(alias = "liveVoiceReactionType")]
    pub live_voice_reaction_type: ::std::option::Option<
        crate::runtime::Open<LiveVoiceReactionType>,
    >,
    /// `liveVoiceFlow`: `DomainEntityRef`.
    #[doc(alias = "liveVoiceFlow")]
    pub live_voice_flow: ::std::option::Option<
        ::std::boxed::Box<crate::DomainEntityRef>,
    >,
    /// `answeringMachineReactionType`: `string`.
    #[doc(alias = "answeringMachineReactionType")]
    pub answering_machine_reaction_type: ::std::option::Option<
        crate::runtime::Open<AnsweringMachineReactionType>,
    >,
    /// `answeringMachineFlow`: `DomainEntityRef`.
    #[doc(alias = "answeringMachineFlow")]
    pub answering_machine_flow: ::std::option::Option<
        ::std::boxed::Box<crate::DomainEntityRef>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CallbackMediaSettings {
    const EMPTY: Self = Self {
        enable_auto_answer: ::std::option::Option::None,
        alerting_timeout_seconds: ::std::option::Option::None,
        service_level: ::std::option::Option::None,
        auto_answer_alert_tone_seconds: ::std::option::Option::None,
        manual_answer_alert_tone_seconds: ::std::option::Option::None,
        sub_type_settings: ::std::option::Option::None,
        mode: ::std::option::Option::None,
        enable_auto_dial_and_end: ::std::option::Option::None,
        auto_dial_delay_seconds: ::std::option::Option::None,
        auto_end_delay_seconds: ::std::option::Option::None,
        pacing_modifier: ::std::option::Option::None,
        live_voice_reaction_type: ::std::option::Option::None,
        live_voice_flow: ::std::option::Option::None,
        answering_machine_reaction_type: ::std::option::Option::None,
        answering_machine_flow: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CallbackMediaSettings = &<CallbackMediaSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CallbackMediaSettings",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("enableAutoAnswer", "enable_auto_answer", 0),
            ("alertingTimeoutSeconds", "alerting_timeout_seconds", 0),
            ("serviceLevel", "service_level", 0),
            ("autoAnswerAlertToneSeconds", "auto_answer_alert_tone_seconds", 0),
            ("manualAnswerAlertToneSeconds", "manual_answer_alert_tone_seconds", 0),
            ("subTypeSettings", "sub_type_settings", 0),
            ("mode", "mode", 0),
            ("enableAutoDialAndEnd", "enable_auto_dial_and_end", 0),
            ("autoDialDelaySeconds", "auto_dial_delay_seconds", 0),
            ("autoEndDelaySeconds", "auto_end_delay_seconds", 0),
            ("pacingModifier", "pacing_modifier", 0),
            ("liveVoiceReactionType", "live_voice_reaction_type", 0),
            ("liveVoiceFlow", "live_voice_flow", 0),
            ("answeringMachineReactionType", "answering_machine_reaction_type", 0),
            ("answeringMachineFlow", "answering_machine_flow", 0),
        ],
        fields: &[
            &E.enable_auto_answer,
            &E.alerting_timeout_seconds,
            &E.service_level,
            &E.auto_answer_alert_tone_seconds,
            &E.manual_answer_alert_tone_seconds,
            &E.sub_type_settings,
            &E.mode,
            &E.enable_auto_dial_and_end,
            &E.auto_dial_delay_seconds,
            &E.auto_end_delay_seconds,
            &E.pacing_modifier,
            &E.live_voice_reaction_type,
            &E.live_voice_flow,
            &E.answering_machine_reaction_type,
            &E.answering_machine_flow,
        ],
    }
};

crate::runtime::model!(CallbackMediaSettings);

crate::runtime::setters!(CallbackMediaSettings {
    with_enable_auto_answer: enable_auto_answer: bool,
    with_alerting_timeout_seconds: alerting_timeout_seconds: i32,
    with_service_level: service_level: ::std::boxed::Box<crate::ServiceLevel>,
    with_auto_answer_alert_tone_seconds: auto_answer_alert_tone_seconds: f64,
    with_manual_answer_alert_tone_seconds: manual_answer_alert_tone_seconds: f64,
    with_sub_type_settings: sub_type_settings: ::std::collections::BTreeMap<::std::string::String, crate::BaseMediaSettings>,
    with_mode: mode: crate::runtime::Open<Mode>,
    with_enable_auto_dial_and_end: enable_auto_dial_and_end: bool,
    with_auto_dial_delay_seconds: auto_dial_delay_seconds: i32,
    with_auto_end_delay_seconds: auto_end_delay_seconds: i32,
    with_pacing_modifier: pacing_modifier: f64,
    with_live_voice_reaction_type: live_voice_reaction_type: crate::runtime::Open<LiveVoiceReactionType>,
    with_live_voice_flow: live_voice_flow: ::std::boxed::Box<crate::DomainEntityRef>,
    with_answering_machine_reaction_type: answering_machine_reaction_type: crate::runtime::Open<AnsweringMachineReactionType>,
    with_answering_machine_flow: answering_machine_flow: ::std::boxed::Box<crate::DomainEntityRef>,
});

/// The property `mode` of `CallbackMediaSettings`. Known values: `AgentFirst`, `CustomerFirst`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Mode {
    AgentFirst,
    CustomerFirst,
}

impl crate::runtime::Enum for Mode {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::AgentFirst, "AgentFirst"),
        (Self::CustomerFirst, "CustomerFirst"),
    ];
}

/// The property `liveVoiceReactionType` of `CallbackMediaSettings`. Known values: `HangUp`, `TransferToQueue`, `TransferToFlow`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum LiveVoiceReactionType {
    HangUp,
    TransferToQueue,
    TransferToFlow,
}

impl crate::runtime::Enum for LiveVoiceReactionType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::HangUp, "HangUp"),
        (Self::TransferToQueue, "TransferToQueue"),
        (Self::TransferToFlow, "TransferToFlow"),
    ];
}

/// The property `answeringMachineReactionType` of `CallbackMediaSettings`. Known values: `HangUp`, `TransferToQueue`, `TransferToFlow`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AnsweringMachineReactionType {
    HangUp,
    TransferToQueue,
    TransferToFlow,
}

impl crate::runtime::Enum for AnsweringMachineReactionType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::HangUp, "HangUp"),
        (Self::TransferToQueue, "TransferToQueue"),
        (Self::TransferToFlow, "TransferToFlow"),
    ];
}
