// @generated from the schema "RequiredLocalDateRange"; changes made here are lost at the next generation

/// The schema `RequiredLocalDateRange`.
pub struct RequiredLocalDateRange {
    /// `startDate`: `string (date)`, required.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::Date>,
    /// `endDate`: `string (date)`, required.
    #[doc(alias = "endDate")]
    pub end_date: ::std::option::Option<crate::runtime::Date>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for RequiredLocalDateRange {
    const EMPTY: Self = Self {
        start_date: ::std::option::Option::None,
        end_date: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &RequiredLocalDateRange = &<RequiredLocalDateRange as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "RequiredLocalDateRange",
        empty: E,
        extra: &E.extra,
        properties: &[("startDate", "start_date", 1), ("endDate", "end_date", 1)],
        fields: &[&E.start_date, &E.end_date],
    }
};

crate::runtime::model!(RequiredLocalDateRange);

crate::runtime::setters!(RequiredLocalDateRange {
    with_start_date: start_date: crate::runtime::Date,
    with_end_date: end_date: crate::runtime::Date,
});
