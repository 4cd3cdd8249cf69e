// @generated from the schema "MessageMediaSettings"; changes made here are lost at the next generation

/// The schema `MessageMediaSettings`.
pub struct MessageMediaSettings {
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
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for MessageMediaSettings {
    const EMPTY: Self = Self {
        enable_auto_answer: ::std::option::Option::None,
        alerting_timeout_seconds: ::std::option::Option::None,
        service_level: ::std::option::Option::None,
        auto_answer_alert_tone_seconds: ::std::option::Option::None,
        manual_answer_alert_tone_seconds: ::std::option::Option::None,
        sub_type_settings: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MessageMediaSettings = &<MessageMediaSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MessageMediaSettings",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("enableAutoAnswer", "enable_auto_answer", 0),
            ("alertingTimeoutSeconds", "alerting_timeout_seconds", 0),
            ("serviceLevel", "service_level", 0),
            ("autoAnswerAlertToneSeconds", "auto_answer_alert_tone_seconds", 0),
            ("manualAnswerAlertToneSeconds", "manual_answer_alert_tone_seconds", 0),
            ("subTypeSettings", "sub_type_settings", 0),
        ],
        fields: &[
            &E.enable_auto_answer,
            &E.alerting_timeout_seconds,
            &E.service_level,
            &E.auto_answer_alert_tone_seconds,
            &E.manual_answer_alert_tone_seconds,
            &E.sub_type_settings,
        ],
    }
};

crate::runtime::model!(MessageMediaSettings);

crate::runtime::setters!(MessageMediaSettings {
    with_enable_auto_answer: enable_auto_answer: bool,
    with_alerting_timeout_seconds: alerting_timeout_seconds: i32,
    with_service_level: service_level: ::std::boxed::Box<crate::ServiceLevel>,
    with_auto_answer_alert_tone_seconds: auto_answer_alert_tone_seconds: f64,
    with_manual_answer_alert_tone_seconds: manual_answer_alert_tone_seconds: f64,
    with_sub_type_settings: sub_type_settings: ::std::collections::BTreeMap<::std::string::String, crate::BaseMediaSettings>,
});
