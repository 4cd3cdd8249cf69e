// @generated from the schema "BuActivitySettingsRequest"; changes made here are lost at the next generation

/// The schema `BuActivitySettingsRequest`.
pub struct BuActivitySettingsRequest {
    /// `defaultActivityCodeId`: `string`.
    #[doc(alias = "defaultActivityCodeId")]
    pub default_activity_code_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BuActivitySettingsRequest {
    const EMPTY: Self = Self {
        default_activity_code_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BuActivitySettingsRequest = &<BuActivitySettingsRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BuActivitySettingsRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("defaultActivityCodeId", "default_activity_code_id", 0)],
        fields: &[&E.default_activity_code_id],
    }
};

crate::runtime::model!(BuActivitySettingsRequest);

crate::runtime::setters!(BuActivitySettingsRequest {
    with_default_activity_code_id: default_activity_code_id: ::std::string::String,
});
