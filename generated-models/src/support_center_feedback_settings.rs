// @generated from the schema "SupportCenterFeedbackSettings"; changes made here are lost at the next generation

/// The schema `SupportCenterFeedbackSettings`.
pub struct SupportCenterFeedbackSettings {
    /// `enabled`: `boolean`, required.
    pub enabled: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SupportCenterFeedbackSettings {
    const EMPTY: Self = Self {
        enabled: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SupportCenterFeedbackSettings = &<SupportCenterFeedbackSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SupportCenterFeedbackSettings",
        empty: E,
        extra: &E.extra,
        properties: &[("enabled", "enabled", 1)],
        fields: &[&E.enabled],
    }
};

crate::runtime::model!(SupportCenterFeedbackSettings);

crate::runtime::setters!(SupportCenterFeedbackSettings {
    with_enabled: enabled: bool,
});
