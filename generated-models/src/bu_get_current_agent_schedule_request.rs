// @generated from the schema "BuGetCurrentAgentScheduleRequest"; changes made here are lost at the next generation

/// The schema `BuGetCurrentAgentScheduleRequest`.
pub struct BuGetCurrentAgentScheduleRequest {
    /// `startDate`: `string (date-time)`, required.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `endDate`: `string (date-time)`, required.
    #[doc(alias = "endDate")]
    pub end_date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BuGetCurrentAgentScheduleRequest {
    const EMPTY: Self = Self {
        start_date: ::std::option::Option::None,
        end_date: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BuGetCurrentAgentScheduleRequest = &<BuGetCurrentAgentScheduleRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BuGetCurrentAgentScheduleRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("startDate", "start_date", 1), ("endDate", "end_date", 1)],
        fields: &[&E.start_date, &E.end_date],
    }
};

crate::runtime::model!(BuGetCurrentAgentScheduleRequest);

crate::runtime::setters!(BuGetCurrentAgentScheduleRequest {
    with_start_date: start_date: crate::runtime::DateTime,
    with_end_date: end_date: crate::runtime::DateTime,
});
