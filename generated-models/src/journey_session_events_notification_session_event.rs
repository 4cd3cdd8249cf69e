// @generated from the schema "JourneySessionEventsNotificationSessionEvent"; changes made here are lost at the next generation

/// The schema `JourneySessionEventsNotificationSessionEvent`.
#[repr(C)]
pub struct JourneySessionEventsNotificationSessionEvent {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `createdDate`: `string (date-time)`.
    #[doc(alias = "createdDate")]
    pub created_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `endedDate`: `string (date-time)`.
    #[doc(alias = "endedDate")]
    pub ended_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `externalContact`: `JourneySessionEventsNotificationExternalContact`.
    #[doc(alias = "externalContact")]
    pub external_contact: ::std::option::Option<
        ::std::boxed::Box<crate::JourneySessionEventsNotificationExternalContact>,
    >,
    /// `customerId`: `string`.
    #[doc(alias = "customerId")]
    pub customer_id: ::std::option::Option<::std::string::String>,
    /// `customerIdType`: `string`.
    #[doc(alias = "customerIdType")]
    pub customer_id_type: ::std::option::Option<::std::string::String>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// `outcomeAchievements`: `array of JourneySessionEventsNotificationOutcomeAchievement`.
    #[doc(alias = "outcomeAchievements")]
    pub outcome_achievements: ::std::option::Option<
        ::std::vec::Vec<crate::JourneySessionEventsNotificationOutcomeAchievement>,
    >,
    /// `segmentAssignments`: `array of JourneySessionEventsNotificationSegmentAssignment`.
    #[doc(alias = "segmentAssignments")]
    pub segment_assignments: ::std::option::Option<
        ::std::vec::Vec<crate::JourneySessionEventsNotificationSegmentAssignment>,
    >,
    /// `awayDate`: `string (date-time)`.
    #[doc(alias = "awayDate")]
    pub away_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `browser`: `JourneySessionEventsNotificationBrowser`.
    pub browser: ::std::option::Option<
        ::std::boxed::Box<crate::JourneySessionEventsNotificationBrowser>,
    >,
    /// `device`: `JourneySessionEventsNotificationDevice`.
    pub device: ::std::option::Option<
        ::std::boxed::Box<crate::JourneySessionEventsNotificationDevice>,
    >,
    /// `geolocation`: `JourneySessionEventsNotificationGeoLocation`.
    pub geolocation: ::std::option::Option<
        ::std::boxed::Box<crate::JourneySessionEventsNotificationGeoLocation>,
    >,
    /// `idleDate`: `string (date-time)`.
    #[doc(alias = "idleDate")]
    pub idle_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `ipAddress`: `string`.
    #[doc(alias = "ipAddress")]
    pub ip_address: ::std::option::Option<::std::string::String>,
    /// `ipOrganization`: `string`.
    #[doc(alias = "ipOrganization")]
    pub ip_organization: ::std::option::Option<::std::string::String>,
    /// `lastPage`: `JourneySessionEventsNotificationPage`.
    #[doc(alias = "lastPage")]
    pub last_page: ::std::option::Option<
        ::std::boxed::Box<crate::JourneySessionEventsNotificationPage>,
    >,
    /// `mktCampaign`: `JourneySessionEventsNotificationMktCampaign`.
    #[doc(alias = "mktCampaign")]
    pub mkt_campaign: ::std::option::Option<
        ::std::boxed::Box<crate::JourneySessionEventsNotificationMktCampaign>,
    >,
    /// `referrer`: `JourneySessionEventsNotificationReferrer`.
    pub referrer: ::std::option::Option<
        ::std::boxed::Box<crate::JourneySessionEventsNotificationReferrer>,
    >,
    /// `searchTerms`: `array of string`.
    #[doc(alias = "searchTerms")]
    pub search_terms: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `userAgentString`: `string`.
    #[doc(alias = "userAgentString")]
    pub user_agent_string: ::std::option::Option<::std::string::String>,
    /// `durationInSeconds`: `integer`.
    #[doc(alias = "durationInSeconds")]
    pub duration_in_seconds: ::std::option::Option<i64>,
    /// `eventCount`: `integer`.
    #[doc(alias = "eventCount")]
    pub event_count: ::std::option::Option<i64>,
    /// `pageviewCount`: `integer`.
    #[doc(alias = "pageviewCount")]
    pub pageview_count: ::std::option::Option<i64>,
    /// `screenviewCount`: `integer`.
    #[doc(alias = "screenviewCount")]
    pub screenview_count: ::std::option::Option<i64>,
    /// `lastEvent`: `JourneySessionEventsNotificationSessionLastEvent`.
    #[doc(alias = "lastEvent")]
    pub last_event: ::std::option::Option<
        ::std::boxed::Box<crate::JourneySessionEventsNotificationSessionLastEvent>,
    >,
    /// `conversation`: `JourneySessionEventsNotificationConversation`.
    pub conversation: ::std::option::Option<
        ::std::boxed::Box<crate::JourneySessionEventsNotificationConversation>,
    >,
    /// `originatingDirection`: `string`.
    #[doc(alias = "originatingDirection")]
    pub originating_direction: ::std::option::Option<
        crate::runtime::Open<OriginatingDirection>,
    >,
    /// `conversationSubject`: `string`.
    #[doc(alias = "conversationSubject")]
    pub conversation_subject: ::std::option::Option<::std::string::String>,
    /// `lastUserDisposition`: `JourneySessionEventsNotificationConversationUserDisposition`.
    #[doc(alias = "lastUserDisposition")]
    pub last_user_disposition: ::std::option::Option<
        ::std::boxed::Box<
            crate::JourneySessionEventsNotificationConversationUserDisposition,
        >,
    >,
    /// `lastConnectedUser`: `JourneySessionEventsNotificationUser`.
    #[doc(alias = "lastConnectedUser")]
    pub last_connected_user: ::std::option::Option<
        ::std::boxed::Box<crate::JourneySessionEventsNotificationUser>,
    >,
    /// `lastConnectedQueue`: `JourneySessionEventsNotificationConnectedQueue`.
    #[doc(alias = "lastConnectedQueue")]
    pub last_connected_queue: ::std::option::Option<
        ::std::boxed::Box<crate::JourneySessionEventsNotificationConnectedQueue>,
    >,
    /// `conversationChannels`: `array of JourneySessionEventsNotificationConversationChannel`.
    #[doc(alias = "conversationChannels")]
    pub conversation_channels: ::std::option::Option<
        ::std::vec::Vec<crate::JourneySessionEventsNotificationConversationChannel>,
    >,
    /// `lastUserDisconnectType`: `string`.
    #[doc(alias = "lastUserDisconnectType")]
    pub last_user_disconnect_type: ::std::option::Option<
        crate::runtime::Open<LastUserDisconnectType>,
    >,
    /// `lastAcdOutcome`: `string`.
    #[doc(alias = "lastAcdOutcome")]
    pub last_acd_outcome: ::std::option::Option<crate::runtime::Open<LastAcdOutcome>>,
    /// `authenticated`: `boolean`.
    pub authenticated: ::std::option::Option<bool>,
    /// `app`: `JourneySessionEventsNotificationApp`.
    pub app: ::std::option::Option<
        ::std::boxed::Box<crate::JourneySessionEventsNotificationApp>,
    >,
    /// `sdkLibrary`: `JourneySessionEventsNotificationSdkLibrary`.
    #[doc(alias = "sdkLibrary")]
    pub sdk_library: ::std::option::Option<
        ::std::boxed::Box<crate::JourneySessionEventsNotificationSdkLibrary>,
    >,
    /// `networkConnectivity`: `JourneySessionEventsNotificationNetworkConnectivity`.
    #[doc(alias = "networkConnectivity")]
    pub network_connectivity: ::std::option::Option<
        ::std::boxed::Box<crate::JourneySessionEventsNotificationNetworkConnectivity>,
    >,
    /// `divisionIds`: `array of string`.
    #[doc(alias = "divisionIds")]
    pub division_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `lastScreen`: `string`.
    #[doc(alias = "lastScreen")]
    pub last_screen: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(JourneySessionEventsNotificationSessionEvent "JourneySessionEventsNotificationSessionEvent" 42 {
    (
        id: ::std::string::String = "id" 0 with_id,
        self_uri: ::std::string::String = "selfUri" 0 with_self_uri,
        created_date: crate::runtime::DateTime = "createdDate" 0 with_created_date,
        ended_date: crate::runtime::DateTime = "endedDate" 0 with_ended_date,
        external_contact: ::std::boxed::Box<crate::JourneySessionEventsNotificationExternalContact> = "externalContact" 0 with_external_contact,
        customer_id: ::std::string::String = "customerId" 0 with_customer_id,
        customer_id_type: ::std::string::String = "customerIdType" 0 with_customer_id_type,
        r#type: ::std::string::String = "type" 0 with_type,
        outcome_achievements: ::std::vec::Vec<crate::JourneySessionEventsNotificationOutcomeAchievement> = "outcomeAchievements" 0 with_outcome_achievements,
        segment_assignments: ::std::vec::Vec<crate::JourneySessionEventsNotificationSegmentAssignment> = "segmentAssignments" 0 with_segment_assignments,
        away_date: crate::runtime::DateTime = "awayDate" 0 with_away_date,
        browser: ::std::boxed::Box<crate::JourneySessionEventsNotificationBrowser> = "browser" 0 with_browser,
        device: ::std::boxed::Box<crate::JourneySessionEventsNotificationDevice> = "device" 0 with_device,
        geolocation: ::std::boxed::Box<crate::JourneySessionEventsNotificationGeoLocation> = "geolocation" 0 with_geolocation,
        idle_date: crate::runtime::DateTime = "idleDate" 0 with_idle_date,
        ip_address: ::std::string::String = "ipAddress" 0 with_ip_address,
    )
    (
        ip_organization: ::std::string::String = "ipOrganization" 0 with_ip_organization,
        last_page: ::std::boxed::Box<crate::JourneySessionEventsNotificationPage> = "lastPage" 0 with_last_page,
        mkt_campaign: ::std::boxed::Box<crate::JourneySessionEventsNotificationMktCampaign> = "mktCampaign" 0 with_mkt_campaign,
        referrer: ::std::boxed::Box<crate::JourneySessionEventsNotificationReferrer> = "referrer" 0 with_referrer,
        search_terms: ::std::vec::Vec<::std::string::String> = "searchTerms" 0 with_search_terms,
        user_agent_string: ::std::string::String = "userAgentString" 0 with_user_agent_string,
        duration_in_seconds: i64 = "durationInSeconds" 0 with_duration_in_seconds,
        event_count: i64 = "eventCount" 0 with_event_count,
        pageview_count: i64 = "pageviewCount" 0 with_pageview_count,
        screenview_count: i64 = "screenviewCount" 0 with_screenview_count,
        last_event: ::std::boxed::Box<crate::JourneySessionEventsNotificationSessionLastEvent> = "lastEvent" 0 with_last_event,
        conversation: ::std::boxed::Box<crate::JourneySessionEventsNotificationConversation> = "conversation" 0 with_conversation,
        originating_direction: crate::runtime::Open<OriginatingDirection> = "originatingDirection" 0 with_originating_direction,
        conversation_subject: ::std::string::String = "conversationSubject" 0 with_conversation_subject,
        last_user_disposition: ::std::boxed::Box<crate::JourneySessionEventsNotificationConversationUserDisposition> = "lastUserDisposition" 0 with_last_user_disposition,
        last_connected_user: ::std::boxed::Box<crate::JourneySessionEventsNotificationUser> = "lastConnectedUser" 0 with_last_connected_user,
    )
    (
        last_connected_queue: ::std::boxed::Box<crate::JourneySessionEventsNotificationConnectedQueue> = "lastConnectedQueue" 0 with_last_connected_queue,
        conversation_channels: ::std::vec::Vec<crate::JourneySessionEventsNotificationConversationChannel> = "conversationChannels" 0 with_conversation_channels,
        last_user_disconnect_type: crate::runtime::Open<LastUserDisconnectType> = "lastUserDisconnectType" 0 with_last_user_disconnect_type,
        last_acd_outcome: crate::runtime::Open<LastAcdOutcome> = "lastAcdOutcome" 0 with_last_acd_outcome,
        authenticated: bool = "authenticated" 0 with_authenticated,
        app: ::std::boxed::Box<crate::JourneySessionEventsNotificationApp> = "app" 0 with_app,
        sdk_library: ::std::boxed::Box<crate::JourneySessionEventsNotificationSdkLibrary> = "sdkLibrary" 0 with_sdk_library,
        network_connectivity: ::std::boxed::Box<crate::JourneySessionEventsNotificationNetworkConnectivity> = "networkConnectivity" 0 with_network_connectivity,
        division_ids: ::std::vec::Vec<::std::string::String> = "divisionIds" 0 with_division_ids,
        last_screen: ::std::string::String = "lastScreen" 0 with_last_screen,
    )
});

/// The property `originatingDirection` of `JourneySessionEventsNotificationSessionEvent`. Known values: `Unknown`, `Inbound`, `Outbound`.
#[non_exhaustive]
pub enum OriginatingDirection {
    Unknown,
    Inbound,
    Outbound,
}

crate::runtime::known!(OriginatingDirection);

impl crate::runtime::Enum for OriginatingDirection {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "Unknown"),
        (Self::Inbound, "Inbound"),
        (Self::Outbound, "Outbound"),
    ];
}

/// The property `lastUserDisconnectType` of `JourneySessionEventsNotificationSessionEvent`. Known values: `Unknown`, `Endpoint`, `Client`, `System`, `Transfer`, `Error`, `Peer`, `Other`, `Spam`, `Timeout`, `TransportFailure`, `ConferenceTransfer`, `ConsultTransfer`, `ForwardTransfer`, `NoAnswerTransfer`, `NotAvailableTransfer`, `Uncallable`, `DoNotDisturbEndpoint`, `DoNotDisturbTransfer`.
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

crate::runtime::known!(LastUserDisconnectType);

impl crate::runtime::Enum for LastUserDisconnectType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "Unknown"),
        (Self::Endpoint, "Endpoint"),
        (Self::Client, "Client"),
        (Self::System, "System"),
        (Self::Transfer, "Transfer"),
        (Self::Error, "Error"),
        (Self::Peer, "Peer"),
        (Self::Other, "Other"),
        (Self::Spam, "Spam"),
        (Self::Timeout, "Timeout"),
        (Self::TransportFailure, "TransportFailure"),
        (Self::ConferenceTransfer, "ConferenceTransfer"),
        (Self::ConsultTransfer, "ConsultTransfer"),
        (Self::ForwardTransfer, "ForwardTransfer"),
        (Self::NoAnswerTransfer, "NoAnswerTransfer"),
        (Self::NotAvailableTransfer, "NotAvailableTransfer"),
        (Self::Uncallable, "Uncallable"),
        (Self::DoNotDisturbEndpoint, "DoNotDisturbEndpoint"),
        (Self::DoNotDisturbTransfer, "DoNotDisturbTransfer"),
    ];
}

/// The property `lastAcdOutcome` of `JourneySessionEventsNotificationSessionEvent`. Known values: `Unknown`, `Abandon`, `Answered`, `FlowOut`.
#[non_exhaustive]
pub enum LastAcdOutcome {
    Unknown,
    Abandon,
    Answered,
    FlowOut,
}

crate::runtime::known!(LastAcdOutcome);

impl crate::runtime::Enum for LastAcdOutcome {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "Unknown"),
        (Self::Abandon, "Abandon"),
        (Self::Answered, "Answered"),
        (Self::FlowOut, "FlowOut"),
    ];
}
