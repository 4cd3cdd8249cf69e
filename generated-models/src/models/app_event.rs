// @generated from the schema "AppEvent"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{
    CustomEventAttribute, Device, JourneyApp, JourneyCampaign, JourneyGeolocation,
    NetworkConnectivity, SdkLibrary,
};
use crate::runtime::Extra;

/// The schema `AppEvent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AppEvent {
    /// `eventName`: `string`, required.
    #[doc(alias = "eventName")]
    pub event_name: Option<String>,
    /// `screenName`: `string`, required.
    #[doc(alias = "screenName")]
    pub screen_name: Option<String>,
    /// `app`: `JourneyApp`, required.
    pub app: Option<Box<JourneyApp>>,
    /// `device`: `Device`, required.
    pub device: Option<Box<Device>>,
    /// `ipAddress`: `string`.
    #[doc(alias = "ipAddress")]
    pub ip_address: Option<String>,
    /// `ipOrganization`: `string`.
    #[doc(alias = "ipOrganization")]
    pub ip_organization: Option<String>,
    /// `geolocation`: `JourneyGeolocation`.
    pub geolocation: Option<Box<JourneyGeolocation>>,
    /// `sdkLibrary`: `SdkLibrary`.
    #[doc(alias = "sdkLibrary")]
    pub sdk_library: Option<Box<SdkLibrary>>,
    /// `networkConnectivity`: `NetworkConnectivity`.
    #[doc(alias = "networkConnectivity")]
    pub network_connectivity: Option<Box<NetworkConnectivity>>,
    /// `mktCampaign`: `JourneyCampaign`.
    #[doc(alias = "mktCampaign")]
    pub mkt_campaign: Option<Box<JourneyCampaign>>,
    /// `searchQuery`: `string`.
    #[doc(alias = "searchQuery")]
    pub search_query: Option<String>,
    /// `attributes`: `map of CustomEventAttribute`, required.
    pub attributes: Option<BTreeMap<String, CustomEventAttribute>>,
    /// `traits`: `map of CustomEventAttribute`, required.
    pub traits: Option<BTreeMap<String, CustomEventAttribute>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AppEvent "AppEvent" 13 {
    (
        event_name: String = "eventName" with_event_name required,
        screen_name: String = "screenName" with_screen_name required,
        app: Box<JourneyApp> = "app" with_app required,
        device: Box<Device> = "device" with_device required,
        ip_address: String = "ipAddress" with_ip_address,
        ip_organization: String = "ipOrganization" with_ip_organization,
        geolocation: Box<JourneyGeolocation> = "geolocation" with_geolocation,
        sdk_library: Box<SdkLibrary> = "sdkLibrary" with_sdk_library,
        network_connectivity: Box<NetworkConnectivity> = "networkConnectivity" with_network_connectivity,
        mkt_campaign: Box<JourneyCampaign> = "mktCampaign" with_mkt_campaign,
        search_query: String = "searchQuery" with_search_query,
        attributes: BTreeMap<String, CustomEventAttribute> = "attributes" with_attributes required,
        traits: BTreeMap<String, CustomEventAttribute> = "traits" with_traits required,
    )
});
