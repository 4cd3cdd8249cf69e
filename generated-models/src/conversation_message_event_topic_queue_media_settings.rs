// @generated from the schema "ConversationMessageEventTopicQueueMediaSettings"; changes made here are lost at the next generation

/// The schema `ConversationMessageEventTopicQueueMediaSettings`.
#[repr(C)]
pub struct ConversationMessageEventTopicQueueMediaSettings {
    /// `alertingTimeoutSeconds`: `integer`.
    #[doc(alias = "alertingTimeoutSeconds")]
    pub alerting_timeout_seconds: ::std::option::Option<i64>,
    /// `autoAnswerAlertToneSeconds`: `number (double)`.
    #[doc(alias = "autoAnswerAlertToneSeconds")]
    pub auto_answer_alert_tone_seconds: ::std::option::Option<f64>,
    /// `manualAnswerAlertToneSeconds`: `number (double)`.
    #[doc(alias = "manualAnswerAlertToneSeconds")]
    pub manual_answer_alert_tone_seconds: ::std::option::Option<f64>,
    /// `enableAutoAnswer`: `boolean`.
    #[doc(alias = "enableAutoAnswer")]
    pub enable_auto_answer: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationMessageEventTopicQueueMediaSettings "ConversationMessageEventTopicQueueMediaSettings" 4 {
    (
        alerting_timeout_seconds: i64 = "alertingTimeoutSeconds" 0 with_alerting_timeout_seconds,
        auto_answer_alert_tone_seconds: f64 = "autoAnswerAlertToneSeconds" 0 with_auto_answer_alert_tone_seconds,
        manual_answer_alert_tone_seconds: f64 = "manualAnswerAlertToneSeconds" 0 with_manual_answer_alert_tone_seconds,
        enable_auto_answer: bool = "enableAutoAnswer" 0 with_enable_auto_answer,
    )
});
