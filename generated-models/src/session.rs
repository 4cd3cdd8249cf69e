// @generated from the schema "Session"; changes made here are lost at the next generation

/// The schema `Session`.
#[repr(C)]
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

crate::runtime::model!(Session "Session" 47 {
    (
        id: ::std::string::String = "id" 1 with_id,
        customer_id: ::std::string::String = "customerId" 0 with_customer_id,
        customer_id_type: ::std::string::String = "customerIdType" 0 with_customer_id_type,
        r#type: ::std::string::String = "type" 1 with_type,
        external_id: ::std::string::String = "externalId" 0 with_external_id,
        external_url: ::std::string::String = "externalUrl" 0 with_external_url,
        short_id: ::std::string::String = "shortId" 0 with_short_id,
        outcome_achievements: ::std::vec::Vec<crate::OutcomeAchievement> = "outcomeAchievements" 0 with_outcome_achievements,
        segment_assignments: ::std::vec::Vec<crate::SessionSegmentAssignment> = "segmentAssignments" 0 with_segment_assignments,
        attributes: ::std::collections::BTreeMap<::std::string::String, crate::CustomEventAttribute> = "attributes" 0 with_attributes,
        attribute_lists: ::std::collections::BTreeMap<::std::string::String, crate::CustomEventAttributeList> = "attributeLists" 0 with_attribute_lists,
        browser: ::std::boxed::Box<crate::Browser> = "browser" 0 with_browser,
        device: ::std::boxed::Box<crate::Device> = "device" 0 with_device,
        geolocation: ::std::boxed::Box<crate::JourneyGeolocation> = "geolocation" 0 with_geolocation,
        ip_address: ::std::string::String = "ipAddress" 0 with_ip_address,
        ip_organization: ::std::string::String = "ipOrganization" 0 with_ip_organization,
    )
    (
        last_page: ::std::boxed::Box<crate::JourneyPage> = "lastPage" 0 with_last_page,
        mkt_campaign: ::std::boxed::Box<crate::JourneyCampaign> = "mktCampaign" 0 with_mkt_campaign,
        referrer: ::std::boxed::Box<crate::Referrer> = "referrer" 0 with_referrer,
        app: ::std::boxed::Box<crate::JourneyApp> = "app" 0 with_app,
        sdk_library: ::std::boxed::Box<crate::SdkLibrary> = "sdkLibrary" 0 with_sdk_library,
        network_connectivity: ::std::boxed::Box<crate::NetworkConnectivity> = "networkConnectivity" 0 with_network_connectivity,
        search_terms: ::std::vec::Vec<::std::string::String> = "searchTerms" 0 with_search_terms,
        user_agent_string: ::std::string::String = "userAgentString" 0 with_user_agent_string,
        duration_in_seconds: i32 = "durationInSeconds" 0 with_duration_in_seconds,
        event_count: i32 = "eventCount" 1 with_event_count,
        pageview_count: i32 = "pageviewCount" 0 with_pageview_count,
        screenview_count: i32 = "screenviewCount" 0 with_screenview_count,
        last_event: ::std::boxed::Box<crate::SessionLastEvent> = "lastEvent" 1 with_last_event,
        last_connected_queue: ::std::boxed::Box<crate::ConnectedQueue> = "lastConnectedQueue" 0 with_last_connected_queue,
        last_connected_user: ::std::boxed::Box<crate::ConnectedUser> = "lastConnectedUser" 0 with_last_connected_user,
        last_user_disposition: ::std::boxed::Box<crate::ConversationUserDisposition> = "lastUserDisposition" 0 with_last_user_disposition,
    )
    (
        conversation_channels: ::std::vec::Vec<crate::ConversationChannel> = "conversationChannels" 0 with_conversation_channels,
        originating_direction: crate::runtime::Open<OriginatingDirection> = "originatingDirection" 0 with_originating_direction,
        conversation_subject: ::std::string::String = "conversationSubject" 0 with_conversation_subject,
        last_user_disconnect_type: crate::runtime::Open<LastUserDisconnectType> = "lastUserDisconnectType" 0 with_last_user_disconnect_type,
        last_acd_outcome: crate::runtime::Open<LastAcdOutcome> = "lastAcdOutcome" 0 with_last_acd_outcome,
        authenticated: bool = "authenticated" 1 with_authenticated,
        division_ids: ::std::vec::Vec<::std::string::String> = "divisionIds" 0 with_division_ids,
        last_screen: ::std::string::String = "lastScreen" 0 with_last_screen,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
        created_date: crate::runtime::DateTime = "createdDate" 1 with_created_date,
        ended_date: crate::runtime::DateTime = "endedDate" 0 with_ended_date,
        external_contact: ::std::boxed::Box<crate::AddressableEntityRef> = "externalContact" 2 with_external_contact,
        away_date: crate::runtime::DateTime = "awayDate" 0 with_away_date,
        idle_date: crate::runtime::DateTime = "idleDate" 0 with_idle_date,
        conversation: ::std::boxed::Box<crate::AddressableEntityRef> = "conversation" 2 with_conversation,
    )
});

/// The property `originatingDirection` of `Session`. Known values: `Unknown`, `Inbound`, `Outbound`.
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

/// The property `lastUserDisconnectType` of `Session`. Known values: `Unknown`, `Endpoint`, `Client`, `System`, `Transfer`, `Error`, `Peer`, `Other`, `Spam`, `Timeout`, `TransportFailure`, `ConferenceTransfer`, `ConsultTransfer`, `ForwardTransfer`, `NoAnswerTransfer`, `NotAvailableTransfer`, `Uncallable`, `DoNotDisturbEndpoint`, `DoNotDisturbTransfer`.
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

/// The property `lastAcdOutcome` of `Session`. Known values: `Unknown`, `Abandon`, `Answered`, `FlowOut`.
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
