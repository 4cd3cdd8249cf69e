// @generated from the schema "AttendanceStatusListing"; changes made here are lost at the next generation

/// The schema `AttendanceStatusListing`.
#[repr(C)]
pub struct AttendanceStatusListing {
    /// `entities`: `array of AttendanceStatus`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::AttendanceStatus>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AttendanceStatusListing "AttendanceStatusListing" 1 {
    (
        entities: ::std::vec::Vec<crate::AttendanceStatus> = "entities" 0 with_entities,
    )
});
