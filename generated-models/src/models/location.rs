// @generated from the schema "Location"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::LocationDefinition;
use crate::runtime::Extra;

/// The schema `Location`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Location {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `floorplanId`: `string`, read-only.
    #[doc(alias = "floorplanId")]
    pub floorplan_id: Option<String>,
    /// `coordinates`: `map of number (double)`.
    pub coordinates: Option<BTreeMap<String, f64>>,
    /// `notes`: `string`.
    pub notes: Option<String>,
    /// `locationDefinition`: `LocationDefinition`.
    #[doc(alias = "locationDefinition")]
    pub location_definition: Option<Box<LocationDefinition>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Location "Location" 5 {
    (
        id: String = "id" with_id,
        floorplan_id: String = "floorplanId" with_floorplan_id read_only,
        coordinates: BTreeMap<String, f64> = "coordinates" with_coordinates,
        notes: String = "notes" with_notes,
        location_definition: Box<LocationDefinition> = "locationDefinition" with_location_definition,
    )
});
