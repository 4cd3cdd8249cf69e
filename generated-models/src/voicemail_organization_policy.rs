// @generated from the schema "VoicemailOrganizationPolicy"; changes made here are lost at the next generation

/// The schema `VoicemailOrganizationPolicy`.
#[repr(C)]
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

crate::runtime::model!(VoicemailOrganizationPolicy "VoicemailOrganizationPolicy" 11 {
    (
        enabled: bool = "enabled" 2 with_enabled,
        alert_timeout_seconds: i32 = "alertTimeoutSeconds" 0 with_alert_timeout_seconds,
        pin_configuration: ::std::boxed::Box<crate::PINConfiguration> = "pinConfiguration" 0 with_pin_configuration,
        voicemail_extension: ::std::string::String = "voicemailExtension" 0 with_voicemail_extension,
        pin_required: bool = "pinRequired" 0 with_pin_required,
        interactive_response_required: bool = "interactiveResponseRequired" 0 with_interactive_response_required,
        send_email_notifications: bool = "sendEmailNotifications" 0 with_send_email_notifications,
        include_email_transcriptions: bool = "includeEmailTranscriptions" 0 with_include_email_transcriptions,
        disable_email_pii: bool = "disableEmailPii" 0 with_disable_email_pii,
        maximum_recording_time_seconds: i32 = "maximumRecordingTimeSeconds" 0 with_maximum_recording_time_seconds,
        modified_date: crate::runtime::DateTime = "modifiedDate" 2 with_modified_date,
    )
});
