// @generated from the schema "JourneyAppEventsNotificationOutcomeAchievedMessage"; changes made here are lost at the next generation

/// The schema `JourneyAppEventsNotificationOutcomeAchievedMessage`.
#[repr(C)]
pub struct JourneyAppEventsNotificationOutcomeAchievedMessage {
    /// `outcome`: `JourneyAppEventsNotificationOutcome`.
    pub outcome: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyAppEventsNotificationOutcome>,
    >,
    /// `browser`: `JourneyAppEventsNotificationBrowser`.
    pub browser: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyAppEventsNotificationBrowser>,
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
    /// `device`: `JourneyAppEventsNotificationDevice`.
    pub device: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyAppEventsNotificationDevice>,
    >,
    /// `geolocation`: `JourneyAppEventsNotificationGeoLocation`.
    pub geolocation: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyAppEventsNotificationGeoLocation>,
    >,
    /// `mktCampaign`: `JourneyAppEventsNotificationMktCampaign`.
    #[doc(alias = "mktCampaign")]
    pub mkt_campaign: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyAppEventsNotificationMktCampaign>,
    >,
    /// `visitReferrer`: `JourneyAppEventsNotificationReferrer`.
    #[doc(alias = "visitReferrer")]
    pub visit_referrer: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyAppEventsNotificationReferrer>,
    >,
    /// `associatedValue`: `JourneyAppEventsNotificationAssociatedValue`.
    #[doc(alias = "associatedValue")]
    pub associated_value: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyAppEventsNotificationAssociatedValue>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(JourneyAppEventsNotificationOutcomeAchievedMessage "JourneyAppEventsNotificationOutcomeAchievedMessage" 11 {
    (
        outcome: ::std::boxed::Box<crate::JourneyAppEventsNotificationOutcome> = "outcome" 0 with_outcome,
        browser: ::std::boxed::Box<crate::JourneyAppEventsNotificationBrowser> = "browser" 0 with_browser,
        visit_created_date: crate::runtime::DateTime = "visitCreatedDate" 0 with_visit_created_date,
        ip_address: ::std::string::String = "ipAddress" 0 with_ip_address,
        ip_organization: ::std::string::String = "ipOrganization" 0 with_ip_organization,
        user_agent_string: ::std::string::String = "userAgentString" 0 with_user_agent_string,
        device: ::std::boxed::Box<crate::JourneyAppEventsNotificationDevice> = "device" 0 with_device,
        geolocation: ::std::boxed::Box<crate::JourneyAppEventsNotificationGeoLocation> = "geolocation" 0 with_geolocation,
        mkt_campaign: ::std::boxed::Box<crate::JourneyAppEventsNotificationMktCampaign> = "mktCampaign" 0 with_mkt_campaign,
        visit_referrer: ::std::boxed::Box<crate::JourneyAppEventsNotificationReferrer> = "visitReferrer" 0 with_visit_referrer,
        associated_value: ::std::boxed::Box<crate::JourneyAppEventsNotificationAssociatedValue> = "associatedValue" 0 with_associated_value,
    )
});
