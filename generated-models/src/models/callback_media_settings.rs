// @generated from the schema "CallbackMediaSettings"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{BaseMediaSettings, DomainEntityRef, ServiceLevel};
use crate::runtime::{Extra, Open};

/// The schema `CallbackMediaSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CallbackMediaSettings {
    /// `enableAutoAnswer`: `boolean`.
    #[doc(alias = "enableAutoAnswer")]
    pub enable_auto_answer: Option<bool>,
    /// `alertingTimeoutSeconds`: `integer (int32)`.
    #[doc(alias = "alertingTimeoutSeconds")]
    pub alerting_timeout_seconds: Option<i32>,
    /// `serviceLevel`: `ServiceLevel`.
    #[doc(alias = "serviceLevel")]
    pub service_level: Option<Box<ServiceLevel>>,
    /// `autoAnswerAlertToneSeconds`: `number (double)`.
    #[doc(alias = "autoAnswerAlertToneSeconds")]
    pub auto_answer_alert_tone_seconds: Option<f64>,
    /// `manualAnswerAlertToneSeconds`: `number (double)`.
    #[doc(alias = "manualAnswerAlertToneSeconds")]
    pub manual_answer_alert_tone_seconds: Option<f64>,
    /// `subTypeSettings`: `map of BaseMediaSettings`.
    #[doc(alias = "subTypeSettings")]
    pub sub_type_settings: Option<BTreeMap<String, BaseMediaSettings>>,
    /// `mode`: one of `AgentFirst` and `CustomerFirst`.
    pub mode: Option<Open<Mode>>,
    /// `enableAutoDialAndEnd`: `boolean`.
    #[doc(alias = "enableAutoDialAndEnd")]
    pub enable_auto_dial_and_end: Option<bool>,
    /// `autoDialDelaySeconds`: `integer (int32)`.
    #[doc(alias = "autoDialDelaySeconds")]
    pub auto_dial_delay_seconds: Option<i32>,
    /// `autoEndDelaySeconds`: `integer (int32)`.
    #[doc(alias = "autoEndDelaySeconds")]
    pub auto_end_delay_seconds: Option<i32>,
    /// `pacingModifier`: `number (double)`.
    #[doc(alias = "pacingModifier")]
    pub pacing_modifier: Option<f64>,
    /// `liveVoiceReactionType`: one of `HangUp`, `TransferToQueue` and `TransferToFlow`.
    #[doc(alias = "liveVoiceReactionType")]
    pub live_voice_reaction_type: Option<Open<LiveVoiceReactionType>>,
    /// `liveVoiceFlow`: `DomainEntityRef`.
    #[doc(alias = "liveVoiceFlow")]
    pub live_voice_flow: Option<Box<DomainEntityRef>>,
    /// `answeringMachineReactionType`: one of `HangUp`, `TransferToQueue` and `TransferToFlow`.
    #[doc(alias = "answeringMachineReactionType")]
    pub answering_machine_reaction_type: Option<Open<AnsweringMachineReactionType>>,
    /// `answeringMachineFlow`: `DomainEntityRef`.
    #[doc(alias = "answeringMachineFlow")]
    pub answering_machine_flow: Option<Box<DomainEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CallbackMediaSettings "CallbackMediaSettings" 15 {
    (
        enable_auto_answer: bool = "enableAutoAnswer" with_enable_auto_answer,
        alerting_timeout_seconds: i32 = "alertingTimeoutSeconds" with_alerting_timeout_seconds,
        service_level: Box<ServiceLevel> = "serviceLevel" with_service_level,
        auto_answer_alert_tone_seconds: f64 = "autoAnswerAlertToneSeconds" with_auto_answer_alert_tone_seconds,
        manual_answer_alert_tone_seconds: f64 = "manualAnswerAlertToneSeconds" with_manual_answer_alert_tone_seconds,
        sub_type_settings: BTreeMap<String, BaseMediaSettings> = "subTypeSettings" with_sub_type_settings,
        mode: Open<Mode> = "mode" with_mode,
        enable_auto_dial_and_end: bool = "enableAutoDialAndEnd" with_enable_auto_dial_and_end,
        auto_dial_delay_seconds: i32 = "autoDialDelaySeconds" with_auto_dial_delay_seconds,
        auto_end_delay_seconds: i32 = "autoEndDelaySeconds" with_auto_end_delay_seconds,
        pacing_modifier: f64 = "pacingModifier" with_pacing_modifier,
        live_voice_reaction_type: Open<LiveVoiceReactionType> = "liveVoiceReactionType" with_live_voice_reaction_type,
        live_voice_flow: Box<DomainEntityRef> = "liveVoiceFlow" with_live_voice_flow,
        answering_machine_reaction_type: Open<AnsweringMachineReactionType> = "answeringMachineReactionType" with_answering_machine_reaction_type,
        answering_machine_flow: Box<DomainEntityRef> = "answeringMachineFlow" with_answering_machine_flow,
    )
});

/// The property `mode` of `CallbackMediaSettings`. Known values: `AgentFirst`, `CustomerFirst`.
#[repr(u16)]
#[non_exhaustive]
pub enum Mode {
    AgentFirst,
    CustomerFirst,
}

crate::runtime::values!(Mode {
    AgentFirst = "AgentFirst",
    CustomerFirst = "CustomerFirst",
});

/// The property `liveVoiceReactionType` of `CallbackMediaSettings`. Known values: `HangUp`, `TransferToQueue`, `TransferToFlow`.
#[repr(u16)]
#[non_exhaustive]
pub enum LiveVoiceReactionType {
    HangUp,
    TransferToQueue,
    TransferToFlow,
}

crate::runtime::values!(LiveVoiceReactionType {
    HangUp = "HangUp",
    TransferToQueue = "TransferToQueue",
    TransferToFlow = "TransferToFlow",
});

/// The property `answeringMachineReactionType` of `CallbackMediaSettings`. Known values: `HangUp`, `TransferToQueue`, `TransferToFlow`.
#[repr(u16)]
#[non_exhaustive]
pub enum AnsweringMachineReactionType {
    HangUp,
    TransferToQueue,
    TransferToFlow,
}

crate::runtime::values!(AnsweringMachineReactionType {
    HangUp = "HangUp",
    TransferToQueue = "TransferToQueue",
    TransferToFlow = "TransferToFlow",
});
