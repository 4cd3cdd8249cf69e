// @generated from the schema "GenesysBotConnector"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::runtime::Extra;

/// The schema `GenesysBotConnector`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct GenesysBotConnector {
    /// `queryParameters`: `map of string`.
    #[doc(alias = "queryParameters")]
    pub query_parameters: Option<BTreeMap<String, String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(GenesysBotConnector "GenesysBotConnector" 1 {
    (
        query_parameters: BTreeMap<String, String> = "queryParameters" with_query_parameters,
    )
});
