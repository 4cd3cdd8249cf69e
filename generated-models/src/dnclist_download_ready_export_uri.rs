// @generated from the schema "DnclistDownloadReadyExportUri"; changes made here are lost at the next generation

/// The schema `DnclistDownloadReadyExportUri`.
pub struct DnclistDownloadReadyExportUri {
    /// `uri`: `string`.
    pub uri: ::std::option::Option<::std::string::String>,
    /// `exportTimestamp`: `string`.
    #[doc(alias = "exportTimestamp")]
    pub export_timestamp: ::std::option::Option<::std::string::String>,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DnclistDownloadReadyExportUri {
    const EMPTY: Self = Self {
        uri: ::std::option::Option::None,
        export_timestamp: ::std::option::Option::None,
        additional_properties: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DnclistDownloadReadyExportUri = &<DnclistDownloadReadyExportUri as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DnclistDownloadReadyExportUri",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("uri", "uri", 0),
            ("exportTimestamp", "export_timestamp", 0),
            ("additionalProperties", "additional_properties", 0),
        ],
        fields: &[&E.uri, &E.export_timestamp, &E.additional_properties],
    }
};

crate::runtime::model!(DnclistDownloadReadyExportUri);

crate::runtime::setters!(DnclistDownloadReadyExportUri {
    with_uri: uri: ::std::string::String,
    with_export_timestamp: export_timestamp: ::std::string::String,
    with_additional_properties: additional_properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
});
