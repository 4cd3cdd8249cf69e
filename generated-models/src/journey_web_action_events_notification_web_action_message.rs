// @generated from the schema "JourneyWebActionEventsNotificationWebActionMessage"; changes made here are lost at the next generation

/// The schema `JourneyWebActionEventsNotificationWebActionMessage`.
#[repr(C)]
pub struct JourneyWebActionEventsNotificationWebActionMessage {
    /// `action`: `JourneyWebActionEventsNotificationEventAction`.
    pub action: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyWebActionEventsNotificationEventAction>,
    >,
    /// `actionTarget`: `JourneyWebActionEventsNotificationActionTarget`.
    #[doc(alias = "actionTarget")]
    pub action_target: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyWebActionEventsNotificationActionTarget>,
    >,
    /// `actionMap`: `JourneyWebActionEventsNotificationActionMap`.
    #[doc(alias = "actionMap")]
    pub action_map: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyWebActionEventsNotificationActionMap>,
    >,
    /// `errorCode`: `string`.
    #[doc(alias = "errorCode")]
    pub error_code: ::std::option::Option<::std::string::String>,
    /// `errorMessage`: `string`.
    #[doc(alias = "errorMessage")]
    pub error_message: ::std::option::Option<::std::string::String>,
    /// `userAgentString`: `string`.
    #[doc(alias = "userAgentString")]
    pub user_agent_string: ::std::option::Option<::std::string::String>,
    /// `ipAddress`: `string`.
    #[doc(alias = "ipAddress")]
    pub ip_address: ::std::option::Option<::std::string::String>,
    /// `ipOrganization`: `string`.
    #[doc(alias = "ipOrganization")]
    pub ip_organization: ::std::option::Option<::std::string::String>,
    /// `browser`: `JourneyWebActionEventsNotificationBrowser`.
    pub browser: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyWebActionEventsNotificationBrowser>,
    >,
    /// `device`: `JourneyWebActionEventsNotificationDevice`.
    pub device: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyWebActionEventsNotificationDevice>,
    >,
    /// `geolocation`: `JourneyWebActionEventsNotificationGeoLocation`.
    pub geolocation: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyWebActionEventsNotificationGeoLocation>,
    >,
    /// `mktCampaign`: `JourneyWebActionEventsNotificationMktCampaign`.
    #[doc(alias = "mktCampaign")]
    pub mkt_campaign: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyWebActionEventsNotificationMktCampaign>,
    >,
    /// `visitReferrer`: `JourneyWebActionEventsNotificationReferrer`.
    #[doc(alias = "visitReferrer")]
    pub visit_referrer: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyWebActionEventsNotificationReferrer>,
    >,
    /// `timeToDisposition`: `integer`.
    #[doc(alias = "timeToDisposition")]
    pub time_to_disposition: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(JourneyWebActionEventsNotificationWebActionMessage "JourneyWebActionEventsNotificationWebActionMessage" 14 {
    (
        action: ::std::boxed::Box<crate::JourneyWebActionEventsNotificationEventAction> = "action" 0 with_action,
        action_target: ::std::boxed::Box<crate::JourneyWebActionEventsNotificationActionTarget> = "actionTarget" 0 with_action_target,
        action_map: ::std::boxed::Box<crate::JourneyWebActionEventsNotificationActionMap> = "actionMap" 0 with_action_map,
        error_code: ::std::string::String = "errorCode" 0 with_error_code,
        error_message: ::std::string::String = "errorMessage" 0 with_error_message,
        user_agent_string: ::std::string::String = "userAgentString" 0 with_user_agent_string,
        ip_address: ::std::string::String = "ipAddress" 0 with_ip_address,
        ip_organization: ::std::string::String = "ipOrganization" 0 with_ip_organization,
        browser: ::std::boxed::Box<crate::JourneyWebActionEventsNotificationBrowser> = "browser" 0 with_browser,
        device: ::std::boxed::Box<crate::JourneyWebActionEventsNotificationDevice> = "device" 0 with_device,
        geolocation: ::std::boxed::Box<crate::JourneyWebActionEventsNotificationGeoLocation> = "geolocation" 0 with_geolocation,
        mkt_campaign: ::std::boxed::Box<crate::JourneyWebActionEventsNotificationMktCampaign> = "mktCampaign" 0 with_mkt_campaign,
        visit_referrer: ::std::boxed::Box<crate::JourneyWebActionEventsNotificationReferrer> = "visitReferrer" 0 with_visit_referrer,
        time_to_disposition: i64 = "timeToDisposition" 0 with_time_to_disposition,
    )
});
