// @generated from the schema "JourneySessionEventsNotificationSessionEvent"; changes made here are lost at the next generation

use crate::{
    JourneySessionEventsNotificationApp, JourneySessionEventsNotificationBrowser,
    JourneySessionEventsNotificationConnectedQueue,
    JourneySessionEventsNotificationConversation,
    JourneySessionEventsNotificationConversationChannel,
    JourneySessionEventsNotificationConversationUserDisposition,
    JourneySessionEventsNotificationDevice,
    JourneySessionEventsNotificationExternalContact,
    JourneySessionEventsNotificationGeoLocation,
    JourneySessionEventsNotificationMktCampaign,
    JourneySessionEventsNotificationNetworkConnectivity,
    JourneySessionEventsNotificationOutcomeAchievement,
    JourneySessionEventsNotificationPage, JourneySessionEventsNotificationReferrer,
    JourneySessionEventsNotificationSdkLibrary,
    JourneySessionEventsNotificationSegmentAssignment,
    JourneySessionEventsNotificationSessionLastEvent,
    JourneySessionEventsNotificationUser,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `JourneySessionEventsNotificationSessionEvent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneySessionEventsNotificationSessionEvent {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// `createdDate`: `string (date-time)`.
    #[doc(alias = "createdDate")]
    pub created_date: Option<DateTime>,
    /// `endedDate`: `string (date-time)`.
    #[doc(alias = "endedDate")]
    pub ended_date: Option<DateTime>,
    /// `externalContact`: `JourneySessionEventsNotificationExternalContact`.
    #[doc(alias = "externalContact")]
    pub external_contact: Option<Box<JourneySessionEventsNotificationExternalContact>>,
    /// `customerId`: `string`.
    #[doc(alias = "customerId")]
    pub customer_id: Option<String>,
    /// `customerIdType`: `string`.
    #[doc(alias = "customerIdType")]
    pub customer_id_type: Option<String>,
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// `outcomeAchievements`: `array of JourneySessionEventsNotificationOutcomeAchievement`.
    #[doc(alias = "outcomeAchievements")]
    pub outcome_achievements: Option<
        Vec<JourneySessionEventsNotificationOutcomeAchievement>,
    >,
    /// `segmentAssignments`: `array of JourneySessionEventsNotificationSegmentAssignment`.
    #[doc(alias = "segmentAssignments")]
    pub segment_assignments: Option<
        Vec<JourneySessionEventsNotificationSegmentAssignment>,
    >,
    /// `awayDate`: `string (date-time)`.
    #[doc(alias = "awayDate")]
    pub away_date: Option<DateTime>,
    /// `browser`: `JourneySessionEventsNotificationBrowser`.
    pub browser: Option<Box<JourneySessionEventsNotificationBrowser>>,
    /// `device`: `JourneySessionEventsNotificationDevice`.
    pub device: Option<Box<JourneySessionEventsNotificationDevice>>,
    /// `geolocation`: `JourneySessionEventsNotificationGeoLocation`.
    pub geolocation: Option<Box<JourneySessionEventsNotificationGeoLocation>>,
    /// `idleDate`: `string (date-time)`.
    #[doc(alias = "idleDate")]
    pub idle_date: Option<DateTime>,
    /// `ipAddress`: `string`.
    #[doc(alias = "ipAddress")]
    pub ip_address: Option<String>,
    /// `ipOrganization`: `string`.
    #[doc(alias = "ipOrganization")]
    pub ip_organization: Option<String>,
    /// `lastPage`: `JourneySessionEventsNotificationPage`.
    #[doc(alias = "lastPage")]
    pub last_page: Option<Box<JourneySessionEventsNotificationPage>>,
    /// `mktCampaign`: `JourneySessionEventsNotificationMktCampaign`.
    #[doc(alias = "mktCampaign")]
    pub mkt_campaign: Option<Box<JourneySessionEventsNotificationMktCampaign>>,
    /// `referrer`: `JourneySessionEventsNotificationReferrer`.
    pub referrer: Option<Box<JourneySessionEventsNotificationReferrer>>,
    /// `searchTerms`: `array of string`.
    #[doc(alias = "searchTerms")]
    pub search_terms: Option<Vec<String>>,
    /// `userAgentString`: `string`.
    #[doc(alias = "userAgentString")]
    pub user_agent_string: Option<String>,
    /// `durationInSeconds`: `integer`.
    #[doc(alias = "durationInSeconds")]
    pub duration_in_seconds: Option<i64>,
    /// `eventCount`: `integer`.
    #[doc(alias = "eventCount")]
    pub event_count: Option<i64>,
    /// `pageviewCount`: `integer`.
    #[doc(alias = "pageviewCount")]
    pub pageview_count: Option<i64>,
    /// `screenviewCount`: `integer`.
    #[doc(alias = "screenviewCount")]
    pub screenview_count: Option<i64>,
    /// `lastEvent`: `JourneySessionEventsNotificationSessionLastEvent`.
    #[doc(alias = "lastEvent")]
    pub last_event: Option<Box<JourneySessionEventsNotificationSessionLastEvent>>,
    /// `conversation`: `JourneySessionEventsNotificationConversation`.
    pub conversation: Option<Box<JourneySessionEventsNotificationConversation>>,
    /// `originatingDirection`: one of `Unknown`, `Inbound` and `Outbound`.
    #[doc(alias = "originatingDirection")]
    pub originating_direction: Option<Open<OriginatingDirection>>,
    /// `conversationSubject`: `string`.
    #[doc(alias = "conversationSubject")]
    pub conversation_subject: Option<String>,
    /// `lastUserDisposition`: `JourneySessionEventsNotificationConversationUserDisposition`.
    #[doc(alias = "lastUserDisposition")]
    pub last_user_disposition: Option<
        Box<JourneySessionEventsNotificationConversationUserDisposition>,
    >,
    /// `lastConnectedUser`: `JourneySessionEventsNotificationUser`.
    #[doc(alias = "lastConnectedUser")]
    pub last_connected_user: Option<Box<JourneySessionEventsNotificationUser>>,
    /// `lastConnectedQueue`: `JourneySessionEventsNotificationConnectedQueue`.
    #[doc(alias = "lastConnectedQueue")]
    pub last_connected_queue: Option<
        Box<JourneySessionEventsNotificationConnectedQueue>,
    >,
    /// `conversationChannels`: `array of JourneySessionEventsNotificationConversationChannel`.
    #[doc(alias = "conversationChannels")]
    pub conversation_channels: Option<
        Vec<JourneySessionEventsNotificationConversationChannel>,
    >,
    /// `lastUserDisconnectType`: one of `Unknown`, `Endpoint`, `Client`, `System` and 15 more.
    #[doc(alias = "lastUserDisconnectType")]
    pub last_user_disconnect_type: Option<Open<LastUserDisconnectType>>,
    /// `lastAcdOutcome`: one of `Unknown`, `Abandon`, `Answered` and `FlowOut`.
    #[doc(alias = "lastAcdOutcome")]
    pub last_acd_outcome: Option<Open<LastAcdOutcome>>,
    /// `authenticated`: `boolean`.
    pub authenticated: Option<bool>,
    /// `app`: `JourneySessionEventsNotificationApp`.
    pub app: Option<Box<JourneySessionEventsNotificationApp>>,
    /// `sdkLibrary`: `JourneySessionEventsNotificationSdkLibrary`.
    #[doc(alias = "sdkLibrary")]
    pub sdk_library: Option<Box<JourneySessionEventsNotificationSdkLibrary>>,
    /// `networkConnectivity`: `JourneySessionEventsNotificationNetworkConnectivity`.
    #[doc(alias = "networkConnectivity")]
    pub network_connectivity: Option<
        Box<JourneySessionEventsNotificationNetworkConnectivity>,
    >,
    /// `divisionIds`: `array of string`.
    #[doc(alias = "divisionIds")]
    pub division_ids: Option<Vec<String>>,
    /// `lastScreen`: `string`.
    #[doc(alias = "lastScreen")]
    pub last_screen: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneySessionEventsNotificationSessionEvent "JourneySessionEventsNotificationSessionEvent" 42 {
    (
        id: String = "id" with_id,
        self_uri: String = "selfUri" with_self_uri,
        created_date: DateTime = "createdDate" with_created_date,
        ended_date: DateTime = "endedDate" with_ended_date,
        external_contact: Box<JourneySessionEventsNotificationExternalContact> = "externalContact" with_external_contact,
        customer_id: String = "customerId" with_customer_id,
        customer_id_type: String = "customerIdType" with_customer_id_type,
        r#type: String = "type" with_type,
        outcome_achievements: Vec<JourneySessionEventsNotificationOutcomeAchievement> = "outcomeAchievements" with_outcome_achievements,
        segment_assignments: Vec<JourneySessionEventsNotificationSegmentAssignment> = "segmentAssignments" with_segment_assignments,
        away_date: DateTime = "awayDate" with_away_date,
        browser: Box<JourneySessionEventsNotificationBrowser> = "browser" with_browser,
        device: Box<JourneySessionEventsNotificationDevice> = "device" with_device,
        geolocation: Box<JourneySessionEventsNotificationGeoLocation> = "geolocation" with_geolocation,
        idle_date: DateTime = "idleDate" with_idle_date,
        ip_address: String = "ipAddress" with_ip_address,
    )
    (
        ip_organization: String = "ipOrganization" with_ip_organization,
        last_page: Box<JourneySessionEventsNotificationPage> = "lastPage" with_last_page,
        mkt_campaign: Box<JourneySessionEventsNotificationMktCampaign> = "mktCampaign" with_mkt_campaign,
        referrer: Box<JourneySessionEventsNotificationReferrer> = "referrer" with_referrer,
        search_terms: Vec<String> = "searchTerms" with_search_terms,
        user_agent_string: String = "userAgentString" with_user_agent_string,
        duration_in_seconds: i64 = "durationInSeconds" with_duration_in_seconds,
        event_count: i64 = "eventCount" with_event_count,
        pageview_count: i64 = "pageviewCount" with_pageview_count,
        screenview_count: i64 = "screenviewCount" with_screenview_count,
        last_event: Box<JourneySessionEventsNotificationSessionLastEvent> = "lastEvent" with_last_event,
        conversation: Box<JourneySessionEventsNotificationConversation> = "conversation" with_conversation,
        originating_direction: Open<OriginatingDirection> = "originatingDirection" with_originating_direction,
        conversation_subject: String = "conversationSubject" with_conversation_subject,
        last_user_disposition: Box<JourneySessionEventsNotificationConversationUserDisposition> = "lastUserDisposition" with_last_user_disposition,
        last_connected_user: Box<JourneySessionEventsNotificationUser> = "lastConnectedUser" with_last_connected_user,
    )
    (
        last_connected_queue: Box<JourneySessionEventsNotificationConnectedQueue> = "lastConnectedQueue" with_last_connected_queue,
        conversation_channels: Vec<JourneySessionEventsNotificationConversationChannel> = "conversationChannels" with_conversation_channels,
        last_user_disconnect_type: Open<LastUserDisconnectType> = "lastUserDisconnectType" with_last_user_disconnect_type,
        last_acd_outcome: Open<LastAcdOutcome> = "lastAcdOutcome" with_last_acd_outcome,
        authenticated: bool = "authenticated" with_authenticated,
        app: Box<JourneySessionEventsNotificationApp> = "app" with_app,
        sdk_library: Box<JourneySessionEventsNotificationSdkLibrary> = "sdkLibrary" with_sdk_library,
        network_connectivity: Box<JourneySessionEventsNotificationNetworkConnectivity> = "networkConnectivity" with_network_connectivity,
        division_ids: Vec<String> = "divisionIds" with_division_ids,
        last_screen: String = "lastScreen" with_last_screen,
    )
});

/// The property `originatingDirection` of `JourneySessionEventsNotificationSessionEvent`. Known values: `Unknown`, `Inbound`, `Outbound`.
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

/// The property `lastUserDisconnectType` of `JourneySessionEventsNotificationSessionEvent`. Known values: `Unknown`, `Endpoint`, `Client`, `System`, `Transfer`, `Error`, `Peer`, `Other`, `Spam`, `Timeout`, `TransportFailure`, `ConferenceTransfer`, `ConsultTransfer`, `ForwardTransfer`, `NoAnswerTransfer`, `NotAvailableTransfer`, `Uncallable`, `DoNotDisturbEndpoint`, `DoNotDisturbTransfer`.
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

/// The property `lastAcdOutcome` of `JourneySessionEventsNotificationSessionEvent`. Known values: `Unknown`, `Abandon`, `Answered`, `FlowOut`.
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
