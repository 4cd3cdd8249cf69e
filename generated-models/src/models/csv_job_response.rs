// @generated from the schema "CsvJobResponse"; changes made here are lost at the next generation

use crate::AddressableEntityRef;
use crate::runtime::Extra;

/// The schema `CsvJobResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CsvJobResponse {
    /// `job`: `AddressableEntityRef`, required.
    pub job: Option<Box<AddressableEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CsvJobResponse "CsvJobResponse" 1 {
    (
        job: Box<AddressableEntityRef> = "job" with_job required,
    )
});
