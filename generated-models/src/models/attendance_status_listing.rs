// @generated from the schema "AttendanceStatusListing"; changes made here are lost at the next generation

use crate::AttendanceStatus;
use crate::runtime::Extra;

/// The schema `AttendanceStatusListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AttendanceStatusListing {
    /// `entities`: `array of AttendanceStatus`.
    pub entities: Option<Vec<AttendanceStatus>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AttendanceStatusListing "AttendanceStatusListing" 1 {
    (
        entities: Vec<AttendanceStatus> = "entities" with_entities,
    )
});
