// @generated from the schema "HelpSettings"; changes made here are lost at the next generation

/// The schema `HelpSettings`.
#[repr(C)]
pub struct HelpSettings {
    /// `keyword`: `array of string`, required.
    pub keyword: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `response`: `ComplianceResponse`, required.
    pub response: ::std::option::Option<::std::boxed::Box<crate::ComplianceResponse>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(HelpSettings "HelpSettings" 2 {
    (
        keyword: ::std::vec::Vec<::std::string::String> = "keyword" 1 with_keyword,
        response: ::std::boxed::Box<crate::ComplianceResponse> = "response" 1 with_response,
    )
});
