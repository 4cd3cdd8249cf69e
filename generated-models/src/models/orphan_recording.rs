// @generated from the schema "OrphanRecording"; changes made here are lost at the next generation

use crate::{Endpoint, Recording};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `OrphanRecording`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OrphanRecording {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `createdTime`: `string (date-time)`.
    #[doc(alias = "createdTime")]
    pub created_time: Option<DateTime>,
    /// `recoveredTime`: `string (date-time)`.
    #[doc(alias = "recoveredTime")]
    pub recovered_time: Option<DateTime>,
    /// `providerType`: one of `EDGE`, `CHAT`, `EMAIL`, `SCREEN_RECORDING` and 2 more.
    #[doc(alias = "providerType")]
    pub provider_type: Option<Open<ProviderType>>,
    /// `mediaSizeBytes`: `integer (int64)`.
    #[doc(alias = "mediaSizeBytes")]
    pub media_size_bytes: Option<i64>,
    /// `mediaType`: one of `CALL`, `CHAT`, `EMAIL` and `SCREEN`.
    #[doc(alias = "mediaType")]
    pub media_type: Option<Open<MediaType>>,
    /// `mediaSubtype`: one of `Trunk`, `Station`, `Consult` and `Screen`.
    #[doc(alias = "mediaSubtype")]
    pub media_subtype: Option<Open<MediaSubtype>>,
    /// `mediaSubject`: `string`.
    #[doc(alias = "mediaSubject")]
    pub media_subject: Option<String>,
    /// `fileState`: one of `ARCHIVED`, `AVAILABLE`, `DELETED`, `RESTORED` and 2 more.
    #[doc(alias = "fileState")]
    pub file_state: Option<Open<FileState>>,
    /// `providerEndpoint`: `Endpoint`.
    #[doc(alias = "providerEndpoint")]
    pub provider_endpoint: Option<Box<Endpoint>>,
    /// `recording`: `Recording`.
    pub recording: Option<Box<Recording>>,
    /// `orphanStatus`: one of `NO_CONVERSATION`, `UNKNOWN_CONVERSATION`, `CONVERSATION_NOT_COMPLETE`, `CONVERSATION_NOT_EVALUATED` and `EVALUATED`.
    #[doc(alias = "orphanStatus")]
    pub orphan_status: Option<Open<OrphanStatus>>,
    /// `sourceOrphaningId`: `string`.
    #[doc(alias = "sourceOrphaningId")]
    pub source_orphaning_id: Option<String>,
    /// `region`: one of `af-south-1`, `ap-east-1`, `ap-northeast-1`, `ap-northeast-2` and 15 more.
    pub region: Option<Open<Region>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OrphanRecording "OrphanRecording" 16 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        created_time: DateTime = "createdTime" with_created_time,
        recovered_time: DateTime = "recoveredTime" with_recovered_time,
        provider_type: Open<ProviderType> = "providerType" with_provider_type,
        media_size_bytes: i64 = "mediaSizeBytes" with_media_size_bytes,
        media_type: Open<MediaType> = "mediaType" with_media_type,
        media_subtype: Open<MediaSubtype> = "mediaSubtype" with_media_subtype,
        media_subject: String = "mediaSubject" with_media_subject,
        file_state: Open<FileState> = "fileState" with_file_state,
        provider_endpoint: Box<Endpoint> = "providerEndpoint" with_provider_endpoint,
        recording: Box<Recording> = "recording" with_recording,
        orphan_status: Open<OrphanStatus> = "orphanStatus" with_orphan_status,
        source_orphaning_id: String = "sourceOrphaningId" with_source_orphaning_id,
        region: Open<Region> = "region" with_region,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `providerType` of `OrphanRecording`. Known values: `EDGE`, `CHAT`, `EMAIL`, `SCREEN_RECORDING`, `PUREENGAGE`, `PURECONNECT`.
#[repr(u16)]
#[non_exhaustive]
pub enum ProviderType {
    Edge,
    Chat,
    Email,
    ScreenRecording,
    Pureengage,
    Pureconnect,
}

crate::runtime::values!(ProviderType {
    Edge = "EDGE",
    Chat = "CHAT",
    Email = "EMAIL",
    ScreenRecording = "SCREEN_RECORDING",
    Pureengage = "PUREENGAGE",
    Pureconnect = "PURECONNECT",
});

/// The property `mediaType` of `OrphanRecording`. Known values: `CALL`, `CHAT`, `EMAIL`, `SCREEN`.
#[repr(u16)]
#[non_exhaustive]
pub enum MediaType {
    Call,
    Chat,
    Email,
    Screen,
}

crate::runtime::values!(MediaType {
    Call = "CALL",
    Chat = "CHAT",
    Email = "EMAIL",
    Screen = "SCREEN",
});

/// The property `mediaSubtype` of `OrphanRecording`. Known values: `Trunk`, `Station`, `Consult`, `Screen`.
#[repr(u16)]
#[non_exhaustive]
pub enum MediaSubtype {
    Trunk,
    Station,
    Consult,
    Screen,
}

crate::runtime::values!(MediaSubtype {
    Trunk = "Trunk",
    Station = "Station",
    Consult = "Consult",
    Screen = "Screen",
});

/// The property `fileState` of `OrphanRecording`. Known values: `ARCHIVED`, `AVAILABLE`, `DELETED`, `RESTORED`, `RESTORING`, `UPLOADING`.
#[repr(u16)]
#[non_exhaustive]
pub enum FileState {
    Archived,
    Available,
    Deleted,
    Restored,
    Restoring,
    Uploading,
}

crate::runtime::values!(FileState {
    Archived = "ARCHIVED",
    Available = "AVAILABLE",
    Deleted = "DELETED",
    Restored = "RESTORED",
    Restoring = "RESTORING",
    Uploading = "UPLOADING",
});

/// The property `orphanStatus` of `OrphanRecording`. Known values: `NO_CONVERSATION`, `UNKNOWN_CONVERSATION`, `CONVERSATION_NOT_COMPLETE`, `CONVERSATION_NOT_EVALUATED`, `EVALUATED`.
#[repr(u16)]
#[non_exhaustive]
pub enum OrphanStatus {
    NoConversation,
    UnknownConversation,
    ConversationNotComplete,
    ConversationNotEvaluated,
    Evaluated,
}

crate::runtime::values!(OrphanStatus {
    NoConversation = "NO_CONVERSATION",
    UnknownConversation = "UNKNOWN_CONVERSATION",
    ConversationNotComplete = "CONVERSATION_NOT_COMPLETE",
    ConversationNotEvaluated = "CONVERSATION_NOT_EVALUATED",
    Evaluated = "EVALUATED",
});

/// The property `region` of `OrphanRecording`. Known values: `af-south-1`, `ap-east-1`, `ap-northeast-1`, `ap-northeast-2`, `ap-northeast-3`, `ap-south-1`, `ap-southeast-1`, `ap-southeast-2`, `ap-southeast-3`, `ca-central-1`, `eu-central-1`, `eu-central-2`, `eu-west-1`, `eu-west-2`, `eu-west-3`, `me-central-1`, `sa-east-1`, `us-east-1`, `us-west-2`.
#[repr(u16)]
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

crate::runtime::values!(Region {
    AfSouth1 = "af-south-1",
    ApEast1 = "ap-east-1",
    ApNortheast1 = "ap-northeast-1",
    ApNortheast2 = "ap-northeast-2",
    ApNortheast3 = "ap-northeast-3",
    ApSouth1 = "ap-south-1",
    ApSoutheast1 = "ap-southeast-1",
    ApSoutheast2 = "ap-southeast-2",
    ApSoutheast3 = "ap-southeast-3",
    CaCentral1 = "ca-central-1",
    EuCentral1 = "eu-central-1",
    EuCentral2 = "eu-central-2",
    EuWest1 = "eu-west-1",
    EuWest2 = "eu-west-2",
    EuWest3 = "eu-west-3",
    MeCentral1 = "me-central-1",
    SaEast1 = "sa-east-1",
    UsEast1 = "us-east-1",
    UsWest2 = "us-west-2",
});
