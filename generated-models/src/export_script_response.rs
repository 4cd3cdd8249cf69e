// @generated from the schema "ExportScriptResponse"; changes made here are lost at the next generation

/// The schema `ExportScriptResponse`.
#[repr(C)]
pub struct ExportScriptResponse {
    /// `url`: `string`.
    pub url: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ExportScriptResponse "ExportScriptResponse" 1 {
    (
        url: ::std::string::String = "url" 0 with_url,
    )
});
