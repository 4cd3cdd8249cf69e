// @generated from the schema "DialerSequenceConfigChangeCampaignSequence"; changes made here are lost at the next generation

/// The schema `DialerSequenceConfigChangeCampaignSequence`.
pub struct DialerSequenceConfigChangeCampaignSequence {
    /// `campaigns`: `array of DialerSequenceConfigChangeUriReference`.
    pub campaigns: ::std::option::Option<
        ::std::vec::Vec<crate::DialerSequenceConfigChangeUriReference>,
    >,
    /// `currentCampaign`: `integer`.
    #[doc(alias = "currentCampaign")]
    pub current_campaign: ::std::option::Option<i64>,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `stopMessage`: `string`.
    #[doc(alias = "stopMessage")]
    pub stop_message: ::std::option::Option<::std::string::String>,
    /// `repeat`: `boolean`.
    pub repeat: ::std::option::Option<bool>,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `version`: `integer`.
    pub version: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DialerSequenceConfigChangeCampaignSequence {
    const EMPTY: Self = Self {
        campaigns: ::std::option::Option::None,
        current_campaign: ::std::option::Option::None,
        status: ::std::option::Option::None,
        stop_message: ::std::option::Option::None,
        repeat: ::std::option::Option::None,
        additional_properties: ::std::option::Option::None,
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        version: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DialerSequenceConfigChangeCampaignSequence = &<DialerSequenceConfigChangeCampaignSequence as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DialerSequenceConfigChangeCampaignSequence",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("campaigns", "campaigns", 0),
            ("currentCampaign", "current_campaign", 0),
            ("status", "status", 0),
            ("stopMessage", "stop_message", 0),
            ("repeat", "repeat", 0),
            ("additionalProperties", "additional_properties", 0),
            ("id", "id", 0),
            ("name", "name", 0),
            ("dateCreated", "date_created", 0),
            ("dateModified", "date_modified", 0),
            ("version", "version", 0),
        ],
        fields: &[
            &E.campaigns,
            &E.current_campaign,
            &E.status,
            &E.stop_message,
            &E.repeat,
            &E.additional_properties,
            &E.id,
            &E.name,
            &E.date_created,
            &E.date_modified,
            &E.version,
        ],
    }
};

crate::runtime::model!(DialerSequenceConfigChangeCampaignSequence);

crate::runtime::setters!(DialerSequenceConfigChangeCampaignSequence {
    with_campaigns: campaigns: ::std::vec::Vec<crate::DialerSequenceConfigChangeUriReference>,
    with_current_campaign: current_campaign: i64,
    with_status: status: crate::runtime::Open<Status>,
    with_stop_message: stop_message: ::std::string::String,
    with_repeat: repeat: bool,
    with_additional_properties: additional_properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_version: version: i64,
});

/// The property `status` of `DialerSequenceConfigChangeCampaignSequence`. Known values: `on`, `off`, `complete`.
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
