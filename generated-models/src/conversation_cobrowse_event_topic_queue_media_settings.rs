// @generated from the schema "ConversationCobrowseEventTopicQueueMediaSettings"; changes made here are lost at the next generation

/// The schema `ConversationCobrowseEventTopicQueueMediaSettings`.
pub struct ConversationCobrowseEventTopicQueueMediaSettings {
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

impl crate::runtime::Model for ConversationCobrowseEventTopicQueueMediaSettings {
    const EMPTY: Self = Self {
        alerting_timeout_seconds: ::std::option::Option::None,
        auto_answer_alert_tone_seconds: ::std::option::Option::None,
        manual_answer_alert_tone_seconds: ::std::option::Option::None,
        enable_auto_answer: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationCobrowseEventTopicQueueMediaSettings = &<ConversationCobrowseEventTopicQueueMediaSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationCobrowseEventTopicQueueMediaSettings",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("alertingTimeoutSeconds", "alerting_timeout_seconds", 0),
            ("autoAnswerAlertToneSeconds", "auto_answer_alert_tone_seconds", 0),
            ("manualAnswerAlertToneSeconds", "manual_answer_alert_tone_seconds", 0),
            ("enableAutoAnswer", "enable_auto_answer", 0),
        ],
        fields: &[
            &E.alerting_timeout_seconds,
            &E.auto_answer_alert_tone_seconds,
            &E.manual_answer_alert_tone_seconds,
            &E.enable_auto_answer,
        ],
    }
};

crate::runtime::model!(ConversationCobrowseEventTopicQueueMediaSettings);

crate::runtime::setters!(ConversationCobrowseEventTopicQueueMediaSettings {
    with_alerting_timeout_seconds: alerting_timeout_seconds: i64,
    with_auto_answer_alert_tone_seconds: auto_answer_alert_tone_seconds: f64,
    with_manual_answer_alert_tone_seconds: manual_answer_alert_tone_seconds: f64,
    with_enable_auto_answer: enable_auto_answer: bool,
});
