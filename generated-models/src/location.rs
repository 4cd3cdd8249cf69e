// @generated from the schema "Location"; changes made here are lost at the next generation

/// The schema `Location`.
#[repr(C)]
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

crate::runtime::model!(Location "Location" 5 {
    (
        id: ::std::string::String = "id" 0 with_id,
        floorplan_id: ::std::string::String = "floorplanId" 2 with_floorplan_id,
        coordinates: ::std::collections::BTreeMap<::std::string::String, f64> = "coordinates" 0 with_coordinates,
        notes: ::std::string::String = "notes" 0 with_notes,
        location_definition: ::std::boxed::Box<crate::LocationDefinition> = "locationDefinition" 0 with_location_definition,
    )
});
