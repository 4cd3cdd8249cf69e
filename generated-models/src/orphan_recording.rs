// @generated from the schema "OrphanRecording"; changes made here are lost at the next generation

/// The schema `OrphanRecording`.
#[repr(C)]
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

crate::runtime::model!(OrphanRecording "OrphanRecording" 16 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        created_time: crate::runtime::DateTime = "createdTime" 0 with_created_time,
        recovered_time: crate::runtime::DateTime = "recoveredTime" 0 with_recovered_time,
        provider_type: crate::runtime::Open<ProviderType> = "providerType" 0 with_provider_type,
        media_size_bytes: i64 = "mediaSizeBytes" 0 with_media_size_bytes,
        media_type: crate::runtime::Open<MediaType> = "mediaType" 0 with_media_type,
        media_subtype: crate::runtime::Open<MediaSubtype> = "mediaSubtype" 0 with_media_subtype,
        media_subject: ::std::string::String = "mediaSubject" 0 with_media_subject,
        file_state: crate::runtime::Open<FileState> = "fileState" 0 with_file_state,
        provider_endpoint: ::std::boxed::Box<crate::Endpoint> = "providerEndpoint" 0 with_provider_endpoint,
        recording: ::std::boxed::Box<crate::Recording> = "recording" 0 with_recording,
        orphan_status: crate::runtime::Open<OrphanStatus> = "orphanStatus" 0 with_orphan_status,
        source_orphaning_id: ::std::string::String = "sourceOrphaningId" 0 with_source_orphaning_id,
        region: crate::runtime::Open<Region> = "region" 0 with_region,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `providerType` of `OrphanRecording`. Known values: `EDGE`, `CHAT`, `EMAIL`, `SCREEN_RECORDING`, `PUREENGAGE`, `PURECONNECT`.
#[non_exhaustive]
pub enum ProviderType {
    Edge,
    Chat,
    Email,
    ScreenRecording,
    Pureengage,
    Pureconnect,
}

crate::runtime::known!(ProviderType);

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
#[non_exhaustive]
pub enum MediaType {
    Call,
    Chat,
    Email,
    Screen,
}

crate::runtime::known!(MediaType);

impl crate::runtime::Enum for MediaType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Call, "CALL"),
        (Self::Chat, "CHAT"),
        (Self::Email, "EMAIL"),
        (Self::Screen, "SCREEN"),
    ];
}

/// The property `mediaSubtype` of `OrphanRecording`. Known values: `Trunk`, `Station`, `Consult`, `Screen`.
#[non_exhaustive]
pub enum MediaSubtype {
    Trunk,
    Station,
    Consult,
    Screen,
}

crate::runtime::known!(MediaSubtype);

impl crate::runtime::Enum for MediaSubtype {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Trunk, "Trunk"),
        (Self::Station, "Station"),
        (Self::Consult, "Consult"),
        (Self::Screen, "Screen"),
    ];
}

/// The property `fileState` of `OrphanRecording`. Known values: `ARCHIVED`, `AVAILABLE`, `DELETED`, `RESTORED`, `RESTORING`, `UPLOADING`.
#[non_exhaustive]
pub enum FileState {
    Archived,
    Available,
    Deleted,
    Restored,
    Restoring,
    Uploading,
}

crate::runtime::known!(FileState);

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
#[non_exhaustive]
pub enum OrphanStatus {
    NoConversation,
    UnknownConversation,
    ConversationNotComplete,
    ConversationNotEvaluated,
    Evaluated,
}

crate::runtime::known!(OrphanStatus);

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
#[non_exhaustive]
pub enum Region {
    #[doc(alias = "af-south-1")]
    AfSouth1,
    #[doc(alias = "ap-east-1")]
    ApEast1,
    #[doc(alias = "ap-northeast-1")]
    ApNortheast1,
    #[doc(alias = "ap-northeast-2")]
    ApNortheast2,
    #[doc(alias = "ap-northeast-3")]
    ApNortheast3,
    #[doc(alias = "ap-south-1")]
    ApSouth1,
    #[doc(alias = "ap-southeast-1")]
    ApSoutheast1,
    #[doc(alias = "ap-southeast-2")]
    ApSoutheast2,
    #[doc(alias = "ap-southeast-3")]
    ApSoutheast3,
    #[doc(alias = "ca-central-1")]
    CaCentral1,
    #[doc(alias = "eu-central-1")]
    EuCentral1,
    #[doc(alias = "eu-central-2")]
    EuCentral2,
    #[doc(alias = "eu-west-1")]
    EuWest1,
    #[doc(alias = "eu-west-2")]
    EuWest2,
    #[doc(alias = "eu-west-3")]
    EuWest3,
    #[doc(alias = "me-central-1")]
    MeCentral1,
    #[doc(alias = "sa-east-1")]
    SaEast1,
    #[doc(alias = "us-east-1")]
    UsEast1,
    #[doc(alias = "us-west-2")]
    UsWest2,
}

crate::runtime::known!(Region);

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
