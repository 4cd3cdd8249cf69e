// @generated from the schema "BaseMediaSettings"; changes made here are lost at the next generation

/// The schema `BaseMediaSettings`.
pub struct BaseMediaSettings {
    /// `enableAutoAnswer`: `boolean`.
    #[doc(alias = "enableAutoAnswer")]
    pub enable_auto_answer: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BaseMediaSettings {
    const EMPTY: Self = Self {
        enable_auto_answer: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BaseMediaSettings = &<BaseMediaSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BaseMediaSettings",
        empty: E,
        extra: &E.extra,
        properties: &[("enableAutoAnswer", "enable_auto_answer", 0)],
        fields: &[&E.enable_auto_answer],
    }
};

crate::runtime::model!(BaseMediaSettings);

crate::runtime::setters!(BaseMediaSettings {
    with_enable_auto_answer: enable_auto_answer: bool,
});
