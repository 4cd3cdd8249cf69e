// @generated from the schema "DialerCampaignScheduleConfigChangeScheduleRecurrence"; changes made here are lost at the next generation

/// The schema `DialerCampaignScheduleConfigChangeScheduleRecurrence`.
pub struct DialerCampaignScheduleConfigChangeScheduleRecurrence {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `start`: `string`.
    pub start: ::std::option::Option<::std::string::String>,
    /// `end`: `string`.
    pub end: ::std::option::Option<::std::string::String>,
    /// `timeZone`: `string`.
    #[doc(alias = "timeZone")]
    pub time_zone: ::std::option::Option<::std::string::String>,
    /// `range`: `DialerCampaignScheduleConfigChangeRecurrenceRange`.
    pub range: ::std::option::Option<
        ::std::boxed::Box<crate::DialerCampaignScheduleConfigChangeRecurrenceRange>,
    >,
    /// `pattern`: `DialerCampaignScheduleConfigChangeRecurrencePattern`.
    pub pattern: ::std::option::Option<
        ::std::boxed::Box<crate::DialerCampaignScheduleConfigChangeRecurrencePattern>,
    >,
    /// `alterations`: `array of DialerCampaignScheduleConfigChangeAlteration`.
    pub alterations: ::std::option::Option<
        ::std::vec::Vec<crate::DialerCampaignScheduleConfigChangeAlteration>,
    >,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DialerCampaignScheduleConfigChangeScheduleRecurrence {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        start: ::std::option::Option::None,
        end: ::std::option::Option::None,
        time_zone: ::std::option::Option::None,
        range: ::std::option::Option::None,
        pattern: ::std::option::Option::None,
        alterations: ::std::option::Option::None,
        additional_properties: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DialerCampaignScheduleConfigChangeScheduleRecurrence = &<DialerCampaignScheduleConfigChangeScheduleRecurrence as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DialerCampaignScheduleConfigChangeScheduleRecurrence",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("start", "start", 0),
            ("end", "end", 0),
            ("timeZone", "time_zone", 0),
            ("range", "range", 0),
            ("pattern", "pattern", 0),
            ("alterations", "alterations", 0),
            ("additionalProperties", "additional_properties", 0),
        ],
        fields: &[
            &E.id,
            &E.start,
            &E.end,
            &E.time_zone,
            &E.range,
            &E.pattern,
            &E.alterations,
            &E.additional_properties,
        ],
    }
};

crate::runtime::model!(DialerCampaignScheduleConfigChangeScheduleRecurrence);

crate::runtime::setters!(DialerCampaignScheduleConfigChangeScheduleRecurrence {
    with_id: id: ::std::string::String,
    with_start: start: ::std::string::String,
    with_end: end: ::std::string::String,
    with_time_zone: time_zone: ::std::string::String,
    with_range: range: ::std::boxed::Box<crate::DialerCampaignScheduleConfigChangeRecurrenceRange>,
    with_pattern: pattern: ::std::boxed::Box<crate::DialerCampaignScheduleConfigChangeRecurrencePattern>,
    with_alterations: alterations: ::std::vec::Vec<crate::DialerCampaignScheduleConfigChangeAlteration>,
    with_additional_properties: additional_properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
});
