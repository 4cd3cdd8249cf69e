// @generated from the schema "TrunkErrorInfoDetails"; changes made here are lost at the next generation

/// The schema `TrunkErrorInfoDetails`.
#[repr(C)]
pub struct TrunkErrorInfoDetails {
    /// `code`: `string`.
    pub code: ::std::option::Option<::std::string::String>,
    /// `message`: `string`.
    pub message: ::std::option::Option<::std::string::String>,
    /// `hostname`: `string`.
    pub hostname: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TrunkErrorInfoDetails "TrunkErrorInfoDetails" 3 {
    (
        code: ::std::string::String = "code" 0 with_code,
        message: ::std::string::String = "message" 0 with_message,
        hostname: ::std::string::String = "hostname" 0 with_hostname,
    )
});
