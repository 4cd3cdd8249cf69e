// @generated from the schema "TimeOffBalancesResponse"; changes made here are lost at the next generation

/// The schema `TimeOffBalancesResponse`.
pub struct TimeOffBalancesResponse {
    /// `job`: `TimeOffBalanceJobReference`.
    pub job: ::std::option::Option<::std::boxed::Box<crate::TimeOffBalanceJobReference>>,
    /// `entities`: `array of TimeOffBalanceResponse`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::TimeOffBalanceResponse>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TimeOffBalancesResponse {
    const EMPTY: Self = Self {
        job: ::std::option::Option::None,
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TimeOffBalancesResponse = &<TimeOffBalancesResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TimeOffBalancesResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("job", "job", 0), ("entities", "entities", 0)],
        fields: &[&E.job, &E.entities],
    }
};

crate::runtime::model!(TimeOffBalancesResponse);

crate::runtime::setters!(TimeOffBalancesResponse {
    with_job: job: ::std::boxed::Box<crate::TimeOffBalanceJobReference>,
    with_entities: entities: ::std::vec::Vec<crate::TimeOffBalanceResponse>,
});
