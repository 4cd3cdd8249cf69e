// @generated from the schema "RegisterArchitectExportJob"; changes made here are lost at the next generation

/// The schema `RegisterArchitectExportJob`.
#[repr(C)]
pub struct RegisterArchitectExportJob {
    /// `flows`: `array of ExportDetails`, required.
    pub flows: ::std::option::Option<::std::vec::Vec<crate::ExportDetails>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(RegisterArchitectExportJob "RegisterArchitectExportJob" 1 {
    (
        flows: ::std::vec::Vec<crate::ExportDetails> = "flows" 1 with_flows,
    )
});
