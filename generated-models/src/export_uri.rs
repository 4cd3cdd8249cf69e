// @generated from the schema "ExportUri"; changes made here are lost at the next generation

/// The schema `ExportUri`.
pub struct ExportUri {
    /// `uri`: `string`.
    pub uri: ::std::option::Option<::std::string::String>,
    /// `exportTimestamp`: `string (date-time)`.
    #[doc(alias = "exportTimestamp")]
    pub export_timestamp: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ExportUri {
    const EMPTY: Self = Self {
        uri: ::std::option::Option::None,
        export_timestamp: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ExportUri = &<ExportUri as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ExportUri",
        empty: E,
        extra: &E.extra,
        properties: &[("uri", "uri", 0), ("exportTimestamp", "export_timestamp", 0)],
        fields: &[&E.uri, &E.export_timestamp],
    }
};

crate::runtime::model!(ExportUri);

crate::runtime::setters!(ExportUri {
    with_uri: uri: ::std::string::String,
    with_export_timestamp: export_timestamp: crate::runtime::DateTime,
});
