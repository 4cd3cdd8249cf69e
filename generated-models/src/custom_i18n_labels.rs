// @generated from the schema "CustomI18nLabels"; changes made here are lost at the next generation

/// The schema `CustomI18nLabels`.
pub struct CustomI18nLabels {
    /// `language`: `string`.
    pub language: ::std::option::Option<::std::string::String>,
    /// `localizedLabels`: `array of LocalizedLabels`.
    #[doc(alias = "localizedLabels")]
    pub localized_labels: ::std::option::Option<::std::vec::Vec<crate::LocalizedLabels>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CustomI18nLabels {
    const EMPTY: Self = Self {
        language: ::std::option::Option::None,
        localized_labels: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CustomI18nLabels = &<CustomI18nLabels as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CustomI18nLabels",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("language", "language", 0),
            ("localizedLabels", "localized_labels", 0),
        ],
        fields: &[&E.language, &E.localized_labels],
    }
};

crate::runtime::model!(CustomI18nLabels);

crate::runtime::setters!(CustomI18nLabels {
    with_language: language: ::std::string::String,
    with_localized_labels: localized_labels: ::std::vec::Vec<crate::LocalizedLabels>,
});
