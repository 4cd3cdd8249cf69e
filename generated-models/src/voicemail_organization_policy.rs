// @generated from the schema "VoicemailOrganizationPolicy"; changes made here are lost at the next generation

/// The schema `VoicemailOrganizationPolicy`.
pub struct VoicemailOrganizationPolicy {
    /// `enabled`: `boolean`, read-only.
    pub enabled: ::std::option::Option<bool>,
    /// `alertTimeoutSeconds`: `integer (int32)`.
    #[doc(alias = "alertTimeoutSeconds")]
    pub alert_timeout_seconds: ::std::option::Option<i32>,
    /// `pinConfiguration`: `PINConfiguration`.
    #[doc(alias = "pinConfiguration")]
    pub pin_configuration: ::std::option::Option<
        ::std::boxed::Box<crate::PINConfiguration>,
    >,
    /// `voicemailExtension`: `string`.
    #[doc(alias = "voicemailExtension")]
    pub voicemail_extension: ::std::option::Option<::std::string::String>,
    /// `pinRequired`: `boolean`.
    #[doc(alias = "pinRequired")]
    pub pin_required: ::std::option::Option<bool>,
    /// `interactiveResponseRequired`: `boolean`.
    #[doc(alias = "interactiveResponseRequired")]
    pub interactive_response_required: ::std::option::Option<bool>,
    /// `sendEmailNotifications`: `boolean`.
    #[doc(alias = "sendEmailNotifications")]
    pub send_email_notifications: ::std::option::Option<bool>,
    /// `includeEmailTranscriptions`: `boolean`.
    #[doc(alias = "includeEmailTranscriptions")]
    pub include_email_transcriptions: ::std::option::Option<bool>,
    /// `disableEmailPii`: `boolean`.
    #[doc(alias = "disableEmailPii")]
    pub disable_email_pii: ::std::option::Option<bool>,
    /// `maximumRecordingTimeSeconds`: `integer (int32)`.
    #[doc(alias = "maximumRecordingTimeSeconds")]
    pub maximum_recording_time_seconds: ::std::option::Option<i32>,
    /// `modifiedDate`: `string (date-time)`, read-only.
    #[doc(alias = "modifiedDate")]
    pub modified_date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for VoicemailOrganizationPolicy {
    const EMPTY: Self = Self {
        enabled: ::std::option::Option::None,
        alert_timeout_seconds: ::std::option::Option::None,
        pin_configuration: ::std::option::Option::None,
        voicemail_extension: ::std::option::Option::None,
        pin_required: ::std::option::Option::None,
        interactive_response_required: ::std::option::Option::None,
        send_email_notifications: ::std::option::Option::None,
        include_email_transcriptions: ::std::option::Option::None,
        disable_email_pii: ::std::option::Option::None,
        maximum_recording_time_seconds: ::std::option::Option::None,
        modified_date: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &VoicemailOrganizationPolicy = &<VoicemailOrganizationPolicy as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "VoicemailOrganizationPolicy",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("enabled", "enabled", 2),
            ("alertTimeoutSeconds", "alert_timeout_seconds", 0),
            ("pinConfiguration", "pin_configuration", 0),
            ("voicemailExtension", "voicemail_extension", 0),
            ("pinRequired", "pin_required", 0),
            ("interactiveResponseRequired", "interactive_response_required", 0),
            ("sendEmailNotifications", "send_email_notifications", 0),
            ("includeEmailTranscriptions", "include_email_transcriptions", 0),
            ("disableEmailPii", "disable_email_pii", 0),
            ("maximumRecordingTimeSeconds", "maximum_recording_time_seconds", 0),
            ("modifiedDate", "modified_date", 2),
        ],
        fields: &[
            &E.enabled,
            &E.alert_timeout_seconds,
            &E.pin_configuration,
            &E.voicemail_extension,
            &E.pin_required,
            &E.interactive_response_required,
            &E.send_email_notifications,
            &E.include_email_transcriptions,
            &E.disable_email_pii,
            &E.maximum_recording_time_seconds,
            &E.modified_date,
        ],
    }
};

crate::runtime::model!(VoicemailOrganizationPolicy);

crate::runtime::setters!(VoicemailOrganizationPolicy {
    with_enabled: enabled: bool,
    with_alert_timeout_seconds: alert_timeout_seconds: i32,
    with_pin_configuration: pin_configuration: ::std::boxed::Box<crate::PINConfiguration>,
    with_voicemail_extension: voicemail_extension: ::std::string::String,
    with_pin_required: pin_required: bool,
    with_interactive_response_required: interactive_response_required: bool,
    with_send_email_notifications: send_email_notifications: bool,
    with_include_email_transcriptions: include_email_transcriptions: bool,
    with_disable_email_pii: disable_email_pii: bool,
    with_maximum_recording_time_seconds: maximum_recording_time_seconds: i32,
    with_modified_date: modified_date: crate::runtime::DateTime,
});
