// @generated from the schema "SubjectDivisions"; changes made here are lost at the next generation

/// The schema `SubjectDivisions`.
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

impl crate::runtime::Model for SubjectDivisions {
    const EMPTY: Self = Self {
        subject_ids: ::std::option::Option::None,
        division_ids: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SubjectDivisions = &<SubjectDivisions as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SubjectDivisions",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("subjectIds", "subject_ids", 1),
            ("divisionIds", "division_ids", 1),
        ],
        fields: &[&E.subject_ids, &E.division_ids],
    }
};

crate::runtime::model!(SubjectDivisions);

crate::runtime::setters!(SubjectDivisions {
    with_subject_ids: subject_ids: ::std::vec::Vec<::std::string::String>,
    with_division_ids: division_ids: ::std::vec::Vec<::std::string::String>,
});
