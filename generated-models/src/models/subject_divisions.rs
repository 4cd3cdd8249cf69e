// @generated from the schema "SubjectDivisions"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `SubjectDivisions`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SubjectDivisions {
    /// `subjectIds`: `array of string`, required.
    #[doc(alias = "subjectIds")]
    pub subject_ids: Option<Vec<String>>,
    /// `divisionIds`: `array of string`, required.
    #[doc(alias = "divisionIds")]
    pub division_ids: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SubjectDivisions "SubjectDivisions" 2 {
    (
        subject_ids: Vec<String> = "subjectIds" with_subject_ids required,
        division_ids: Vec<String> = "divisionIds" with_division_ids required,
    )
});
