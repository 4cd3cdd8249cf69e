// @generated from the schema "OrphanRecording"; changes made here are lost at the next generation

/// The schema `OrphanRecording`.
pub struct OrphanRecording {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `createdTime`: `string (date-time)`.
    #[doc(alias = "createdTime")]
    pub created_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `recoveredTime`: `string (date-time)`.
    #[doc(alias = "recoveredTime")]
    pub recovered_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `providerType`: `string`.
    #[doc(alias = "providerType")]
    pub provider_type: ::std::option::Option<crate::runtime::Open<ProviderType>>,
    /// `mediaSizeBytes`: `integer (int64)`.
    #[doc(alias = "mediaSizeBytes")]
    pub media_size_bytes: ::std::option::Option<i64>,
    /// `mediaType`: `string`.
    #[doc(alias = "mediaType")]
    pub media_type: ::std::option::Option<crate::runtime::Open<MediaType>>,
    /// `mediaSubtype`: `string`.
    #[doc(alias = "mediaSubtype")]
    pub media_subtype: ::std::option::Option<crate::runtime::Open<MediaSubtype>>,
    /// `mediaSubject`: `string`.
    #[doc(alias = "mediaSubject")]
    pub media_subject: ::std::option::Option<::std::string::String>,
    /// `fileState`: `string`.
    #[doc(alias = "fileState")]
    pub file_state: ::std::option::Option<crate::runtime::Open<FileState>>,
    /// `providerEndpoint`: `Endpoint`.
    #[doc(alias = "providerEndpoint")]
    pub provider_endpoint: ::std::option::Option<::std::boxed::Box<crate::Endpoint>>,
    /// `recording`: `Recording`.
    pub recording: ::std::option::Option<::std::boxed::Box<crate::Recording>>,
    /// `orphanStatus`: `string`.
    #[doc(alias = "orphanStatus")]
    pub orphan_status: ::std::option::Option<crate::runtime::Open<OrphanStatus>>,
    /// `sourceOrphaningId`: `string`.
    #[doc(alias = "sourceOrphaningId")]
    pub source_orphaning_id: ::std::option::Option<::std::string::String>,
    /// `region`: `string`.
    pub region: ::std::option::Option<crate::runtime::Open<Region>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for OrphanRecording {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        created_time: ::std::option::Option::None,
        recovered_time: ::std::option::Option::None,
        provider_type: ::std::option::Option::None,
        media_size_bytes: ::std::option::Option::None,
        media_type: ::std::option::Option::None,
        media_subtype: ::std::option::Option::None,
        media_subject: ::std::option::Option::None,
        file_state: ::std::option::Option::None,
        provider_endpoint: ::std::option::Option::None,
        recording: ::std::option::Option::None,
        orphan_status: ::std::option::Option::None,
        source_orphaning_id: ::std::option::Option::None,
        region: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OrphanRecording = &<OrphanRecording as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OrphanRecording",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("createdTime", "created_time", 0),
            ("recoveredTime", "recovered_time", 0),
            ("providerType", "provider_type", 0),
            ("mediaSizeBytes", "media_size_bytes", 0),
            ("mediaType", "media_type", 0),
            ("mediaSubtype", "media_subtype", 0),
            ("mediaSubject", "media_subject", 0),
            ("fileState", "file_state", 0),
            ("providerEndpoint", "provider_endpoint", 0),
            ("recording", "recording", 0),
            ("orphanStatus", "orphan_status", 0),
            ("sourceOrphaningId", "source_orphaning_id", 0),
            ("region", "region", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.created_time,
            &E.recovered_time,
            &E.provider_type,
            &E.media_size_bytes,
            &E.media_type,
            &E.media_subtype,
            &E.media_subject,
            &E.file_state,
            &E.provider_endpoint,
            &E.recording,
            &E.orphan_status,
            &E.source_orphaning_id,
            &E.region,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(OrphanRecording);

crate::runtime::setters!(OrphanRecording {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_created_time: created_time: crate::runtime::DateTime,
    with_recovered_time: recovered_time: crate::runtime::DateTime,
    with_provider_type: provider_type: crate::runtime::Open<ProviderType>,
    with_media_size_bytes: media_size_bytes: i64,
    with_media_type: media_type: crate::runtime::Open<MediaType>,
    with_media_subtype: media_subtype: crate::runtime::Open<MediaSubtype>,
    with_media_subject: media_subject: ::std::string::String,
    with_file_state: file_state: crate::runtime::Open<FileState>,
    with_provider_endpoint: provider_endpoint: ::std::boxed::Box<crate::Endpoint>,
    with_recording: recording: ::std::boxed::Box<crate::Recording>,
    with_orphan_status: orphan_status: crate::runtime::Open<OrphanStatus>,
    with_source_orphaning_id: source_orphaning_id: ::std::string::String,
    with_region: region: crate::runtime::Open<Region>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `providerType` of `OrphanRecording`. Known values: `EDGE`, `CHAT`, `EMAIL`, `SCREEN_RECORDING`, `PUREENGAGE`, `PURECONNECT`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ProviderType {
    Edge,
    Chat,
    Email,
    ScreenRecording,
    Pureengage,
    Pureconnect,
}

impl crate::runtime::Enum for ProviderType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Edge, "EDGE"),
        (Self::Chat, "CHAT"),
        (Self::Email, "EMAIL"),
        (Self::ScreenRecording, "SCREEN_RECORDING"),
        (Self::Pureengage, "PUREENGAGE"),
        (Self::Pureconnect, "PURECONNECT"),
    ];
}

/// The property `mediaType` of `OrphanRecording`. Known values: `CALL`, `CHAT`, `EMAIL`, `SCREEN`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MediaType {
    Call,
    Chat,
    Email,
    Screen,
}

impl crate::runtime::Enum for MediaType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Call, "CALL"),
        (Self::Chat, "CHAT"),
        (Self::Email, "EMAIL"),
        (Self::Screen, "SCREEN"),
    ];
}

/// The property `mediaSubtype` of `OrphanRecording`. Known values: `Trunk`, `Station`, `Consult`, `Screen`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MediaSubtype {
    Trunk,
    Station,
    Consult,
    Screen,
}

impl crate::runtime::Enum for MediaSubtype {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Trunk, "Trunk"),
        (Self::Station, "Station"),
        (Self::Consult, "Consult"),
        (Self::Screen, "Screen"),
    ];
}

/// The property `fileState` of `OrphanRecording`. Known values: `ARCHIVED`, `AVAILABLE`, `DELETED`, `RESTORED`, `RESTORING`, `UPLOADING`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FileState {
    Archived,
    Available,
    Deleted,
    Restored,
    Restoring,
    Uploading,
}

impl crate::runtime::Enum for FileState {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Archived, "ARCHIVED"),
        (Self::Available, "AVAILABLE"),
        (Self::Deleted, "DELETED"),
        (Self::Restored, "RESTORED"),
        (Self::Restoring, "RESTORING"),
        (Self::Uploading, "UPLOADING"),
    ];
}

/// The property `orphanStatus` of `OrphanRecording`. Known values: `NO_CONVERSATION`, `UNKNOWN_CONVERSATION`, `CONVERSATION_NOT_COMPLETE`, `CONVERSATION_NOT_EVALUATED`, `EVALUATED`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum OrphanStatus {
    NoConversation,
    UnknownConversation,
    ConversationNotComplete,
    ConversationNotEvaluated,
    Evaluated,
}

impl crate::runtime::Enum for OrphanStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::NoConversation, "NO_CONVERSATION"),
        (Self::UnknownConversation, "UNKNOWN_CONVERSATION"),
        (Self::ConversationNotComplete, "CONVERSATION_NOT_COMPLETE"),
        (Self::ConversationNotEvaluated, "CONVERSATION_NOT_EVALUATED"),
        (Self::Evaluated, "EVALUATED"),
    ];
}

/// The property `region` of `OrphanRecording`. Known values: `af-south-1`, `ap-east-1`, `ap-northeast-1`, `ap-northeast-2`, `ap-northeast-3`, `ap-south-1`, `ap-southeast-1`, `ap-southeast-2`, `ap-southeast-3`, `ca-central-1`, `eu-central-1`, `eu-central-2`, `eu-west-1`, `eu-west-2`, `eu-west-3`, `me-central-1`, `sa-east-1`, `us-east-1`, `us-west-2`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Region {
    AfSouth1,
    ApEast1,
    ApNortheast1,
    ApNortheast2,
    ApNortheast3,
    ApSouth1,
    ApSoutheast1,
    ApSoutheast2,
    ApSoutheast3,
    CaCentral1,
    EuCentral1,
    EuCentral2,
    EuWest1,
    EuWest2,
    EuWest3,
    MeCentral1,
    SaEast1,
    UsEast1,
    UsWest2,
}

impl crate::runtime::Enum for Region {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::AfSouth1, "af-south-1"),
        (Self::ApEast1, "ap-east-1"),
        (Self::ApNortheast1, "ap-northeast-1"),
        (Self::ApNortheast2, "ap-northeast-2"),
        (Self::ApNortheast3, "ap-northeast-3"),
        (Self::ApSouth1, "ap-south-1"),
        (Self::ApSoutheast1, "ap-southeast-1"),
        (Self::ApSoutheast2, "ap-southeast-2"),
        (Self::ApSoutheast3, "ap-southeast-3"),
        (Self::CaCentral1, "ca-central-1"),
        (Self::EuCentral1, "eu-central-1"),
        (Self::EuCentral2, "eu-central-2"),
        (Self::EuWest1, "eu-west-1"),
        (Self::EuWest2, "eu-west-2"),
        (Self::EuWest3, "eu-west-3"),
        (Self::MeCentral1, "me-central-1"),
        (Self::SaEast1, "sa-east-1"),
        (Self::UsEast1, "us-east-1"),
        (Self::UsWest2, "us-west-2"),
    ];
}
