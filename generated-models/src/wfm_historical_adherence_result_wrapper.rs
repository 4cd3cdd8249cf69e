// @generated from the schema "WfmHistoricalAdherenceResultWrapper"; changes made here are lost at the next generation

/// The schema `WfmHistoricalAdherenceResultWrapper`.
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

impl crate::runtime::Model for WfmHistoricalAdherenceResultWrapper {
    const EMPTY: Self = Self {
        entity_id: ::std::option::Option::None,
        data: ::std::option::Option::None,
        lookup_id_to_secondary_presence_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmHistoricalAdherenceResultWrapper = &<WfmHistoricalAdherenceResultWrapper as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmHistoricalAdherenceResultWrapper",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("entityId", "entity_id", 0),
            ("data", "data", 0),
            ("lookupIdToSecondaryPresenceId", "lookup_id_to_secondary_presence_id", 0),
        ],
        fields: &[&E.entity_id, &E.data, &E.lookup_id_to_secondary_presence_id],
    }
};

crate::runtime::model!(WfmHistoricalAdherenceResultWrapper);

crate::runtime::setters!(WfmHistoricalAdherenceResultWrapper {
    with_entity_id: entity_id: ::std::string::String,
    with_data: data: ::std::vec::Vec<crate::HistoricalAdherenceQueryResult>,
    with_lookup_id_to_secondary_presence_id: lookup_id_to_secondary_presence_id: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
});
