// @generated from the schema "VoicemailUserPolicy"; changes made here are lost at the next generation

/// The schema `VoicemailUserPolicy`.
pub struct VoicemailUserPolicy {
    /// `enabled`: `boolean`, read-only.
    pub enabled: ::std::option::Option<bool>,
    /// `alertTimeoutSeconds`: `integer (int32)`.
    #[doc(alias = "alertTimeoutSeconds")]
    pub alert_timeout_seconds: ::std::option::Option<i32>,
    /// `pin`: `string`.
    pub pin: ::std::option::Option<::std::string::String>,
    /// `modifiedDate`: `string (date-time)`, read-only.
    #[doc(alias = "modifiedDate")]
    pub modified_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `sendEmailNotifications`: `boolean`.
    #[doc(alias = "sendEmailNotifications")]
    pub send_email_notifications: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for VoicemailUserPolicy {
    const EMPTY: Self = Self {
        enabled: ::std::option::Option::None,
        alert_timeout_seconds: ::std::option::Option::None,
        pin: ::std::option::Option::None,
        modified_date: ::std::option::Option::None,
        send_email_notifications: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &VoicemailUserPolicy = &<VoicemailUserPolicy as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "VoicemailUserPolicy",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("enabled", "enabled", 2),
            ("alertTimeoutSeconds", "alert_timeout_seconds", 0),
            ("pin", "pin", 0),
            ("modifiedDate", "modified_date", 2),
            ("sendEmailNotifications", "send_email_notifications", 0),
        ],
        fields: &[
            &E.enabled,
            &E.alert_timeout_seconds,
            &E.pin,
            &E.modified_date,
            &E.send_email_notifications,
        ],
    }
};

crate::runtime::model!(VoicemailUserPolicy);

crate::runtime::setters!(VoicemailUserPolicy {
    with_enabled: enabled: bool,
    with_alert_timeout_seconds: alert_timeout_seconds: i32,
    with_pin: pin: ::std::string::String,
    with_modified_date: modified_date: crate::runtime::DateTime,
    with_send_email_notifications: send_email_notifications: bool,
});
