// @generated from the schema "JourneySessionEventsNotificationSessionEvent"; changes made here are lost at the next generation

/// The schema `JourneySessionEventsNotificationSessionEvent`.
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

impl crate::runtime::Model for JourneySessionEventsNotificationSessionEvent {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        created_date: ::std::option::Option::None,
        ended_date: ::std::option::Option::None,
        external_contact: ::std::option::Option::None,
        customer_id: ::std::option::Option::None,
        customer_id_type: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        outcome_achievements: ::std::option::Option::None,
        segment_assignments: ::std::option::Option::None,
        away_date: ::std::option::Option::None,
        browser: ::std::option::Option::None,
        device: ::std::option::Option::None,
        geolocation: ::std::option::Option::None,
        idle_date: ::std::option::Option::None,
        ip_address: ::std::option::Option::None,
        ip_organization: ::std::option::Option::None,
        last_page: ::std::option::Option::None,
        mkt_campaign: ::std::option::Option::None,
        referrer: ::std::option::Option::None,
        search_terms: ::std::option::Option::None,
        user_agent_string: ::std::option::Option::None,
        duration_in_seconds: ::std::option::Option::None,
        event_count: ::std::option::Option::None,
        pageview_count: ::std::option::Option::None,
        screenview_count: ::std::option::Option::None,
        last_event: ::std::option::Option::None,
        conversation: ::std::option::Option::None,
        originating_direction: ::std::option::Option::None,
        conversation_subject: ::std::option::Option::None,
        last_user_disposition: ::std::option::Option::None,
        last_connected_user: ::std::option::Option::None,
        last_connected_queue: ::std::option::Option::None,
        conversation_channels: ::std::option::Option::None,
        last_user_disconnect_type: ::std::option::Option::None,
        last_acd_outcome: ::std::option::Option::None,
        authenticated: ::std::option::Option::None,
        app: ::std::option::Option::None,
        sdk_library: ::std::option::Option::None,
        network_connectivity: ::std::option::Option::None,
        division_ids: ::std::option::Option::None,
        last_screen: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &JourneySessionEventsNotificationSessionEvent = &<JourneySessionEventsNotificationSessionEvent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "JourneySessionEventsNotificationSessionEvent",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("selfUri", "self_uri", 0),
            ("createdDate", "created_date", 0),
            ("endedDate", "ended_date", 0),
            ("externalContact", "external_contact", 0),
            ("customerId", "customer_id", 0),
            ("customerIdType", "customer_id_type", 0),
            ("type", "type", 0),
            ("outcomeAchievements", "outcome_achievements", 0),
            ("segmentAssignments", "segment_assignments", 0),
            ("awayDate", "away_date", 0),
            ("browser", "browser", 0),
            ("device", "device", 0),
            ("geolocation", "geolocation", 0),
            ("idleDate", "idle_date", 0),
            ("ipAddress", "ip_address", 0),
            ("ipOrganization", "ip_organization", 0),
            ("lastPage", "last_page", 0),
            ("mktCampaign", "mkt_campaign", 0),
            ("referrer", "referrer", 0),
            ("searchTerms", "search_terms", 0),
            ("userAgentString", "user_agent_string", 0),
            ("durationInSeconds", "duration_in_seconds", 0),
            ("eventCount", "event_count", 0),
            ("pageviewCount", "pageview_count", 0),
            ("screenviewCount", "screenview_count", 0),
            ("lastEvent", "last_event", 0),
            ("conversation", "conversation", 0),
            ("originatingDirection", "originating_direction", 0),
            ("conversationSubject", "conversation_subject", 0),
            ("lastUserDisposition", "last_user_disposition", 0),
            ("lastConnectedUser", "last_connected_user", 0),
            ("lastConnectedQueue", "last_connected_queue", 0),
            ("conversationChannels", "conversation_channels", 0),
            ("lastUserDisconnectType", "last_user_disconnect_type", 0),
            ("lastAcdOutcome", "last_acd_outcome", 0),
            ("authenticated", "authenticated", 0),
            ("app", "app", 0),
            ("sdkLibrary", "sdk_library", 0),
            ("networkConnectivity", "network_connectivity", 0),
            ("divisionIds", "division_ids", 0),
            ("lastScreen", "last_screen", 0),
        ],
        fields: &[
            &E.id,
            &E.self_uri,
            &E.created_date,
            &E.ended_date,
            &E.external_contact,
            &E.customer_id,
            &E.customer_id_type,
            &E.r#type,
            &E.outcome_achievements,
            &E.segment_assignments,
            &E.away_date,
            &E.browser,
            &E.device,
            &E.geolocation,
            &E.idle_date,
            &E.ip_address,
            &E.ip_organization,
            &E.last_page,
            &E.mkt_campaign,
            &E.referrer,
            &E.search_terms,
            &E.user_agent_string,
            &E.duration_in_seconds,
            &E.event_count,
            &E.pageview_count,
            &E.screenview_count,
            &E.last_event,
            &E.conversation,
            &E.originating_direction,
            &E.conversation_subject,
            &E.last_user_disposition,
            &E.last_connected_user,
            &E.last_connected_queue,
            &E.conversation_channels,
            &E.last_user_disconnect_type,
            &E.last_acd_outcome,
            &E.authenticated,
            &E.app,
            &E.sdk_library,
            &E.network_connectivity,
            &E.division_ids,
            &E.last_screen,
        ],
    }
};

crate::runtime::model!(JourneySessionEventsNotificationSessionEvent);

crate::runtime::setters!(JourneySessionEventsNotificationSessionEvent {
    with_id: id: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
    with_created_date: created_date: crate::runtime::DateTime,
    with_ended_date: ended_date: crate::runtime::DateTime,
    with_external_contact: external_contact: ::std::boxed::Box<crate::JourneySessionEventsNotificationExternalContact>,
    with_customer_id: customer_id: ::std::string::String,
    with_customer_id_type: customer_id_type: ::std::string::String,
    with_type: r#type: ::std::string::String,
    with_outcome_achievements: outcome_achievements: ::std::vec::Vec<crate::JourneySessionEventsNotificationOutcomeAchievement>,
    with_segment_assignments: segment_assignments: ::std::vec::Vec<crate::JourneySessionEventsNotificationSegmentAssignment>,
    with_away_date: away_date: crate::runtime::DateTime,
    with_browser: browser: ::std::boxed::Box<crate::JourneySessionEventsNotificationBrowser>,
    with_device: device: ::std::boxed::Box<crate::JourneySessionEventsNotificationDevice>,
    with_geolocation: geolocation: ::std::boxed::Box<crate::JourneySessionEventsNotificationGeoLocation>,
    with_idle_date: idle_date: crate::runtime::DateTime,
    with_ip_address: ip_address: ::std::string::String,
    with_ip_organization: ip_organization: ::std::string::String,
    with_last_page: last_page: ::std::boxed::Box<crate::JourneySessionEventsNotificationPage>,
    with_mkt_campaign: mkt_campaign: ::std::boxed::Box<crate::JourneySessionEventsNotificationMktCampaign>,
    with_referrer: referrer: ::std::boxed::Box<crate::JourneySessionEventsNotificationReferrer>,
    with_search_terms: search_terms: ::std::vec::Vec<::std::string::String>,
    with_user_agent_string: user_agent_string: ::std::string::String,
    with_duration_in_seconds: duration_in_seconds: i64,
    with_event_count: event_count: i64,
    with_pageview_count: pageview_count: i64,
    with_screenview_count: screenview_count: i64,
    with_last_event: last_event: ::std::boxed::Box<crate::JourneySessionEventsNotificationSessionLastEvent>,
    with_conversation: conversation: ::std::boxed::Box<crate::JourneySessionEventsNotificationConversation>,
    with_originating_direction: originating_direction: crate::runtime::Open<OriginatingDirection>,
    with_conversation_subject: conversation_subject: ::std::string::String,
    with_last_user_disposition: last_user_disposition: ::std::boxed::Box<crate::JourneySessionEventsNotificationConversationUserDisposition>,
    with_last_connected_user: last_connected_user: ::std::boxed::Box<crate::JourneySessionEventsNotificationUser>,
    with_last_connected_queue: last_connected_queue: ::std::boxed::Box<crate::JourneySessionEventsNotificationConnectedQueue>,
    with_conversation_channels: conversation_channels: ::std::vec::Vec<crate::JourneySessionEventsNotificationConversationChannel>,
    with_last_user_disconnect_type: last_user_disconnect_type: crate::runtime::Open<LastUserDisconnectType>,
    with_last_acd_outcome: last_acd_outcome: crate::runtime::Open<LastAcdOutcome>,
    with_authenticated: authenticated: bool,
    with_app: app: ::std::boxed::Box<crate::JourneySessionEventsNotificationApp>,
    with_sdk_library: sdk_library: ::std::boxed::Box<crate::JourneySessionEventsNotificationSdkLibrary>,
    with_network_connectivity: network_connectivity: ::std::boxed::Box<crate::JourneySessionEventsNotificationNetworkConnectivity>,
    with_division_ids: division_ids: ::std::vec::Vec<::std::string::String>,
    with_last_screen: last_screen: ::std::string::String,
});

/// The property `originatingDirection` of `JourneySessionEventsNotificationSessionEvent`. Known values: `Unknown`, `Inbound`, `Outbound`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum OriginatingDirection {
    Unknown,
    Inbound,
    Outbound,
}

impl crate::runtime::Enum for OriginatingDirection {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "Unknown"),
        (Self::Inbound, "Inbound"),
        (Self::Outbound, "Outbound"),
    ];
}

/// The property `lastUserDisconnectType` of `JourneySessionEventsNotificationSessionEvent`. Known values: `Unknown`, `Endpoint`, `Client`, `System`, `Transfer`, `Error`, `Peer`, `Other`, `Spam`, `Timeout`, `TransportFailure`, `ConferenceTransfer`, `ConsultTransfer`, `ForwardTransfer`, `NoAnswerTransfer`, `NotAvailableTransfer`, `Uncallable`, `DoNotDisturbEndpoint`, `DoNotDisturbTransfer`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum LastAcdOutcome {
    Unknown,
    Abandon,
    Answered,
    FlowOut,
}

impl crate::runtime::Enum for LastAcdOutcome {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "Unknown"),
        (Self::Abandon, "Abandon"),
        (Self::Answered, "Answered"),
        (Self::FlowOut, "FlowOut"),
    ];
}
