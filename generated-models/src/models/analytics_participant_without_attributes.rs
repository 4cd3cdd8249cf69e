// @generated from the schema "AnalyticsParticipantWithoutAttributes"; changes made here are lost at the next generation

use crate::AnalyticsSession;
use crate::runtime::{Extra, Open};

/// The schema `AnalyticsParticipantWithoutAttributes`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AnalyticsParticipantWithoutAttributes {
    /// `externalContactId`: `string`.
    #[doc(alias = "externalContactId")]
    pub external_contact_id: Option<String>,
    /// `externalOrganizationId`: `string`.
    #[doc(alias = "externalOrganizationId")]
    pub external_organization_id: Option<String>,
    /// `flaggedReason`: `general`, the one known value.
    #[doc(alias = "flaggedReason")]
    pub flagged_reason: Option<Open<FlaggedReason>>,
    /// `participantId`: `string`.
    #[doc(alias = "participantId")]
    pub participant_id: Option<String>,
    /// `participantName`: `string`.
    #[doc(alias = "participantName")]
    pub participant_name: Option<String>,
    /// `purpose`: one of `acd`, `agent`, `api`, `botflow` and 15 more.
    pub purpose: Option<Open<Purpose>>,
    /// `screenRecording`: `boolean`.
    #[doc(alias = "screenRecording")]
    pub screen_recording: Option<bool>,
    /// `teamId`: `string`.
    #[doc(alias = "teamId")]
    pub team_id: Option<String>,
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
    /// `sessions`: `array of AnalyticsSession`.
    pub sessions: Option<Vec<AnalyticsSession>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AnalyticsParticipantWithoutAttributes "AnalyticsParticipantWithoutAttributes" 10 {
    (
        external_contact_id: String = "externalContactId" with_external_contact_id,
        external_organization_id: String = "externalOrganizationId" with_external_organization_id,
        flagged_reason: Open<FlaggedReason> = "flaggedReason" with_flagged_reason,
        participant_id: String = "participantId" with_participant_id,
        participant_name: String = "participantName" with_participant_name,
        purpose: Open<Purpose> = "purpose" with_purpose,
        screen_recording: bool = "screenRecording" with_screen_recording,
        team_id: String = "teamId" with_team_id,
        user_id: String = "userId" with_user_id,
        sessions: Vec<AnalyticsSession> = "sessions" with_sessions,
    )
});

/// The property `flaggedReason` of `AnalyticsParticipantWithoutAttributes`. Known values: `general`.
#[repr(u16)]
#[non_exhaustive]
pub enum FlaggedReason {
    General,
}

crate::runtime::values!(FlaggedReason {
    General = "general",
});

/// The property `purpose` of `AnalyticsParticipantWithoutAttributes`. Known values: `acd`, `agent`, `api`, `botflow`, `campaign`, `customer`, `dialer`, `external`, `fax`, `group`, `inbound`, `ivr`, `manual`, `outbound`, `station`, `user`, `voicemail`, `voicesurveyflow`, `workflow`.
#[repr(u16)]
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

crate::runtime::values!(Purpose {
    Acd = "acd",
    Agent = "agent",
    Api = "api",
    Botflow = "botflow",
    Campaign = "campaign",
    Customer = "customer",
    Dialer = "dialer",
    External = "external",
    Fax = "fax",
    Group = "group",
    Inbound = "inbound",
    Ivr = "ivr",
    Manual = "manual",
    Outbound = "outbound",
    Station = "station",
    User = "user",
    Voicemail = "voicemail",
    Voicesurveyflow = "voicesurveyflow",
    Workflow = "workflow",
});
