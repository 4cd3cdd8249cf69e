// @generated from the schema "DialerSequenceScheduleConfigChangeRecurrencePattern"; changes made here are lost at the next generation

/// The schema `DialerSequenceScheduleConfigChangeRecurrencePattern`.
pub struct DialerSequenceScheduleConfigChangeRecurrencePattern {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `interval`: `integer`.
    pub interval: ::std::option::Option<i64>,
    /// `daysOfWeek`: `array of string`.
    #[doc(alias = "daysOfWeek")]
    pub days_of_week: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DialerSequenceScheduleConfigChangeRecurrencePattern {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        interval: ::std::option::Option::None,
        days_of_week: ::std::option::Option::None,
        additional_properties: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DialerSequenceScheduleConfigChangeRecurrencePattern = &<DialerSequenceScheduleConfigChangeRecurrencePattern as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DialerSequenceScheduleConfigChangeRecurrencePattern",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("type", "type", 0),
            ("interval", "interval", 0),
            ("daysOfWeek", "days_of_week", 0),
            ("additionalProperties", "additional_properties", 0),
        ],
        fields: &[&E.r#type, &E.interval, &E.days_of_week, &E.additional_properties],
    }
};

crate::runtime::model!(DialerSequenceScheduleConfigChangeRecurrencePattern);

crate::runtime::setters!(DialerSequenceScheduleConfigChangeRecurrencePattern {
    with_type: r#type: crate::runtime::Open<Type>,
    with_interval: interval: i64,
    with_days_of_week: days_of_week: ::std::vec::Vec<::std::string::String>,
    with_additional_properties: additional_properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
});

/// The property `type` of `DialerSequenceScheduleConfigChangeRecurrencePattern`. Known values: `Daily`, `Weekly`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Daily,
    Weekly,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Daily, "Daily"),
        (Self::Weekly, "Weekly"),
    ];
}
