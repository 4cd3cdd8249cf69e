// @generated from the schema "JourneyWebEventsNotificationWebActionMessage"; changes made here are lost at the next generation

/// The schema `JourneyWebEventsNotificationWebActionMessage`.
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

impl crate::runtime::Model for JourneyWebEventsNotificationWebActionMessage {
    const EMPTY: Self = Self {
        action: ::std::option::Option::None,
        action_target: ::std::option::Option::None,
        action_map: ::std::option::Option::None,
        error_code: ::std::option::Option::None,
        error_message: ::std::option::Option::None,
        user_agent_string: ::std::option::Option::None,
        ip_address: ::std::option::Option::None,
        ip_organization: ::std::option::Option::None,
        browser: ::std::option::Option::None,
        device: ::std::option::Option::None,
        geolocation: ::std::option::Option::None,
        mkt_campaign: ::std::option::Option::None,
        visit_referrer: ::std::option::Option::None,
        time_to_disposition: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &JourneyWebEventsNotificationWebActionMessage = &<JourneyWebEventsNotificationWebActionMessage as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "JourneyWebEventsNotificationWebActionMessage",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("action", "action", 0),
            ("actionTarget", "action_target", 0),
            ("actionMap", "action_map", 0),
            ("errorCode", "error_code", 0),
            ("errorMessage", "error_message", 0),
            ("userAgentString", "user_agent_string", 0),
            ("ipAddress", "ip_address", 0),
            ("ipOrganization", "ip_organization", 0),
            ("browser", "browser", 0),
            ("device", "device", 0),
            ("geolocation", "geolocation", 0),
            ("mktCampaign", "mkt_campaign", 0),
            ("visitReferrer", "visit_referrer", 0),
            ("timeToDisposition", "time_to_disposition", 0),
        ],
        fields: &[
            &E.action,
            &E.action_target,
            &E.action_map,
            &E.error_code,
            &E.error_message,
            &E.user_agent_string,
            &E.ip_address,
            &E.ip_organization,
            &E.browser,
            &E.device,
            &E.geolocation,
            &E.mkt_campaign,
            &E.visit_referrer,
            &E.time_to_disposition,
        ],
    }
};

crate::runtime::model!(JourneyWebEventsNotificationWebActionMessage);

crate::runtime::setters!(JourneyWebEventsNotificationWebActionMessage {
    with_action: action: ::std::boxed::Box<crate::JourneyWebEventsNotificationEventAction>,
    with_action_target: action_target: ::std::boxed::Box<crate::JourneyWebEventsNotificationActionTarget>,
    with_action_map: action_map: ::std::boxed::Box<crate::JourneyWebEventsNotificationActionMap>,
    with_error_code: error_code: ::std::string::String,
    with_error_message: error_message: ::std::string::String,
    with_user_agent_string: user_agent_string: ::std::string::String,
    with_ip_address: ip_address: ::std::string::String,
    with_ip_organization: ip_organization: ::std::string::String,
    with_browser: browser: ::std::boxed::Box<crate::JourneyWebEventsNotificationBrowser>,
    with_device: device: ::std::boxed::Box<crate::JourneyWebEventsNotificationDevice>,
    with_geolocation: geolocation: ::std::boxed::Box<crate::JourneyWebEventsNotificationGeoLocation>,
    with_mkt_campaign: mkt_campaign: ::std::boxed::Box<crate::JourneyWebEventsNotificationMktCampaign>,
    with_visit_referrer: visit_referrer: ::std::boxed::Box<crate::JourneyWebEventsNotificationReferrer>,
    with_time_to_disposition: time_to_disposition: i64,
});
