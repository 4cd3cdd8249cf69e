// @generated from the schema "EmbeddedIntegration"; changes made here are lost at the next generation

/// The schema `EmbeddedIntegration`.
pub struct EmbeddedIntegration {
    /// `enableWhitelist`: `boolean`.
    #[doc(alias = "enableWhitelist")]
    pub enable_whitelist: ::std::option::Option<bool>,
    /// `domainWhitelist`: `array of string`.
    #[doc(alias = "domainWhitelist")]
    pub domain_whitelist: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for EmbeddedIntegration {
    const EMPTY: Self = Self {
        enable_whitelist: ::std::option::Option::None,
        domain_whitelist: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EmbeddedIntegration = &<EmbeddedIntegration as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EmbeddedIntegration",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("enableWhitelist", "enable_whitelist", 0),
            ("domainWhitelist", "domain_whitelist", 0),
        ],
        fields: &[&E.enable_whitelist, &E.domain_whitelist],
    }
};

crate::runtime::model!(EmbeddedIntegration);

crate::runtime::setters!(EmbeddedIntegration {
    with_enable_whitelist: enable_whitelist: bool,
    with_domain_whitelist: domain_whitelist: ::std::vec::Vec<::std::string::String>,
});
