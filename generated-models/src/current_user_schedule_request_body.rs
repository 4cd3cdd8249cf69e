// @generated from the schema "CurrentUserScheduleRequestBody"; changes made here are lost at the next generation

/// The schema `CurrentUserScheduleRequestBody`.
pub struct CurrentUserScheduleRequestBody {
    /// `startDate`: `string (date-time)`, required.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `endDate`: `string (date-time)`, required.
    #[doc(alias = "endDate")]
    pub end_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `loadFullWeeks`: `boolean`.
    #[doc(alias = "loadFullWeeks")]
    pub load_full_weeks: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CurrentUserScheduleRequestBody {
    const EMPTY: Self = Self {
        start_date: ::std::option::Option::None,
        end_date: ::std::option::Option::None,
        load_full_weeks: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CurrentUserScheduleRequestBody = &<CurrentUserScheduleRequestBody as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CurrentUserScheduleRequestBody",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("startDate", "start_date", 1),
            ("endDate", "end_date", 1),
            ("loadFullWeeks", "load_full_weeks", 0),
        ],
        fields: &[&E.start_date, &E.end_date, &E.load_full_weeks],
    }
};

crate::runtime::model!(CurrentUserScheduleRequestBody);

crate::runtime::setters!(CurrentUserScheduleRequestBody {
    with_start_date: start_date: crate::runtime::DateTime,
    with_end_date: end_date: crate::runtime::DateTime,
    with_load_full_weeks: load_full_weeks: bool,
});
