// @generated from the schema "AttendanceStatusListing"; changes made here are lost at the next generation

/// The schema `AttendanceStatusListing`.
pub struct AttendanceStatusListing {
    /// `entities`: `array of AttendanceStatus`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::AttendanceStatus>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AttendanceStatusListing {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AttendanceStatusListing = &<AttendanceStatusListing as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AttendanceStatusListing",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(AttendanceStatusListing);

crate::runtime::setters!(AttendanceStatusListing {
    with_entities: entities: ::std::vec::Vec<crate::AttendanceStatus>,
});
