// @generated from the schema "DateRange"; changes made here are lost at the next generation

/// The schema `DateRange`.
pub struct DateRange {
    /// `startDate`: `string`.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<::std::string::String>,
    /// `endDate`: `string`.
    #[doc(alias = "endDate")]
    pub end_date: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DateRange {
    const EMPTY: Self = Self {
        start_date: ::std::option::Option::None,
        end_date: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DateRange = &<DateRange as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DateRange",
        empty: E,
        extra: &E.extra,
        properties: &[("startDate", "start_date", 0), ("endDate", "end_date", 0)],
        fields: &[&E.start_date, &E.end_date],
    }
};

crate::runtime::model!(DateRange);

crate::runtime::setters!(DateRange {
    with_start_date: start_date: ::std::string::String,
    with_end_date: end_date: ::std::string::String,
});
