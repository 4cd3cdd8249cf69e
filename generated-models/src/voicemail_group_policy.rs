// @generated from the schema "VoicemailGroupPolicy"; changes made here are lost at the next generation

/// The schema `VoicemailGroupPolicy`.
#[repr(C)]
pub struct VoicemailGroupPolicy {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `group`: `Group`, read-only.
    pub group: ::std::option::Option<::std::boxed::Box<crate::Group>>,
    /// `enabled`: `boolean`.
    pub enabled: ::std::option::Option<bool>,
    /// `sendEmailNotifications`: `boolean`.
    #[doc(alias = "sendEmailNotifications")]
    pub send_email_notifications: ::std::option::Option<bool>,
    /// `disableEmailPii`: `boolean`.
    #[doc(alias = "disableEmailPii")]
    pub disable_email_pii: ::std::option::Option<bool>,
    /// `includeEmailTranscriptions`: `boolean`.
    #[doc(alias = "includeEmailTranscriptions")]
    pub include_email_transcriptions: ::std::option::Option<bool>,
    /// `languagePreference`: `string`.
    #[doc(alias = "languagePreference")]
    pub language_preference: ::std::option::Option<::std::string::String>,
    /// `emailPolicy`: `GroupEmailPolicy`.
    #[doc(alias = "emailPolicy")]
    pub email_policy: ::std::option::Option<::std::boxed::Box<crate::GroupEmailPolicy>>,
    /// `rotateCallsSecs`: `integer (int32)`.
    #[doc(alias = "rotateCallsSecs")]
    pub rotate_calls_secs: ::std::option::Option<i32>,
    /// `stopRingingAfterRotations`: `integer (int32)`.
    #[doc(alias = "stopRingingAfterRotations")]
    pub stop_ringing_after_rotations: ::std::option::Option<i32>,
    /// `overflowGroupId`: `string`.
    #[doc(alias = "overflowGroupId")]
    pub overflow_group_id: ::std::option::Option<::std::string::String>,
    /// `groupAlertType`: `string`.
    #[doc(alias = "groupAlertType")]
    pub group_alert_type: ::std::option::Option<crate::runtime::Open<GroupAlertType>>,
    /// `interactiveResponsePromptId`: `string`.
    #[doc(alias = "interactiveResponsePromptId")]
    pub interactive_response_prompt_id: ::std::option::Option<::std::string::String>,
    /// `interactiveResponseRequired`: `boolean`.
    #[doc(alias = "interactiveResponseRequired")]
    pub interactive_response_required: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(VoicemailGroupPolicy "VoicemailGroupPolicy" 14 {
    (
        name: ::std::string::String = "name" 0 with_name,
        group: ::std::boxed::Box<crate::Group> = "group" 2 with_group,
        enabled: bool = "enabled" 0 with_enabled,
        send_email_notifications: bool = "sendEmailNotifications" 0 with_send_email_notifications,
        disable_email_pii: bool = "disableEmailPii" 0 with_disable_email_pii,
        include_email_transcriptions: bool = "includeEmailTranscriptions" 0 with_include_email_transcriptions,
        language_preference: ::std::string::String = "languagePreference" 0 with_language_preference,
        email_policy: ::std::boxed::Box<crate::GroupEmailPolicy> = "emailPolicy" 0 with_email_policy,
        rotate_calls_secs: i32 = "rotateCallsSecs" 0 with_rotate_calls_secs,
        stop_ringing_after_rotations: i32 = "stopRingingAfterRotations" 0 with_stop_ringing_after_rotations,
        overflow_group_id: ::std::string::String = "overflowGroupId" 0 with_overflow_group_id,
        group_alert_type: crate::runtime::Open<GroupAlertType> = "groupAlertType" 0 with_group_alert_type,
        interactive_response_prompt_id: ::std::string::String = "interactiveResponsePromptId" 0 with_interactive_response_prompt_id,
        interactive_response_required: bool = "interactiveResponseRequired" 0 with_interactive_response_required,
    )
});

/// The property `groupAlertType` of `VoicemailGroupPolicy`. Known values: `RANDOM`, `ROUND_ROBIN`, `SEQUENTIAL`.
#[non_exhaustive]
pub enum GroupAlertType {
    Random,
    RoundRobin,
    Sequential,
}

crate::runtime::known!(GroupAlertType);

impl crate::runtime::Enum for GroupAlertType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Random, "RANDOM"),
        (Self::RoundRobin, "ROUND_ROBIN"),
        (Self::Sequential, "SEQUENTIAL"),
    ];
}
