// @generated from the schema "JourneyAppEventsNotificationAppMessage"; changes made here are lost at the next generation

/// The schema `JourneyAppEventsNotificationAppMessage`.
#[repr(C)]
pub struct JourneyAppEventsNotificationAppMessage {
    /// `eventName`: `string`.
    #[doc(alias = "eventName")]
    pub event_name: ::std::option::Option<::std::string::String>,
    /// `screenName`: `string`.
    #[doc(alias = "screenName")]
    pub screen_name: ::std::option::Option<::std::string::String>,
    /// `app`: `JourneyAppEventsNotificationApp`.
    pub app: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyAppEventsNotificationApp>,
    >,
    /// `device`: `JourneyAppEventsNotificationDevice`.
    pub device: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyAppEventsNotificationDevice>,
    >,
    /// `ipAddress`: `string`.
    #[doc(alias = "ipAddress")]
    pub ip_address: ::std::option::Option<::std::string::String>,
    /// `ipOrganization`: `string`.
    #[doc(alias = "ipOrganization")]
    pub ip_organization: ::std::option::Option<::std::string::String>,
    /// `geolocation`: `JourneyAppEventsNotificationGeoLocation`.
    pub geolocation: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyAppEventsNotificationGeoLocation>,
    >,
    /// `sdkLibrary`: `JourneyAppEventsNotificationSdkLibrary`.
    #[doc(alias = "sdkLibrary")]
    pub sdk_library: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyAppEventsNotificationSdkLibrary>,
    >,
    /// `networkConnectivity`: `JourneyAppEventsNotificationNetworkConnectivity`.
    #[doc(alias = "networkConnectivity")]
    pub network_connectivity: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyAppEventsNotificationNetworkConnectivity>,
    >,
    /// `mktCampaign`: `JourneyAppEventsNotificationMktCampaign`.
    #[doc(alias = "mktCampaign")]
    pub mkt_campaign: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyAppEventsNotificationMktCampaign>,
    >,
    /// `searchQuery`: `string`.
    #[doc(alias = "searchQuery")]
    pub search_query: ::std::option::Option<::std::string::String>,
    /// `attributes`: `map of JourneyAppEventsNotificationCustomEventAttribute`.
    pub attributes: ::std::option::Option<
        ::std::collections::BTreeMap<
            ::std::string::String,
            crate::JourneyAppEventsNotificationCustomEventAttribute,
        >,
    >,
    /// `traits`: `map of JourneyAppEventsNotificationCustomEventAttribute`.
    pub traits: ::std::option::Option<
        ::std::collections::BTreeMap<
            ::std::string::String,
            crate::JourneyAppEventsNotificationCustomEventAttribute,
        >,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(JourneyAppEventsNotificationAppMessage "JourneyAppEventsNotificationAppMessage" 13 {
    (
        event_name: ::std::string::String = "eventName" 0 with_event_name,
        screen_name: ::std::string::String = "screenName" 0 with_screen_name,
        app: ::std::boxed::Box<crate::JourneyAppEventsNotificationApp> = "app" 0 with_app,
        device: ::std::boxed::Box<crate::JourneyAppEventsNotificationDevice> = "device" 0 with_device,
        ip_address: ::std::string::String = "ipAddress" 0 with_ip_address,
        ip_organization: ::std::string::String = "ipOrganization" 0 with_ip_organization,
        geolocation: ::std::boxed::Box<crate::JourneyAppEventsNotificationGeoLocation> = "geolocation" 0 with_geolocation,
        sdk_library: ::std::boxed::Box<crate::JourneyAppEventsNotificationSdkLibrary> = "sdkLibrary" 0 with_sdk_library,
        network_connectivity: ::std::boxed::Box<crate::JourneyAppEventsNotificationNetworkConnectivity> = "networkConnectivity" 0 with_network_connectivity,
        mkt_campaign: ::std::boxed::Box<crate::JourneyAppEventsNotificationMktCampaign> = "mktCampaign" 0 with_mkt_campaign,
        search_query: ::std::string::String = "searchQuery" 0 with_search_query,
        attributes: ::std::collections::BTreeMap<::std::string::String, crate::JourneyAppEventsNotificationCustomEventAttribute> = "attributes" 0 with_attributes,
        traits: ::std::collections::BTreeMap<::std::string::String, crate::JourneyAppEventsNotificationCustomEventAttribute> = "traits" 0 with_traits,
    )
});
