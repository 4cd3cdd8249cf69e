// @generated from the schema "JourneyWebEventsNotificationWebActionMessage"; changes made here are lost at the next generation

/// The schema `JourneyWebEventsNotificationWebActionMessage`.
#[repr(C)]
pub struct JourneyWebEventsNotificationWebActionMessage {
    /// `action`: `JourneyWebEventsNotificationEventAction`.
    pub action: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyWebEventsNotificationEventAction>,
    >,
    /// `actionTarget`: `JourneyWebEventsNotificationActionTarget`.
    #[doc(alias = "actionTarget")]
    pub action_target: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyWebEventsNotificationActionTarget>,
    >,
    /// `actionMap`: `JourneyWebEventsNotificationActionMap`.
    #[doc(alias = "actionMap")]
    pub action_map: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyWebEventsNotificationActionMap>,
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
    /// `browser`: `JourneyWebEventsNotificationBrowser`.
    pub browser: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyWebEventsNotificationBrowser>,
    >,
    /// `device`: `JourneyWebEventsNotificationDevice`.
    pub device: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyWebEventsNotificationDevice>,
    >,
    /// `geolocation`: `JourneyWebEventsNotificationGeoLocation`.
    pub geolocation: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyWebEventsNotificationGeoLocation>,
    >,
    /// `mktCampaign`: `JourneyWebEventsNotificationMktCampaign`.
    #[doc(alias = "mktCampaign")]
    pub mkt_campaign: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyWebEventsNotificationMktCampaign>,
    >,
    /// `visitReferrer`: `JourneyWebEventsNotificationReferrer`.
    #[doc(alias = "visitReferrer")]
    pub visit_referrer: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyWebEventsNotificationReferrer>,
    >,
    /// `timeToDisposition`: `integer`.
    #[doc(alias = "timeToDisposition")]
    pub time_to_disposition: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(JourneyWebEventsNotificationWebActionMessage "JourneyWebEventsNotificationWebActionMessage" 14 {
    (
        action: ::std::boxed::Box<crate::JourneyWebEventsNotificationEventAction> = "action" 0 with_action,
        action_target: ::std::boxed::Box<crate::JourneyWebEventsNotificationActionTarget> = "actionTarget" 0 with_action_target,
        action_map: ::std::boxed::Box<crate::JourneyWebEventsNotificationActionMap> = "actionMap" 0 with_action_map,
        error_code: ::std::string::String = "errorCode" 0 with_error_code,
        error_message: ::std::string::String = "errorMessage" 0 with_error_message,
        user_agent_string: ::std::string::String = "userAgentString" 0 with_user_agent_string,
        ip_address: ::std::string::String = "ipAddress" 0 with_ip_address,
        ip_organization: ::std::string::String = "ipOrganization" 0 with_ip_organization,
        browser: ::std::boxed::Box<crate::JourneyWebEventsNotificationBrowser> = "browser" 0 with_browser,
        device: ::std::boxed::Box<crate::JourneyWebEventsNotificationDevice> = "device" 0 with_device,
        geolocation: ::std::boxed::Box<crate::JourneyWebEventsNotificationGeoLocation> = "geolocation" 0 with_geolocation,
        mkt_campaign: ::std::boxed::Box<crate::JourneyWebEventsNotificationMktCampaign> = "mktCampaign" 0 with_mkt_campaign,
        visit_referrer: ::std::boxed::Box<crate::JourneyWebEventsNotificationReferrer> = "visitReferrer" 0 with_visit_referrer,
        time_to_disposition: i64 = "timeToDisposition" 0 with_time_to_disposition,
    )
});
