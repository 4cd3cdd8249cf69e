// @generated from the schema "OutcomeAchievedEvent"; changes made here are lost at the next generation

/// The schema `OutcomeAchievedEvent`.
#[repr(C)]
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

crate::runtime::model!(OutcomeAchievedEvent "OutcomeAchievedEvent" 10 {
    (
        outcome: ::std::boxed::Box<crate::OutcomeAchievedEventOutcome> = "outcome" 1 with_outcome,
        user_agent_string: ::std::string::String = "userAgentString" 0 with_user_agent_string,
        browser: ::std::boxed::Box<crate::Browser> = "browser" 0 with_browser,
        device: ::std::boxed::Box<crate::Device> = "device" 0 with_device,
        geolocation: ::std::boxed::Box<crate::JourneyGeolocation> = "geolocation" 0 with_geolocation,
        ip_address: ::std::string::String = "ipAddress" 0 with_ip_address,
        ip_organization: ::std::string::String = "ipOrganization" 0 with_ip_organization,
        mkt_campaign: ::std::boxed::Box<crate::JourneyCampaign> = "mktCampaign" 0 with_mkt_campaign,
        visit_referrer: ::std::boxed::Box<crate::Referrer> = "visitReferrer" 0 with_visit_referrer,
        visit_created_date: crate::runtime::DateTime = "visitCreatedDate" 0 with_visit_created_date,
    )
});
