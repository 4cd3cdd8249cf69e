// @generated from the schema "WorkdayPeriod"; changes made here are lost at the next generation

/// The schema `WorkdayPeriod`.
pub struct WorkdayPeriod {
    /// `dateStartWorkday`: `string (date)`.
    #[doc(alias = "dateStartWorkday")]
    pub date_start_workday: ::std::option::Option<crate::runtime::Date>,
    /// `dateEndWorkday`: `string (date)`.
    #[doc(alias = "dateEndWorkday")]
    pub date_end_workday: ::std::option::Option<crate::runtime::Date>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WorkdayPeriod {
    const EMPTY: Self = Self {
        date_start_workday: ::std::option::Option::None,
        date_end_workday: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkdayPeriod = &<WorkdayPeriod as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkdayPeriod",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("dateStartWorkday", "date_start_workday", 0),
            ("dateEndWorkday", "date_end_workday", 0),
        ],
        fields: &[&E.date_start_workday, &E.date_end_workday],
    }
};

crate::runtime::model!(WorkdayPeriod);

crate::runtime::setters!(WorkdayPeriod {
    with_date_start_workday: date_start_workday: crate::runtime::Date,
    with_date_end_workday: date_end_workday: crate::runtime::Date,
});
