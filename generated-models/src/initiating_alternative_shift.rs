// @generated from the schema "InitiatingAlternativeShift"; changes made here are lost at the next generation

/// The schema `InitiatingAlternativeShift`.
pub struct InitiatingAlternativeShift {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `startDate`: `string (date-time)`, required.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for InitiatingAlternativeShift {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        start_date: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &InitiatingAlternativeShift = &<InitiatingAlternativeShift as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "InitiatingAlternativeShift",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 1), ("startDate", "start_date", 1)],
        fields: &[&E.id, &E.start_date],
    }
};

crate::runtime::model!(InitiatingAlternativeShift);

crate::runtime::setters!(InitiatingAlternativeShift {
    with_id: id: ::std::string::String,
    with_start_date: start_date: crate::runtime::DateTime,
});
