// @generated from the schema "JourneyWebActionEventsNotificationMktCampaign"; changes made here are lost at the next generation

/// The schema `JourneyWebActionEventsNotificationMktCampaign`.
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

impl crate::runtime::Model for JourneyWebActionEventsNotificationMktCampaign {
    const EMPTY: Self = Self {
        content: ::std::option::Option::None,
        medium: ::std::option::Option::None,
        name: ::std::option::Option::None,
        source: ::std::option::Option::None,
        term: ::std::option::Option::None,
        click_id: ::std::option::Option::None,
        network: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &JourneyWebActionEventsNotificationMktCampaign = &<JourneyWebActionEventsNotificationMktCampaign as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "JourneyWebActionEventsNotificationMktCampaign",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("content", "content", 0),
            ("medium", "medium", 0),
            ("name", "name", 0),
            ("source", "source", 0),
            ("term", "term", 0),
            ("clickId", "click_id", 0),
            ("network", "network", 0),
        ],
        fields: &[
            &E.content,
            &E.medium,
            &E.name,
            &E.source,
            &E.term,
            &E.click_id,
            &E.network,
        ],
    }
};

crate::runtime::model!(JourneyWebActionEventsNotificationMktCampaign);

crate::runtime::setters!(JourneyWebActionEventsNotificationMktCampaign {
    with_content: content: ::std::string::String,
    with_medium: medium: ::std::string::String,
    with_name: name: ::std::string::String,
    with_source: source: ::std::string::String,
    with_term: term: ::std::string::String,
    with_click_id: click_id: ::std::string::String,
    with_network: network: ::std::string::String,
});
