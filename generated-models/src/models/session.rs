// @generated from the schema "Session"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{
    AddressableEntityRef, Browser, ConnectedQueue, ConnectedUser, ConversationChannel,
    ConversationUserDisposition, CustomEventAttribute, CustomEventAttributeList, Device,
    JourneyApp, JourneyCampaign, JourneyGeolocation, JourneyPage, NetworkConnectivity,
    OutcomeAchievement, Referrer, SdkLibrary, SessionLastEvent, SessionSegmentAssignment,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `Session`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Session {
    /// `id`: `string`, required.
    pub id: Option<String>,
    /// `customerId`: `string`.
    #[doc(alias = "customerId")]
    pub customer_id: Option<String>,
    /// `customerIdType`: `string`.
    #[doc(alias = "customerIdType")]
    pub customer_id_type: Option<String>,
    /// `type`: `string`, required.
    pub r#type: Option<String>,
    /// `externalId`: `string`.
    #[doc(alias = "externalId")]
    pub external_id: Option<String>,
    /// `externalUrl`: `string`.
    #[doc(alias = "externalUrl")]
    pub external_url: Option<String>,
    /// `shortId`: `string`.
    #[doc(alias = "shortId")]
    pub short_id: Option<String>,
    /// `outcomeAchievements`: `array of OutcomeAchievement`.
    #[doc(alias = "outcomeAchievements")]
    pub outcome_achievements: Option<Vec<OutcomeAchievement>>,
    /// `segmentAssignments`: `array of SessionSegmentAssignment`.
    #[doc(alias = "segmentAssignments")]
    pub segment_assignments: Option<Vec<SessionSegmentAssignment>>,
    /// `attributes`: `map of CustomEventAttribute`.
    pub attributes: Option<BTreeMap<String, CustomEventAttribute>>,
    /// `attributeLists`: `map of CustomEventAttributeList`.
    #[doc(alias = "attributeLists")]
    pub attribute_lists: Option<BTreeMap<String, CustomEventAttributeList>>,
    /// `browser`: `Browser`.
    pub browser: Option<Box<Browser>>,
    /// `device`: `Device`.
    pub device: Option<Box<Device>>,
    /// `geolocation`: `JourneyGeolocation`.
    pub geolocation: Option<Box<JourneyGeolocation>>,
    /// `ipAddress`: `string`.
    #[doc(alias = "ipAddress")]
    pub ip_address: Option<String>,
    /// `ipOrganization`: `string`.
    #[doc(alias = "ipOrganization")]
    pub ip_organization: Option<String>,
    /// `lastPage`: `JourneyPage`.
    #[doc(alias = "lastPage")]
    pub last_page: Option<Box<JourneyPage>>,
    /// `mktCampaign`: `JourneyCampaign`.
    #[doc(alias = "mktCampaign")]
    pub mkt_campaign: Option<Box<JourneyCampaign>>,
    /// `referrer`: `Referrer`.
    pub referrer: Option<Box<Referrer>>,
    /// `app`: `JourneyApp`.
    pub app: Option<Box<JourneyApp>>,
    /// `sdkLibrary`: `SdkLibrary`.
    #[doc(alias = "sdkLibrary")]
    pub sdk_library: Option<Box<SdkLibrary>>,
    /// `networkConnectivity`: `NetworkConnectivity`.
    #[doc(alias = "networkConnectivity")]
    pub network_connectivity: Option<Box<NetworkConnectivity>>,
    /// `searchTerms`: `array of string`.
    #[doc(alias = "searchTerms")]
    pub search_terms: Option<Vec<String>>,
    /// `userAgentString`: `string`.
    #[doc(alias = "userAgentString")]
    pub user_agent_string: Option<String>,
    /// `durationInSeconds`: `integer (int32)`.
    #[doc(alias = "durationInSeconds")]
    pub duration_in_seconds: Option<i32>,
    /// `eventCount`: `integer (int32)`, required.
    #[doc(alias = "eventCount")]
    pub event_count: Option<i32>,
    /// `pageviewCount`: `integer (int32)`.
    #[doc(alias = "pageviewCount")]
    pub pageview_count: Option<i32>,
    /// `screenviewCount`: `integer (int32)`.
    #[doc(alias = "screenviewCount")]
    pub screenview_count: Option<i32>,
    /// `lastEvent`: `SessionLastEvent`, required.
    #[doc(alias = "lastEvent")]
    pub last_event: Option<Box<SessionLastEvent>>,
    /// `lastConnectedQueue`: `ConnectedQueue`.
    #[doc(alias = "lastConnectedQueue")]
    pub last_connected_queue: Option<Box<ConnectedQueue>>,
    /// `lastConnectedUser`: `ConnectedUser`.
    #[doc(alias = "lastConnectedUser")]
    pub last_connected_user: Option<Box<ConnectedUser>>,
    /// `lastUserDisposition`: `ConversationUserDisposition`.
    #[doc(alias = "lastUserDisposition")]
    pub last_user_disposition: Option<Box<ConversationUserDisposition>>,
    /// `conversationChannels`: `array of ConversationChannel`.
    #[doc(alias = "conversationChannels")]
    pub conversation_channels: Option<Vec<ConversationChannel>>,
    /// `originatingDirection`: one of `Unknown`, `Inbound` and `Outbound`.
    #[doc(alias = "originatingDirection")]
    pub originating_direction: Option<Open<OriginatingDirection>>,
    /// `conversationSubject`: `string`.
    #[doc(alias = "conversationSubject")]
    pub conversation_subject: Option<String>,
    /// `lastUserDisconnectType`: one of `Unknown`, `Endpoint`, `Client`, `System` and 15 more.
    #[doc(alias = "lastUserDisconnectType")]
    pub last_user_disconnect_type: Option<Open<LastUserDisconnectType>>,
    /// `lastAcdOutcome`: one of `Unknown`, `Abandon`, `Answered` and `FlowOut`.
    #[doc(alias = "lastAcdOutcome")]
    pub last_acd_outcome: Option<Open<LastAcdOutcome>>,
    /// `authenticated`: `boolean`, required.
    pub authenticated: Option<bool>,
    /// `divisionIds`: `array of string`.
    #[doc(alias = "divisionIds")]
    pub division_ids: Option<Vec<String>>,
    /// `lastScreen`: `string`.
    #[doc(alias = "lastScreen")]
    pub last_screen: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// `createdDate`: `string (date-time)`, required.
    #[doc(alias = "createdDate")]
    pub created_date: Option<DateTime>,
    /// `endedDate`: `string (date-time)`.
    #[doc(alias = "endedDate")]
    pub ended_date: Option<DateTime>,
    /// `externalContact`: `AddressableEntityRef`, read-only.
    #[doc(alias = "externalContact")]
    pub external_contact: Option<Box<AddressableEntityRef>>,
    /// `awayDate`: `string (date-time)`.
    #[doc(alias = "awayDate")]
    pub away_date: Option<DateTime>,
    /// `idleDate`: `string (date-time)`.
    #[doc(alias = "idleDate")]
    pub idle_date: Option<DateTime>,
    /// `conversation`: `AddressableEntityRef`, read-only.
    pub conversation: Option<Box<AddressableEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Session "Session" 47 {
    (
        id: String = "id" with_id required,
        customer_id: String = "customerId" with_customer_id,
        customer_id_type: String = "customerIdType" with_customer_id_type,
        r#type: String = "type" with_type required,
        external_id: String = "externalId" with_external_id,
        external_url: String = "externalUrl" with_external_url,
        short_id: String = "shortId" with_short_id,
        outcome_achievements: Vec<OutcomeAchievement> = "outcomeAchievements" with_outcome_achievements,
        segment_assignments: Vec<SessionSegmentAssignment> = "segmentAssignments" with_segment_assignments,
        attributes: BTreeMap<String, CustomEventAttribute> = "attributes" with_attributes,
        attribute_lists: BTreeMap<String, CustomEventAttributeList> = "attributeLists" with_attribute_lists,
        browser: Box<Browser> = "browser" with_browser,
        device: Box<Device> = "device" with_device,
        geolocation: Box<JourneyGeolocation> = "geolocation" with_geolocation,
        ip_address: String = "ipAddress" with_ip_address,
        ip_organization: String = "ipOrganization" with_ip_organization,
    )
    (
        last_page: Box<JourneyPage> = "lastPage" with_last_page,
        mkt_campaign: Box<JourneyCampaign> = "mktCampaign" with_mkt_campaign,
        referrer: Box<Referrer> = "referrer" with_referrer,
        app: Box<JourneyApp> = "app" with_app,
        sdk_library: Box<SdkLibrary> = "sdkLibrary" with_sdk_library,
        network_connectivity: Box<NetworkConnectivity> = "networkConnectivity" with_network_connectivity,
        search_terms: Vec<String> = "searchTerms" with_search_terms,
        user_agent_string: String = "userAgentString" with_user_agent_string,
        duration_in_seconds: i32 = "durationInSeconds" with_duration_in_seconds,
        event_count: i32 = "eventCount" with_event_count required,
        pageview_count: i32 = "pageviewCount" with_pageview_count,
        screenview_count: i32 = "screenviewCount" with_screenview_count,
        last_event: Box<SessionLastEvent> = "lastEvent" with_last_event required,
        last_connected_queue: Box<ConnectedQueue> = "lastConnectedQueue" with_last_connected_queue,
        last_connected_user: Box<ConnectedUser> = "lastConnectedUser" with_last_connected_user,
        last_user_disposition: Box<ConversationUserDisposition> = "lastUserDisposition" with_last_user_disposition,
    )
    (
        conversation_channels: Vec<ConversationChannel> = "conversationChannels" with_conversation_channels,
        originating_direction: Open<OriginatingDirection> = "originatingDirection" with_originating_direction,
        conversation_subject: String = "conversationSubject" with_conversation_subject,
        last_user_disconnect_type: Open<LastUserDisconnectType> = "lastUserDisconnectType" with_last_user_disconnect_type,
        last_acd_outcome: Open<LastAcdOutcome> = "lastAcdOutcome" with_last_acd_outcome,
        authenticated: bool = "authenticated" with_authenticated required,
        division_ids: Vec<String> = "divisionIds" with_division_ids,
        last_screen: String = "lastScreen" with_last_screen,
        self_uri: String = "selfUri" with_self_uri read_only,
        created_date: DateTime = "createdDate" with_created_date required,
        ended_date: DateTime = "endedDate" with_ended_date,
        external_contact: Box<AddressableEntityRef> = "externalContact" with_external_contact read_only,
        away_date: DateTime = "awayDate" with_away_date,
        idle_date: DateTime = "idleDate" with_idle_date,
        conversation: Box<AddressableEntityRef> = "conversation" with_conversation read_only,
    )
});

/// The property `originatingDirection` of `Session`. Known values: `Unknown`, `Inbound`, `Outbound`.
#[repr(u16)]
#[non_exhaustive]
pub enum OriginatingDirection {
    Unknown,
    Inbound,
    Outbound,
}

crate::runtime::values!(OriginatingDirection {
    Unknown = "Unknown",
    Inbound = "Inbound",
    Outbound = "Outbound",
});

/// The property `lastUserDisconnectType` of `Session`. Known values: `Unknown`, `Endpoint`, `Client`, `System`, `Transfer`, `Error`, `Peer`, `Other`, `Spam`, `Timeout`, `TransportFailure`, `ConferenceTransfer`, `ConsultTransfer`, `ForwardTransfer`, `NoAnswerTransfer`, `NotAvailableTransfer`, `Uncallable`, `DoNotDisturbEndpoint`, `DoNotDisturbTransfer`.
#[repr(u16)]
#[non_exhaustive]
pub enum LastUserDisconnectType {
    Unknown,
    Endpoint,
    Client,
    System,
    Transfer,
    Error,
    Peer,
    Other,
    Spam,
    Timeout,
    TransportFailure,
    ConferenceTransfer,
    ConsultTransfer,
    ForwardTransfer,
    NoAnswerTransfer,
    NotAvailableTransfer,
    Uncallable,
    DoNotDisturbEndpoint,
    DoNotDisturbTransfer,
}

crate::runtime::values!(LastUserDisconnectType {
    Unknown = "Unknown",
    Endpoint = "Endpoint",
    Client = "Client",
    System = "System",
    Transfer = "Transfer",
    Error = "Error",
    Peer = "Peer",
    Other = "Other",
    Spam = "Spam",
    Timeout = "Timeout",
    TransportFailure = "TransportFailure",
    ConferenceTransfer = "ConferenceTransfer",
    ConsultTransfer = "ConsultTransfer",
    ForwardTransfer = "ForwardTransfer",
    NoAnswerTransfer = "NoAnswerTransfer",
    NotAvailableTransfer = "NotAvailableTransfer",
    Uncallable = "Uncallable",
    DoNotDisturbEndpoint = "DoNotDisturbEndpoint",
    DoNotDisturbTransfer = "DoNotDisturbTransfer",
});

/// The property `lastAcdOutcome` of `Session`. Known values: `Unknown`, `Abandon`, `Answered`, `FlowOut`.
#[repr(u16)]
#[non_exhaustive]
pub enum LastAcdOutcome {
    Unknown,
    Abandon,
    Answered,
    FlowOut,
}

crate::runtime::values!(LastAcdOutcome {
    Unknown = "Unknown",
    Abandon = "Abandon",
    Answered = "Answered",
    FlowOut = "FlowOut",
});
