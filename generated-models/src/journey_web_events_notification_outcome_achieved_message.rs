// @generated from the schema "JourneyWebEventsNotificationOutcomeAchievedMessage"; changes made here are lost at the next generation

/// The schema `JourneyWebEventsNotificationOutcomeAchievedMessage`.
pub struct JourneyWebEventsNotificationOutcomeAchievedMessage {
    /// `outcome`: `JourneyWebEventsNotificationOutcome`.
    pub outcome: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyWebEventsNotificationOutcome>,
    >,
    /// `browser`: `JourneyWebEventsNotificationBrowser`.
    pub browser: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyWebEventsNotificationBrowser>,
    >,
    /// `visitCreatedDate`: `string (date-time)`.
    #[doc(alias = "visitCreatedDate")]
    pub visit_created_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `ipAddress`: `string`.
    #[doc(alias = "ipAddress")]
    pub ip_address: ::std::option::Option<::std::string::String>,
    /// `ipOrganization`: `string`.
    #[doc(alias = "ipOrganization")]
    pub ip_organization: ::std::option::Option<::std::string::String>,
    /// `userAgentString`: `string`.
    #[doc(alias = "userAgentString")]
    pub user_agent_string: ::std::option::Option<::std::string::String>,
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
    /// `associatedValue`: `JourneyWebEventsNotificationAssociatedValue`.
    #[doc(alias = "associatedValue")]
    pub associated_value: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyWebEventsNotificationAssociatedValue>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for JourneyWebEventsNotificationOutcomeAchievedMessage {
    const EMPTY: Self = Self {
        outcome: ::std::option::Option::None,
        browser: ::std::option::Option::None,
        visit_created_date: ::std::option::Option::None,
        ip_address: ::std::option::Option::None,
        ip_organization: ::std::option::Option::None,
        user_agent_string: ::std::option::Option::None,
        device: ::std::option::Option::None,
        geolocation: ::std::option::Option::None,
        mkt_campaign: ::std::option::Option::None,
        visit_referrer: ::std::option::Option::None,
        associated_value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &JourneyWebEventsNotificationOutcomeAchievedMessage = &<JourneyWebEventsNotificationOutcomeAchievedMessage as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "JourneyWebEventsNotificationOutcomeAchievedMessage",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("outcome", "outcome", 0),
            ("browser", "browser", 0),
            ("visitCreatedDate", "visit_created_date", 0),
            ("ipAddress", "ip_address", 0),
            ("ipOrganization", "ip_organization", 0),
            ("userAgentString", "user_agent_string", 0),
            ("device", "device", 0),
            ("geolocation", "geolocation", 0),
            ("mktCampaign", "mkt_campaign", 0),
            ("visitReferrer", "visit_referrer", 0),
            ("associatedValue", "associated_value", 0),
        ],
        fields: &[
            &E.outcome,
            &E.browser,
            &E.visit_created_date,
            &E.ip_address,
            &E.ip_organization,
            &E.user_agent_string,
            &E.device,
            &E.geolocation,
            &E.mkt_campaign,
            &E.visit_referrer,
            &E.associated_value,
        ],
    }
};

crate::runtime::model!(JourneyWebEventsNotificationOutcomeAchievedMessage);

crate::runtime::setters!(JourneyWebEventsNotificationOutcomeAchievedMessage {
    with_outcome: outcome: ::std::boxed::Box<crate::JourneyWebEventsNotificationOutcome>,
    with_browser: browser: ::std::boxed::Box<crate::JourneyWebEventsNotificationBrowser>,
    with_visit_created_date: visit_created_date: crate::runtime::DateTime,
    with_ip_address: ip_address: ::std::string::String,
    with_ip_organization: ip_organization: ::std::string::String,
    with_user_agent_string: user_agent_string: ::std::string::String,
    with_device: device: ::std::boxed::Box<crate::JourneyWebEventsNotificationDevice>,
    with_geolocation: geolocation: ::std::boxed::Box<crate::JourneyWebEventsNotificationGeoLocation>,
    with_mkt_campaign: mkt_campaign: ::std::boxed::Box<crate::JourneyWebEventsNotificationMktCampaign>,
    with_visit_referrer: visit_referrer: ::std::boxed::Box<crate::JourneyWebEventsNotificationReferrer>,
    with_associated_value: associated_value: ::std::boxed::Box<crate::JourneyWebEventsNotificationAssociatedValue>,
});
