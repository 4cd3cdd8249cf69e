// @generated from the schema "AmazonLexRequest"; changes made here are lost at the next generation

/// The schema `AmazonLexRequest`.
#[repr(C)]
pub struct AmazonLexRequest {
    /// `requestAttributes`: `map of string`.
    #[doc(alias = "requestAttributes")]
    pub request_attributes: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `sessionAttributes`: `map of string`.
    #[doc(alias = "sessionAttributes")]
    pub session_attributes: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AmazonLexRequest "AmazonLexRequest" 2 {
    (
        request_attributes: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "requestAttributes" 0 with_request_attributes,
        session_attributes: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "sessionAttributes" 0 with_session_attributes,
    )
});
