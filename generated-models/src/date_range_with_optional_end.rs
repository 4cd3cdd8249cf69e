// @generated from the schema "DateRangeWithOptionalEnd"; changes made here are lost at the next generation

/// The schema `DateRangeWithOptionalEnd`.
pub struct DateRangeWithOptionalEnd {
    /// `startBusinessUnitDate`: `string (date)`, required.
    #[doc(alias = "startBusinessUnitDate")]
    pub start_business_unit_date: ::std::option::Option<crate::runtime::Date>,
    /// `endBusinessUnitDate`: `string (date)`.
    #[doc(alias = "endBusinessUnitDate")]
    pub end_business_unit_date: ::std::option::Option<crate::runtime::Date>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DateRangeWithOptionalEnd {
    const EMPTY: Self = Self {
        start_business_unit_date: ::std::option::Option::None,
        end_business_unit_date: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DateRangeWithOptionalEnd = &<DateRangeWithOptionalEnd as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DateRangeWithOptionalEnd",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("startBusinessUnitDate", "start_business_unit_date", 1),
            ("endBusinessUnitDate", "end_business_unit_date", 0),
        ],
        fields: &[&E.start_business_unit_date, &E.end_business_unit_date],
    }
};

crate::runtime::model!(DateRangeWithOptionalEnd);

crate::runtime::setters!(DateRangeWithOptionalEnd {
    with_start_business_unit_date: start_business_unit_date: crate::runtime::Date,
    with_end_business_unit_date: end_business_unit_date: crate::runtime::Date,
});
