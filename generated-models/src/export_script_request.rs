// @generated from the schema "ExportScriptRequest"; changes made here are lost at the next generation

/// The schema `ExportScriptRequest`.
pub struct ExportScriptRequest {
    /// `fileName`: `string`.
    #[doc(alias = "fileName")]
    pub file_name: ::std::option::Option<::std::string::String>,
    /// `versionId`: `string`.
    #[doc(alias = "versionId")]
    pub version_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ExportScriptRequest {
    const EMPTY: Self = Self {
        file_name: ::std::option::Option::None,
        version_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ExportScriptRequest = &<ExportScriptRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ExportScriptRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("fileName", "file_name", 0), ("versionId", "version_id", 0)],
        fields: &[&E.file_name, &E.version_id],
    }
};

crate::runtime::model!(ExportScriptRequest);

crate::runtime::setters!(ExportScriptRequest {
    with_file_name: file_name: ::std::string::String,
    with_version_id: version_id: ::std::string::String,
});
