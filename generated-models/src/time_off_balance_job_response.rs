// @generated from the schema "TimeOffBalanceJobResponse"; changes made here are lost at the next generation

/// The schema `TimeOffBalanceJobResponse`.
pub struct TimeOffBalanceJobResponse {
    /// `entities`: `array of TimeOffBalanceResponse`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::TimeOffBalanceResponse>>,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TimeOffBalanceJobResponse {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        status: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TimeOffBalanceJobResponse = &<TimeOffBalanceJobResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TimeOffBalanceJobResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0), ("status", "status", 0)],
        fields: &[&E.entities, &E.status],
    }
};

crate::runtime::model!(TimeOffBalanceJobResponse);

crate::runtime::setters!(TimeOffBalanceJobResponse {
    with_entities: entities: ::std::vec::Vec<crate::TimeOffBalanceResponse>,
    with_status: status: crate::runtime::Open<Status>,
});

/// The property `status` of `TimeOffBalanceJobResponse`. Known values: `Processing`, `Complete`, `Error`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    Processing,
    Complete,
    Error,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Processing, "Processing"),
        (Self::Complete, "Complete"),
        (Self::Error, "Error"),
    ];
}
