// @generated from the schema "SubjectDivisions"; changes made here are lost at the next generation

/// The schema `SubjectDivisions`.
#[repr(C)]
pub struct SubjectDivisions {
    /// `subjectIds`: `array of string`, required.
    #[doc(alias = "subjectIds")]
    pub subject_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `divisionIds`: `array of string`, required.
    #[doc(alias = "divisionIds")]
    pub division_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SubjectDivisions "SubjectDivisions" 2 {
    (
        subject_ids: ::std::vec::Vec<::std::string::String> = "subjectIds" 1 with_subject_ids,
        division_ids: ::std::vec::Vec<::std::string::String> = "divisionIds" 1 with_division_ids,
    )
});
