// @generated from the schema "PublishScriptRequestData"; changes made here are lost at the next generation

/// The schema `PublishScriptRequestData`.
pub struct PublishScriptRequestData {
    /// `scriptId`: `string`, required.
    #[doc(alias = "scriptId")]
    pub script_id: ::std::option::Option<::std::string::String>,
    /// `versionId`: `string`.
    #[doc(alias = "versionId")]
    pub version_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for PublishScriptRequestData {
    const EMPTY: Self = Self {
        script_id: ::std::option::Option::None,
        version_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PublishScriptRequestData = &<PublishScriptRequestData as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PublishScriptRequestData",
        empty: E,
        extra: &E.extra,
        properties: &[("scriptId", "script_id", 1), ("versionId", "version_id", 0)],
        fields: &[&E.script_id, &E.version_id],
    }
};

crate::runtime::model!(PublishScriptRequestData);

crate::runtime::setters!(PublishScriptRequestData {
    with_script_id: script_id: ::std::string::String,
    with_version_id: version_id: ::std::string::String,
});
