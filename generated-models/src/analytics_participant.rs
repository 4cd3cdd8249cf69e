// @generated from the schema "AnalyticsParticipant"; changes made here are lost at the next generation

/// The schema `AnalyticsParticipant`.
pub struct AnalyticsParticipant {
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
    /// `attributes`: `map of string`.
    pub attributes: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AnalyticsParticipant {
    const EMPTY: Self = Self {
        external_contact_id: ::std::option::Option::None,
        external_organization_id: ::std::option::Option::None,
        flagged_reason: ::std::option::Option::None,
        participant_id: ::std::option::Option::None,
        participant_name: ::std::option::Option::None,
        purpose: ::std::option::Option::None,
        screen_recording: ::std::option::Option::None,
        team_id: ::std::option::Option::None,
        user_id: ::std::option::Option::None,
        sessions: ::std::option::Option::None,
        attributes: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AnalyticsParticipant = &<AnalyticsParticipant as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AnalyticsParticipant",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("externalContactId", "external_contact_id", 0),
            ("externalOrganizationId", "external_organization_id", 0),
            ("flaggedReason", "flagged_reason", 0),
            ("participantId", "participant_id", 0),
            ("participantName", "participant_name", 0),
            ("purpose", "purpose", 0),
            ("screenRecording", "screen_recording", 0),
            ("teamId", "team_id", 0),
            ("userId", "user_id", 0),
            ("sessions", "sessions", 0),
            ("attributes", "attributes", 0),
        ],
        fields: &[
            &E.external_contact_id,
            &E.external_organization_id,
            &E.flagged_reason,
            &E.participant_id,
            &E.participant_name,
            &E.purpose,
            &E.screen_recording,
            &E.team_id,
            &E.user_id,
            &E.sessions,
            &E.attributes,
        ],
    }
};

crate::runtime::model!(AnalyticsParticipant);

crate::runtime::setters!(AnalyticsParticipant {
    with_external_contact_id: external_contact_id: ::std::string::String,
    with_external_organization_id: external_organization_id: ::std::string::String,
    with_flagged_reason: flagged_reason: crate::runtime::Open<FlaggedReason>,
    with_participant_id: participant_id: ::std::string::String,
    with_participant_name: participant_name: ::std::string::String,
    with_purpose: purpose: crate::runtime::Open<Purpose>,
    with_screen_recording: screen_recording: bool,
    with_team_id: team_id: ::std::string::String,
    with_user_id: user_id: ::std::string::String,
    with_sessions: sessions: ::std::vec::Vec<crate::AnalyticsSession>,
    with_attributes: attributes: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
});

/// The property `flaggedReason` of `AnalyticsParticipant`. Known values: `general`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FlaggedReason {
    General,
}

impl crate::runtime::Enum for FlaggedReason {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::General, "general")];
}

/// The property `purpose` of `AnalyticsParticipant`. Known values: `acd`, `agent`, `api`, `botflow`, `campaign`, `customer`, `dialer`, `external`, `fax`, `group`, `inbound`, `ivr`, `manual`, `outbound`, `station`, `user`, `voicemail`, `voicesurveyflow`, `workflow`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
