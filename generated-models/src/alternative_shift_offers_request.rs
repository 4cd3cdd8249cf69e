// @generated from the schema "AlternativeShiftOffersRequest"; changes made here are lost at the next generation

/// The schema `AlternativeShiftOffersRequest`.
pub struct AlternativeShiftOffersRequest {
    /// `schedule`: `AlternativeShiftScheduleLookup`, required.
    pub schedule: ::std::option::Option<
        ::std::boxed::Box<crate::AlternativeShiftScheduleLookup>,
    >,
    /// `queryWeekDate`: `string (date)`, required.
    #[doc(alias = "queryWeekDate")]
    pub query_week_date: ::std::option::Option<crate::runtime::Date>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AlternativeShiftOffersRequest {
    const EMPTY: Self = Self {
        schedule: ::std::option::Option::None,
        query_week_date: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AlternativeShiftOffersRequest = &<AlternativeShiftOffersRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AlternativeShiftOffersRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("schedule", "schedule", 1),
            ("queryWeekDate", "query_week_date", 1),
        ],
        fields: &[&E.schedule, &E.query_week_date],
    }
};

crate::runtime::model!(AlternativeShiftOffersRequest);

crate::runtime::setters!(AlternativeShiftOffersRequest {
    with_schedule: schedule: ::std::boxed::Box<crate::AlternativeShiftScheduleLookup>,
    with_query_week_date: query_week_date: crate::runtime::Date,
});
