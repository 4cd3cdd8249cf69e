// @generated from the schema "VoicemailGroupPolicy"; changes made here are lost at the next generation

/// The schema `VoicemailGroupPolicy`.
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

impl crate::runtime::Model for VoicemailGroupPolicy {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        group: ::std::option::Option::None,
        enabled: ::std::option::Option::None,
        send_email_notifications: ::std::option::Option::None,
        disable_email_pii: ::std::option::Option::None,
        include_email_transcriptions: ::std::option::Option::None,
        language_preference: ::std::option::Option::None,
        email_policy: ::std::option::Option::None,
        rotate_calls_secs: ::std::option::Option::None,
        stop_ringing_after_rotations: ::std::option::Option::None,
        overflow_group_id: ::std::option::Option::None,
        group_alert_type: ::std::option::Option::None,
        interactive_response_prompt_id: ::std::option::Option::None,
        interactive_response_required: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &VoicemailGroupPolicy = &<VoicemailGroupPolicy as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "VoicemailGroupPolicy",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 0),
            ("group", "group", 2),
            ("enabled", "enabled", 0),
            ("sendEmailNotifications", "send_email_notifications", 0),
            ("disableEmailPii", "disable_email_pii", 0),
            ("includeEmailTranscriptions", "include_email_transcriptions", 0),
            ("languagePreference", "language_preference", 0),
            ("emailPolicy", "email_policy", 0),
            ("rotateCallsSecs", "rotate_calls_secs", 0),
            ("stopRingingAfterRotations", "stop_ringing_after_rotations", 0),
            ("overflowGroupId", "overflow_group_id", 0),
            ("groupAlertType", "group_alert_type", 0),
            ("interactiveResponsePromptId", "interactive_response_prompt_id", 0),
            ("interactiveResponseRequired", "interactive_response_required", 0),
        ],
        fields: &[
            &E.name,
            &E.group,
            &E.enabled,
            &E.send_email_notifications,
            &E.disable_email_pii,
            &E.include_email_transcriptions,
            &E.language_preference,
            &E.email_policy,
            &E.rotate_calls_secs,
            &E.stop_ringing_after_rotations,
            &E.overflow_group_id,
            &E.group_alert_type,
            &E.interactive_response_prompt_id,
            &E.interactive_response_required,
        ],
    }
};

crate::runtime::model!(VoicemailGroupPolicy);

crate::runtime::setters!(VoicemailGroupPolicy {
    with_name: name: ::std::string::String,
    with_group: group: ::std::boxed::Box<crate::Group>,
    with_enabled: enabled: bool,
    with_send_email_notifications: send_email_notifications: bool,
    with_disable_email_pii: disable_email_pii: bool,
    with_include_email_transcriptions: include_email_transcriptions: bool,
    with_language_preference: language_preference: ::std::string::String,
    with_email_policy: email_policy: ::std::boxed::Box<crate::GroupEmailPolicy>,
    with_rotate_calls_secs: rotate_calls_secs: i32,
    with_stop_ringing_after_rotations: stop_ringing_after_rotations: i32,
    with_overflow_group_id: overflow_group_id: ::std::string::String,
    with_group_alert_type: group_alert_type: crate::runtime::Open<GroupAlertType>,
    with_interactive_response_prompt_id: interactive_response_prompt_id: ::std::string::String,
    with_interactive_response_required: interactive_response_required: bool,
});

/// The property `groupAlertType` of `VoicemailGroupPolicy`. Known values: `RANDOM`, `ROUND_ROBIN`, `SEQUENTIAL`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GroupAlertType {
    Random,
    RoundRobin,
    Sequential,
}

impl crate::runtime::Enum for GroupAlertType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Random, "RANDOM"),
        (Self::RoundRobin, "ROUND_ROBIN"),
        (Self::Sequential, "SEQUENTIAL"),
    ];
}
