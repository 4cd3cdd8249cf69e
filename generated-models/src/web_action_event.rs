// @generated from the schema "WebActionEvent"; changes made here are lost at the next generation

/// The schema `WebActionEvent`.
#[repr(C)]
pub struct WebActionEvent {
    /// `action`: `EventAction`, required.
    pub action: ::std::option::Option<::std::boxed::Box<crate::EventAction>>,
    /// `actionMap`: `ActionEventActionMap`, required.
    #[doc(alias = "actionMap")]
    pub action_map: ::std::option::Option<
        ::std::boxed::Box<crate::ActionEventActionMap>,
    >,
    /// `actionTarget`: `AddressableEntityRef`, required.
    #[doc(alias = "actionTarget")]
    pub action_target: ::std::option::Option<
        ::std::boxed::Box<crate::AddressableEntityRef>,
    >,
    /// `timeToDisposition`: `integer (int64)`.
    #[doc(alias = "timeToDisposition")]
    pub time_to_disposition: ::std::option::Option<i64>,
    /// `errorCode`: `string`.
    #[doc(alias = "errorCode")]
    pub error_code: ::std::option::Option<::std::string::String>,
    /// `errorMessage`: `string`.
    #[doc(alias = "errorMessage")]
    pub error_message: ::std::option::Option<::std::string::String>,
    /// `userAgentString`: `string`, required.
    #[doc(alias = "userAgentString")]
    pub user_agent_string: ::std::option::Option<::std::string::String>,
    /// `browser`: `Browser`, required.
    pub browser: ::std::option::Option<::std::boxed::Box<crate::Browser>>,
    /// `device`: `Device`, required.
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
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WebActionEvent "WebActionEvent" 14 {
    (
        action: ::std::boxed::Box<crate::EventAction> = "action" 1 with_action,
        action_map: ::std::boxed::Box<crate::ActionEventActionMap> = "actionMap" 1 with_action_map,
        action_target: ::std::boxed::Box<crate::AddressableEntityRef> = "actionTarget" 1 with_action_target,
        time_to_disposition: i64 = "timeToDisposition" 0 with_time_to_disposition,
        error_code: ::std::string::String = "errorCode" 0 with_error_code,
        error_message: ::std::string::String = "errorMessage" 0 with_error_message,
        user_agent_string: ::std::string::String = "userAgentString" 1 with_user_agent_string,
        browser: ::std::boxed::Box<crate::Browser> = "browser" 1 with_browser,
        device: ::std::boxed::Box<crate::Device> = "device" 1 with_device,
        geolocation: ::std::boxed::Box<crate::JourneyGeolocation> = "geolocation" 0 with_geolocation,
        ip_address: ::std::string::String = "ipAddress" 0 with_ip_address,
        ip_organization: ::std::string::String = "ipOrganization" 0 with_ip_organization,
        mkt_campaign: ::std::boxed::Box<crate::JourneyCampaign> = "mktCampaign" 0 with_mkt_campaign,
        visit_referrer: ::std::boxed::Box<crate::Referrer> = "visitReferrer" 0 with_visit_referrer,
    )
});
