// @generated from the schema "CsvJobRequest"; changes made here are lost at the next generation

/// The schema `CsvJobRequest`.
pub struct CsvJobRequest {
    /// `uploadId`: `string`, required.
    #[doc(alias = "uploadId")]
    pub upload_id: ::std::option::Option<::std::string::String>,
    /// `settingsId`: `string`, required.
    #[doc(alias = "settingsId")]
    pub settings_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CsvJobRequest {
    const EMPTY: Self = Self {
        upload_id: ::std::option::Option::None,
        settings_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CsvJobRequest = &<CsvJobRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CsvJobRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("uploadId", "upload_id", 1), ("settingsId", "settings_id", 1)],
        fields: &[&E.upload_id, &E.settings_id],
    }
};

crate::runtime::model!(CsvJobRequest);

crate::runtime::setters!(CsvJobRequest {
    with_upload_id: upload_id: ::std::string::String,
    with_settings_id: settings_id: ::std::string::String,
});
