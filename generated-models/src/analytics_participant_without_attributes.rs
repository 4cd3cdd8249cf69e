// @generated from the schema "AnalyticsParticipantWithoutAttributes"; changes made here are lost at the next generation

/// The schema `AnalyticsParticipantWithoutAttributes`.
#[repr(C)]
pub struct AnalyticsParticipantWithoutAttributes {
    /// `externalContactId`: `string`.
    #[doc(alias = "externalContactId")]
    pub external_contact_id: ::std::option::Option<::std::string::String>,
    /// `externalOrganizationId`: `string`.
    #[doc(alias = "externalOrganizationId")]
    pub external_organization_id: ::std::option::Option<::std::string::String>,
    /// `flaggedReason`: `string`.
    #[doc(alias = "flaggedReason")]
    pub flagged_reason: ::std::option::Option<crate::runtime::Open<FlaggedReason>>,
    /// `participantId`: `string`.
    #[doc(alias = "participantId")]
    pub participant_id: ::std::option::Option<::std::string::String>,
    /// `participantName`: `string`.
    #[doc(alias = "participantName")]
    pub participant_name: ::std::option::Option<::std::string::String>,
    /// `purpose`: `string`.
    pub purpose: ::std::option::Option<crate::runtime::Open<Purpose>>,
    /// `screenRecording`: `boolean`.
    #[doc(alias = "screenRecording")]
    pub screen_recording: ::std::option::Option<bool>,
    /// `teamId`: `string`.
    #[doc(alias = "teamId")]
    pub team_id: ::std::option::Option<::std::string::String>,
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// `sessions`: `array of AnalyticsSession`.
    pub sessions: ::std::option::Option<::std::vec::Vec<crate::AnalyticsSession>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AnalyticsParticipantWithoutAttributes "AnalyticsParticipantWithoutAttributes" 10 {
    (
        external_contact_id: ::std::string::String = "externalContactId" 0 with_external_contact_id,
        external_organization_id: ::std::string::String = "externalOrganizationId" 0 with_external_organization_id,
        flagged_reason: crate::runtime::Open<FlaggedReason> = "flaggedReason" 0 with_flagged_reason,
        participant_id: ::std::string::String = "participantId" 0 with_participant_id,
        participant_name: ::std::string::String = "participantName" 0 with_participant_name,
        purpose: crate::runtime::Open<Purpose> = "purpose" 0 with_purpose,
        screen_recording: bool = "screenRecording" 0 with_screen_recording,
        team_id: ::std::string::String = "teamId" 0 with_team_id,
        user_id: ::std::string::String = "userId" 0 with_user_id,
        sessions: ::std::vec::Vec<crate::AnalyticsSession> = "sessions" 0 with_sessions,
    )
});

/// The property `flaggedReason` of `AnalyticsParticipantWithoutAttributes`. Known values: `general`.
#[non_exhaustive]
pub enum FlaggedReason {
    General,
}

crate::runtime::known!(FlaggedReason);

impl crate::runtime::Enum for FlaggedReason {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::General, "general")];
}

/// The property `purpose` of `AnalyticsParticipantWithoutAttributes`. Known values: `acd`, `agent`, `api`, `botflow`, `campaign`, `customer`, `dialer`, `external`, `fax`, `group`, `inbound`, `ivr`, `manual`, `outbound`, `station`, `user`, `voicemail`, `voicesurveyflow`, `workflow`.
#[non_exhaustive]
pub enum Purpose {
    Acd,
    Agent,
    Api,
    Botflow,
    Campaign,
    Customer,
    Dialer,
    External,
    Fax,
    Group,
    Inbound,
    Ivr,
    Manual,
    Outbound,
    Station,
    User,
    Voicemail,
    Voicesurveyflow,
    Workflow,
}

crate::runtime::known!(Purpose);

impl crate::runtime::Enum for Purpose {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Acd, "acd"),
        (Self::Agent, "agent"),
        (Self::Api, "api"),
        (Self::Botflow, "botflow"),
        (Self::Campaign, "campaign"),
        (Self::Customer, "customer"),
        (Self::Dialer, "dialer"),
        (Self::External, "external"),
        (Self::Fax, "fax"),
        (Self::Group, "group"),
        (Self::Inbound, "inbound"),
        (Self::Ivr, "ivr"),
        (Self::Manual, "manual"),
        (Self::Outbound, "outbound"),
        (Self::Station, "station"),
        (Self::User, "user"),
        (Self::Voicemail, "voicemail"),
        (Self::Voicesurveyflow, "voicesurveyflow"),
        (Self::Workflow, "workflow"),
    ];
}
