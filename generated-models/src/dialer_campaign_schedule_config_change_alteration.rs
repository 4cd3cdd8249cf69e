// @generated from the schema "DialerCampaignScheduleConfigChangeAlteration"; changes made here are lost at the next generation

/// The schema `DialerCampaignScheduleConfigChangeAlteration`.
pub struct DialerCampaignScheduleConfigChangeAlteration {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
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

impl crate::runtime::Model for DialerCampaignScheduleConfigChangeAlteration {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        start: ::std::option::Option::None,
        end: ::std::option::Option::None,
        additional_properties: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DialerCampaignScheduleConfigChangeAlteration = &<DialerCampaignScheduleConfigChangeAlteration as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DialerCampaignScheduleConfigChangeAlteration",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("type", "type", 0),
            ("start", "start", 0),
            ("end", "end", 0),
            ("additionalProperties", "additional_properties", 0),
        ],
        fields: &[&E.r#type, &E.start, &E.end, &E.additional_properties],
    }
};

crate::runtime::model!(DialerCampaignScheduleConfigChangeAlteration);

crate::runtime::setters!(DialerCampaignScheduleConfigChangeAlteration {
    with_type: r#type: crate::runtime::Open<Type>,
    with_start: start: ::std::string::String,
    with_end: end: ::std::string::String,
    with_additional_properties: additional_properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
});

/// The property `type` of `DialerCampaignScheduleConfigChangeAlteration`. Known values: `Exclusion`, `Inclusion`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Exclusion,
    Inclusion,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Exclusion, "Exclusion"),
        (Self::Inclusion, "Inclusion"),
    ];
}
