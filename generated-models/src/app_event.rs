// @generated from the schema "AppEvent"; changes made here are lost at the next generation

/// The schema `AppEvent`.
#[repr(C)]
pub struct AppEvent {
    /// `eventName`: `string`, required.
    #[doc(alias = "eventName")]
    pub event_name: ::std::option::Option<::std::string::String>,
    /// `screenName`: `string`, required.
    #[doc(alias = "screenName")]
    pub screen_name: ::std::option::Option<::std::string::String>,
    /// `app`: `JourneyApp`, required.
    pub app: ::std::option::Option<::std::boxed::Box<crate::JourneyApp>>,
    /// `device`: `Device`, required.
    pub device: ::std::option::Option<::std::boxed::Box<crate::Device>>,
    /// `ipAddress`: `string`.
    #[doc(alias = "ipAddress")]
    pub ip_address: ::std::option::Option<::std::string::String>,
    /// `ipOrganization`: `string`.
    #[doc(alias = "ipOrganization")]
    pub ip_organization: ::std::option::Option<::std::string::String>,
    /// `geolocation`: `JourneyGeolocation`.
    pub geolocation: ::std::option::Option<::std::boxed::Box<crate::JourneyGeolocation>>,
    /// `sdkLibrary`: `SdkLibrary`.
    #[doc(alias = "sdkLibrary")]
    pub sdk_library: ::std::option::Option<::std::boxed::Box<crate::SdkLibrary>>,
    /// `networkConnectivity`: `NetworkConnectivity`.
    #[doc(alias = "networkConnectivity")]
    pub network_connectivity: ::std::option::Option<
        ::std::boxed::Box<crate::NetworkConnectivity>,
    >,
    /// `mktCampaign`: `JourneyCampaign`.
    #[doc(alias = "mktCampaign")]
    pub mkt_campaign: ::std::option::Option<::std::boxed::Box<crate::JourneyCampaign>>,
    /// `searchQuery`: `string`.
    #[doc(alias = "searchQuery")]
    pub search_query: ::std::option::Option<::std::string::String>,
    /// `attributes`: `map of CustomEventAttribute`, required.
    pub attributes: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, crate::CustomEventAttribute>,
    >,
    /// `traits`: `map of CustomEventAttribute`, required.
    pub traits: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, crate::CustomEventAttribute>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AppEvent "AppEvent" 13 {
    (
        event_name: ::std::string::String = "eventName" 1 with_event_name,
        screen_name: ::std::string::String = "screenName" 1 with_screen_name,
        app: ::std::boxed::Box<crate::JourneyApp> = "app" 1 with_app,
        device: ::std::boxed::Box<crate::Device> = "device" 1 with_device,
        ip_address: ::std::string::String = "ipAddress" 0 with_ip_address,
        ip_organization: ::std::string::String = "ipOrganization" 0 with_ip_organization,
        geolocation: ::std::boxed::Box<crate::JourneyGeolocation> = "geolocation" 0 with_geolocation,
        sdk_library: ::std::boxed::Box<crate::SdkLibrary> = "sdkLibrary" 0 with_sdk_library,
        network_connectivity: ::std::boxed::Box<crate::NetworkConnectivity> = "networkConnectivity" 0 with_network_connectivity,
        mkt_campaign: ::std::boxed::Box<crate::JourneyCampaign> = "mktCampaign" 0 with_mkt_campaign,
        search_query: ::std::string::String = "searchQuery" 0 with_search_query,
        attributes: ::std::collections::BTreeMap<::std::string::String, crate::CustomEventAttribute> = "attributes" 1 with_attributes,
        traits: ::std::collections::BTreeMap<::std::string::String, crate::CustomEventAttribute> = "traits" 1 with_traits,
    )
});
