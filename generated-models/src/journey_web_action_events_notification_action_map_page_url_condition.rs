// @generated from the schema "JourneyWebActionEventsNotificationActionMapPageUrlCondition"; changes made here are lost at the next generation

/// The schema `JourneyWebActionEventsNotificationActionMapPageUrlCondition`.
#[repr(C)]
pub struct JourneyWebActionEventsNotificationActionMapPageUrlCondition {
    /// `values`: `array of string`.
    pub values: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `operator`: `string`.
    pub operator: ::std::option::Option<crate::runtime::Open<Operator>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(JourneyWebActionEventsNotificationActionMapPageUrlCondition "JourneyWebActionEventsNotificationActionMapPageUrlCondition" 2 {
    (
        values: ::std::vec::Vec<::std::string::String> = "values" 0 with_values,
        operator: crate::runtime::Open<Operator> = "operator" 0 with_operator,
    )
});

/// The property `operator` of `JourneyWebActionEventsNotificationActionMapPageUrlCondition`. Known values: `unknown`, `equal`, `notEqual`, `like`, `notLike`, `greaterThan`, `greaterThanOrEqual`, `lessThan`, `lessThanOrEqual`, `startsWith`, `endsWith`, `containsAny`, `notContainsAny`, `containsAll`, `notContainsAl`.
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

crate::runtime::known!(Operator);

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
