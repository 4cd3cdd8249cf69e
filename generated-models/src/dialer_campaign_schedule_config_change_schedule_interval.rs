// @generated from the schema "DialerCampaignScheduleConfigChangeScheduleInterval"; changes made here are lost at the next generation

/// The schema `DialerCampaignScheduleConfigChangeScheduleInterval`.
pub struct DialerCampaignScheduleConfigChangeScheduleInterval {
    /// `start`: `string`.
    pub start: ::std::option::Option<::std::string::String>,
    /// `end`: `string`.
    pub end: ::std::option::Option<::std::string::String>,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DialerCampaignScheduleConfigChangeScheduleInterval {
    const EMPTY: Self = Self {
        start: ::std::option::Option::None,
        end: ::std::option::Option::None,
        additional_properties: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DialerCampaignScheduleConfigChangeScheduleInterval = &<DialerCampaignScheduleConfigChangeScheduleInterval as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DialerCampaignScheduleConfigChangeScheduleInterval",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("start", "start", 0),
            ("end", "end", 0),
            ("additionalProperties", "additional_properties", 0),
        ],
        fields: &[&E.start, &E.end, &E.additional_properties],
    }
};

crate::runtime::model!(DialerCampaignScheduleConfigChangeScheduleInterval);

crate::runtime::setters!(DialerCampaignScheduleConfigChangeScheduleInterval {
    with_start: start: ::std::string::String,
    with_end: end: ::std::string::String,
    with_additional_properties: additional_properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
});
