// @generated from the schema "RecurrenceEndSettings"; changes made here are lost at the next generation

/// The schema `RecurrenceEndSettings`.
pub struct RecurrenceEndSettings {
    /// `lastDate`: `string (date-time)`.
    #[doc(alias = "lastDate")]
    pub last_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `noEndDate`: `boolean`.
    #[doc(alias = "noEndDate")]
    pub no_end_date: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for RecurrenceEndSettings {
    const EMPTY: Self = Self {
        last_date: ::std::option::Option::None,
        no_end_date: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &RecurrenceEndSettings = &<RecurrenceEndSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "RecurrenceEndSettings",
        empty: E,
        extra: &E.extra,
        properties: &[("lastDate", "last_date", 0), ("noEndDate", "no_end_date", 0)],
        fields: &[&E.last_date, &E.no_end_date],
    }
};

crate::runtime::model!(RecurrenceEndSettings);

crate::runtime::setters!(RecurrenceEndSettings {
    with_last_date: last_date: crate::runtime::DateTime,
    with_no_end_date: no_end_date: bool,
});
