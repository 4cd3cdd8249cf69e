// @generated from the schema "ContactImportJobRequest"; changes made here are lost at the next generation

/// The schema `ContactImportJobRequest`.
pub struct ContactImportJobRequest {
    /// `settingsId`: `string`, required.
    #[doc(alias = "settingsId")]
    pub settings_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ContactImportJobRequest {
    const EMPTY: Self = Self {
        settings_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ContactImportJobRequest = &<ContactImportJobRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ContactImportJobRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("settingsId", "settings_id", 1)],
        fields: &[&E.settings_id],
    }
};

crate::runtime::model!(ContactImportJobRequest);

crate::runtime::setters!(ContactImportJobRequest {
    with_settings_id: settings_id: ::std::string::String,
});
