// @generated from the schema "Fallback"; changes made here are lost at the next generation

/// The schema `Fallback`.
pub struct Fallback {
    /// `enabled`: `boolean`.
    pub enabled: ::std::option::Option<bool>,
    /// `actions`: `array of CopilotFallbackAction`.
    pub actions: ::std::option::Option<::std::vec::Vec<crate::CopilotFallbackAction>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Fallback {
    const EMPTY: Self = Self {
        enabled: ::std::option::Option::None,
        actions: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Fallback = &<Fallback as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Fallback",
        empty: E,
        extra: &E.extra,
        properties: &[("enabled", "enabled", 0), ("actions", "actions", 0)],
        fields: &[&E.enabled, &E.actions],
    }
};

crate::runtime::model!(Fallback);

crate::runtime::setters!(Fallback {
    with_enabled: enabled: bool,
    with_actions: actions: ::std::vec::Vec<crate::CopilotFallbackAction>,
});
