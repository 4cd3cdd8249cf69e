// @generated from the schema "WebChatSettings"; changes made here are lost at the next generation

/// The schema `WebChatSettings`.
pub struct WebChatSettings {
    /// `requireDeployment`: `boolean`.
    #[doc(alias = "requireDeployment")]
    pub require_deployment: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WebChatSettings {
    const EMPTY: Self = Self {
        require_deployment: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WebChatSettings = &<WebChatSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WebChatSettings",
        empty: E,
        extra: &E.extra,
        properties: &[("requireDeployment", "require_deployment", 0)],
        fields: &[&E.require_deployment],
    }
};

crate::runtime::model!(WebChatSettings);

crate::runtime::setters!(WebChatSettings {
    with_require_deployment: require_deployment: bool,
});
