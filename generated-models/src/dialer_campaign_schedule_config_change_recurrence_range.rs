// @generated from the schema "DialerCampaignScheduleConfigChangeRecurrenceRange"; changes made here are lost at the next generation

/// The schema `DialerCampaignScheduleConfigChangeRecurrenceRange`.
pub struct DialerCampaignScheduleConfigChangeRecurrenceRange {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `end`: `string`.
    pub end: ::std::option::Option<::std::string::String>,
    /// `numberOfOccurrences`: `integer`.
    #[doc(alias = "numberOfOccurrences")]
    pub number_of_occurrences: ::std::option::Option<i64>,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DialerCampaignScheduleConfigChangeRecurrenceRange {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        end: ::std::option::Option::None,
        number_of_occurrences: ::std::option::Option::None,
        additional_properties: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DialerCampaignScheduleConfigChangeRecurrenceRange = &<DialerCampaignScheduleConfigChangeRecurrenceRange as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DialerCampaignScheduleConfigChangeRecurrenceRange",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("type", "type", 0),
            ("end", "end", 0),
            ("numberOfOccurrences", "number_of_occurrences", 0),
            ("additionalProperties", "additional_properties", 0),
        ],
        fields: &[&E.r#type, &E.end, &E.number_of_occurrences, &E.additional_properties],
    }
};

crate::runtime::model!(DialerCampaignScheduleConfigChangeRecurrenceRange);

crate::runtime::setters!(DialerCampaignScheduleConfigChangeRecurrenceRange {
    with_type: r#type: crate::runtime::Open<Type>,
    with_end: end: ::std::string::String,
    with_number_of_occurrences: number_of_occurrences: i64,
    with_additional_properties: additional_properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
});

/// The property `type` of `DialerCampaignScheduleConfigChangeRecurrenceRange`. Known values: `NoEnd`, `Numbered`, `EndDate`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    NoEnd,
    Numbered,
    EndDate,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::NoEnd, "NoEnd"),
        (Self::Numbered, "Numbered"),
        (Self::EndDate, "EndDate"),
    ];
}
