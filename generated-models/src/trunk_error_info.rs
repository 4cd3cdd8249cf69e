// @generated from the schema "TrunkErrorInfo"; changes made here are lost at the next generation

/// The schema `TrunkErrorInfo`.
#[repr(C)]
pub struct TrunkErrorInfo {
    /// `text`: `string`.
    pub text: ::std::option::Option<::std::string::String>,
    /// `code`: `string`.
    pub code: ::std::option::Option<::std::string::String>,
    /// `details`: `TrunkErrorInfoDetails`.
    pub details: ::std::option::Option<::std::boxed::Box<crate::TrunkErrorInfoDetails>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TrunkErrorInfo "TrunkErrorInfo" 3 {
    (
        text: ::std::string::String = "text" 0 with_text,
        code: ::std::string::String = "code" 0 with_code,
        details: ::std::boxed::Box<crate::TrunkErrorInfoDetails> = "details" 0 with_details,
    )
});
