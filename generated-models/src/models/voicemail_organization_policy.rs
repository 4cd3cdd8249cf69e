// @generated from the schema "VoicemailOrganizationPolicy"; changes made here are lost at the next generation

use crate::PINConfiguration;
use crate::runtime::{DateTime, Extra};

/// The schema `VoicemailOrganizationPolicy`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct VoicemailOrganizationPolicy {
    /// `enabled`: `boolean`, read-only.
    pub enabled: Option<bool>,
    /// `alertTimeoutSeconds`: `integer (int32)`.
    #[doc(alias = "alertTimeoutSeconds")]
    pub alert_timeout_seconds: Option<i32>,
    /// `pinConfiguration`: `PINConfiguration`.
    #[doc(alias = "pinConfiguration")]
    pub pin_configuration: Option<Box<PINConfiguration>>,
    /// `voicemailExtension`: `string`.
    #[doc(alias = "voicemailExtension")]
    pub voicemail_extension: Option<String>,
    /// `pinRequired`: `boolean`.
    #[doc(alias = "pinRequired")]
    pub pin_required: Option<bool>,
    /// `interactiveResponseRequired`: `boolean`.
    #[doc(alias = "interactiveResponseRequired")]
    pub interactive_response_required: Option<bool>,
    /// `sendEmailNotifications`: `boolean`.
    #[doc(alias = "sendEmailNotifications")]
    pub send_email_notifications: Option<bool>,
    /// `includeEmailTranscriptions`: `boolean`.
    #[doc(alias = "includeEmailTranscriptions")]
    pub include_email_transcriptions: Option<bool>,
    /// `disableEmailPii`: `boolean`.
    #[doc(alias = "disableEmailPii")]
    pub disable_email_pii: Option<bool>,
    /// `maximumRecordingTimeSeconds`: `integer (int32)`.
    #[doc(alias = "maximumRecordingTimeSeconds")]
    pub maximum_recording_time_seconds: Option<i32>,
    /// `modifiedDate`: `string (date-time)`, read-only.
    #[doc(alias = "modifiedDate")]
    pub modified_date: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(VoicemailOrganizationPolicy "VoicemailOrganizationPolicy" 11 {
    (
        enabled: bool = "enabled" with_enabled read_only,
        alert_timeout_seconds: i32 = "alertTimeoutSeconds" with_alert_timeout_seconds,
        pin_configuration: Box<PINConfiguration> = "pinConfiguration" with_pin_configuration,
        voicemail_extension: String = "voicemailExtension" with_voicemail_extension,
        pin_required: bool = "pinRequired" with_pin_required,
        interactive_response_required: bool = "interactiveResponseRequired" with_interactive_response_required,
        send_email_notifications: bool = "sendEmailNotifications" with_send_email_notifications,
        include_email_transcriptions: bool = "includeEmailTranscriptions" with_include_email_transcriptions,
        disable_email_pii: bool = "disableEmailPii" with_disable_email_pii,
        maximum_recording_time_seconds: i32 = "maximumRecordingTimeSeconds" with_maximum_recording_time_seconds,
        modified_date: DateTime = "modifiedDate" with_modified_date read_only,
    )
});
