// @generated from the schema "ConversationMessageEventTopicQueueMediaSettings"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ConversationMessageEventTopicQueueMediaSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationMessageEventTopicQueueMediaSettings {
    /// `alertingTimeoutSeconds`: `integer`.
    #[doc(alias = "alertingTimeoutSeconds")]
    pub alerting_timeout_seconds: Option<i64>,
    /// `autoAnswerAlertToneSeconds`: `number (double)`.
    #[doc(alias = "autoAnswerAlertToneSeconds")]
    pub auto_answer_alert_tone_seconds: Option<f64>,
    /// `manualAnswerAlertToneSeconds`: `number (double)`.
    #[doc(alias = "manualAnswerAlertToneSeconds")]
    pub manual_answer_alert_tone_seconds: Option<f64>,
    /// `enableAutoAnswer`: `boolean`.
    #[doc(alias = "enableAutoAnswer")]
    pub enable_auto_answer: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationMessageEventTopicQueueMediaSettings "ConversationMessageEventTopicQueueMediaSettings" 4 {
    (
        alerting_timeout_seconds: i64 = "alertingTimeoutSeconds" with_alerting_timeout_seconds,
        auto_answer_alert_tone_seconds: f64 = "autoAnswerAlertToneSeconds" with_auto_answer_alert_tone_seconds,
        manual_answer_alert_tone_seconds: f64 = "manualAnswerAlertToneSeconds" with_manual_answer_alert_tone_seconds,
        enable_auto_answer: bool = "enableAutoAnswer" with_enable_auto_answer,
    )
});
