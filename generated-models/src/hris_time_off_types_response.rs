// @generated from the schema "HrisTimeOffTypesResponse"; changes made here are lost at the next generation

/// The schema `HrisTimeOffTypesResponse`.
#[repr(C)]
pub struct HrisTimeOffTypesResponse {
    /// `job`: `HrisTimeOffTypesJobReference`.
    pub job: ::std::option::Option<
        ::std::boxed::Box<crate::HrisTimeOffTypesJobReference>,
    >,
    /// `entities`: `array of HrisTimeOffTypeResponse`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::HrisTimeOffTypeResponse>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(HrisTimeOffTypesResponse "HrisTimeOffTypesResponse" 2 {
    (
        job: ::std::boxed::Box<crate::HrisTimeOffTypesJobReference> = "job" 0 with_job,
        entities: ::std::vec::Vec<crate::HrisTimeOffTypeResponse> = "entities" 0 with_entities,
    )
});
