// @generated from the schema "TrunkInstanceTopicTrunkErrorInfo"; changes made here are lost at the next generation

/// The schema `TrunkInstanceTopicTrunkErrorInfo`.
#[repr(C)]
pub struct TrunkInstanceTopicTrunkErrorInfo {
    /// `text`: `string`.
    pub text: ::std::option::Option<::std::string::String>,
    /// `code`: `string`.
    pub code: ::std::option::Option<::std::string::String>,
    /// `details`: `TrunkInstanceTopicTrunkErrorInfoDetails`.
    pub details: ::std::option::Option<
        ::std::boxed::Box<crate::TrunkInstanceTopicTrunkErrorInfoDetails>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TrunkInstanceTopicTrunkErrorInfo "TrunkInstanceTopicTrunkErrorInfo" 3 {
    (
        text: ::std::string::String = "text" 0 with_text,
        code: ::std::string::String = "code" 0 with_code,
        details: ::std::boxed::Box<crate::TrunkInstanceTopicTrunkErrorInfoDetails> = "details" 0 with_details,
    )
});
