// @generated from the schema "ImportStatusRequest"; changes made here are lost at the next generation

/// The schema `ImportStatusRequest`.
#[repr(C)]
pub struct ImportStatusRequest {
    /// `status`: `string`, required.
    pub status: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ImportStatusRequest "ImportStatusRequest" 1 {
    (
        status: ::std::string::String = "status" 1 with_status,
    )
});
