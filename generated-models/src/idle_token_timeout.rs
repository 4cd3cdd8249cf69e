// @generated from the schema "IdleTokenTimeout"; changes made here are lost at the next generation

/// The schema `IdleTokenTimeout`.
pub struct IdleTokenTimeout {
    /// `idleTokenTimeoutSeconds`: `integer (int32)`.
    #[doc(alias = "idleTokenTimeoutSeconds")]
    pub idle_token_timeout_seconds: ::std::option::Option<i32>,
    /// `enableIdleTokenTimeout`: `boolean`.
    #[doc(alias = "enableIdleTokenTimeout")]
    pub enable_idle_token_timeout: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for IdleTokenTimeout {
    const EMPTY: Self = Self {
        idle_token_timeout_seconds: ::std::option::Option::None,
        enable_idle_token_timeout: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &IdleTokenTimeout = &<IdleTokenTimeout as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "IdleTokenTimeout",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("idleTokenTimeoutSeconds", "idle_token_timeout_seconds", 0),
            ("enableIdleTokenTimeout", "enable_idle_token_timeout", 0),
        ],
        fields: &[&E.idle_token_timeout_seconds, &E.enable_idle_token_timeout],
    }
};

crate::runtime::model!(IdleTokenTimeout);

crate::runtime::setters!(IdleTokenTimeout {
    with_idle_token_timeout_seconds: idle_token_timeout_seconds: i32,
    with_enable_idle_token_timeout: enable_idle_token_timeout: bool,
});
