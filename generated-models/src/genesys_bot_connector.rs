// @generated from the schema "GenesysBotConnector"; changes made here are lost at the next generation

/// The schema `GenesysBotConnector`.
#[repr(C)]
pub struct GenesysBotConnector {
    /// `queryParameters`: `map of string`.
    #[doc(alias = "queryParameters")]
    pub query_parameters: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(GenesysBotConnector "GenesysBotConnector" 1 {
    (
        query_parameters: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "queryParameters" 0 with_query_parameters,
    )
});
