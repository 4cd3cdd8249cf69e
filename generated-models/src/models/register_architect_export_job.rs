// @generated from the schema "RegisterArchitectExportJob"; changes made here are lost at the next generation

use crate::ExportDetails;
use crate::runtime::Extra;

/// The schema `RegisterArchitectExportJob`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RegisterArchitectExportJob {
    /// `flows`: `array of ExportDetails`, required.
    pub flows: Option<Vec<ExportDetails>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(RegisterArchitectExportJob "RegisterArchitectExportJob" 1 {
    (
        flows: Vec<ExportDetails> = "flows" with_flows required,
    )
});
