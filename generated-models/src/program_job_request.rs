// @generated from the schema "ProgramJobRequest"; changes made here are lost at the next generation

/// The schema `ProgramJobRequest`.
pub struct ProgramJobRequest {
    /// `programIds`: `array of string`, required.
    #[doc(alias = "programIds")]
    pub program_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ProgramJobRequest {
    const EMPTY: Self = Self {
        program_ids: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ProgramJobRequest = &<ProgramJobRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ProgramJobRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("programIds", "program_ids", 1)],
        fields: &[&E.program_ids],
    }
};

crate::runtime::model!(ProgramJobRequest);

crate::runtime::setters!(ProgramJobRequest {
    with_program_ids: program_ids: ::std::vec::Vec<::std::string::String>,
});
