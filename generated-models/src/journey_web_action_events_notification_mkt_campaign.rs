// @generated from the schema "JourneyWebActionEventsNotificationMktCampaign"; changes made here are lost at the next generation

/// The schema `JourneyWebActionEventsNotificationMktCampaign`.
#[repr(C)]
pub struct JourneyWebActionEventsNotificationMktCampaign {
    /// `content`: `string`.
    pub content: ::std::option::Option<::std::string::String>,
    /// `medium`: `string`.
    pub medium: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `source`: `string`.
    pub source: ::std::option::Option<::std::string::String>,
    /// `term`: `string`.
    pub term: ::std::option::Option<::std::string::String>,
    /// `clickId`: `string`.
    #[doc(alias = "clickId")]
    pub click_id: ::std::option::Option<::std::string::String>,
    /// `network`: `string`.
    pub network: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(JourneyWebActionEventsNotificationMktCampaign "JourneyWebActionEventsNotificationMktCampaign" 7 {
    (
        content: ::std::string::String = "content" 0 with_content,
        medium: ::std::string::String = "medium" 0 with_medium,
        name: ::std::string::String = "name" 0 with_name,
        source: ::std::string::String = "source" 0 with_source,
        term: ::std::string::String = "term" 0 with_term,
        click_id: ::std::string::String = "clickId" 0 with_click_id,
        network: ::std::string::String = "network" 0 with_network,
    )
});
