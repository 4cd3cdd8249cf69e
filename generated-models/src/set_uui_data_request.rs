// @generated from the schema "SetUuiDataRequest"; changes made here are lost at the next generation

/// The schema `SetUuiDataRequest`.
#[repr(C)]
pub struct SetUuiDataRequest {
    /// `uuiData`: `string`.
    #[doc(alias = "uuiData")]
    pub uui_data: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SetUuiDataRequest "SetUuiDataRequest" 1 {
    (
        uui_data: ::std::string::String = "uuiData" 0 with_uui_data,
    )
});
