// @generated from the schema "WfmHistoricalAdherenceResultWrapper"; changes made here are lost at the next generation

/// The schema `WfmHistoricalAdherenceResultWrapper`.
#[repr(C)]
pub struct WfmHistoricalAdherenceResultWrapper {
    /// `entityId`: `string`.
    #[doc(alias = "entityId")]
    pub entity_id: ::std::option::Option<::std::string::String>,
    /// `data`: `array of HistoricalAdherenceQueryResult`.
    pub data: ::std::option::Option<
        ::std::vec::Vec<crate::HistoricalAdherenceQueryResult>,
    >,
    /// `lookupIdToSecondaryPresenceId`: `map of string`.
    #[doc(alias = "lookupIdToSecondaryPresenceId")]
    pub lookup_id_to_secondary_presence_id: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmHistoricalAdherenceResultWrapper "WfmHistoricalAdherenceResultWrapper" 3 {
    (
        entity_id: ::std::string::String = "entityId" 0 with_entity_id,
        data: ::std::vec::Vec<crate::HistoricalAdherenceQueryResult> = "data" 0 with_data,
        lookup_id_to_secondary_presence_id: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "lookupIdToSecondaryPresenceId" 0 with_lookup_id_to_secondary_presence_id,
    )
});
