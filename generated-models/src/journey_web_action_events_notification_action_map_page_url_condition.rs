// @generated from the schema "JourneyWebActionEventsNotificationActionMapPageUrlCondition"; changes made here are lost at the next generation

/// The schema `JourneyWebActionEventsNotificationActionMapPageUrlCondition`.
pub struct JourneyWebActionEventsNotificationActionMapPageUrlCondition {
    /// `values`: `array of string`.
    pub values: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `operator`: `string`.
    pub operator: ::std::option::Option<crate::runtime::Open<Operator>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for JourneyWebActionEventsNotificationActionMapPageUrlCondition {
    const EMPTY: Self = Self {
        values: ::std::option::Option::None,
        operator: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &JourneyWebActionEventsNotificationActionMapPageUrlCondition = &<JourneyWebActionEventsNotificationActionMapPageUrlCondition as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "JourneyWebActionEventsNotificationActionMapPageUrlCondition",
        empty: E,
        extra: &E.extra,
        properties: &[("values", "values", 0), ("operator", "operator", 0)],
        fields: &[&E.values, &E.operator],
    }
};

crate::runtime::model!(JourneyWebActionEventsNotificationActionMapPageUrlCondition);

crate::runtime::setters!(JourneyWebActionEventsNotificationActionMapPageUrlCondition {
    with_values: values: ::std::vec::Vec<::std::string::String>,
    with_operator: operator: crate::runtime::Open<Operator>,
});

/// The property `operator` of `JourneyWebActionEventsNotificationActionMapPageUrlCondition`. Known values: `unknown`, `equal`, `notEqual`, `like`, `notLike`, `greaterThan`, `greaterThanOrEqual`, `lessThan`, `lessThanOrEqual`, `startsWith`, `endsWith`, `containsAny`, `notContainsAny`, `containsAll`, `notContainsAl`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Operator {
    Unknown,
    Equal,
    NotEqual,
    Like,
    NotLike,
    GreaterThan,
    GreaterThanOrEqual,
    LessThan,
    LessThanOrEqual,
    StartsWith,
    EndsWith,
    ContainsAny,
    NotContainsAny,
    ContainsAll,
    NotContainsAl,
}

impl crate::runtime::Enum for Operator {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "unknown"),
        (Self::Equal, "equal"),
        (Self::NotEqual, "notEqual"),
        (Self::Like, "like"),
        (Self::NotLike, "notLike"),
        (Self::GreaterThan, "greaterThan"),
        (Self::GreaterThanOrEqual, "greaterThanOrEqual"),
        (Self::LessThan, "lessThan"),
        (Self::LessThanOrEqual, "lessThanOrEqual"),
        (Self::StartsWith, "startsWith"),
        (Self::EndsWith, "endsWith"),
        (Self::ContainsAny, "containsAny"),
        (Self::NotContainsAny, "notContainsAny"),
        (Self::ContainsAll, "containsAll"),
        (Self::NotContainsAl, "notContainsAl"),
    ];
}
