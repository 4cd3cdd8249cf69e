// @generated from the schema "CallbackMediaSettings"; changes made here are lost at the next generation

/// The schema `CallbackMediaSettings`.
#[repr(C)]
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

crate::runtime::model!(CallbackMediaSettings "CallbackMediaSettings" 15 {
    (
        enable_auto_answer: bool = "enableAutoAnswer" 0 with_enable_auto_answer,
        alerting_timeout_seconds: i32 = "alertingTimeoutSeconds" 0 with_alerting_timeout_seconds,
        service_level: ::std::boxed::Box<crate::ServiceLevel> = "serviceLevel" 0 with_service_level,
        auto_answer_alert_tone_seconds: f64 = "autoAnswerAlertToneSeconds" 0 with_auto_answer_alert_tone_seconds,
        manual_answer_alert_tone_seconds: f64 = "manualAnswerAlertToneSeconds" 0 with_manual_answer_alert_tone_seconds,
        sub_type_settings: ::std::collections::BTreeMap<::std::string::String, crate::BaseMediaSettings> = "subTypeSettings" 0 with_sub_type_settings,
        mode: crate::runtime::Open<Mode> = "mode" 0 with_mode,
        enable_auto_dial_and_end: bool = "enableAutoDialAndEnd" 0 with_enable_auto_dial_and_end,
        auto_dial_delay_seconds: i32 = "autoDialDelaySeconds" 0 with_auto_dial_delay_seconds,
        auto_end_delay_seconds: i32 = "autoEndDelaySeconds" 0 with_auto_end_delay_seconds,
        pacing_modifier: f64 = "pacingModifier" 0 with_pacing_modifier,
        live_voice_reaction_type: crate::runtime::Open<LiveVoiceReactionType> = "liveVoiceReactionType" 0 with_live_voice_reaction_type,
        live_voice_flow: ::std::boxed::Box<crate::DomainEntityRef> = "liveVoiceFlow" 0 with_live_voice_flow,
        answering_machine_reaction_type: crate::runtime::Open<AnsweringMachineReactionType> = "answeringMachineReactionType" 0 with_answering_machine_reaction_type,
        answering_machine_flow: ::std::boxed::Box<crate::DomainEntityRef> = "answeringMachineFlow" 0 with_answering_machine_flow,
    )
});

/// The property `mode` of `CallbackMediaSettings`. Known values: `AgentFirst`, `CustomerFirst`.
#[non_exhaustive]
pub enum Mode {
    AgentFirst,
    CustomerFirst,
}

crate::runtime::known!(Mode);

impl crate::runtime::Enum for Mode {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::AgentFirst, "AgentFirst"),
        (Self::CustomerFirst, "CustomerFirst"),
    ];
}

/// The property `liveVoiceReactionType` of `CallbackMediaSettings`. Known values: `HangUp`, `TransferToQueue`, `TransferToFlow`.
#[non_exhaustive]
pub enum LiveVoiceReactionType {
    HangUp,
    TransferToQueue,
    TransferToFlow,
}

crate::runtime::known!(LiveVoiceReactionType);

impl crate::runtime::Enum for LiveVoiceReactionType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::HangUp, "HangUp"),
        (Self::TransferToQueue, "TransferToQueue"),
        (Self::TransferToFlow, "TransferToFlow"),
    ];
}

/// The property `answeringMachineReactionType` of `CallbackMediaSettings`. Known values: `HangUp`, `TransferToQueue`, `TransferToFlow`.
#[non_exhaustive]
pub enum AnsweringMachineReactionType {
    HangUp,
    TransferToQueue,
    TransferToFlow,
}

crate::runtime::known!(AnsweringMachineReactionType);

impl crate::runtime::Enum for AnsweringMachineReactionType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::HangUp, "HangUp"),
        (Self::TransferToQueue, "TransferToQueue"),
        (Self::TransferToFlow, "TransferToFlow"),
    ];
}
