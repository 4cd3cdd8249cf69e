// @generated from the schema "ProgramMappingsRequest"; changes made here are lost at the next generation

/// The schema `ProgramMappingsRequest`.
#[repr(C)]
pub struct ProgramMappingsRequest {
    /// `queueIds`: `array of string`, required.
    #[doc(alias = "queueIds")]
    pub queue_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `flowIds`: `array of string`, required.
    #[doc(alias = "flowIds")]
    pub flow_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ProgramMappingsRequest "ProgramMappingsRequest" 2 {
    (
        queue_ids: ::std::vec::Vec<::std::string::String> = "queueIds" 1 with_queue_ids,
        flow_ids: ::std::vec::Vec<::std::string::String> = "flowIds" 1 with_flow_ids,
    )
});
