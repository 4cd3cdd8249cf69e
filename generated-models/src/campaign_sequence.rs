// @generated from the schema "CampaignSequence"; changes made here are lost at the next generation

/// The schema `CampaignSequence`.
pub struct CampaignSequence {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `version`: `integer (int32)`.
    pub version: ::std::option::Option<i32>,
    /// `campaigns`: `array of DomainEntityRef`, required.
    pub campaigns: ::std::option::Option<::std::vec::Vec<crate::DomainEntityRef>>,
    /// `currentCampaign`: `integer (int32)`, required, read-only.
    #[doc(alias = "currentCampaign")]
    pub current_campaign: ::std::option::Option<i32>,
    /// `status`: `string`, required.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `stopMessage`: `string`, read-only.
    #[doc(alias = "stopMessage")]
    pub stop_message: ::std::option::Option<::std::string::String>,
    /// `repeat`: `boolean`.
    pub repeat: ::std::option::Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CampaignSequence {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        version: ::std::option::Option::None,
        campaigns: ::std::option::Option::None,
        current_campaign: ::std::option::Option::None,
        status: ::std::option::Option::None,
        stop_message: ::std::option::Option::None,
        repeat: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CampaignSequence = &<CampaignSequence as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CampaignSequence",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("dateCreated", "date_created", 2),
            ("dateModified", "date_modified", 2),
            ("version", "version", 0),
            ("campaigns", "campaigns", 1),
            ("currentCampaign", "current_campaign", 3),
            ("status", "status", 1),
            ("stopMessage", "stop_message", 2),
            ("repeat", "repeat", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.date_created,
            &E.date_modified,
            &E.version,
            &E.campaigns,
            &E.current_campaign,
            &E.status,
            &E.stop_message,
            &E.repeat,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(CampaignSequence);

crate::runtime::setters!(CampaignSequence {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_version: version: i32,
    with_campaigns: campaigns: ::std::vec::Vec<crate::DomainEntityRef>,
    with_current_campaign: current_campaign: i32,
    with_status: status: crate::runtime::Open<Status>,
    with_stop_message: stop_message: ::std::string::String,
    with_repeat: repeat: bool,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `status` of `CampaignSequence`. Known values: `on`, `off`, `complete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    On,
    Off,
    Complete,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::On, "on"),
        (Self::Off, "off"),
        (Self::Complete, "complete"),
    ];
}
