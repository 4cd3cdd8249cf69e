// @generated from the schema "MessageMediaSettings"; changes made here are lost at the next generation

/// The schema `MessageMediaSettings`.
#[repr(C)]
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

crate::runtime::model!(MessageMediaSettings "MessageMediaSettings" 6 {
    (
        enable_auto_answer: bool = "enableAutoAnswer" 0 with_enable_auto_answer,
        alerting_timeout_seconds: i32 = "alertingTimeoutSeconds" 0 with_alerting_timeout_seconds,
        service_level: ::std::boxed::Box<crate::ServiceLevel> = "serviceLevel" 0 with_service_level,
        auto_answer_alert_tone_seconds: f64 = "autoAnswerAlertToneSeconds" 0 with_auto_answer_alert_tone_seconds,
        manual_answer_alert_tone_seconds: f64 = "manualAnswerAlertToneSeconds" 0 with_manual_answer_alert_tone_seconds,
        sub_type_settings: ::std::collections::BTreeMap<::std::string::String, crate::BaseMediaSettings> = "subTypeSettings" 0 with_sub_type_settings,
    )
});
