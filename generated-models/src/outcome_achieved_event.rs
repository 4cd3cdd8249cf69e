// @generated from the schema "OutcomeAchievedEvent"; changes made here are lost at the next generation

/// The schema `OutcomeAchievedEvent`.
pub struct OutcomeAchievedEvent {
    /// `outcome`: `OutcomeAchievedEventOutcome`, required.
    pub outcome: ::std::option::Option<
        ::std::boxed::Box<crate::OutcomeAchievedEventOutcome>,
    >,
    /// `userAgentString`: `string`.
    #[doc(alias = "userAgentString")]
    pub user_agent_string: ::std::option::Option<::std::string::String>,
    /// `browser`: `Browser`.
    pub browser: ::std::option::Option<::std::boxed::Box<crate::Browser>>,
    /// `device`: `Device`.
    pub device: ::std::option::Option<::std::boxed::Box<crate::Device>>,
    /// `geolocation`: `JourneyGeolocation`.
    pub geolocation: ::std::option::Option<::std::boxed::Box<crate::JourneyGeolocation>>,
    /// `ipAddress`: `string`.
    #[doc(alias = "ipAddress")]
    pub ip_address: ::std::option::Option<::std::string::String>,
    /// `ipOrganization`: `string`.
    #[doc(alias = "ipOrganization")]
    pub ip_organization: ::std::option::Option<::std::string::String>,
    /// `mktCampaign`: `JourneyCampaign`.
    #[doc(alias = "mktCampaign")]
    pub mkt_campaign: ::std::option::Option<::std::boxed::Box<crate::JourneyCampaign>>,
    /// `visitReferrer`: `Referrer`.
    #[doc(alias = "visitReferrer")]
    pub visit_referrer: ::std::option::Option<::std::boxed::Box<crate::Referrer>>,
    /// `visitCreatedDate`: `string (date-time)`.
    #[doc(alias = "visitCreatedDate")]
    pub visit_created_date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for OutcomeAchievedEvent {
    const EMPTY: Self = Self {
        outcome: ::std::option::Option::None,
        user_agent_string: ::std::option::Option::None,
        browser: ::std::option::Option::None,
        device: ::std::option::Option::None,
        geolocation: ::std::option::Option::None,
        ip_address: ::std::option::Option::None,
        ip_organization: ::std::option::Option::None,
        mkt_campaign: ::std::option::Option::None,
        visit_referrer: ::std::option::Option::None,
        visit_created_date: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OutcomeAchievedEvent = &<OutcomeAchievedEvent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OutcomeAchievedEvent",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("outcome", "outcome", 1),
            ("userAgentString", "user_agent_string", 0),
            ("browser", "browser", 0),
            ("device", "device", 0),
            ("geolocation", "geolocation", 0),
            ("ipAddress", "ip_address", 0),
            ("ipOrganization", "ip_organization", 0),
            ("mktCampaign", "mkt_campaign", 0),
            ("visitReferrer", "visit_referrer", 0),
            ("visitCreatedDate", "visit_created_date", 0),
        ],
        fields: &[
            &E.outcome,
            &E.user_agent_string,
            &E.browser,
            &E.device,
            &E.geolocation,
            &E.ip_address,
            &E.ip_organization,
            &E.mkt_campaign,
            &E.visit_referrer,
            &E.visit_created_date,
        ],
    }
};

crate::runtime::model!(OutcomeAchievedEvent);

crate::runtime::setters!(OutcomeAchievedEvent {
    with_outcome: outcome: ::std::boxed::Box<crate::OutcomeAchievedEventOutcome>,
    with_user_agent_string: user_agent_string: ::std::string::String,
    with_browser: browser: ::std::boxed::Box<crate::Browser>,
    with_device: device: ::std::boxed::Box<crate::Device>,
    with_geolocation: geolocation: ::std::boxed::Box<crate::JourneyGeolocation>,
    with_ip_address: ip_address: ::std::string::String,
    with_ip_organization: ip_organization: ::std::string::String,
    with_mkt_campaign: mkt_campaign: ::std::boxed::Box<crate::JourneyCampaign>,
    with_visit_referrer: visit_referrer: ::std::boxed::Box<crate::Referrer>,
    with_visit_created_date: visit_created_date: crate::runtime::DateTime,
});
