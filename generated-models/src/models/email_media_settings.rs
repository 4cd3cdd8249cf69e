// @generated from the schema "EmailMediaSettings"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{BaseMediaSettings, ServiceLevel};
use crate::runtime::Extra;

/// The schema `EmailMediaSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EmailMediaSettings {
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
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EmailMediaSettings "EmailMediaSettings" 6 {
    (
        enable_auto_answer: bool = "enableAutoAnswer" with_enable_auto_answer,
        alerting_timeout_seconds: i32 = "alertingTimeoutSeconds" with_alerting_timeout_seconds,
        service_level: Box<ServiceLevel> = "serviceLevel" with_service_level,
        auto_answer_alert_tone_seconds: f64 = "autoAnswerAlertToneSeconds" with_auto_answer_alert_tone_seconds,
        manual_answer_alert_tone_seconds: f64 = "manualAnswerAlertToneSeconds" with_manual_answer_alert_tone_seconds,
        sub_type_settings: BTreeMap<String, BaseMediaSettings> = "subTypeSettings" with_sub_type_settings,
    )
});
