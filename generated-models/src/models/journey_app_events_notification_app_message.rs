// @generated from the schema "JourneyAppEventsNotificationAppMessage"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{
    JourneyAppEventsNotificationApp, JourneyAppEventsNotificationCustomEventAttribute,
    JourneyAppEventsNotificationDevice, JourneyAppEventsNotificationGeoLocation,
    JourneyAppEventsNotificationMktCampaign,
    JourneyAppEventsNotificationNetworkConnectivity,
    JourneyAppEventsNotificationSdkLibrary,
};
use crate::runtime::Extra;

/// The schema `JourneyAppEventsNotificationAppMessage`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneyAppEventsNotificationAppMessage {
    /// `eventName`: `string`.
    #[doc(alias = "eventName")]
    pub event_name: Option<String>,
    /// `screenName`: `string`.
    #[doc(alias = "screenName")]
    pub screen_name: Option<String>,
    /// `app`: `JourneyAppEventsNotificationApp`.
    pub app: Option<Box<JourneyAppEventsNotificationApp>>,
    /// `device`: `JourneyAppEventsNotificationDevice`.
    pub device: Option<Box<JourneyAppEventsNotificationDevice>>,
    /// `ipAddress`: `string`.
    #[doc(alias = "ipAddress")]
    pub ip_address: Option<String>,
    /// `ipOrganization`: `string`.
    #[doc(alias = "ipOrganization")]
    pub ip_organization: Option<String>,
    /// `geolocation`: `JourneyAppEventsNotificationGeoLocation`.
    pub geolocation: Option<Box<JourneyAppEventsNotificationGeoLocation>>,
    /// `sdkLibrary`: `JourneyAppEventsNotificationSdkLibrary`.
    #[doc(alias = "sdkLibrary")]
    pub sdk_library: Option<Box<JourneyAppEventsNotificationSdkLibrary>>,
    /// `networkConnectivity`: `JourneyAppEventsNotificationNetworkConnectivity`.
    #[doc(alias = "networkConnectivity")]
    pub network_connectivity: Option<
        Box<JourneyAppEventsNotificationNetworkConnectivity>,
    >,
    /// `mktCampaign`: `JourneyAppEventsNotificationMktCampaign`.
    #[doc(alias = "mktCampaign")]
    pub mkt_campaign: Option<Box<JourneyAppEventsNotificationMktCampaign>>,
    /// `searchQuery`: `string`.
    #[doc(alias = "searchQuery")]
    pub search_query: Option<String>,
    /// `attributes`: `map of JourneyAppEventsNotificationCustomEventAttribute`.
    pub attributes: Option<
        BTreeMap<String, JourneyAppEventsNotificationCustomEventAttribute>,
    >,
    /// `traits`: `map of JourneyAppEventsNotificationCustomEventAttribute`.
    pub traits: Option<
        BTreeMap<String, JourneyAppEventsNotificationCustomEventAttribute>,
    >,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneyAppEventsNotificationAppMessage "JourneyAppEventsNotificationAppMessage" 13 {
    (
        event_name: String = "eventName" with_event_name,
        screen_name: String = "screenName" with_screen_name,
        app: Box<JourneyAppEventsNotificationApp> = "app" with_app,
        device: Box<JourneyAppEventsNotificationDevice> = "device" with_device,
        ip_address: String = "ipAddress" with_ip_address,
        ip_organization: String = "ipOrganization" with_ip_organization,
        geolocation: Box<JourneyAppEventsNotificationGeoLocation> = "geolocation" with_geolocation,
        sdk_library: Box<JourneyAppEventsNotificationSdkLibrary> = "sdkLibrary" with_sdk_library,
        network_connectivity: Box<JourneyAppEventsNotificationNetworkConnectivity> = "networkConnectivity" with_network_connectivity,
        mkt_campaign: Box<JourneyAppEventsNotificationMktCampaign> = "mktCampaign" with_mkt_campaign,
        search_query: String = "searchQuery" with_search_query,
        attributes: BTreeMap<String, JourneyAppEventsNotificationCustomEventAttribute> = "attributes" with_attributes,
        traits: BTreeMap<String, JourneyAppEventsNotificationCustomEventAttribute> = "traits" with_traits,
    )
});
