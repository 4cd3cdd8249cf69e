// @generated from the schema "Markdown"; changes made here are lost at the next generation

/// The schema `Markdown`.
pub struct Markdown {
    /// `enabled`: `boolean`.
    pub enabled: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Markdown {
    const EMPTY: Self = Self {
        enabled: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Markdown = &<Markdown as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Markdown",
        empty: E,
        extra: &E.extra,
        properties: &[("enabled", "enabled", 0)],
        fields: &[&E.enabled],
    }
};

crate::runtime::model!(Markdown);

crate::runtime::setters!(Markdown {
    with_enabled: enabled: bool,
});
