// @generated from the schema "AppEventRequest"; changes made here are lost at the next generation

/// The schema `AppEventRequest`.
#[repr(C)]
pub struct AppEventRequest {
    /// `eventName`: `string`, required.
    #[doc(alias = "eventName")]
    pub event_name: ::std::option::Option<::std::string::String>,
    /// `screenName`: `string`, required.
    #[doc(alias = "screenName")]
    pub screen_name: ::std::option::Option<::std::string::String>,
    /// `app`: `JourneyApp`, required.
    pub app: ::std::option::Option<::std::boxed::Box<crate::JourneyApp>>,
    /// `device`: `RequestDevice`, required.
    pub device: ::std::option::Option<::std::boxed::Box<crate::RequestDevice>>,
    /// `sdkLibrary`: `SdkLibrary`.
    #[doc(alias = "sdkLibrary")]
    pub sdk_library: ::std::option::Option<::std::boxed::Box<crate::SdkLibrary>>,
    /// `networkConnectivity`: `NetworkConnectivity`.
    #[doc(alias = "networkConnectivity")]
    pub network_connectivity: ::std::option::Option<
        ::std::boxed::Box<crate::NetworkConnectivity>,
    >,
    /// `referrerUrl`: `string`.
    #[doc(alias = "referrerUrl")]
    pub referrer_url: ::std::option::Option<::std::string::String>,
    /// `searchQuery`: `string`.
    #[doc(alias = "searchQuery")]
    pub search_query: ::std::option::Option<::std::string::String>,
    /// `attributes`: `map of CustomEventAttribute`.
    pub attributes: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, crate::CustomEventAttribute>,
    >,
    /// `traits`: `map of CustomEventAttribute`.
    pub traits: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, crate::CustomEventAttribute>,
    >,
    /// `customerCookieId`: `string`, required.
    #[doc(alias = "customerCookieId")]
    pub customer_cookie_id: ::std::option::Option<::std::string::String>,
    /// `createdDate`: `string (date-time)`, required.
    #[doc(alias = "createdDate")]
    pub created_date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AppEventRequest "AppEventRequest" 12 {
    (
        event_name: ::std::string::String = "eventName" 1 with_event_name,
        screen_name: ::std::string::String = "screenName" 1 with_screen_name,
        app: ::std::boxed::Box<crate::JourneyApp> = "app" 1 with_app,
        device: ::std::boxed::Box<crate::RequestDevice> = "device" 1 with_device,
        sdk_library: ::std::boxed::Box<crate::SdkLibrary> = "sdkLibrary" 0 with_sdk_library,
        network_connectivity: ::std::boxed::Box<crate::NetworkConnectivity> = "networkConnectivity" 0 with_network_connectivity,
        referrer_url: ::std::string::String = "referrerUrl" 0 with_referrer_url,
        search_query: ::std::string::String = "searchQuery" 0 with_search_query,
        attributes: ::std::collections::BTreeMap<::std::string::String, crate::CustomEventAttribute> = "attributes" 0 with_attributes,
        traits: ::std::collections::BTreeMap<::std::string::String, crate::CustomEventAttribute> = "traits" 0 with_traits,
        customer_cookie_id: ::std::string::String = "customerCookieId" 1 with_customer_cookie_id,
        created_date: crate::runtime::DateTime = "createdDate" 1 with_created_date,
    )
});
