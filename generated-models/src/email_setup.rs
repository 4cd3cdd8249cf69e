// @generated from the schema "EmailSetup"; changes made here are lost at the next generation

/// The schema `EmailSetup`.
pub struct EmailSetup {
    /// `rootDomain`: `string`.
    #[doc(alias = "rootDomain")]
    pub root_domain: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for EmailSetup {
    const EMPTY: Self = Self {
        root_domain: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EmailSetup = &<EmailSetup as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EmailSetup",
        empty: E,
        extra: &E.extra,
        properties: &[("rootDomain", "root_domain", 0)],
        fields: &[&E.root_domain],
    }
};

crate::runtime::model!(EmailSetup);

crate::runtime::setters!(EmailSetup {
    with_root_domain: root_domain: ::std::string::String,
});
