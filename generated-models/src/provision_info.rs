// @generated from the schema "ProvisionInfo"; changes made here are lost at the next generation

/// The schema `ProvisionInfo`.
#[repr(C)]
pub struct ProvisionInfo {
    /// `time`: `string (date-time)`.
    pub time: ::std::option::Option<crate::runtime::DateTime>,
    /// `source`: `string`.
    pub source: ::std::option::Option<::std::string::String>,
    /// `errorInfo`: `string`.
    #[doc(alias = "errorInfo")]
    pub error_info: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ProvisionInfo "ProvisionInfo" 3 {
    (
        time: crate::runtime::DateTime = "time" 0 with_time,
        source: ::std::string::String = "source" 0 with_source,
        error_info: ::std::string::String = "errorInfo" 0 with_error_info,
    )
});
