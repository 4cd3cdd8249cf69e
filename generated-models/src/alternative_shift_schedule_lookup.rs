// @generated from the schema "AlternativeShiftScheduleLookup"; changes made here are lost at the next generation

/// The schema `AlternativeShiftScheduleLookup`.
pub struct AlternativeShiftScheduleLookup {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `weekDate`: `string (date)`, required.
    #[doc(alias = "weekDate")]
    pub week_date: ::std::option::Option<crate::runtime::Date>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AlternativeShiftScheduleLookup {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        week_date: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AlternativeShiftScheduleLookup = &<AlternativeShiftScheduleLookup as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AlternativeShiftScheduleLookup",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 1), ("weekDate", "week_date", 1)],
        fields: &[&E.id, &E.week_date],
    }
};

crate::runtime::model!(AlternativeShiftScheduleLookup);

crate::runtime::setters!(AlternativeShiftScheduleLookup {
    with_id: id: ::std::string::String,
    with_week_date: week_date: crate::runtime::Date,
});
