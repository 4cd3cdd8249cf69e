// @generated from the schema "ProgramJobRequest"; changes made here are lost at the next generation

/// The schema `ProgramJobRequest`.
#[repr(C)]
pub struct ProgramJobRequest {
    /// `programIds`: `array of string`, required.
    #[doc(alias = "programIds")]
    pub program_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ProgramJobRequest "ProgramJobRequest" 1 {
    (
        program_ids: ::std::vec::Vec<::std::string::String> = "programIds" 1 with_program_ids,
    )
});
