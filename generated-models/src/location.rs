// @generated from the schema "Location"; changes made here are lost at the next generation

/// The schema `Location`.
pub struct Location {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `floorplanId`: `string`, read-only.
    #[doc(alias = "floorplanId")]
    pub floorplan_id: ::std::option::Option<::std::string::String>,
    /// `coordinates`: `map of number (double)`.
    pub coordinates: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, f64>,
    >,
    /// `notes`: `string`.
    pub notes: ::std::option::Option<::std::string::String>,
    /// `locationDefinition`: `LocationDefinition`.
    #[doc(alias = "locationDefinition")]
    pub location_definition: ::std::option::Option<
        ::std::boxed::Box<crate::LocationDefinition>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Location {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        floorplan_id: ::std::option::Option::None,
        coordinates: ::std::option::Option::None,
        notes: ::std::option::Option::None,
        location_definition: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Location = &<Location as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Location",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("floorplanId", "floorplan_id", 2),
            ("coordinates", "coordinates", 0),
            ("notes", "notes", 0),
            ("locationDefinition", "location_definition", 0),
        ],
        fields: &[
            &E.id,
            &E.floorplan_id,
            &E.coordinates,
            &E.notes,
            &E.location_definition,
        ],
    }
};

crate::runtime::model!(Location);

crate::runtime::setters!(Location {
    with_id: id: ::std::string::String,
    with_floorplan_id: floorplan_id: ::std::string::String,
    with_coordinates: coordinates: ::std::collections::BTreeMap<::std::string::String, f64>,
    with_notes: notes: ::std::string::String,
    with_location_definition: location_definition: ::std::boxed::Box<crate::LocationDefinition>,
});
