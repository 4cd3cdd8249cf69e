// @generated from the schema "Education"; changes made here are lost at the next generation

use crate::runtime::{Date, Extra};

/// The schema `Education`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Education {
    /// `school`: `string`.
    pub school: Option<String>,
    /// `fieldOfStudy`: `string`.
    #[doc(alias = "fieldOfStudy")]
    pub field_of_study: Option<String>,
    /// `notes`: `string`.
    pub notes: Option<String>,
    /// `dateStart`: `string (date)`.
    #[doc(alias = "dateStart")]
    pub date_start: Option<Date>,
    /// `dateEnd`: `string (date)`.
    #[doc(alias = "dateEnd")]
    pub date_end: Option<Date>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Education "Education" 5 {
    (
        school: String = "school" with_school,
        field_of_study: String = "fieldOfStudy" with_field_of_study,
        notes: String = "notes" with_notes,
        date_start: Date = "dateStart" with_date_start,
        date_end: Date = "dateEnd" with_date_end,
    )
});
