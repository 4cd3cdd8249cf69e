// @generated from the schema "Education"; changes made here are lost at the next generation

/// The schema `Education`.
#[repr(C)]
pub struct Education {
    /// `school`: `string`.
    pub school: ::std::option::Option<::std::string::String>,
    /// `fieldOfStudy`: `string`.
    #[doc(alias = "fieldOfStudy")]
    pub field_of_study: ::std::option::Option<::std::string::String>,
    /// `notes`: `string`.
    pub notes: ::std::option::Option<::std::string::String>,
    /// `dateStart`: `string (date)`.
    #[doc(alias = "dateStart")]
    pub date_start: ::std::option::Option<crate::runtime::Date>,
    /// `dateEnd`: `string (date)`.
    #[doc(alias = "dateEnd")]
    pub date_end: ::std::option::Option<crate::runtime::Date>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Education "Education" 5 {
    (
        school: ::std::string::String = "school" 0 with_school,
        field_of_study: ::std::string::String = "fieldOfStudy" 0 with_field_of_study,
        notes: ::std::string::String = "notes" 0 with_notes,
        date_start: crate::runtime::Date = "dateStart" 0 with_date_start,
        date_end: crate::runtime::Date = "dateEnd" 0 with_date_end,
    )
});
