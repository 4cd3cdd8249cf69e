// @generated from the schema "Session"; changes made here are lost at the next generation

/// The schema `Session`.
pub struct Session {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `customerId`: `string`.
    #[doc(alias = "customerId")]
    pub customer_id: ::std::option::Option<::std::string::String>,
    /// `customerIdType`: `string`.
    #[doc(alias = "customerIdType")]
    pub customer_id_type: ::std::option::Option<::std::string::String>,
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// `externalId`: `string`.
    #[doc(alias = "externalId")]
    pub external_id: ::std::option::Option<::std::string::String>,
    /// `externalUrl`: `string`.
    #[doc(alias = "externalUrl")]
    pub external_url: ::std::option::Option<::std::string::String>,
    /// `shortId`: `string`.
    #[doc(alias = "shortId")]
    pub short_id: ::std::option::Option<::std::string::String>,
    /// `outcomeAchievements`: `array of OutcomeAchievement`.
    #[doc(alias = "outcomeAchievements")]
    pub outcome_achievements: ::std::option::Option<
        ::std::vec::Vec<crate::OutcomeAchievement>,
    >,
    /// `segmentAssignments`: `array of SessionSegmentAssignment`.
    #[doc(alias = "segmentAssignments")]
    pub segment_assignments: ::std::option::Option<
        ::std::vec::Vec<crate::SessionSegmentAssignment>,
    >,
    /// `attributes`: `map of CustomEventAttribute`.
    pub attributes: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, crate::CustomEventAttribute>,
    >,
    /// `attributeLists`: `map of CustomEventAttributeList`.
    #[doc(alias = "attributeLists")]
    pub attribute_lists: ::std::option::Option<
        ::std::collections::BTreeMap<
            ::std::string::String,
            crate::CustomEventAttributeList,
        >,
    >,
    /// `browser`: `Browser`.
    pub browser: ::std::option::Option<::std::boxed::Box<crate::Browser>>,
    /// `device`: `Device`.
    pub device: ::std::option::Option<::std::boxed::Box<crate::Device>>,
    /// `geolocation`: `JourneyGeolocation`.
    pub geolocation: ::std::option::Option<::std::boxed::Box<crate::JourneyGeolocation>>,
    /// `ipAddress`: `string`.
    #[doc(alias = "ipAddress")]
    pub ip_address: ::std::option::Option<::std::string::String>,
    /// `ipOrganization`: `string`.
    #[doc(alias = "ipOrganization")]
    pub ip_organization: ::std::option::Option<::std::string::String>,
    /// `lastPage`: `JourneyPage`.
    #[doc(alias = "lastPage")]
    pub last_page: ::std::option::Option<::std::boxed::Box<crate::JourneyPage>>,
    /// `mktCampaign`: `JourneyCampaign`.
    #[doc(alias = "mktCampaign")]
    pub mkt_campaign: ::std::option::Option<::std::boxed::Box<crate::JourneyCampaign>>,
    /// `referrer`: `Referrer`.
    pub referrer: ::std::option::Option<::std::boxed::Box<crate::Referrer>>,
    /// `app`: `JourneyApp`.
    pub app: ::std::option::Option<::std::boxed::Box<crate::JourneyApp>>,
    /// `sdkLibrary`: `SdkLibrary`.
    #[doc(alias = "sdkLibrary")]
    pub sdk_library: ::std::option::Option<::std::boxed::Box<crate::SdkLibrary>>,
    /// `networkConnectivity`: `NetworkConnectivity`.
    #[doc(alias = "networkConnectivity")]
    pub network_connectivity: ::std::option::Option<
        ::std::boxed::Box<crate::NetworkConnectivity>,
    >,
    /// `searchTerms`: `array of string`.
    #[doc(alias = "searchTerms")]
    pub search_terms: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `userAgentString`: `string`.
    #[doc(alias = "userAgentString")]
    pub user_agent_string: ::std::option::Option<::std::string::String>,
    /// `durationInSeconds`: `integer (int32)`.
    #[doc(alias = "durationInSeconds")]
    pub duration_in_seconds: ::std::option::Option<i32>,
    /// `eventCount`: `integer (int32)`, required.
    #[doc(alias = "eventCount")]
    pub event_count: ::std::option::Option<i32>,
    /// `pageviewCount`: `integer (int32)`.
    #[doc(alias = "pageviewCount")]
    pub pageview_count: ::std::option::Option<i32>,
    /// `screenviewCount`: `integer (int32)`.
    #[doc(alias = "screenviewCount")]
    pub screenview_count: ::std::option::Option<i32>,
    /// `lastEvent`: `SessionLastEvent`, required.
    #[doc(alias = "lastEvent")]
    pub last_event: ::std::option::Option<::std::boxed::Box<crate::SessionLastEvent>>,
    /// `lastConnectedQueue`: `ConnectedQueue`.
    #[doc(alias = "lastConnectedQueue")]
    pub last_connected_queue: ::std::option::Option<
        ::std::boxed::Box<crate::ConnectedQueue>,
    >,
    /// `lastConnectedUser`: `ConnectedUser`.
    #[doc(alias = "lastConnectedUser")]
    pub last_connected_user: ::std::option::Option<
        ::std::boxed::Box<crate::ConnectedUser>,
    >,
    /// `lastUserDisposition`: `ConversationUserDisposition`.
    #[doc(alias = "lastUserDisposition")]
    pub last_user_disposition: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationUserDisposition>,
    >,
    /// `conversationChannels`: `array of ConversationChannel`.
    #[doc(alias = "conversationChannels")]
    pub conversation_channels: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationChannel>,
    >,
    /// `originatingDirection`: `string`.
    #[doc(alias = "originatingDirection")]
    pub originating_direction: ::std::option::Option<
        crate::runtime::Open<OriginatingDirection>,
    >,
    /// `conversationSubject`: `string`.
    #[doc(alias = "conversationSubject")]
    pub conversation_subject: ::std::option::Option<::std::string::String>,
    /// `lastUserDisconnectType`: `string`.
    #[doc(alias = "lastUserDisconnectType")]
    pub last_user_disconnect_type: ::std::option::Option<
        crate::runtime::Open<LastUserDisconnectType>,
    >,
    /// `lastAcdOutcome`: `string`.
    #[doc(alias = "lastAcdOutcome")]
    pub last_acd_outcome: ::std::option::Option<crate::runtime::Open<LastAcdOutcome>>,
    /// `authenticated`: `boolean`, required.
    pub authenticated: ::std::option::Option<bool>,
    /// `divisionIds`: `array of string`.
    #[doc(alias = "divisionIds")]
    pub division_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `lastScreen`: `string`.
    #[doc(alias = "lastScreen")]
    pub last_screen: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `createdDate`: `string (date-time)`, required.
    #[doc(alias = "createdDate")]
    pub created_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `endedDate`: `string (date-time)`.
    #[doc(alias = "endedDate")]
    pub ended_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `externalContact`: `AddressableEntityRef`, read-only.
    #[doc(alias = "externalContact")]
    pub external_contact: ::std::option::Option<
        ::std::boxed::Box<crate::AddressableEntityRef>,
    >,
    /// `awayDate`: `string (date-time)`.
    #[doc(alias = "awayDate")]
    pub away_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `idleDate`: `string (date-time)`.
    #[doc(alias = "idleDate")]
    pub idle_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `conversation`: `AddressableEntityRef`, read-only.
    pub conversation: ::std::option::Option<
        ::std::boxed::Box<crate::AddressableEntityRef>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Session {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        customer_id: ::std::option::Option::None,
        customer_id_type: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        external_id: ::std::option::Option::None,
        external_url: ::std::option::Option::None,
        short_id: ::std::option::Option::None,
        outcome_achievements: ::std::option::Option::None,
        segment_assignments: ::std::option::Option::None,
        attributes: ::std::option::Option::None,
        attribute_lists: ::std::option::Option::None,
        browser: ::std::option::Option::None,
        device: ::std::option::Option::None,
        geolocation: ::std::option::Option::None,
        ip_address: ::std::option::Option::None,
        ip_organization: ::std::option::Option::None,
        last_page: ::std::option::Option::None,
        mkt_campaign: ::std::option::Option::None,
        referrer: ::std::option::Option::None,
        app: ::std::option::Option::None,
        sdk_library: ::std::option::Option::None,
        network_connectivity: ::std::option::Option::None,
        search_terms: ::std::option::Option::None,
        user_agent_string: ::std::option::Option::None,
        duration_in_seconds: ::std::option::Option::None,
        event_count: ::std::option::Option::None,
        pageview_count: ::std::option::Option::None,
        screenview_count: ::std::option::Option::None,
        last_event: ::std::option::Option::None,
        last_connected_queue: ::std::option::Option::None,
        last_connected_user: ::std::option::Option::None,
        last_user_disposition: ::std::option::Option::None,
        conversation_channels: ::std::option::Option::None,
        originating_direction: ::std::option::Option::None,
        conversation_subject: ::std::option::Option::None,
        last_user_disconnect_type: ::std::option::Option::None,
        last_acd_outcome: ::std::option::Option::None,
        authenticated: ::std::option::Option::None,
        division_ids: ::std::option::Option::None,
        last_screen: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        created_date: ::std::option::Option::None,
        ended_date: ::std::option::Option::None,
        external_contact: ::std::option::Option::None,
        away_date: ::std::option::Option::None,
        idle_date: ::std::option::Option::None,
        conversation: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Session = &<Session as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Session",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 1),
            ("customerId", "customer_id", 0),
            ("customerIdType", "customer_id_type", 0),
            ("type", "type", 1),
            ("externalId", "external_id", 0),
            ("externalUrl", "external_url", 0),
            ("shortId", "short_id", 0),
            ("outcomeAchievements", "outcome_achievements", 0),
            ("segmentAssignments", "segment_assignments", 0),
            ("attributes", "attributes", 0),
            ("attributeLists", "attribute_lists", 0),
            ("browser", "browser", 0),
            ("device", "device", 0),
            ("geolocation", "geolocation", 0),
            ("ipAddress", "ip_address", 0),
            ("ipOrganization", "ip_organization", 0),
            ("lastPage", "last_page", 0),
            ("mktCampaign", "mkt_campaign", 0),
            ("referrer", "referrer", 0),
            ("app", "app", 0),
            ("sdkLibrary", "sdk_library", 0),
            ("networkConnectivity", "network_connectivity", 0),
            ("searchTerms", "search_terms", 0),
            ("userAgentString", "user_agent_string", 0),
            ("durationInSeconds", "duration_in_seconds", 0),
            ("eventCount", "event_count", 1),
            ("pageviewCount", "pageview_count", 0),
            ("screenviewCount", "screenview_count", 0),
            ("lastEvent", "last_event", 1),
            ("lastConnectedQueue", "last_connected_queue", 0),
            ("lastConnectedUser", "last_connected_user", 0),
            ("lastUserDisposition", "last_user_disposition", 0),
            ("conversationChannels", "conversation_channels", 0),
            ("originatingDirection", "originating_direction", 0),
            ("conversationSubject", "conversation_subject", 0),
            ("lastUserDisconnectType", "last_user_disconnect_type", 0),
            ("lastAcdOutcome", "last_acd_outcome", 0),
            ("authenticated", "authenticated", 1),
            ("divisionIds", "division_ids", 0),
            ("lastScreen", "last_screen", 0),
            ("selfUri", "self_uri", 2),
            ("createdDate", "created_date", 1),
            ("endedDate", "ended_date", 0),
            ("externalContact", "external_contact", 2),
            ("awayDate", "away_date", 0),
            ("idleDate", "idle_date", 0),
            ("conversation", "conversation", 2),
        ],
        fields: &[
            &E.id,
            &E.customer_id,
            &E.customer_id_type,
            &E.r#type,
            &E.external_id,
            &E.external_url,
            &E.short_id,
            &E.outcome_achievements,
            &E.segment_assignments,
            &E.attributes,
            &E.attribute_lists,
            &E.browser,
            &E.device,
            &E.geolocation,
            &E.ip_address,
            &E.ip_organization,
            &E.last_page,
            &E.mkt_campaign,
            &E.referrer,
            &E.app,
            &E.sdk_library,
            &E.network_connectivity,
            &E.search_terms,
            &E.user_agent_string,
            &E.duration_in_seconds,
            &E.event_count,
            &E.pageview_count,
            &E.screenview_count,
            &E.last_event,
            &E.last_connected_queue,
            &E.last_connected_user,
            &E.last_user_disposition,
            &E.conversation_channels,
            &E.originating_direction,
            &E.conversation_subject,
            &E.last_user_disconnect_type,
            &E.last_acd_outcome,
            &E.authenticated,
            &E.division_ids,
            &E.last_screen,
            &E.self_uri,
            &E.created_date,
            &E.ended_date,
            &E.external_contact,
            &E.away_date,
            &E.idle_date,
            &E.conversation,
        ],
    }
};

crate::runtime::model!(Session);

crate::runtime::setters!(Session {
    with_id: id: ::std::string::String,
    with_customer_id: customer_id: ::std::string::String,
    with_customer_id_type: customer_id_type: ::std::string::String,
    with_type: r#type: ::std::string::String,
    with_external_id: external_id: ::std::string::String,
    with_external_url: external_url: ::std::string::String,
    with_short_id: short_id: ::std::string::String,
    with_outcome_achievements: outcome_achievements: ::std::vec::Vec<crate::OutcomeAchievement>,
    with_segment_assignments: segment_assignments: ::std::vec::Vec<crate::SessionSegmentAssignment>,
    with_attributes: attributes: ::std::collections::BTreeMap<::std::string::String, crate::CustomEventAttribute>,
    with_attribute_lists: attribute_lists: ::std::collections::BTreeMap<::std::string::String, crate::CustomEventAttributeList>,
    with_browser: browser: ::std::boxed::Box<crate::Browser>,
    with_device: device: ::std::boxed::Box<crate::Device>,
    with_geolocation: geolocation: ::std::boxed::Box<crate::JourneyGeolocation>,
    with_ip_address: ip_address: ::std::string::String,
    with_ip_organization: ip_organization: ::std::string::String,
    with_last_page: last_page: ::std::boxed::Box<crate::JourneyPage>,
    with_mkt_campaign: mkt_campaign: ::std::boxed::Box<crate::JourneyCampaign>,
    with_referrer: referrer: ::std::boxed::Box<crate::Referrer>,
    with_app: app: ::std::boxed::Box<crate::JourneyApp>,
    with_sdk_library: sdk_library: ::std::boxed::Box<crate::SdkLibrary>,
    with_network_connectivity: network_connectivity: ::std::boxed::Box<crate::NetworkConnectivity>,
    with_search_terms: search_terms: ::std::vec::Vec<::std::string::String>,
    with_user_agent_string: user_agent_string: ::std::string::String,
    with_duration_in_seconds: duration_in_seconds: i32,
    with_event_count: event_count: i32,
    with_pageview_count: pageview_count: i32,
    with_screenview_count: screenview_count: i32,
    with_last_event: last_event: ::std::boxed::Box<crate::SessionLastEvent>,
    with_last_connected_queue: last_connected_queue: ::std::boxed::Box<crate::ConnectedQueue>,
    with_last_connected_user: last_connected_user: ::std::boxed::Box<crate::ConnectedUser>,
    with_last_user_disposition: last_user_disposition: ::std::boxed::Box<crate::ConversationUserDisposition>,
    with_conversation_channels: conversation_channels: ::std::vec::Vec<crate::ConversationChannel>,
    with_originating_direction: originating_direction: crate::runtime::Open<OriginatingDirection>,
    with_conversation_subject: conversation_subject: ::std::string::String,
    with_last_user_disconnect_type: last_user_disconnect_type: crate::runtime::Open<LastUserDisconnectType>,
    with_last_acd_outcome: last_acd_outcome: crate::runtime::Open<LastAcdOutcome>,
    with_authenticated: authenticated: bool,
    with_division_ids: division_ids: ::std::vec::Vec<::std::string::String>,
    with_last_screen: last_screen: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
    with_created_date: created_date: crate::runtime::DateTime,
    with_ended_date: ended_date: crate::runtime::DateTime,
    with_external_contact: external_contact: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_away_date: away_date: crate::runtime::DateTime,
    with_idle_date: idle_date: crate::runtime::DateTime,
    with_conversation: conversation: ::std::boxed::Box<crate::AddressableEntityRef>,
});

/// The property `originatingDirection` of `Session`. Known values: `Unknown`, `Inbound`, `Outbound`.
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

/// The property `lastUserDisconnectType` of `Session`. Known values: `Unknown`, `Endpoint`, `Client`, `System`, `Transfer`, `Error`, `Peer`, `Other`, `Spam`, `Timeout`, `TransportFailure`, `ConferenceTransfer`, `ConsultTransfer`, `ForwardTransfer`, `NoAnswerTransfer`, `NotAvailableTransfer`, `Uncallable`, `DoNotDisturbEndpoint`, `DoNotDisturbTransfer`.
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

/// The property `lastAcdOutcome` of `Session`. Known values: `Unknown`, `Abandon`, `Answered`, `FlowOut`.
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
