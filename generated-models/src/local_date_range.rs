// @generated from the schema "LocalDateRange"; changes made here are lost at the next generation

/// The schema `LocalDateRange`.
pub struct LocalDateRange {
    /// `startDate`: `string (date)`.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::Date>,
    /// `endDate`: `string (date)`.
    #[doc(alias = "endDate")]
    pub end_date: ::std::option::Option<crate::runtime::Date>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for LocalDateRange {
    const EMPTY: Self = Self {
        start_date: ::std::option::Option::None,
        end_date: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LocalDateRange = &<LocalDateRange as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LocalDateRange",
        empty: E,
        extra: &E.extra,
        properties: &[("startDate", "start_date", 0), ("endDate", "end_date", 0)],
        fields: &[&E.start_date, &E.end_date],
    }
};

crate::runtime::model!(LocalDateRange);

crate::runtime::setters!(LocalDateRange {
    with_start_date: start_date: crate::runtime::Date,
    with_end_date: end_date: crate::runtime::Date,
});
