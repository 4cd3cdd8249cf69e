// @generated from the schema "AutoAnswerSettings"; changes made here are lost at the next generation

/// The schema `AutoAnswerSettings`.
pub struct AutoAnswerSettings {
    /// `settings`: `map of AutoAnswerSetting`, required.
    pub settings: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, crate::AutoAnswerSetting>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AutoAnswerSettings {
    const EMPTY: Self = Self {
        settings: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AutoAnswerSettings = &<AutoAnswerSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AutoAnswerSettings",
        empty: E,
        extra: &E.extra,
        properties: &[("settings", "settings", 1)],
        fields: &[&E.settings],
    }
};

crate::runtime::model!(AutoAnswerSettings);

crate::runtime::setters!(AutoAnswerSettings {
    with_settings: settings: ::std::collections::BTreeMap<::std::string::String, crate::AutoAnswerSetting>,
});
