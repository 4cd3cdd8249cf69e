// @generated from the schema "ImportScriptStatusResponse"; changes made here are lost at the next generation

/// The schema `ImportScriptStatusResponse`.
#[repr(C)]
pub struct ImportScriptStatusResponse {
    /// `url`: `string`.
    pub url: ::std::option::Option<::std::string::String>,
    /// `succeeded`: `boolean`.
    pub succeeded: ::std::option::Option<bool>,
    /// `message`: `string`.
    pub message: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ImportScriptStatusResponse "ImportScriptStatusResponse" 3 {
    (
        url: ::std::string::String = "url" 0 with_url,
        succeeded: bool = "succeeded" 0 with_succeeded,
        message: ::std::string::String = "message" 0 with_message,
    )
});
