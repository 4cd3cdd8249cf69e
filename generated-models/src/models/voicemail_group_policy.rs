// @generated from the schema "VoicemailGroupPolicy"; changes made here are lost at the next generation

use crate::{Group, GroupEmailPolicy};
use crate::runtime::{Extra, Open};

/// The schema `VoicemailGroupPolicy`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct VoicemailGroupPolicy {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `group`: `Group`, read-only.
    pub group: Option<Box<Group>>,
    /// `enabled`: `boolean`.
    pub enabled: Option<bool>,
    /// `sendEmailNotifications`: `boolean`.
    #[doc(alias = "sendEmailNotifications")]
    pub send_email_notifications: Option<bool>,
    /// `disableEmailPii`: `boolean`.
    #[doc(alias = "disableEmailPii")]
    pub disable_email_pii: Option<bool>,
    /// `includeEmailTranscriptions`: `boolean`.
    #[doc(alias = "includeEmailTranscriptions")]
    pub include_email_transcriptions: Option<bool>,
    /// `languagePreference`: `string`.
    #[doc(alias = "languagePreference")]
    pub language_preference: Option<String>,
    /// `emailPolicy`: `GroupEmailPolicy`.
    #[doc(alias = "emailPolicy")]
    pub email_policy: Option<Box<GroupEmailPolicy>>,
    /// `rotateCallsSecs`: `integer (int32)`.
    #[doc(alias = "rotateCallsSecs")]
    pub rotate_calls_secs: Option<i32>,
    /// `stopRingingAfterRotations`: `integer (int32)`.
    #[doc(alias = "stopRingingAfterRotations")]
    pub stop_ringing_after_rotations: Option<i32>,
    /// `overflowGroupId`: `string`.
    #[doc(alias = "overflowGroupId")]
    pub overflow_group_id: Option<String>,
    /// `groupAlertType`: one of `RANDOM`, `ROUND_ROBIN` and `SEQUENTIAL`.
    #[doc(alias = "groupAlertType")]
    pub group_alert_type: Option<Open<GroupAlertType>>,
    /// `interactiveResponsePromptId`: `string`.
    #[doc(alias = "interactiveResponsePromptId")]
    pub interactive_response_prompt_id: Option<String>,
    /// `interactiveResponseRequired`: `boolean`.
    #[doc(alias = "interactiveResponseRequired")]
    pub interactive_response_required: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(VoicemailGroupPolicy "VoicemailGroupPolicy" 14 {
    (
        name: String = "name" with_name,
        group: Box<Group> = "group" with_group read_only,
        enabled: bool = "enabled" with_enabled,
        send_email_notifications: bool = "sendEmailNotifications" with_send_email_notifications,
        disable_email_pii: bool = "disableEmailPii" with_disable_email_pii,
        include_email_transcriptions: bool = "includeEmailTranscriptions" with_include_email_transcriptions,
        language_preference: String = "languagePreference" with_language_preference,
        email_policy: Box<GroupEmailPolicy> = "emailPolicy" with_email_policy,
        rotate_calls_secs: i32 = "rotateCallsSecs" with_rotate_calls_secs,
        stop_ringing_after_rotations: i32 = "stopRingingAfterRotations" with_stop_ringing_after_rotations,
        overflow_group_id: String = "overflowGroupId" with_overflow_group_id,
        group_alert_type: Open<GroupAlertType> = "groupAlertType" with_group_alert_type,
        interactive_response_prompt_id: String = "interactiveResponsePromptId" with_interactive_response_prompt_id,
        interactive_response_required: bool = "interactiveResponseRequired" with_interactive_response_required,
    )
});

/// The property `groupAlertType` of `VoicemailGroupPolicy`. Known values: `RANDOM`, `ROUND_ROBIN`, `SEQUENTIAL`.
#[repr(u16)]
#[non_exhaustive]
pub enum GroupAlertType {
    Random,
    RoundRobin,
    Sequential,
}

crate::runtime::values!(GroupAlertType {
    Random = "RANDOM",
    RoundRobin = "ROUND_ROBIN",
    Sequential = "SEQUENTIAL",
});
