// @generated from the schema "CsvJobResponse"; changes made here are lost at the next generation

/// The schema `CsvJobResponse`.
#[repr(C)]
pub struct CsvJobResponse {
    /// `job`: `AddressableEntityRef`, required.
    pub job: ::std::option::Option<::std::boxed::Box<crate::AddressableEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CsvJobResponse "CsvJobResponse" 1 {
    (
        job: ::std::boxed::Box<crate::AddressableEntityRef> = "job" 1 with_job,
    )
});
