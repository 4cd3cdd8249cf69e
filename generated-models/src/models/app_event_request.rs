// @generated from the schema "AppEventRequest"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{
    CustomEventAttribute, JourneyApp, NetworkConnectivity, RequestDevice, SdkLibrary,
};
use crate::runtime::{DateTime, Extra};

/// The schema `AppEventRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AppEventRequest {
    /// `eventName`: `string`, required.
    #[doc(alias = "eventName")]
    pub event_name: Option<String>,
    /// `screenName`: `string`, required.
    #[doc(alias = "screenName")]
    pub screen_name: Option<String>,
    /// `app`: `JourneyApp`, required.
    pub app: Option<Box<JourneyApp>>,
    /// `device`: `RequestDevice`, required.
    pub device: Option<Box<RequestDevice>>,
    /// `sdkLibrary`: `SdkLibrary`.
    #[doc(alias = "sdkLibrary")]
    pub sdk_library: Option<Box<SdkLibrary>>,
    /// `networkConnectivity`: `NetworkConnectivity`.
    #[doc(alias = "networkConnectivity")]
    pub network_connectivity: Option<Box<NetworkConnectivity>>,
    /// `referrerUrl`: `string`.
    #[doc(alias = "referrerUrl")]
    pub referrer_url: Option<String>,
    /// `searchQuery`: `string`.
    #[doc(alias = "searchQuery")]
    pub search_query: Option<String>,
    /// `attributes`: `map of CustomEventAttribute`.
    pub attributes: Option<BTreeMap<String, CustomEventAttribute>>,
    /// `traits`: `map of CustomEventAttribute`.
    pub traits: Option<BTreeMap<String, CustomEventAttribute>>,
    /// `customerCookieId`: `string`, required.
    #[doc(alias = "customerCookieId")]
    pub customer_cookie_id: Option<String>,
    /// `createdDate`: `string (date-time)`, required.
    #[doc(alias = "createdDate")]
    pub created_date: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AppEventRequest "AppEventRequest" 12 {
    (
        event_name: String = "eventName" with_event_name required,
        screen_name: String = "screenName" with_screen_name required,
        app: Box<JourneyApp> = "app" with_app required,
        device: Box<RequestDevice> = "device" with_device required,
        sdk_library: Box<SdkLibrary> = "sdkLibrary" with_sdk_library,
        network_connectivity: Box<NetworkConnectivity> = "networkConnectivity" with_network_connectivity,
        referrer_url: String = "referrerUrl" with_referrer_url,
        search_query: String = "searchQuery" with_search_query,
        attributes: BTreeMap<String, CustomEventAttribute> = "attributes" with_attributes,
        traits: BTreeMap<String, CustomEventAttribute> = "traits" with_traits,
        customer_cookie_id: String = "customerCookieId" with_customer_cookie_id required,
        created_date: DateTime = "createdDate" with_created_date required,
    )
});
