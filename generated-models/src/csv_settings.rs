// @generated from the schema "CsvSettings"; changes made here are lost at the next generation

/// The schema `CsvSettings`.
pub struct CsvSettings {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `externalSettingsId`: `string`.
    #[doc(alias = "externalSettingsId")]
    pub external_settings_id: ::std::option::Option<::std::string::String>,
    /// `mappings`: `array of CsvMappingEntry`, required.
    pub mappings: ::std::option::Option<::std::vec::Vec<crate::CsvMappingEntry>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CsvSettings {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        external_settings_id: ::std::option::Option::None,
        mappings: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CsvSettings = &<CsvSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CsvSettings",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("externalSettingsId", "external_settings_id", 0),
            ("mappings", "mappings", 1),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.external_settings_id, &E.mappings, &E.self_uri],
    }
};

crate::runtime::model!(CsvSettings);

crate::runtime::setters!(CsvSettings {
    with_id: id: ::std::string::String,
    with_external_settings_id: external_settings_id: ::std::string::String,
    with_mappings: mappings: ::std::vec::Vec<crate::CsvMappingEntry>,
    with_self_uri: self_uri: ::std::string::String,
});
